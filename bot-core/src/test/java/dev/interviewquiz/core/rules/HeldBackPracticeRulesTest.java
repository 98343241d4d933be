package dev.interviewquiz.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.team.Team;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where all that fits is held back, what is advised fits what was asked for. */
final class HeldBackPracticeRulesTest {
    @ParameterizedTest
    @CsvSource({
        "topic:safes,'Try another topic, or come back later.'",
        "difficulty:1,'Try another difficulty, or come back later.'",
        "kind:choice,'Try the other kind, or come back later.'",
        "'','rehearsed. Come back later.'"
    })
    void whatIsAdvisedIsAnotherOfWhatWasAskedFor(String options, String advice) {
        try (Team team = Team.start(1)) {
            team.admins("pack disable deep-learning");
            team.nextDay();

            assertThat(team.member("ann").types("/quiz practice " + options).words())
                    .endsWith(advice);
        }
    }
}
