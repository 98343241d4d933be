package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.practice.Posts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The questions that a channel missed, newest first: those in a row for one reason are told as one, and the rest is counted. */
final class MissedDays {
    /** How many days in all are looked at. */
    static final int MOST = 400;

    private static final int LISTED = 3;
    private static final int REASON = 120;

    private final Scene scene;
    private final ScheduleWords words;

    MissedDays(Scene scene) {
        this.scene = scene;
        this.words = new ScheduleWords(scene.texts());
    }

    /** Missed in a row, newest first. */
    private record Row(List<Posts.Missed> days) {
        Posts.Missed first() {
            return days.get(days.size() - 1);
        }

        Posts.Missed last() {
            return days.get(0);
        }

        boolean goesOnWith(Posts.Missed earlier, Collection<LocalDate> asked) {
            return first().reason().equals(earlier.reason())
                    && asked.stream().noneMatch(date -> date.isAfter(earlier.date()) && date.isBefore(first().date()));
        }
    }

    /**
     * Empty where none was missed.
     *
     * @param missed newest first
     * @param asked the dates that had their question since the oldest of them
     */
    String told(List<Posts.Missed> missed, Collection<LocalDate> asked) {
        List<Row> rows = rows(missed, asked);
        List<String> told =
                new ArrayList<>(rows.stream().limit(LISTED).map(this::told).toList());
        int rest = rows.stream().skip(LISTED).mapToInt(row -> row.days().size()).sum();
        if (rest > 0) {
            told.add(scene.say("status.missed-before", rest));
        }
        return told.isEmpty() ? "" : scene.say("status.missed", String.join(scene.say("list.separator"), told));
    }

    private static List<Row> rows(List<Posts.Missed> missed, Collection<LocalDate> asked) {
        List<Row> rows = new ArrayList<>();
        for (Posts.Missed day : missed) {
            if (rows.isEmpty() || !rows.get(rows.size() - 1).goesOnWith(day, asked)) {
                rows.add(new Row(new ArrayList<>()));
            }
            rows.get(rows.size() - 1).days().add(day);
        }
        return rows;
    }

    private String told(Row row) {
        String last = words.date(row.last().date());
        String reason = reason(row.last().reason());
        return row.days().size() == 1
                ? scene.say("status.missed-day", last, reason)
                : scene.say(
                        "status.missed-days",
                        words.date(row.first().date()),
                        last,
                        reason,
                        row.days().size());
    }

    private String reason(String reason) {
        String key = "missed." + reason.replace(' ', '-');
        return scene.texts().has(key) ? scene.say(key) : Cut.to(REASON, reason);
    }
}
