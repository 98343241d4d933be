package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.grading.Grade;
import dev.interviewquiz.core.grading.PointGrade;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.AnswerBrief;
import dev.interviewquiz.core.practice.Person;
import dev.interviewquiz.core.practice.PostId;
import dev.interviewquiz.core.practice.Sureness;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.QuestionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Answers as rows and back. */
final class AnswerRows {
    static final String SELECT =
            "select id, number, workspace, member, post, on_date, question, edition, form, content,"
                    + " ticked, kind, hint, sureness, points, grade, at from answer ";
    static final String BRIEF = "select id, post, on_date, question, edition, form, kind, sureness,"
            + " coalesce(claimed_credit, credit) as credit, points, at from answer ";
    static final String INSERT = "insert into answer (workspace, member, person, channel, post, counted_by, on_date,"
            + " question, edition, form, content, ticked, kind, hint, sureness, credit, points, missed, grade, at, id)"
            + " values (?, ?, ?, (select channel from post where id = ? and workspace = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            + " ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";
    static final String REPLACE = "update answer set edition = ?, content = ?, ticked = ?, hint = ?, sureness = ?,"
            + " credit = ?, claimed_credit = null, points = ?, missed = ?, grade = ?, at = ?, id = ? where post = ? and counted_by = ?"
            + " and workspace = ? and kind = 'SCORED'";

    /** Stands before the number of an answer whose member is gone; no platform's user id begins with it. */
    private static final String ANONYMOUS = "#";

    private final Keys keys;

    AnswerRows(Keys keys) {
        this.keys = keys;
    }

    Object[] insert(Answer answer) {
        String workspace = keys.of(answer.member());
        String member = answer.member().userId();
        Optional<String> post = answer.post().map(PostId::value);
        boolean counted = answer.kind() != Answer.Kind.PRACTICE;
        return new Object[] {
            workspace,
            member,
            keys.of(Person.of(answer.member())),
            post,
            workspace,
            post,
            counted ? Optional.of(member) : Optional.empty(),
            answer.date(),
            answer.question().value(),
            answer.edition(),
            answer.form(),
            answer.text(),
            Columns.join(answer.ticked()),
            answer.kind(),
            answer.hint(),
            answer.sureness(),
            answer.grade().credit(),
            answer.points(),
            missed(answer.grade()),
            GradeJson.write(answer.grade(), answer.text()),
            answer.at(),
            answer.id()
        };
    }

    Object[] replace(Answer answer) {
        return new Object[] {
            answer.edition(),
            answer.text(),
            Columns.join(answer.ticked()),
            answer.hint(),
            answer.sureness(),
            answer.grade().credit(),
            answer.points(),
            missed(answer.grade()),
            GradeJson.write(answer.grade(), answer.text()),
            answer.at(),
            answer.id(),
            answer.post().map(PostId::value),
            answer.member().userId(),
            keys.of(answer.member())
        };
    }

    RowMapper<Answer> whole() {
        return row -> {
            String text = row.getString("content");
            return new Answer(
                    row.getString("id"),
                    member(row),
                    post(row),
                    Columns.date(row, "on_date"),
                    new QuestionId(row.getString("question")),
                    row.getString("edition"),
                    Columns.constant(Form.class, row, "form"),
                    text,
                    Columns.numbers(row, "ticked"),
                    Columns.constant(Answer.Kind.class, row, "kind"),
                    row.getBoolean("hint"),
                    Columns.optionalConstant(Sureness.class, row, "sureness"),
                    GradeJson.read(row.getString("grade"), text),
                    row.getInt("points"),
                    Columns.instant(row, "at"));
        };
    }

    RowMapper<AnswerBrief> brief() {
        return row -> new AnswerBrief(
                row.getString("id"),
                post(row),
                Columns.date(row, "on_date"),
                new QuestionId(row.getString("question")),
                row.getString("edition"),
                Columns.constant(Form.class, row, "form"),
                Columns.constant(Answer.Kind.class, row, "kind"),
                Columns.optionalConstant(Sureness.class, row, "sureness"),
                row.getDouble("credit"),
                row.getInt("points"),
                Columns.instant(row, "at"));
    }

    private MemberRef member(ResultSet row) throws SQLException {
        return row.getString("member") == null
                ? new MemberRef(keys.workspace(row), ANONYMOUS + row.getLong("number"))
                : keys.member(row);
    }

    private static Optional<PostId> post(ResultSet row) throws SQLException {
        return Columns.optionalText(row, "post").map(PostId::new);
    }

    private static String missed(Grade grade) {
        return Columns.join(grade.points().stream()
                .filter(point -> point.state() == PointGrade.State.MISSED)
                .map(PointGrade::point)
                .toList());
    }
}
