package dev.interviewquiz.core.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeekInTheTerminalTest {
    @TempDir
    private Path folder;

    @Test
    void theFirstStartHasAnOpenQuestionOnTheScreen() {
        assertThat(played(":quit")).contains("Daily question 1").contains("[1]");
    }

    @Test
    void anUnknownLineNamesWhatIsPossibleAndTheSessionGoesOn() {
        assertThat(played("hello", "/quiz practise", ":lang zh"))
                .contains("Possible: /quiz")
                .contains("Did you mean /quiz practice")
                .contains("中文。");
    }

    @Test
    void fullWidthSpacesAndColonsAreTakenAndAWordThatBeginsACommandIsMeant() {
        assertThat(played("/quiz-admin schedule set difficulty:1", "/quiz\u3000practice\u3000topic：cnn", "/quiz prac"))
                .contains("Practice · ")
                .doesNotContain("Nothing left", "no topic")
                .contains("Did you mean /quiz practice");
    }

    @Test
    void aSecondAnswerIsPracticeAndSaysSo() {
        String screen = played("/quiz answer something about gradients", "/quiz answer something else about gradients");

        assertThat(screen).contains("streak 1").contains("answered this one already, so this is practice");
    }

    @Test
    void whatIsNoAnswerIsRefusedAndGivenBack() {
        assertThat(played("/quiz answer ???"))
                .contains("does not read like an answer")
                .contains("???");
    }

    @Test
    void anOperatorStaysOneWhoeverStopsAdministering() {
        assertThat(played(":admin off", ":as ann", ":admin on", ":admin off"))
                .contains("is still an operator, as whoever starts the terminal or is named by QUIZ_ADMIN_IDS")
                .contains("ann no longer administers this workspace");
    }

    @Test
    void aRestartGoesOnWhereTheClockStood() {
        played(":tick 3d");

        assertThat(played(":quit")).doesNotContain("Daily question 1 ·");
    }

    @Test
    void aDayThatWentByClosesItsQuestionAndAsksTheNext() {
        String screen = played(
                "/quiz-admin schedule set time:09:00 zone:Asia/Shanghai days:daily",
                "/quiz answer something about gradients",
                ":tick 2d");

        assertThat(screen).contains("closed").contains("Model answer").contains("Daily question 2");
    }

    @Test
    void aClockThatIsSetBackAsksNothingTwice() {
        String there = played(":at 2027-03-26T12:00", ":at 2027-03-22T08:00", ":tick 3d");

        assertThat(there).contains("The clock was set back");
        assertThat(Pattern.compile("Daily question \\d+ · [^\n]*closes Thu 25 Mar")
                        .matcher(there)
                        .results())
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void eachMemberKeepsTheLanguageHeSpoke() {
        assertThat(played(":as li", ":lang zh", ":as ann", ":lang en", "/quiz today", ":as li", "/quiz today"))
                .containsSubsequence("up to", "回答不公开");
    }

    @Test
    void aFormWithoutItsRequiredFieldIsNotSent() {
        assertThat(played(":click 1", ":submit")).contains("“text” is required and still empty");
    }

    @Test
    void theOptionsOfAChoiceKeepTheirLettersInFeedbackAndReveal() {
        String screen =
                played("/quiz-admin schedule set kind:choice days:daily", ":tick 2d", "/quiz answer A", ":tick 1d");

        List<String> asked = Pattern.compile("(?m)^([A-D]\\. .*)$")
                .matcher(screen)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
        assertThat(screen.lines().filter(line -> asked.stream().anyMatch(option -> line.endsWith(": " + option))))
                .hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void aFormOfSeveralTextsIsNotFilledBySay() {
        assertThat(played("/quiz-admin setup", ":say hello"))
                .contains("Write “:set FIELD TEXT”. Fields: time zone days lang packs")
                .doesNotContain("“hello” is not a time");
    }

    @Test
    void aTextThatIsTooLongForItsFieldIsToldInASentence() {
        assertThat(played(":click 1", ":say " + "long ".repeat(700)))
                .contains("text: at most 3000 characters, this has 3499");
    }

    @Test
    void anOptionIsChosenByItsLetterAndShownWithItAlone() {
        String screen = played(
                "/quiz-admin schedule set kind:choice days:daily difficulty:1",
                "/quiz practice kind:choice topic:cnn",
                ":click 1",
                ":set options Z");

        assertThat(screen).contains("      A. ").doesNotContain("0 = A.");
    }

    @Test
    void aPostInTwoLanguagesTellsItsTimesInBoth() {
        assertThat(played("/quiz-admin schedule set lang:both days:daily", ":tick 2d"))
                .containsPattern("closes [A-Z][a-z]{2} \\d")
                .containsPattern("截止 \\d+月\\d+日");
    }

    @Test
    void aCardThatIsEditedOverANewZoneTellsItsTimesInIt() {
        assertThat(played("/quiz-admin schedule set zone:Pacific/Kiritimati time:09:00 days:daily"))
                .containsPattern("#interview ✎\\R.*closes [A-Z][a-z]{2} \\d+ [A-Z][a-z]{2} 09:00");
    }

    @Test
    void aPostTellsItsTimesInTheZoneOfItsOwnChannel() {
        String screen = played(
                "/quiz-admin schedule set zone:UTC time:09:00 days:daily",
                ":in vision",
                "/quiz-admin setup",
                ":set zone Asia/Shanghai",
                ":set days daily",
                ":submit",
                ":click 1",
                ":tick 2d");

        assertThat(screen).containsPattern("#vision\\R.*closes [A-Z][a-z]{2} \\d+ [A-Z][a-z]{2} 10:00");
        assertThat(screen)
                .containsPattern("#interview\\R.*Daily question 2 .*closes [A-Z][a-z]{2} \\d+ [A-Z][a-z]{2} 09:00");
    }

    @Test
    void withoutAButtonOnTheScreenThereIsNoneToPress() {
        played(":tick 1h");

        assertThat(played(":click 1")).contains("No message with buttons is on the screen.");
    }

    @Test
    void theLanguageCommandOutdoesAButtonPressedBefore() {
        assertThat(played(":click 3", ":lang en", "/quiz settings")).contains("Language: automatic");
    }

    @Test
    void noTextSteersTheTerminal() {
        assertThat(played("\u001b[31mred\u0007", ":as \u202eeve"))
                .contains("[31mred")
                .doesNotContain("\u001b")
                .doesNotContain("\u0007")
                .doesNotContain("\u202e");
    }

    private String played(String... lines) {
        return Played.in(folder, lines);
    }

    @Test
    void afterTheClockWasSetBackWhatThePreviewShowsIsAsked() {
        String screen = played(
                "/quiz-admin schedule set days:daily zone:UTC",
                ":at 2026-11-20T12:00",
                ":at 2026-11-15T12:00",
                ":tick 2d",
                "/quiz-admin status");

        assertThat(screen).contains("Daily question 3");
    }

    @Test
    void aFormShowsWhatItsFieldsSay() {
        String screen = played("/quiz-admin setup", ":set time halfish", ":submit", ":click 1");

        assertThat(screen.substring(screen.indexOf("Still to be put right")))
                .contains("This is not a time. Write it as");
    }

    @Test
    void aDayTooFarAwayIsNotPlayedTo() {
        assertThat(played(":at 9999-12-31T00:00", "/quiz help points")).contains("at most 400 days at a time");
    }

    @Test
    void aChoiceThatIsChangedIsShownByItsLetters() {
        String screen = played(
                "/quiz-admin schedule set kind:choice days:daily feedback:close",
                ":tick 2d",
                "/quiz answer B",
                "/quiz today",
                ":click 1");

        assertThat(screen).containsPattern("options · Your choice.*: B\n");
    }

    @Test
    void aChoiceWhoseOptionsStandAboveTheFormIsShownByItsLettersToo() {
        String screen = played(
                "/quiz-admin schedule set kind:choice days:daily time:23:59 feedback:close",
                ":tick 1d",
                "/quiz-admin post question:deep-learning-20",
                "/quiz answer B",
                "/quiz today",
                ":click 1");

        assertThat(screen).containsPattern("options · Your choice.*: B\n");
    }

    @Test
    void aLineThatIsNoCommandWhileAFormIsOpenIsToldHowToFillIt() {
        assertThat(played(":click 1", "It locks the door.")).contains("A form is open: :say TEXT fills and sends it");
    }

    @Test
    void fullWidthLettersAndSignsBeginALineToo() {
        assertThat(played("／ｑｕｉｚ　ｔｏｄａｙ", "：as li", "/quiz leaderboard period:ａｌｌ"))
                .contains("You are li in #interview.")
                .contains("Points · all time")
                .doesNotContain("is not a command here");
    }

    @Test
    void aTickOverTheLimitNamesIt() {
        assertThat(played(":tick 9999999d", ":tick 99999999999999999999d"))
                .containsSubsequence("at most 400 days", "at most 400 days")
                .doesNotContain("Write “:tick");
    }

    @Test
    void whatIsShownToOneMemberAloneIsNotPressedByTheNext() {
        String screen =
                played(":click 1", ":as bea", ":say It is a net.", "/quiz me", "/quiz privacy", ":as li", ":click 1");

        assertThat(screen).contains("No form is open").doesNotContain("streak 1");
        assertThat(screen.substring(screen.lastIndexOf("You are li"))).contains("In your own words");
    }
}
