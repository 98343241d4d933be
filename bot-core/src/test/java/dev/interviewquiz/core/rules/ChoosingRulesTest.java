package dev.interviewquiz.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.team.Posted;
import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import dev.interviewquiz.core.team.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Design, section 5, "Choosing". */
final class ChoosingRulesTest {

    @Test
    void noQuestionComesBackUntilAllThatFitWereAskedThenTheOneAskedLongestAgo() {
        try (Team team = Team.start(22)) {
            List<Integer> asked = TeamPack.numbers(team.days(50).posts());

            assertThat(asked).hasSize(50);
            assertThat(asked.subList(0, 22)).doesNotHaveDuplicates();
            assertThat(asked.subList(22, 44)).isEqualTo(asked.subList(0, 22));
        }
    }

    @Test
    void noQuestionComesBackWithinTwentyPostsWhileAnotherFits() {
        try (Team team = Team.start(22)) {
            team.days(10);
            team.admins("schedule set topics:vaults");
            team.days(10);
            team.admins("schedule set topics:all");
            team.days(25);

            Map<Integer, Integer> last = new HashMap<>();
            List<Integer> asked = TeamPack.numbers(team.posts());
            for (int place = 0; place < asked.size(); place++) {
                Integer before = last.put(asked.get(place), place);
                boolean narrow = place >= 10 && place < 20;
                if (before != null && !narrow && place - before <= 20) {
                    int now = place;
                    assertThat(last.values()).as("post %s", place + 1).allMatch(other -> now - other <= 20);
                }
            }
        }
    }

    @Test
    void choiceAndOpenFormAreOneQuestionAndBothAlternatesChoiceFirst() {
        try (Team team = Team.start(8)) {
            team.admins("schedule set kind:both");
            List<Posted> posts = team.days(8).posts();

            assertThat(TeamPack.numbers(posts)).doesNotHaveDuplicates();
            assertThat(posts.stream().map(post -> post.versions().get(0)).map(ChoosingRulesTest::isChoice))
                    .containsExactly(true, false, true, false, true, false, true, false);
        }
    }

    private static boolean isChoice(View card) {
        return Words.of(card).contains("\nA. ");
    }

    @Test
    void theFirstFivePostsOfAChannelAreOfDifficultyOneOrTwo() {
        for (int questions : new int[] {9, 20, 60}) {
            try (Team team = Team.start(questions)) {
                assertThat(team.days(5).posts())
                        .hasSize(5)
                        .allSatisfy(post -> assertThat(post.words()).doesNotContain("hard"));
            }
        }
    }

    @Test
    void whatThePreviewShowedIsAsked() {
        try (Team team = Team.start()) {
            List<Integer> shown = TeamPack.numbers(team.admins("preview").words());

            assertThat(shown).hasSize(14);
            assertThat(TeamPack.numbers(team.days(14).posts())).isEqualTo(shown);
        }
    }

    @Test
    void thePlanIsKeptFilledAndWhatWasShownStays() {
        try (Team team = Team.start()) {
            List<Integer> shown = TeamPack.numbers(team.admins("preview").words());
            team.days(3);
            List<Integer> later = TeamPack.numbers(team.admins("preview").words());

            assertThat(later).hasSize(14);
            assertThat(later.subList(0, 11)).isEqualTo(shown.subList(3, 14));
        }
    }

    @Test
    void aChangeReplansOnlyTheDaysThatNoLongerFitAndThePreviewMarksThem() {
        try (Team team = Team.start()) {
            List<String> before = days(team.admins("preview"));
            team.admins("schedule set topics:vaults");
            List<String> after = days(team.admins("preview"));

            assertThat(after).hasSize(14);
            for (int day = 0; day < 14; day++) {
                if (before.get(day).contains("Vaults")) {
                    assertThat(after.get(day)).isEqualTo(before.get(day));
                } else {
                    assertThat(after.get(day)).contains("Vaults").contains("↻ changed");
                }
            }
        }
    }

    @Test
    void anotherKindKeepsTheQuestionsOfThePlanAndMarksOnlyWhatWasShownAndHasAnotherForm() {
        try (Team team = Team.start()) {
            List<String> before = days(team.admins("preview days:4"));
            String told = team.admins("schedule set kind:both").words();
            List<String> after = days(team.admins("preview"));
            team.admins("schedule set kind:open");

            assertThat(TeamPack.numbers(String.join("\n", after.subList(0, 4))))
                    .isEqualTo(TeamPack.numbers(String.join("\n", before)));
            assertThat(after).filteredOn(line -> line.contains("↻")).containsExactly(after.get(0), after.get(2));
            assertThat(told.lines().filter(line -> line.contains("↻"))).hasSize(2);
            assertThat(days(team.admins("preview days:4"))).isEqualTo(before);
        }
    }

    @Test
    void aPlanThatNobodyHasSeenIsChangedWithoutAMark() {
        try (Team team = Team.start()) {
            assertThat(team.admins("schedule set kind:both").words()).doesNotContain("↻");
            assertThat(team.admins("preview").words()).doesNotContain("↻");
        }
    }

    @Test
    void whereTwoQuestionsAreLeftTheyAlternateWhateverWasPlanned() {
        try (Team team = Team.start(12)) {
            team.admins("preview");
            team.admins("schedule set topics:vaults difficulty:1");
            List<Integer> shown = TeamPack.numbers(team.admins("preview").words());
            List<Integer> asked = TeamPack.numbers(team.days(14).posts());

            assertThat(asked).isEqualTo(shown).containsOnly(4, 10);
            assertThat(asked.subList(2, 14)).isEqualTo(asked.subList(0, 12));
            assertThat(asked.get(0)).isNotEqualTo(asked.get(1));
        }
    }

