package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.AnswerBrief;
import dev.interviewquiz.core.practice.Answers;
import dev.interviewquiz.core.practice.Encounter;
import dev.interviewquiz.core.practice.Person;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.practice.PostId;
import dev.interviewquiz.core.question.QuestionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The tables {@code answer} and {@code claim}. */
final class SqlAnswers implements Answers {
    private static final String COUNTED = "kind in ('SCORED', 'SHOWN') ";
    private static final String OLD_CLAIMS =
            "delete from claim where answer in (select id from answer where post = ? and counted_by = ?)";
    private static final String ON_BOARD = AnswerRows.BRIEF
            + "where person = ? and workspace = ? and kind = 'SCORED' and not voided and exists"
            + " (select 1 from post p where p.id = answer.post and (p.feedback = 'NOW' or p.state = 'CLOSED'))";
    private static final String NEWEST = " order by number desc fetch first ? rows only";

    private final Sql sql;
    private final Keys keys;
    private final JoinedTransactions transactions;
    private final AnswerRows rows;

    SqlAnswers(Sql sql, Keys keys, JoinedTransactions transactions) {
        this.sql = sql;
        this.keys = keys;
        this.transactions = transactions;
        this.rows = new AnswerRows(keys);
    }

    @Override
    public boolean add(Answer answer) {
        return sql.update(AnswerRows.INSERT, rows.insert(answer)) == 1;
    }

    @Override
    public void replace(Answer answer) {
        PostId post = answer.post()
                .orElseThrow(() -> new IllegalArgumentException("only an answer to a post can be replaced"));
        String member = answer.member().userId();
        transactions.run(() -> {
            sql.update(OLD_CLAIMS, post.value(), member);
            if (sql.update(AnswerRows.REPLACE, rows.replace(answer)) == 0) {
                throw new IllegalArgumentException("there is no answer that " + answer.id() + " could replace");
            }
        });
    }

    @Override
    public Optional<Answer> find(String id) {
        return sql.first(AnswerRows.SELECT + "where id = ?", rows.whole(), id);
    }

    @Override
    public Optional<Answer> counted(PostId post, MemberRef member) {
        return sql.first(
                AnswerRows.SELECT + "where post = ? and counted_by = ? and workspace = ?",
                rows.whole(),
                post.value(),
                member.userId(),
                keys.of(member));
    }

    @Override
    public Optional<Answer> given(Post post, MemberRef member) {
        return sql.first(
                AnswerRows.SELECT + "where person = ? and question = ? and post = ? and workspace = ?"
                        + " order by case when kind = 'PRACTICE' then 1 else 0 end, number desc"
                        + " fetch first 1 rows only",
                rows.whole(),
                keys.of(Person.of(member)),
                post.question().value(),
                post.id().value(),
                keys.of(member));
    }

    @Override
    public boolean answered(Post post, MemberRef member, Instant before) {
        return sql.exists(
                "select number from answer where person = ? and question = ? and post = ? and workspace = ? and at < ?"
                        + " fetch first 1 rows only",
                keys.of(Person.of(member)),
                post.question().value(),
                post.id().value(),
                keys.of(member),
                before);
    }

    @Override
    public List<Answer> to(PostId post) {
        return sql.list(
                AnswerRows.SELECT + "where post = ? and " + COUNTED + "order by number", rows.whole(), post.value());
    }

    @Override
    public Totals totals(PostId post) {
        Sum sum = new Sum();
        sql.each(
                "select kind, credit, missed from answer where post = ? and " + COUNTED,
                row -> new Part(
                        Columns.constant(Answer.Kind.class, row, "kind"),
                        row.getDouble("credit"),
                        Columns.split(row.getString("missed")).toList()),
                sum::add,
                post.value());
        return sum.totals();
    }

    @Override
    public List<AnswerBrief> latest(MemberRef member, int count) {
        return sql.list(
                AnswerRows.BRIEF + "where person = ? and workspace = ?" + NEWEST,
                rows.brief(),
                keys.of(Person.of(member)),
                keys.of(member),
                count);
    }

    @Override
    public List<AnswerBrief> latest(Person person, int count) {
        return sql.list(AnswerRows.BRIEF + "where person = ?" + NEWEST, rows.brief(), keys.of(person), count);
    }

    @Override
    public Optional<AnswerBrief> latestOnBoard(MemberRef member, Optional<ChannelRef> channel) {
        List<Object> arguments = new ArrayList<>(List.of(keys.of(Person.of(member)), keys.of(member)));
        channel.map(ChannelRef::id).ifPresent(arguments::add);
        return sql.first(
                ON_BOARD + (channel.isPresent() ? " and channel = ?" : "")
                        + " order by number desc fetch first 1 rows only",
                rows.brief(),
                arguments.toArray());
    }

