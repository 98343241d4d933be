package dev.interviewquiz.core.features;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code /quiz practice count:} asks for no more than fits, and nothing twice. */
final class PracticeRoundTest {
    private final Team team = Team.bare(Platform.TERMINAL, 7);
    private final Teammate ann = team.member("ann");

    @BeforeEach
    void onlyThePackOfTheTeam() {
        team.admins("pack disable deep-learning");
    }

    @AfterEach
    void close() {
        team.close();
    }

    private static Seen answered(Seen card) {
        return card.press("✍ Answer").send("text", TeamPack.ONE);
    }

    private static int number(Seen card) {
        return TeamPack.numbers(card.words()).get(0);
    }

    @Test
    void aRoundHasAtMostWhatFits() {
        Seen card = ann.types("/quiz practice topic:vaults count:20");
        Seen first = answered(card);
        Seen third = answered(answered(first.press("Next (2 left)")).press("Next (1 left)"));

        assertThat(card.words()).contains("Only 3 questions fit");
        assertThat(third.labels()).noneMatch(label -> label.startsWith("Next"));
    }

    @Test
    void nothingIsAskedTwiceInARoundThoughSomethingWasSkipped() {
        Seen skipped = ann.types("/quiz practice topic:vaults count:3");
        List<Integer> asked = new ArrayList<>();
        Seen card = skipped.press("Another one");
        for (int left = 2; left >= 0; left--) {
            asked.add(number(card));
            Seen feedback = answered(card);
            card = left == 0 ? feedback : feedback.press("Next (" + left + " left)");
        }

        assertThat(asked).doesNotHaveDuplicates().contains(number(skipped));
    }

    @Test
    void whatHasItsSolutionLookedAtComesAfterWhatWasNeverSeen() {
        Seen first = ann.types("/quiz practice topic:vaults");
        first.press("Solution");

        assertThat(number(ann.types("/quiz practice topic:vaults"))).isNotEqualTo(number(first));
    }
}
