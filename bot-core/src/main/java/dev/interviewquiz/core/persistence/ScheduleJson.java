package dev.interviewquiz.core.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.interviewquiz.core.schedule.Closing;
import dev.interviewquiz.core.schedule.DateRange;
import dev.interviewquiz.core.schedule.DateRanges;
import dev.interviewquiz.core.schedule.Pause;
import dev.interviewquiz.core.schedule.PostingDays;
import dev.interviewquiz.core.schedule.PostingSchedule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A channel's schedule in a column. */
final class ScheduleJson {
    private static final String PAUSED = "paused";

    private ScheduleJson() {}

    static String write(PostingSchedule schedule) {
        ObjectNode node = Json.object();
        node.put("time", schedule.time().toString());
        node.put("zone", schedule.zone().getId());
        node.set(
                "days",
                Json.names(schedule.days().days().stream().map(DayOfWeek::name).toList()));
        node.put("holidays", ranges(schedule.holidays()));
        node.put("extra", ranges(schedule.extraDays()));
        if (schedule.closing() instanceof Closing.At at) {
            node.put("closes", at.time().toString());
        }
        if (schedule.pause() instanceof Pause.Open) {
            node.put(PAUSED, true);
        } else if (schedule.pause() instanceof Pause.Until until) {
            node.put(PAUSED, until.resumes().toString());
        }
        node.set(
                "skipped",
                Json.names(schedule.skipped().stream().map(LocalDate::toString).toList()));
        return Json.write(node);
    }

    static PostingSchedule read(String json) {
        JsonNode node = Json.read(json);
        Set<LocalDate> skipped = new HashSet<>();
        Json.each(node, "skipped", date -> skipped.add(LocalDate.parse(date.asText())));
        return new PostingSchedule(
                LocalTime.parse(node.get("time").asText()),
                ZoneId.of(node.get("zone").asText()),
                days(node),
                ranges(node.get("holidays").asText()),
                ranges(node.get("extra").asText()),
                closing(node),
                pause(node),
                skipped);
    }

    /** {@code 2026-12-24..2026-12-26,2027-01-01..2027-01-01}. */
    static String ranges(DateRanges ranges) {
        return Columns.join(ranges.ranges().stream()
                .map(range -> range.from() + ".." + range.to())
                .toList());
    }

    static DateRanges ranges(String text) {
        List<DateRange> ranges = new ArrayList<>();
        Columns.split(text).forEach(range -> {
            int middle = range.indexOf("..");
            ranges.add(new DateRange(
                    LocalDate.parse(range.substring(0, middle)), LocalDate.parse(range.substring(middle + 2))));
        });
        return new DateRanges(ranges);
    }

    private static PostingDays days(JsonNode node) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        Json.each(node, "days", day -> days.add(DayOfWeek.valueOf(day.asText())));
        return new PostingDays(days);
    }

    private static Closing closing(JsonNode node) {
        return Json.text(node, "closes")
                .<Closing>map(time -> new Closing.At(LocalTime.parse(time)))
                .orElseGet(Closing.NextSlot::new);
    }

    private static Pause pause(JsonNode node) {
        JsonNode paused = node.path(PAUSED);
        if (paused.isTextual()) {
            return new Pause.Until(LocalDate.parse(paused.asText()));
        }
        return paused.asBoolean() ? Pause.OPEN : Pause.NONE;
    }
}
