package dev.interviewquiz.core.features;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.dialogue.Texts;
import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PracticeTest {
    private final Team team = Team.bare(Platform.TERMINAL, 12);
    private final Teammate ann = team.member("ann");

    @AfterEach
    void close() {
        team.close();
    }

    @ParameterizedTest
    @EnumSource
    void itWorksBeforeAnySetUpInOnesOwnLanguage(Language language) {
        Teammate member = ann.speaking(language.locale());
        Texts texts = Texts.in(language);
        Seen card = member.types("/quiz practice topic:safes");

        Seen feedback = card.press(texts.get("button.answer"))
                .send("text", language == Language.ZH ? TeamPack.CHINESE : TeamPack.ALL);

        assertThat(card.words()).contains(language == Language.ZH ? "保险柜" : "Safes");
        assertThat(feedback.words())
                .startsWith(texts.get("standing.practice"))
                .contains(texts.get("feedback.key-points", 3, 3))
                .contains(texts.get("model-answer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vaults", "Vaults", "金库"})
    void aTopicIsNamedByItsIdOrItsNameInEitherLanguage(String topic) {
        assertThat(ann.types("/quiz practice topic:" + topic).words()).contains("Vaults");
    }

    @Test
    void anUnknownTopicIsToldWithThoseThatThereAre() {
        assertThat(ann.types("/quiz practice topic:cars").words())
                .contains("There is no topic “cars”")
                .contains("Safes (safes), Vaults (vaults)")
                .doesNotContain("Did you mean");
        assertThat(ann.speaking(Locale.CHINA).types("/quiz practice topic:汽车").words())
                .contains("保险柜（safes）、金库（vaults）");
    }

    @Test
    void aBareNumberIsTakenForHowMany() {
        assertThat(ann.types("/quiz practice 3").words())
                .contains("There is no topic “3”.", "Did you mean count:3?")
                .doesNotContain("Vaults");
    }

    @Test
    void aValueThatIsNothingLikeWhatIsPossibleSuggestsNothing() {
        assertThat(ann.types("/quiz practice difficulty:7").words())
                .contains("Possible: 1, 2, 3")
                .doesNotContain("Did you mean");
    }

    @ParameterizedTest
    @ValueSource(strings = {"valts", "vault", "金库房", "库"})
    void aTopicThatIsNearlyOneIsSuggested(String typed) {
        assertThat(ann.types("/quiz practice topic:" + typed).words()).contains("Did you mean Vaults (vaults)?");
    }

    @Test
    void difficultyAndKindAreAsWished() {
        assertThat(ann.types("/quiz practice topic:safes difficulty:3").words()).contains("hard (3 of 3)");
        assertThat(ann.types("/quiz practice topic:safes kind:choice").words())
                .contains("\nA. ")
                .contains("\nD. ");
        assertThat(ann.types("/quiz practice difficulty:4").words())
                .contains("difficulty: “4” is not possible here")
                .contains("1, 2, 3");
        assertThat(ann.types("/quiz practice count:21").words()).isEqualTo("count is a number from 1 to 20.");
    }

    @ParameterizedTest
    @CsvSource({
        "practice lang:fr, lang: “fr”",
        "leaderboard board:pionts, Did you mean board:points?",
        "leaderboard week, Did you mean period:week?",
        "practice kind:essay, kind: “essay”",
        "privacy export format:xml, format: “xml”"
    })
    void aValueThatIsNoneOfThosePossibleIsNamed(String line, String named) {
        assertThat(ann.types("/quiz " + line).words()).contains(named).contains("Possible: ");
    }

    @Test
    void aRoundGoesOnForAsManyAsWereWished() {
        Seen first = answered(ann.types("/quiz practice topic:safes count:3"));
        Seen second = answered(first.press("Next (2 left)"));
        Seen third = answered(second.press("Next (1 left)"));

        assertThat(third.labels()).noneMatch(label -> label.startsWith("Next"));
    }

    private static Seen answered(Seen card) {
        return card.press("✍ Answer").send("text", TeamPack.TWO);
    }

    @Test
    void whatWasNotAnsweredYetComesFirst() {
        List<Integer> asked = new ArrayList<>();
        for (int round = 0; round < 6; round++) {
            Seen card = ann.types("/quiz practice topic:vaults");
            asked.addAll(TeamPack.numbers(card.words()));
            answered(card);
        }

        assertThat(asked).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void anotherOneIsAnother() {
        Seen card = ann.types("/quiz practice topic:safes");

        assertThat(TeamPack.numbers(card.press("Another one").words())).isNotEqualTo(TeamPack.numbers(card.words()));
    }

    @Test
    void goingOnLeadsToAllThatFitBeforeOneComesAgain() {
        answered(ann.types("/quiz practice topic:safes"));

        List<Integer> walk = walk(ann, "topic:safes", 7);

        assertThat(walk.subList(0, 6)).hasSize(6).doesNotHaveDuplicates();
        assertThat(walk.get(6)).isEqualTo(walk.get(0));
    }

    @Test
    void afterAnAnswerItGoesOnFromThereAndNotFromWhatWasSkipped() {
        Seen card = ann.types("/quiz practice topic:safes count:20");
        List<Integer> asked = new ArrayList<>(TeamPack.numbers(card.words()));
        for (int i = 1; i < 6; i++) {
            card = i == 3 ? answered(card).press("Next (5 left)") : card.press("Another one");
            asked.addAll(TeamPack.numbers(card.words()));
        }

        assertThat(asked).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void everybodyHasAnOrderOfHisOwn() {
        Set<Integer> first = new HashSet<>();
        Set<Integer> afterOne = new HashSet<>();
        for (String name : List.of("U01", "U02", "U03", "U04", "U05", "U06", "U07", "U08")) {
            List<Integer> walk = walk(team.member(name), "", 12);
            first.add(walk.get(0));
            afterOne.add(walk.get((walk.indexOf(1) + 1) % 12));
        }

        assertThat(first).hasSizeGreaterThan(3);
        assertThat(afterOne).hasSizeGreaterThan(3);
    }

    private static List<Integer> walk(Teammate member, String options, int count) {
        Seen card = member.types("/quiz practice " + options);
        List<Integer> walk = new ArrayList<>(TeamPack.numbers(card.words()));
        while (walk.size() < count) {
            card = card.press("Another one");
            walk.addAll(TeamPack.numbers(card.words()));
        }
        return walk;
    }

    @Test
    void theOtherLanguageOfAResultGoesOnWithTheRound() {
        Seen feedback = answered(ann.types("/quiz practice topic:safes count:3"));

        Seen chinese = feedback.press("中/EN");

        assertThat(chinese.ack()).isEqualTo(Ack.UPDATE);
        assertThat(chinese.words()).contains("要点 2/3");
        assertThat(chinese.press("中/EN").labels()).isEqualTo(feedback.labels());
        assertThat(chinese.press("下一道（还有 2 道）").words()).contains("练习 · 保险柜");
    }

    @Test
    void whatIsNoAnswerIsTriedAgainInTheSameFormWithWhatWasWritten() {
        Seen refused = ann.types("/quiz practice topic:safes").press("✍ Answer").send("text", "?!?");

        assertThat(refused.press("Try again").words()).contains("?!?");
        assertThat(refused.press("Try again").send("text", TeamPack.TWO).words())
                .contains("2 of 3 key points");
    }

    @Test
    void everyWindowIsHeadedInItsOwnLanguage() {
        Seen card = ann.types("/quiz practice topic:safes");
        Seen feedback = answered(card);

        assertThat(card.view().title()).contains("Practice");
        assertThat(card.press("中/EN").view().title()).contains("练习");
        assertThat(card.press("Solution").view().title()).contains("参考答案");
        assertThat(feedback.view().title()).contains("Your result");
        assertThat(feedback.press("中/EN").view().title()).contains("你的结果");
        assertThat(feedback.press("Show a short answer").view().title()).contains("简短答案");
    }

    @Test
    void aChoiceIsAnsweredByItsLetter() {
        Seen card = ann.types("/quiz practice topic:safes kind:choice");
        String right = card.words()
                .lines()
                .filter(line -> line.contains(TeamPack.RIGHT))
                .findFirst()
                .orElseThrow();

        assertThat(card.press(right.substring(0, 1)).words()).startsWith("Practice\nRight");
    }

    @Test
    void theHintIsFreeAndTheSolutionAtHand() {
        Seen card = ann.types("/quiz practice topic:safes");

        assertThat(card.press("💡 Hint").words()).contains("Think of the door.").contains("the hint costs nothing");
        assertThat(card.press("Solution").words()).contains(TeamPack.ALL);
    }

    @Test
    void theOtherLanguageStandsInTheSamePlace() {
        Seen other = ann.types("/quiz practice topic:safes").press("中/EN");

        assertThat(other.ack()).isEqualTo(Ack.UPDATE);
        assertThat(other.words()).contains("保险柜怎么保守秘密");
    }

    @Test
    void aRoundInAnotherLanguageStaysInIt() {
        Seen card = ann.types("/quiz practice topic:safes lang:zh count:2");
        Seen feedback = card.press("✍ 回答").send("text", TeamPack.CHINESE);

        assertThat(card.words()).contains("保险柜");
        assertThat(feedback.words()).contains("要点 3/3");
        assertThat(feedback.press("再练一道类似的").words()).contains("保险柜");
    }

    @Test
    void showTellsTheModelAnswerAndWhatOneMadeOfItBefore() {
        answered(ann.types("/quiz show team-03"));

        assertThat(ann.types("/quiz show team-03").words())
                .contains(TeamPack.ALL)
                .contains("67 %");
        assertThat(ann.types("/quiz show team-99").words()).contains("no question");
    }

    @Test
    void showOffersWhatFitsAndSaysWhatElseFindsAQuestion() {
        assertThat(ann.types("/quiz show question:eam-1").words())
                .startsWith("3 questions fit “eam-1”. Which one?")
                .contains("/quiz show question:team-10");
        assertThat(ann.types("/quiz show 金库").words()).contains("questions fit “金库”. Which one?");
        assertThat(ann.types("/quiz show question:team-1").words()).startsWith("How does safe number 1 keep");
        assertThat(ann.types("/quiz show question:taem-11").words())
                .contains("Did you mean /quiz show question:team-11?");
    }

    @Test
    void anOptionMayBeNamedInChinese() {
        assertThat(ann.speaking(Locale.CHINA).types("/quiz practice 主题：保险柜").words())
                .contains("练习 · 保险柜");
    }

    @Test
    void aDisabledPackIsNotPractised() {
        team.setUp(Team.CHANNEL);
        team.admins("pack disable team");

        assertThat(ann.types("/quiz practice topic:safes").words()).contains("Nothing left to practise");
        assertThat(team.admins("preview").words())
                .contains("No question fits these settings")
                .doesNotContain("repeats");
    }
}
