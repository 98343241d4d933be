package dev.interviewquiz.core.features;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is said of a text that is no answer is true of it, and of what was answered before. */
final class RefusedWordsTest {
    private final Team team = Team.start();
    private final Teammate ann = team.member("ann");

    @AfterEach
    void close() {
        team.close();
    }

    @Test
    void lettersWithoutAMeaningAreNotSaidToBeNone() {
        team.nextDay();

        assertThat(ann.types("/quiz answer asdf").words())
                .contains("This does not read like an answer.", "asdf")
                .doesNotContain("no word");
        assertThat(ann.speaking(Locale.CHINA).types("/quiz answer 啊啊啊").words()).contains("这不像一个回答。", "啊啊啊");
    }

    @Test
    void whoHasAnsweredIsTold() {
        team.nextDay();
        ann.types("/quiz answer " + TeamPack.ONE);
        Seen refused = ann.types("/quiz answer asdf");

        assertThat(refused.words())
                .contains("You have answered this one already, and that answer stays.", "asdf")
                .doesNotContain("try again");
        assertThat(refused.labels()).containsExactly("Answer as practice");
    }

    @Test
    void notToKnowOverARecordedAnswerIsGivenBackWithTheReason() {
        team.admins("schedule set feedback:close");
        team.nextDay();
        ann.types("/quiz answer " + TeamPack.ONE);

        assertThat(ann.types("/quiz answer I don't know").words())
                .contains("This only says that you don't know, so it is not recorded.")
                .contains("The answer that you have recorded stays.")
                .contains("I don't know");
        assertThat(ann.types("/quiz answer ???").words())
                .contains("does not read like an answer", "The answer that you have recorded stays.", "???");
    }
}
