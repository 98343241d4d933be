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

/** Picks from a workspace's answers, oldest first, those to questions that the member had not met before. */
final class FirstTimes {
    static final String ANSWERS = "select a.workspace, a.member, a.channel, a.on_date, a.question, a.credit,"
            + " case when " + Tally.COUNTS + " then true else false end as counts,"
            + " coalesce(m.name, a.member) as name, coalesce(not m.hidden and not m.excluded, true) as listed"
            + " from answer a left join post p on p.id = a.post left join member m on m.workspace = a.workspace and m.id = a.member"
            + " where a.workspace = ? and a.on_date <= ? and a.member is not null order by a.on_date, a.number";

    private final String scope;
    private final Set<List<String>> met = new HashSet<>();
    private final Set<List<String>> dates = new HashSet<>();
    private final List<Scored> scored = new ArrayList<>();

    FirstTimes(String scope) {
        this.scope = scope;
    }

    Given read(MemberRef member, ResultSet row) throws SQLException {
        return new Given(
                member,
                new Shown(row.getString("name"), row.getBoolean("listed")),
                Columns.optionalText(row, "channel").orElse(""),
                Columns.date(row, "on_date"),
                row.getString("question"),
                row.getBoolean("counts"),
                row.getDouble("credit"));
    }

    void add(Given answer) {
        String member = answer.member().userId();
        boolean first = met.add(List.of(member, answer.question()));
        if (!answer.counts()) {
            return;
        }
        boolean firstOfDate = dates.add(List.of(member, answer.date().toString()));
        boolean inScope = scope.isEmpty() ? firstOfDate : scope.equals(answer.channel());
        if (first && inScope && answer.shown().listed()) {
            scored.add(new Scored(answer.member(), answer.shown().name(), answer.date(), answer.credit()));
        }
    }

    List<Scored> scored() {
        return List.copyOf(scored);
    }

    /** An answer as far as this asks. */
    record Given(
            MemberRef member,
            Shown shown,
            String channel,
            LocalDate date,
            String question,
            boolean counts,
            double credit) {}
}
