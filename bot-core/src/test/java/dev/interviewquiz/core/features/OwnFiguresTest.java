package dev.interviewquiz.core.features;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.dialogue.Texts;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code /quiz me} and home. */
final class OwnFiguresTest {
    private final Team team = Team.start();
    private final Teammate ann = team.member("ann");

    @AfterEach
    void close() {
        team.close();
    }

    private static void practises(Teammate who, String topic, String text, String sureness) {
        who.types("/quiz practice topic:" + topic + " lang:en")
                .press("✍ Answer")
                .send("text", text, "sureness", sureness);
    }

    @ParameterizedTest
    @EnumSource
    void withoutAnswersItSaysSo(Language language) {
        assertThat(ann.speaking(language.locale()).types("/quiz me").words())
                .contains(Texts.in(language).get("me.no-answers"));
    }

    @Test
    void masteryIsTheMeanCreditOfATopicPracticeIncluded() {
        team.admins("schedule set topics:safes");
        team.nextDay();
        ann.answers(TeamPack.ONE);
        practises(ann, "vaults", TeamPack.TWO, "");
        practises(ann, "vaults", TeamPack.ALL, "");

        assertThat(ann.types("/quiz me").words())
                .contains("Safes: 33 % (1 answer)")
                .contains("Vaults: 83 % (2 answers)");
    }

    @Test
    void masteryCountsTheLastTwentyAnswers() {
        for (int number = 0; number < 5; number++) {
            practises(ann, "vaults", TeamPack.ONE, "");
        }
        for (int number = 0; number < 20; number++) {
            practises(ann, "vaults", TeamPack.ALL, "");
        }

        assertThat(ann.types("/quiz me").words()).contains("Vaults: 100 % (20 answers)");
    }

    @Test
    void howWellOneJudgesOneselfIsShownFromTenStatedAnswersOn() {
        for (int number = 0; number < 9; number++) {
            practises(ann, "vaults", TeamPack.ALL, "sure");
        }
        String nine = ann.types("/quiz me").words();
        practises(ann, "vaults", TeamPack.ONE, "guess");

        assertThat(nine).doesNotContain("When you said");
        assertThat(ann.types("/quiz me").words())
                .contains("When you said “sure”: 100 % on average (9 answers)")
                .contains("When you said “a guess”: 33 % on average (1 answer)");
    }

    @Test
    void aTopicWithoutAnAnswerSaysSo() {
        practises(ann, "safes", TeamPack.ALL, "");

        assertThat(ann.types("/quiz me topic:vaults").words())
                .contains("No graded answers yet")
                .doesNotContain("Safes");
    }

    @Test
    void oneTopicIsShownByNameAndAnUnknownOneToldSo() {
        practises(ann, "vaults", TeamPack.ALL, "");
        practises(ann, "safes", TeamPack.ALL, "");

        assertThat(ann.types("/quiz me topic:金库").words()).contains("Vaults").doesNotContain("Safes");
        assertThat(ann.types("/quiz me topic:cars").words()).contains("There is no topic “cars”");
    }

    @Test
    void theLastAnswersOpenAgain() {
        practises(ann, "vaults", TeamPack.TWO, "");
        Seen me = ann.types("/quiz me");
        String latest = me.labels().stream()
                .filter(label -> label.startsWith("67 %"))
                .findFirst()
                .orElseThrow();

        assertThat(me.press(latest).words()).contains("2 of 3 key points");
    }

    @Test
    void figuresAreAPersonsInAllHisWorkspaces() {
        try (Team here = Team.bare(Platform.DISCORD, 12)) {
            Teammate bea = here.member("bea");
            practises(bea, "vaults", TeamPack.ALL, "");
            Teammate direct = bea.at(new WorkspaceRef(Platform.DISCORD, WorkspaceRef.DIRECT));

            assertThat(direct.types("/quiz me").words()).contains("Vaults: 100 %");
        }
    }

    /** Somebody who has answered there, in her direct messages. */
    private static Teammate answeredThenDirect(Team here) {
        here.setUp(Team.CHANNEL);
        Teammate bea = here.member("bea");
        here.nextDay();
        bea.answers(TeamPack.ALL);
        return bea.at(new WorkspaceRef(Platform.DISCORD, WorkspaceRef.DIRECT));
    }

    @Test
    void inADirectMessageAWorkspaceWithoutANameIsToldByItsChannels() {
        try (Team here = Team.bare(Platform.DISCORD, 12)) {
            assertThat(answeredThenDirect(here).types("/quiz me").words())
                    .containsOnlyOnce("this month")
                    .contains("Your server with #interview · ");
        }
    }

    @Test
    void inADirectMessageEachWorkspaceIsNamedAndNotAChannelOfIt() {
        try (Team here = Team.bare(Platform.DISCORD, 12)) {
            here.isCalled("Study group");

            assertThat(answeredThenDirect(here).types("/quiz me").words())
                    .contains("Study group · ")
                    .doesNotContain("interview");
        }
    }

    @ParameterizedTest
    @EnumSource
    void homeHasTheOpenQuestionAndTheWayToEverything(Language language) {
        Texts texts = Texts.in(language);
        Teammate member = ann.speaking(language.locale());
        team.nextDay();
        Seen home = member.types("/quiz");

        assertThat(home.words()).contains(texts.get("home.title")).contains(texts.get("home.open"));
        assertThat(home.labels())
                .contains(texts.get("button.see-question"), texts.get("button.practise"), texts.get("button.board"))
                .contains(texts.get("button.settings"), texts.get("button.privacy"), texts.get("button.help"));
        assertThat(home.press(texts.get("button.see-question")).labels()).contains(texts.get("button.answer"));
    }

    @Test
    void anAdministratorsHomeTellsTheNextSevenDays() {
        team.nextDay();

        assertThat(team.admin().types("/quiz").words())
                .contains("#interview · the next days:")
                .contains("Mon 30 Nov");
        assertThat(ann.types("/quiz").words()).doesNotContain("the next days");
    }

    @Test
    void beforeAnySetUpAnAdministratorsHomeOffersIt() {
        try (Team bare = Team.bare(Platform.TERMINAL, 12)) {
            assertThat(bare.admin().types("/quiz").labels()).contains("Set up");
            assertThat(bare.member("ann").types("/quiz").labels()).doesNotContain("Set up");
        }
    }
}
