package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.practice.Standings.Scored;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Picks from a workspace's scored answers, oldest first, those to questions that the member had not met before. */
final class FirstTimes {
    static final String ANSWERS = "select a.workspace, a.member, a.channel, a.on_date, a.credit,"
            + " not exists (select 1 from answer b where b.person = a.person and b.question = a.question"
            + " and b.workspace = a.workspace and b.number < a.number) as first_time,"
            + " coalesce(m.name, a.member) as name, coalesce(not m.hidden and not m.excluded, true) as listed"
            + " from post p join answer a on a.post = p.id"
            + " left join member m on m.workspace = a.workspace and m.id = a.member"
            + " where p.workspace = ? and p.on_date <= ? and a.member is not null and " + Tally.COUNTS
            + " order by a.on_date, a.number";

    private final String scope;
    private final Set<List<String>> dates = new HashSet<>();
    private final List<Scored> scored = new ArrayList<>();

    FirstTimes(String scope) {
        this.scope = scope;
    }

    Given read(MemberRef member, ResultSet row) throws SQLException {
        return new Given(
                member,
                new Shown(row.getString("name"), row.getBoolean("listed")),
                row.getString("channel"),
                Columns.date(row, "on_date"),
                row.getBoolean("first_time"),
                row.getDouble("credit"));
    }

    void add(Given answer) {
        boolean firstOfDate =
                dates.add(List.of(answer.member().userId(), answer.date().toString()));
        boolean inScope = scope.equals(SqlStandings.WORKSPACE) ? firstOfDate : scope.equals(answer.channel());
        if (answer.firstTime() && inScope) {
            Shown shown = answer.shown();
            scored.add(new Scored(answer.member(), shown.name(), shown.listed(), answer.date(), answer.credit()));
        }
    }

    List<Scored> scored() {
        return List.copyOf(scored);
    }

    /** An answer as far as this asks. */
    record Given(MemberRef member, Shown shown, String channel, LocalDate date, boolean firstTime, double credit) {}
}
