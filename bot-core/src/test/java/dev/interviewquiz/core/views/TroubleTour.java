package dev.interviewquiz.core.views;

import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.Interaction;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.team.Hush;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.Teammate;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is said when something goes wrong, runs out, or waits. */
final class TroubleTour {
    private TroubleTour() {}

    static void walk(Team team) {
        Teammate admin = team.admin().in("low");
        team.setUp("low");
        admin.clicks("set-language.zh");
        for (DeliveryException failure : failures()) {
            team.refuses(Optional.of(failure));
            team.nextDay();
            team.until(team.now().plus(Duration.ofHours(1)));
            statuses(admin);
            team.refuses(Optional.empty());
        }
        reminded(team);
        team.days(14);
        statuses(admin);
        team.interactions().left(team.workspace());
        admin.does(new Trigger.Joined());
        for (String line : List.of("status", "post")) {
            admin.types("/quiz-admin " + line);
        }
        admin.clicks("return");
    }

    private static List<DeliveryException> failures() {
        String detail = "&*_<>".repeat(100);
        IllegalStateException cause = new IllegalStateException(detail);
        return List.of(
                DeliveryException.of(DeliveryException.Kind.GONE, "", detail, cause),
                DeliveryException.of(DeliveryException.Kind.FORBIDDEN, "", detail, cause),
                DeliveryException.refused(detail, cause),
                DeliveryException.retry(Optional.empty(), detail, cause));
    }

    private static void statuses(Teammate admin) {
        for (String language : List.of("en", "zh")) {
            admin.clicks("set-language." + language);
            admin.types("/quiz-admin status");
            admin.types("/quiz-admin preview");
        }
    }

    private static void reminded(Team team) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINA)) {
            Teammate member =
                    team.member("reminded-" + locale.getLanguage()).in("low").speaking(locale);
            member.clicks("set-language." + locale.getLanguage());
            member.clicks("set-reminder").send("time", "12:00", "zone", "UTC");
            member.types("/quiz practice");
            member.types("/quiz answer It locks the door " + WorstWords.MARK);
        }
        team.nextDay();
        team.until(team.now().plus(Duration.ofHours(3)));
    }

    /** The database is gone: every kind of interaction is answered all the same. */
    static void broken(Team team) {
        team.close();
        Hush.during("dev.interviewquiz.core.dialogue.Router", () -> everything(team));
    }

    private static void everything(Team team) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINA)) {
            Teammate member = team.member("broken").speaking(locale);
            for (Trigger trigger : triggers()) {
                member.does(trigger);
                Interaction interaction = member.interaction(trigger);
                View busy = team.interactions().busy(interaction).view();
                team.witness("busy, " + locale + ": ", busy);
                team.witness(
                        "late, " + locale + ": ",
                        team.interactions().late(interaction).view());
                team.witness("waiting, " + locale + ": ", team.interactions().waiting(interaction));
            }
        }
    }

    private static List<Trigger> triggers() {
        String text = WorstWords.MARK + "&".repeat(2990);
        return List.of(
                new Trigger.Typed("quiz", "me"),
                new Trigger.Typed("quiz", "answer " + text),
                new Trigger.Invoked("quiz", "answer", Map.of("text", text)),
                new Trigger.Click("answer.aaaaaaaaaaaaaaaa", Optional.empty()),
                new Trigger.Submission("answer.aaaaaaaaaaaaaaaa", Map.of("text", List.of(text))),
                new Trigger.Submission("answer.aaaaaaaaaaaaaaaa", Map.of("text", List.of(WorstWords.MARK))),
                new Trigger.Home());
    }
}