    @Test
    void aChangeThatEveryDayStillFitsReplansNothing() {
        try (Team team = Team.start()) {
            List<String> before = days(team.admins("preview"));
            team.admins("schedule set time:11:00 close:18:00 feedback:close");

            assertThat(days(team.admins("preview"))).isEqualTo(before);
        }
    }

    private static List<String> days(Seen preview) {
        return preview.words()
                .lines()
                .filter(line -> line.contains("safe number"))
                .toList();
    }

    @Test
    void whenTenAndWhenNoUnaskedQuestionsAreLeftStatusPreviewAndOneMessageToAnAdminSaySo() {
        try (Team team = Team.start(12)) {
            Teammate ada = team.admin();
            team.days(1);
            int atEleven = ada.directs().size();
            team.days(1);
            List<String> atTen = words(ada.directs());
            String status = team.admins("status").words();
            String preview = team.admins("preview").words();
            team.days(9);
            int atOne = ada.directs().size();
            team.days(1);
            List<String> atNone = words(ada.directs());
            team.days(3);

            assertThat(atEleven).isZero();
            assertThat(atTen).singleElement().asString().contains("10 unasked questions are left here.");
            assertThat(status)
                    .contains("10 unasked questions are left here. Allowing more packs with /quiz-admin schedule");
            assertThat(preview).contains("10 unasked questions are left here.");
            assertThat(atOne).isOne();
            assertThat(atNone).hasSize(2).last().asString().contains("No unasked question is left here");
            assertThat(team.admins("status").words()).contains("No unasked question is left here");
            assertThat(team.admins("preview").words()).contains("Allowing more packs with");
            assertThat(ada.directs()).hasSize(2);
        }
    }

    @Test
    void whatIsLimitedIsNamedAsWhatHelpsWhenQuestionsRunOut() {
        try (Team team = Team.start(12)) {
            team.admins("schedule set difficulty:1");
            String limited = team.admins("status").words();
            team.admins("schedule set difficulty:all packs:all");
            team.days(30);

            assertThat(limited)
                    .contains("Allowing more packs or difficulties with /quiz-admin schedule brings new ones.")
                    .doesNotContain("further pack", "topics");
            assertThat(team.admins("status").words()).contains("Only a further pack brings new ones");
        }
    }

    private static List<String> words(List<View> views) {
        List<String> words = new ArrayList<>();
        views.forEach(view -> words.add(Words.of(view)));
        return words;
    }

    @Test
    void aRepeatSaysOnItsCardWhenItWasFirstAskedAndComesInTheOtherFormWhereBothAreAllowed() {
        try (Team team = Team.start(3)) {
            team.admins("schedule set kind:both");
            List<Posted> posts = team.days(6).posts();

            assertThat(Words.of(posts.get(3).versions().get(0)))
                    .contains("First asked here on")
                    .contains("23 Nov");
            for (int place = 0; place < 3; place++) {
                assertThat(isChoice(posts.get(place + 3).versions().get(0)))
                        .isNotEqualTo(isChoice(posts.get(place).versions().get(0)));
            }
        }
    }

    @Test
    void theFeedbackOnARepeatCompares() {
        try (Team team = Team.start(3)) {
            Teammate ann = team.member("ann");
            team.nextDay();
            ann.answers(TeamPack.ONE);
            team.days(3);

            assertThat(ann.answers(TeamPack.ALL).words()).contains("23 Nov: 1 of 3 · today: 3 of 3");
        }
    }

    @Test
    void whatWasShownComesBackWithItsPack() {
        try (Team team = Team.start(30)) {
            String shown = team.admins("preview").words();
            team.admins("pack disable team");
            String meanwhile = team.admins("preview").words();
            team.admins("pack enable team");

            assertThat(meanwhile).isNotEqualTo(shown);
            assertThat(team.admins("preview").words()).isEqualTo(shown);
        }
    }

    @Test
    void enablingAPackNamesTheChannelsThatGoOnAndOffersTheQuestionThatTheyMissedToday() {
        try (Team team = Team.start(12)) {
            team.admins("pack disable team");
            assertThat(team.admins("pack enable team").words())
                    .contains("Questions fit again. Next: Mon 23 Nov 10:00")
                    .doesNotContain("Post today's question now");
            team.admins("pack disable team");
            team.nextDay();
            Seen enabled = team.admins("pack enable team");
            enabled.press("Post today's question now");

            assertThat(enabled.words()).contains("Questions fit again. Next: Tue 24 Nov 10:00");
            assertThat(team.posts())
                    .singleElement()
                    .extracting(Posted::words)
                    .asString()
                    .contains("safe number");
        }
    }

    @Test
    void whereNoQuestionFitsAnAdminIsToldThatNoneIsAsked() {
        try (Team team = Team.start(12)) {
            team.admins("pack disable team");
            team.nextDay();

            assertThat(words(team.admin().directs()))
                    .singleElement()
                    .asString()
                    .contains("No question fits these settings.");
            assertThat(team.admins("status").words())
                    .contains("No question comes as long as none fits these settings")
                    .doesNotContain("Next:");
            assertThat(team.member("ann").types("/quiz today").words()).doesNotContain("The next one");
        }
    }
}
