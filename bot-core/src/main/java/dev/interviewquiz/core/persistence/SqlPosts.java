package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MessageRef;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.Asking;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.practice.PostId;
import dev.interviewquiz.core.practice.Posts;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.QuestionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The tables {@code post} and {@code missed_slot}. */
final class SqlPosts implements Posts {
    private static final String SELECT = "select id, workspace, channel, on_date, number, question, edition, form,"
            + " option_order, feedback, state, due, opened, closes, message, first_asked from post ";
    private static final String INSERT = "insert into post (workspace, channel, on_date, number, question, edition,"
            + " form, option_order, feedback, state, due, opened, closes, message, first_asked, id)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";
    private static final String UPDATE = "update post set workspace = ?, channel = ?, on_date = ?, number = ?,"
            + " question = ?, edition = ?, form = ?, option_order = ?, feedback = ?, state = ?, due = ?, opened = ?, closes = ?,"
            + " message = ?, first_asked = ? where id = ?";
    private static final String LOCKED = SELECT + "where id = ? and state = ? for update";
    private static final String UNSETTLED = "state in ('RESERVED', 'OPEN') ";
    /** Each half is one look-up in an index. */
    private static final String UNSETTLED_HERE = SELECT + "where state = 'RESERVED' and workspace = ? union all "
            + SELECT + "where state = 'OPEN' and workspace = ? order by due, id";

    private static final int REMEMBERED = 20_000;

    private final Sql sql;
    private final Keys keys;
    private final HadPosts had;
    private final JoinedTransactions transactions;
    private final Remembered<PostId, Optional<Post>> known;
    private final Remembered<WorkspaceRef, List<Post>> unsettled;

    SqlPosts(Sql sql, Keys keys, JoinedTransactions transactions, HadPosts had) {
        this.had = had;
        this.sql = sql;
        this.keys = keys;
        this.transactions = transactions;
        this.known = Remembered.of(transactions, REMEMBERED, this::stored);
        this.unsettled = Remembered.of(transactions, REMEMBERED, this::storedUnsettled);
    }

    @Override
    public boolean reserve(Post post) {
        return transactions.within(() -> {
            boolean reserved = sql.update(INSERT, row(post)) == 1;
            if (reserved) {
                wrote(post);
            }
            return reserved;
        });
    }

    @Override
    public Optional<Post> change(PostId id, Post.State from, UnaryOperator<Post> change) {
        return transactions.within(() -> {
            Optional<Post> changed =
                    sql.first(LOCKED, row -> read(row), id.value(), from).map(change);
            changed.ifPresentOrElse(this::replace, () -> known.changed(id));
            return changed;
        });
    }

    private void replace(Post post) {
        sql.update(UPDATE, row(post));
        if (post.state() == Post.State.CLOSED || post.state() == Post.State.EXPIRED) {
            had.remove(post.id());
        }
        wrote(post);
    }

    private void wrote(Post post) {
        known.wrote(post.id(), Optional.of(post));
        unsettled.changed(post.channel().workspace());
    }

    @Override
    public Optional<Post> find(PostId id) {
        return known.get(id);
    }

    private Optional<Post> stored(PostId id) {
        return sql.first(SELECT + "where id = ?", row -> read(row), id.value());
    }

    @Override
    public Optional<Post> on(ChannelRef channel, LocalDate date) {
        return sql.first(
                SELECT + "where workspace = ? and channel = ? and on_date = ?",
                row -> read(row),
                keys.of(channel),
                channel.id(),
                date);
    }

    @Override
    public Set<LocalDate> taken(ChannelRef channel, LocalDate from) {
        return Set.copyOf(sql.list(
                "select on_date from post where workspace = ? and channel = ? and on_date >= ?",
                row -> Columns.date(row, "on_date"),
                keys.of(channel),
                channel.id(),
                from));
    }

    @Override
    public List<Post> latest(ChannelRef channel, int count) {
        return sql.list(
                SELECT + "where workspace = ? and channel = ? and state <> 'EXPIRED' order by on_date desc"
                        + " fetch first ? rows only",
                row -> read(row),
                keys.of(channel),
                channel.id(),
                count);
    }

    @Override
    public List<Post> history(ChannelRef channel) {
        return sql.list(
                SELECT + "where workspace = ? and channel = ? and state <> 'EXPIRED' order by on_date",
                row -> read(row),
                keys.of(channel),
                channel.id());
    }

    @Override
    public List<Post> unsettled(WorkspaceRef workspace) {
        return unsettled.get(workspace);
    }

    private List<Post> storedUnsettled(WorkspaceRef workspace) {
        String key = keys.of(workspace);
        return sql.list(UNSETTLED_HERE, row -> read(row), key, key);
    }

    @Override
    public List<Post> unsettled() {
        return sql.list(SELECT + "where " + UNSETTLED + "order by due, id", row -> read(row));
    }

    @Override
    public void missed(ChannelRef channel, LocalDate date, String reason) {
        sql.update(
                "insert into missed_slot (workspace, channel, on_date, reason) values (?, ?, ?, ?)"
                        + " on conflict do nothing",
                keys.of(channel),
                channel.id(),
                date,
                reason);
    }

    @Override
    public List<Missed> missed(ChannelRef channel, int count) {
        return sql.list(
                "select on_date, reason from missed_slot m where workspace = ? and channel = ? and not exists"
                        + " (select 1 from post p where p.workspace = m.workspace and p.channel = m.channel"
                        + " and p.on_date = m.on_date and p.state <> 'EXPIRED') order by on_date desc"
                        + " fetch first ? rows only",
                row -> new Missed(Columns.date(row, "on_date"), row.getString("reason")),
                keys.of(channel),
                channel.id(),
                count);
    }

    private Object[] row(Post post) {
        return new Object[] {
            keys.of(post.channel()),
            post.channel().id(),
            post.date(),
            post.number(),
            post.question().value(),
            post.edition(),
            post.form(),
            Columns.join(post.order()),
            post.feedback(),
            post.state(),
            post.due(),
            post.opened(),
            post.closes(),
            post.message().map(MessageRef::id),
            post.firstAsked(),
            post.id().value()
        };
    }

    private Post read(ResultSet row) throws SQLException {
        ChannelRef channel = keys.channel(row);
        return new Post(
                new PostId(row.getString("id")),
                channel,
                Columns.date(row, "on_date"),
                row.getInt("number"),
                new QuestionId(row.getString("question")),
                row.getString("edition"),
                Columns.constant(Form.class, row, "form"),
                Columns.numbers(row, "option_order"),
                Columns.constant(Asking.Feedback.class, row, "feedback"),
                Columns.constant(Post.State.class, row, "state"),
                Columns.instant(row, "due"),
                Columns.optionalInstant(row, "opened"),
                Columns.instant(row, "closes"),
                Columns.optionalText(row, "message").map(id -> new MessageRef(channel, id)),
                Columns.optionalDate(row, "first_asked"));
    }
}
