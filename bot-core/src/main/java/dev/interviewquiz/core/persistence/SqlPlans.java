package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.Plans;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.QuestionId;
import dev.interviewquiz.core.schedule.Ask;
import dev.interviewquiz.core.schedule.Plan;
import dev.interviewquiz.core.schedule.Planned;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The {@code plan} table. */
final class SqlPlans implements Plans {
    private static final int WEEKS_KEPT = 2;

    private static final String STILL_TO_COME = "select channel, on_date, question from plan"
            + " where workspace = ? and on_date between ? and ?"
            + " and not exists (select 1 from post where post.workspace = plan.workspace"
            + " and post.channel = plan.channel and post.on_date >= plan.on_date)";

    private static final String ELSEWHERE = " on %1$s.workspace = channel.workspace and %1$s.channel = channel.id"
            + " where channel.workspace = ? and channel.id <> ? and %1$s.on_date >= ?";
    private static final String ASKED_ELSEWHERE = "select plan.question, plan.on_date, plan.form from channel join plan"
            + String.format(ELSEWHERE, "plan")
            + " union select post.question, post.on_date, post.form from channel join post"
            + String.format(ELSEWHERE, "post")
            + " and post.state <> 'EXPIRED'";

    private final Sql sql;
    private final Keys keys;
    private final JoinedTransactions transactions;

    SqlPlans(Sql sql, Keys keys, JoinedTransactions transactions) {
        this.sql = sql;
        this.keys = keys;
        this.transactions = transactions;
    }

    @Override
    public Plan of(ChannelRef channel, LocalDate from) {
        return new Plan(sql.list(
                "select on_date, question, form, first_asked, shown_question, shown_form from plan where workspace = ? and channel = ? and on_date >= ?"
                        + " order by on_date",
                SqlPlans::planned,
                keys.of(channel),
                channel.id(),
                from));
    }

    private static Planned planned(ResultSet row) throws SQLException {
        LocalDate date = Columns.date(row, "on_date");
        String shown = row.getString("shown_question");
        return new Planned(
                date,
                new QuestionId(row.getString("question")),
                Columns.constant(Form.class, row, "form"),
                Columns.optionalDate(row, "first_asked"),
                shown == null
                        ? Optional.empty()
                        : Optional.of(
                                new Ask(new QuestionId(shown), date, Columns.constant(Form.class, row, "shown_form"))));
    }

    @Override
    public void save(ChannelRef channel, LocalDate from, Plan plan) {
        transactions.run(() -> {
            Set<Planned> before = new HashSet<>(of(channel, from).days());
            Set<Planned> after = new LinkedHashSet<>(plan.days());
            after.removeIf(day -> day.date().isBefore(from));
            remove(channel, before.stream().filter(day -> !after.contains(day)));
            add(channel, after.stream().filter(day -> !before.contains(day)));
            forget(channel);
        });
    }

    private void forget(ChannelRef channel) {
        String workspace = keys.of(channel);
        sql.first(
                        "select on_date from post where workspace = ? and channel = ? order by on_date desc"
                                + " fetch first 1 rows only",
                        row -> Columns.date(row, "on_date"),
                        workspace,
                        channel.id())
                .ifPresent(latest -> sql.update(
                        "delete from plan where workspace = ? and channel = ? and on_date < ?",
                        workspace,
                        channel.id(),
                        latest.minusWeeks(WEEKS_KEPT)));
    }

    private void remove(ChannelRef channel, Stream<Planned> days) {
        String workspace = keys.of(channel);
        sql.batch(
                "delete from plan where workspace = ? and channel = ? and on_date = ?",
                days.map(day -> new Object[] {workspace, channel.id(), day.date()})
                        .toList());
    }

    private void add(ChannelRef channel, Stream<Planned> days) {
        String workspace = keys.of(channel);
        List<Object[]> rows = days.map(day -> new Object[] {
                    workspace,
                    channel.id(),
                    day.date(),
                    day.question().value(),
                    day.form(),
                    day.firstAsked(),
                    day.shown().map(ask -> ask.question().value()),
                    day.shown().map(Ask::form)
                })
                .toList();
        sql.batch(
                "insert into plan (workspace, channel, on_date, question, form, first_asked, shown_question, shown_form)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    @Override
    public List<ToCome> toCome(WorkspaceRef workspace, LocalDate from, LocalDate last) {
        return sql.list(STILL_TO_COME, row -> toCome(workspace, row), keys.of(workspace), from, last);
    }

    @Override
    public List<ToCome> toCome(WorkspaceRef workspace, QuestionId question, LocalDate from, LocalDate last) {
        return sql.list(
                STILL_TO_COME + " and question = ?",
                row -> toCome(workspace, row),
                keys.of(workspace),
                from,
                last,
                question.value());
    }

    private static ToCome toCome(WorkspaceRef workspace, ResultSet row) throws SQLException {
        return new ToCome(
                new ChannelRef(workspace, row.getString("channel")),
                Columns.date(row, "on_date"),
                new QuestionId(row.getString("question")));
    }

    @Override
    public List<Ask> elsewhere(ChannelRef channel, LocalDate from) {
        String workspace = keys.of(channel);
        return sql.list(ASKED_ELSEWHERE, SqlPlans::ask, workspace, channel.id(), from, workspace, channel.id(), from);
    }

    private static Ask ask(ResultSet row) throws SQLException {
        return new Ask(
                new QuestionId(row.getString("question")),
                Columns.date(row, "on_date"),
                Columns.constant(Form.class, row, "form"));
    }
}
