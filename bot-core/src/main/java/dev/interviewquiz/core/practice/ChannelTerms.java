package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.question.PackId;
import dev.interviewquiz.core.question.TopicId;
import dev.interviewquiz.core.schedule.Closing;
import dev.interviewquiz.core.schedule.Pause;
import dev.interviewquiz.core.schedule.PostingSchedule;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an administrator can change about a channel, as one line of the audit: in the words of {@code schedule set}, the same
 * for the same terms in every process.
 */
final class ChannelTerms {
    private ChannelTerms() {}

    static String of(Channel channel) {
        PostingSchedule schedule = channel.schedule();
        Asking asking = channel.asking();
        return "time:" + schedule.time()
                + " zone:" + schedule.zone()
                + " days:" + schedule.days().format()
                + " holidays:" + quoted(schedule.holidays().format())
                + " extra-days:" + quoted(schedule.extraDays().format())
                + " close:" + (schedule.closing() instanceof Closing.At at ? at.time() : "next")
                + " kind:" + word(asking.kind())
                + " lang:" + word(asking.speech())
                + " packs:" + all(asking.packs(), PackId::value)
                + " topics:" + all(asking.topics(), TopicId::value)
                + " difficulty:"
                + all(asking.difficulties(), difficulty -> String.valueOf(difficulty.level()))
                + " feedback:" + word(asking.feedback())
                + paused(schedule.pause())
                + (schedule.skipped().isEmpty() ? "" : " skipped:" + all(schedule.skipped(), LocalDate::toString));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String quoted(String dates) {
        return dates.contains(" ") ? '"' + dates + '"' : dates;
    }

    private static <T> String all(Set<T> values, Function<T, String> word) {
        return values.isEmpty() ? "all" : values.stream().map(word).sorted().collect(Collectors.joining(","));
    }

    private static String paused(Pause pause) {
        if (pause instanceof Pause.Until until) {
            return " paused until " + until.resumes();
        }
        return pause instanceof Pause.Open ? " paused" : "";
    }
}
