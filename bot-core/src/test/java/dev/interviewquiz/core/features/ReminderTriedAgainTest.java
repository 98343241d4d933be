package dev.interviewquiz.core.features;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.team.Refusing;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import dev.interviewquiz.core.team.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A reminder that meets a failure which passes is not lost. */
final class ReminderTriedAgainTest {
    private final Team team = Team.start();
    private final Teammate ann = team.member("ann");

    @AfterEach
    void close() {
        team.close();
    }

    private void failsUntil(String time) {
        team.refusesDirects(Refusing.failing(DeliveryException.Kind.RETRY, "429"));
        team.until(time);
        team.refusesDirects(Optional.empty());
    }

    @Test
    void itComesOnceAsSoonAsItCanBeDelivered() {
        team.nextDay();
        ann.remindedAt("12:00", "UTC");
        failsUntil("2026-11-23T12:10");
        int before = ann.directs().size();
        team.until("2026-11-23T12:20");
        int after = ann.directs().size();
        team.until("2026-11-24T09:00");

        assertThat(before).isZero();
        assertThat(after).isOne();
        assertThat(ann.directs()).hasSize(1);
    }

    @Test
    void itIsNotSentOnceTheQuestionHasClosedOrIsAnswered() {
        team.admins("schedule set close:18:00");
        team.nextDay();
        ann.remindedAt("12:00", "UTC");
        failsUntil("2026-11-23T18:01");
        team.until("2026-11-24T11:00");
        int closed = ann.directs().size();
        failsUntil("2026-11-24T12:10");
        ann.answers(TeamPack.ONE);
        team.until("2026-11-25T09:00");

        assertThat(closed).isZero();
        assertThat(ann.directs()).isEmpty();
    }

    @Test
    void theLastOneSaysThatItIsTheLastThoughItComesLate() {
        team.until(Instant.parse("2026-11-23T12:00:30Z"));
        ann.answers(TeamPack.ONE);
        ann.remindedAt("12:00", "UTC");
        team.until("2026-12-07T11:59");
        int before = ann.directs().size();
        failsUntil("2026-12-07T12:05");
        team.until("2026-12-07T12:30");
        List<String> told = ann.directs().stream().map(Words::of).toList();
        team.days(3);

        assertThat(told).hasSize(before + 1).last().asString().contains("Without an answer this is the last one");
        assertThat(ann.directs()).hasSize(before + 1);
        assertThat(ann.types("/quiz settings").words()).contains("Reminder: off");
    }
}
