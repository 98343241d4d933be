package dev.interviewquiz.core.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An answer that is to be counted.
 *
 * @param by empty when the member's data were deleted meanwhile: then it stands nowhere
 * @param credit empty where the member had met the question before
 */
record Noted(long number, Optional<By> by, int points, Optional<Double> credit) {
    /** Who answered where, and for which date. */
    record By(String workspace, String member, String person, Shown shown, String channel, LocalDate date) {}

    static Noted read(ResultSet row) throws SQLException {
        return new Noted(row.getLong("answer"), by(row), row.getInt("points"), Columns.optionalNumber(row, "credit"));
    }

    private static Optional<By> by(ResultSet row) throws SQLException {
        String member = row.getString("member");
        return member == null
                ? Optional.empty()
                : Optional.of(new By(
                        row.getString("workspace"),
                        member,
                        row.getString("person"),
                        new Shown(row.getString("name"), row.getBoolean("listed")),
                        row.getString("channel"),
                        Columns.date(row, "on_date")));
    }
}
