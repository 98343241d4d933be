package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.MemberRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whose points administrators took off the boards, and why; as the audit tells. */
public final class PointsTaken {
    private static final String SEPARATOR = "; ";
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private final AuditLog audit;

    public PointsTaken(AuditLog audit) {
        this.audit = audit;
    }

    /** @param date of the answer */
    public record Taken(LocalDate date, String reason) {}

    /** From the member, for answers of these dates, newest first. */
    public List<Taken> of(MemberRef member, LocalDate from, LocalDate to) {
        return audit.beginning(member.workspace(), what(member)).stream()
                .flatMap(entry -> read(member, entry).stream())
                .filter(taken -> !taken.date().isBefore(from) && !taken.date().isAfter(to))
                .toList();
    }

    /** How an entry names the answer. */
    static String what(MemberRef member, LocalDate date) {
        return what(member) + date;
    }

    private static String what(MemberRef member) {
        return "void " + member.userId() + " ";
    }

    static String became(String reason) {
        return "0 points" + SEPARATOR + reason;
    }

    /** Empty for what is no date: it was done about a member whose id begins so. */
    private static Optional<Taken> read(MemberRef member, AuditLog.Entry entry) {
        String date = entry.what().substring(what(member).length());
        int reason = entry.after().indexOf(SEPARATOR);
        return Optional.of(date)
                .filter(written -> DATE.matcher(written).matches())
                .map(written -> new Taken(
                        LocalDate.parse(written),
                        reason < 0 ? "" : entry.after().substring(reason + SEPARATOR.length())));
    }
}
