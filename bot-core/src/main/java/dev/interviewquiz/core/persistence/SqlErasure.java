package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.ConfigKey;
import dev.interviewquiz.core.practice.Erasure;
import dev.interviewquiz.core.practice.NamedAdministrators;
import dev.interviewquiz.core.practice.Person;
import dev.interviewquiz.core.practice.PostId;
import java.util.List;

/** Takes a member out of all tables; what a closed post came to stays, under a number that leads to nobody. */
final class SqlErasure implements Erasure {
    private static final String HIS = "where person = ? and workspace = ?";
    private static final String STANDS = "where workspace = ? and member = ?";
    private static final String CLOSED =
            " and exists (select 1 from post where post.id = answer.post and post.state = 'CLOSED')";
    private static final String SEALED =
            "exists (select 1 from post where post.id = answer.post and post.state = 'OPEN'"
                    + " and post.feedback = 'CLOSE')";
    private static final String TOLL =
            "select coalesce(sum(case when kind <> 'SHOWN' then 1 else 0 end), 0) as answers,"
                    + " coalesce(sum(case when content <> '' then 1 else 0 end), 0) as texts, coalesce(sum(case when "
                    + SEALED
                    + " then 0 else points end), 0) as points, coalesce(sum(case when kind = 'SCORED' and "
                    + SEALED
                    + " then 1 else 0 end), 0) as ungraded"
                    + " from answer " + HIS;
    private static final String MARKS =
            "select count(*) from claim where answer in (select id from answer " + HIS + ")";
    private static final String OPEN = "select a.post from answer a join post p on p.id = a.post"
            + " where a.person = ? and a.workspace = ? and p.state = 'OPEN' and a.kind in ('SCORED', 'SHOWN')";
    private static final String HINTS = "select h.post from hint h join post p on p.id = h.post"
            + " where h.workspace = ? and h.member = ? and p.state = 'OPEN'";
    private static final String ANONYMISE = "update answer set member = null, person = null, counted_by = null,"
            + " content = '', ticked = '', sureness = null, claimed_credit = null, grade = ? where id = ?";

    private final Sql sql;
    private final Keys keys;
    private final Tally tally;
    private final JoinedTransactions transactions;
    private final HadPosts had;
    private final KeptOff keptOff;

    SqlErasure(Sql sql, Keys keys, JoinedTransactions transactions, HadPosts had, KeptOff keptOff, Tally tally) {
        this.keptOff = keptOff;
        this.tally = tally;
        this.sql = sql;
        this.keys = keys;
        this.transactions = transactions;
        this.had = had;
    }

    @Override
    public Toll toll(List<MemberRef> memberships) {
        return memberships.stream()
                .map(this::toll)
                .reduce(
                        new Toll(0, 0, 0, 0, 0),
                        (a, b) -> new Toll(
                                a.answers() + b.answers(),
                                a.texts() + b.texts(),
                                a.marks() + b.marks(),
                                a.points() + b.points(),
                                a.ungraded() + b.ungraded()));
    }

    @Override
    public void erase(List<MemberRef> memberships) {
        transactions.run(() -> {
            tally.hold();
            memberships.forEach(this::erase);
            transactions.forgetWhatWasRead();
        });
    }

    @Override
    public boolean hasHad(PostId post, MemberRef member) {
        keys.of(member);
        return had.has(post, member);
    }

    @Override
    public boolean hasHadHint(PostId post, MemberRef member) {
        keys.of(member);
        return had.hasHint(post, member);
    }

    @Override
    public boolean keptOff(MemberRef member) {
        return keptOff.has(member);
    }

    private Toll toll(MemberRef member) {
        String person = keys.of(Person.of(member));
        String workspace = keys.of(member);
        int marks = sql.number(MARKS, person, workspace);
        return sql.first(
                        TOLL,
                        row -> new Toll(
                                row.getInt("answers"),
                                row.getInt("texts"),
                                marks,
                                row.getInt("points"),
                                row.getInt("ungraded")),
                        person,
                        workspace)
                .orElseThrow();
    }

    private void erase(MemberRef member) {
        String workspace = keys.of(member);
        String id = member.userId();
        rememberOpenPosts(member);
        rememberExclusion(member);
        String person = keys.of(Person.of(member));
        sql.update("delete from claim where answer in (select id from answer " + HIS + ")", person, workspace);
        anonymiseClosedPosts(member);
        sql.update("delete from answer " + HIS, person, workspace);
        for (String table : List.of("standing", "gain", "streak", "spent_note", "hint")) {
            sql.update("delete from " + table + " " + STANDS, workspace, id);
        }
        sql.update("delete from member where workspace = ? and id = ?", workspace, id);
        sql.update("update audit set member = '#' " + STANDS, workspace, id);
        forgetWhatWasDoneAbout(workspace, id);
        strikeOffTheNamed(workspace, id);
        if (!sql.exists("select 1 from member where person = ?", person)) {
            sql.update("delete from person where id = ?", person);
        }
    }

    /** That something was done stays, about whom and why does not. */
    private void forgetWhatWasDoneAbout(String workspace, String id) {
        for (String deed : SqlAuditLog.ABOUT) {
            sql.update(
                    "update audit set what = ?, was = '', became = '' where workspace = ?"
                            + " and (what = ? or substring(what from 1 for ?) = ?)",
                    deed + " #",
                    workspace,
                    deed + " " + id,
                    deed.length() + id.length() + 2,
                    deed + " " + id + " ");
        }
    }

    private record Named(long number, NamedAdministrators before, NamedAdministrators after) {
        boolean contains(String id) {
            return before.contains(id) || after.contains(id);
        }
    }

    /** That administrators were named stays, and the others of them. */
    private void strikeOffTheNamed(String workspace, String id) {
        List<Named> entries = sql.list(
                "select number, was, became from audit where workspace = ? and what = ?",
                row -> new Named(
                        row.getLong("number"),
                        NamedAdministrators.of(row.getString("was")),
                        NamedAdministrators.of(row.getString("became"))),
                workspace,
                "config " + ConfigKey.ADMINS.id());
        entries.stream()
                .filter(entry -> entry.contains(id))
                .forEach(entry -> sql.update(
                        "update audit set was = ?, became = ? where number = ?",
                        entry.before().without(id).value(),
                        entry.after().without(id).value(),
                        entry.number()));
    }

    private void rememberOpenPosts(MemberRef member) {
        List<PostId> open =
                sql.list(OPEN, row -> new PostId(row.getString("post")), keys.of(Person.of(member)), keys.of(member));
        had.add(open, member);
        had.addHints(
                sql.list(HINTS, row -> new PostId(row.getString("post")), keys.of(member), member.userId()), member);
    }

    private void rememberExclusion(MemberRef member) {
        boolean excluded = sql.exists(
                "select 1 from member where workspace = ? and id = ? and excluded", keys.of(member), member.userId());
        if (excluded) {
            keptOff.add(member);
        }
    }

    private void anonymiseClosedPosts(MemberRef member) {
        List<Answer> counted = sql.list(
                AnswerRows.SELECT + HIS + " and kind in ('SCORED', 'SHOWN')" + CLOSED,
                new AnswerRows(keys).whole(),
                keys.of(Person.of(member)),
                keys.of(member));
        sql.batch(
                ANONYMISE,
                counted.stream()
                        .map(answer ->
                                new Object[] {GradeJson.write(GradeJson.anonymous(answer.grade()), ""), answer.id()})
                        .toList());
    }
}