    @Override
    public Optional<AnswerBrief> firstOf(LocalDate date, MemberRef member) {
        return sql.first(
                AnswerRows.BRIEF + "where person = ? and workspace = ? and on_date = ? and kind = 'SCORED'"
                        + " order by number fetch first 1 rows only",
                rows.brief(),
                keys.of(Person.of(member)),
                keys.of(member),
                date);
    }

    @Override
    public int besideFirsts(MemberRef member, LocalDate from, LocalDate to) {
        return sql.number(
                "select count(*) - count(distinct a.on_date) from answer a join post p on p.id = a.post"
                        + " where a.person = ? and a.workspace = ? and a.on_date between ? and ? and " + Tally.COUNTS,
                keys.of(Person.of(member)),
                keys.of(member),
                from,
                to);
    }

    @Override
    public Set<ChannelRef> channels(MemberRef member) {
        return new HashSet<>(sql.list(
                "select distinct channel from answer where person = ? and workspace = ? and channel is not null",
                row -> new ChannelRef(member.workspace(), row.getString("channel")),
                keys.of(Person.of(member)),
                keys.of(member)));
    }

    @Override
    public List<Encounter> encounters(MemberRef member, QuestionId question) {
        return sql.list(
                "select channel, kind, at from answer"
                        + " where person = ? and question = ? and workspace = ? and channel is not null order by number",
                row -> new Encounter(
                        new ChannelRef(member.workspace(), row.getString("channel")),
                        Columns.constant(Answer.Kind.class, row, "kind"),
                        Columns.instant(row, "at")),
                keys.of(Person.of(member)),
                question.value(),
                keys.of(member));
    }

    @Override
    public void each(Person person, Consumer<Answer> consumer) {
        sql.each(AnswerRows.SELECT + "where person = ? order by number", rows.whole(), consumer, keys.of(person));
    }

    @Override
    public boolean takePointsOff(String answer) {
        return sql.update("update answer set points = 0, voided = true where id = ? and points > 0", answer) == 1;
    }

    @Override
    public void claim(String answer, String point, double credit, Instant at) {
        transactions.run(() -> {
            if (sql.update("update answer set claimed_credit = ? where id = ?", credit, answer) == 0) {
                throw new IllegalArgumentException("there is no answer \"" + answer + "\"");
            }
            sql.update(
                    "insert into claim (answer, point, at) values (?, ?, ?) on conflict do nothing", answer, point, at);
        });
    }

    @Override
    public void takeHint(PostId post, MemberRef member, Instant at) {
        sql.update(
                "insert into hint (workspace, member, post, at) values (?, ?, ?, ?) on conflict do nothing",
                keys.of(member),
                member.userId(),
                post.value(),
                at);
    }

    @Override
    public boolean hinted(MemberRef member, QuestionId question, Instant since) {
        return sql.exists(
                "select 1 from hint join post on post.id = hint.post"
                        + " where hint.workspace = ? and hint.member = ? and post.question = ? and hint.at > ?",
                keys.of(member),
                member.userId(),
                question.value(),
                since);
    }

    @Override
    public Map<PostId, Instant> hints(MemberRef member) {
        Map<PostId, Instant> hints = new LinkedHashMap<>();
        sql.each(
                "select post, at from hint where workspace = ? and member = ? order by at, post",
                row -> Map.entry(new PostId(row.getString("post")), Columns.instant(row, "at")),
                hint -> hints.put(hint.getKey(), hint.getValue()),
                keys.of(member),
                member.userId());
        return hints;
    }

    @Override
    public List<String> claims(String answer) {
        return sql.list(
                "select point from claim where answer = ? order by at, point", row -> row.getString("point"), answer);
    }

    private record Part(Answer.Kind kind, double credit, List<String> missed) {}

    private static final class Sum {
        private final Map<String, Integer> missed = new TreeMap<>();
        private int answered;
        private int shown;
        private double credit;

        void add(Part part) {
            if (part.kind() == Answer.Kind.SHOWN) {
                shown++;
                return;
            }
            answered++;
            credit += part.credit();
            part.missed().forEach(point -> missed.merge(point, 1, Integer::sum));
        }

        Totals totals() {
            return new Totals(answered, shown, credit, Map.copyOf(missed));
        }
    }
}
