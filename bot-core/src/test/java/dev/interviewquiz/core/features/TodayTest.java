package dev.interviewquiz.core.features;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.dialogue.Texts;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.team.Posted;
import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import dev.interviewquiz.core.team.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TodayTest {
    private final Team team = Team.start();
    private final Teammate ann = team.member("ann");

    @AfterEach
    void close() {
        team.close();
    }

    @ParameterizedTest
    @EnumSource
    void withoutAnOpenQuestionItSaysWhereThereIsOne(Language language) {
        Teammate member = ann.speaking(language.locale());
        Texts texts = Texts.in(language);
        String none = texts.get("today.none");

        assertThat(member.types("/quiz today").words())
                .contains(none, texts.get("today.next"), texts.get("today.practice"));
        assertThat(member.types("/quiz answer xylophone").words())
                .contains(none)
                .contains("xylophone");
    }

    @ParameterizedTest
    @EnumSource
    void itShowsTheQuestionAndAfterTheAnswerItsResult(Language language) {
        Texts texts = Texts.in(language);
        Teammate member = ann.speaking(language.locale());
        team.nextDay();
        Seen before = member.types("/quiz today");
        before.press(texts.get("button.answer")).send("text", TeamPack.TWO);

        assertThat(before.labels()).contains(texts.get("button.hint"), texts.get("button.show-me"));
        assertThat(member.types("/quiz today").words()).contains(texts.get("feedback.key-points", 2, 3));
    }

    @Test
    void theResultStandsBelowItsQuestion() {
        team.nextDay();
        ann.answers(TeamPack.TWO);
        Teammate ben = team.member("ben");
        ben.gives();

        assertThat(ann.types("/quiz today").words())
                .startsWith("📅 Daily question 1 · ")
                .containsSubsequence("closes", "keep its secret?", "2 of 3 key points");
        assertThat(ben.types("/quiz today").words())
                .startsWith("📅 Daily question 1 · ")
                .containsSubsequence("closes", "keep its secret?", "You have chosen to see this solution.");
    }

    @Test
    void inAChannelWithAQuestionItIsThatOne() {
        team.setUp("second");
        team.nextDay();

        assertThat(TeamPack.numbers(ann.in("second").types("/quiz today").words()))
                .isEqualTo(TeamPack.numbers(team.openPost("second").words()));
    }

    @Test
    void elsewhereItSaysOfWhichChannelTheQuestionIs() {
        team.nextDay();
        ann.answers(TeamPack.ONE);
        Teammate away = ann.in("lounge");

        assertThat(away.types("/quiz today").words().lines().findFirst().orElseThrow())
                .endsWith(" · #interview");
        assertThat(ann.types("/quiz today").words()).doesNotContain("#interview");
    }

    @Test
    void elsewhereItAsksWhichAndKeepsTheText() {
        team.setUp("second");
        team.nextDay();
        ann.answers(TeamPack.ONE);
        ann.in("second").answers(TeamPack.ONE);
        team.nextDay();
        Teammate away = ann.in("lounge");
        Seen which = away.types("/quiz answer It locks the door with a xylophone.");

        assertThat(which.words())
                .containsPattern("Several questions are open:\n1\\. #\\w+\n2\\. #\\w+\n")
                .contains("It locks the door with a xylophone.");
        assertThat(which.labels()).hasSize(2);
        Seen card = away.clicks(Words.buttons(which.view()).get(0).actionId());
        assertThat(card.press("✍ Answer").words()).contains("xylophone");
        ann.answers(TeamPack.ONE);
        assertThat(away.types("/quiz today").words())
                .contains(". #interview · answered")
                .doesNotContain("#second · answered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", " %s ", "%s,"})
    void aChoiceIsAnsweredByItsLetterToo(String typed) {
        team.admins("schedule set kind:choice");
        team.nextDay();
        Posted post = team.openPost();
        String right = post.words()
                .lines()
                .filter(line -> line.contains(TeamPack.RIGHT))
                .findFirst()
                .orElseThrow();

        assertThat(ann.types("/quiz answer " + String.format(typed, right.charAt(0)))
                        .words())
                .contains("Right · ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I don't know", "idk", "不知道"})
    void whoDoesNotKnowAChoiceIsOfferedItsSolution(String text) {
        team.admins("schedule set kind:choice");
        team.nextDay();

        assertThat(ann.types("/quiz answer " + text).labels()).contains("Show me · 0 points");
    }

    @Test
    void whatIsNoLetterIsGivenBack() {
        team.admins("schedule set kind:choice");
        team.nextDay();

        assertThat(ann.types("/quiz answer the first one").words())
                .contains("answer with a letter from A to D")
                .contains("the first one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AB", "C", "a, c", "选 A", "选A"})
    void lettersForAnOpenQuestionAreGivenBackAndDoNotCount(String letters) {
        team.admins("schedule set difficulty:1");
        team.nextDay();
        Seen typed = ann.types("/quiz answer " + letters);
        Seen sent = ann.answers(letters);

        for (Seen seen : new Seen[] {typed, sent}) {
            assertThat(seen.words())
                    .startsWith("This question wants an answer in your own words")
                    .contains(letters);
        }
        assertThat(typed.press("Try again").words()).contains(letters);
        assertThat(ann.answers(TeamPack.ALL).words()).contains("10 of 10 points");
    }

    @Test
    void aTextInQuotesOrAfterItsNameIsTheSameAnswer() {
        team.nextDay();

        assertThat(ann.types("/quiz answer text：\"" + TeamPack.ALL + "\"").words())
                .contains("3 of 3 key points");
    }

    @Test
    void elsewhereOnlyTheQuestionsOfOnesOwnChannelsAreShown() {
        team.setUp("second");
        team.nextDay();
        ann.in("second").answers(TeamPack.ONE);
        team.nextDay();
        String own = team.openPost("second").words();

        assertThat(TeamPack.numbers(ann.in("lounge").types("/quiz today").words()))
                .isEqualTo(TeamPack.numbers(own));
        assertThat(TeamPack.numbers(ann.in("lounge").types("/quiz home").words()))
                .containsAll(TeamPack.numbers(own));
    }

    @Test
    void whoHasAnsweredNowhereIsToldWhereQuestionsAreOpen() {
        team.setUp("second");
        team.nextDay();
        Seen told = ann.in("lounge").types("/quiz answer It locks the door with a xylophone.");

        assertThat(told.words())
                .contains("Questions are open in these channels; type /quiz today there:", "#interview", "#second")
                .contains("It locks the door with a xylophone.");
        assertThat(ann.in("lounge").types("/quiz home").words()).doesNotContain("safe number");
    }

    @Test
    void aChannelThatNotEverybodyMayReadIsNotNamedToOthers() {
        team.setUp("second");
        team.restricts("second");
        team.nextDay();

        assertThat(ann.in("lounge").types("/quiz today").words())
                .contains("#interview")
                .doesNotContain("#second");
    }

    @Test
    void aLongTextThatNoFormHoldsIsNotPromisedToStandInOne() {
        String answer = "It locks the door. ".repeat(180);

        assertThat(ann.types("/quiz answer " + answer).words())
                .contains("Your text comes as a file")
                .doesNotContain("form opened again");
    }

    @Test
    void inADirectMessageTheOpenQuestionsOfTheServersAreNamed() {
        try (Team here = Team.bare(Platform.DISCORD, 12)) {
            here.setUp(Team.CHANNEL);
            Teammate bea = here.member("bea");
            bea.types("/quiz me");
            Teammate direct = bea.at(new WorkspaceRef(Platform.DISCORD, WorkspaceRef.DIRECT));
            String none = direct.types("/quiz today").words();
            here.nextDay();

            assertThat(none).contains("type /quiz today in a channel of yours").doesNotContain("open here");
            for (String command : new String[] {"/quiz today", "/quiz home", "/quiz answer my words"}) {
                assertThat(direct.types(command).words())
                        .as(command)
                        .contains("type /quiz today there: #interview")
                        .doesNotContain("open here");
            }
        }
    }
}
