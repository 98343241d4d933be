package dev.interviewquiz.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Field;
import dev.interviewquiz.core.platform.Limits;
import dev.interviewquiz.core.platform.Option;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.team.Posted;
import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.Teammate;
import dev.interviewquiz.core.team.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A choice of which two of four are right: how it is asked, answered, changed and told. */
final class ChoiceRulesTest {
    private static final String QUESTION = "deep-learning-01";
    private static final String LONG_IN_ENGLISH = "deep-learning-20";

    private final Team team = Team.start();
    private final Teammate ann = team.member("ann");

    @AfterEach
    void close() {
        team.close();
    }

    private Posted asked(String more) {
        return asked(QUESTION, more);
    }

    private Posted asked(String question, String more) {
        team.admins("schedule set packs:deep-learning kind:choice " + more);
        team.admins("post question:" + question);
        return team.openPost();
    }

    private static Field.Pick options(Seen form) {
        return (Field.Pick) form.form().fields().get(0);
    }

    private static Seen ticks(Teammate member, Seen form, String... positions) {
        return member.does(new Trigger.Submission(form.form().actionId(), Map.of("options", List.of(positions))));
    }

    @Test
    void theFormSaysThatSeveralMayBeRight() {
        Posted post = asked("");

        assertThat(options(ann.presses(post, "✍ Answer")).label()).isEqualTo("Your choice: several may be right");
    }

    @Test
    void whereAnOptionIsLongerThanALabelTheFormHasAllOfThemInFullUnderTheirLetters() {
        Posted post = asked(LONG_IN_ENGLISH, "");
        Seen english = ann.presses(post, "✍ Answer");
        Seen chinese = ann.speaking(Locale.CHINA).presses(post, "✍ Answer");

        assertThat(options(english).options()).extracting(Option::label).containsExactly("A", "B", "C", "D");
        assertThat(letteredLines(english.form().intro().words()))
                .hasSize(4)
                .isEqualTo(letteredLines(post.words()))
                .anyMatch(line -> line.length() > Limits.OPTION_LABEL);
        assertThat(options(chinese).options())
                .extracting(Option::label)
                .allMatch(label -> label.matches("[A-D]\\. .{2,}"));
        assertThat(letteredLines(chinese.form().intro().words())).isEmpty();
    }

    private static List<String> letteredLines(String words) {
        return words.lines().filter(line -> line.matches("[A-D]\\. .*")).toList();
    }

    @Test
    void eachOptionIsToldAsAHitOrAMissChosenOrNot() {
        Posted post = asked("");
        Seen form = ann.presses(post, "✍ Answer");

        Stream.of("0", "1", "2", "3").forEach(position -> ticks(team.member("m" + position), form, position));
        String all = ticks(ann, form, "0", "1", "2", "3").words();
        String some = team.member("m0").presses(post, "✍ Answer").words();
        String chinese = team.member("m1")
                .speaking(Locale.CHINA)
                .presses(post, "✍ Answer")
                .words();

        assertThat(count(all, "✔ Chosen, right:")).isEqualTo(2);
        assertThat(count(all, "✘ Chosen, not right:")).isEqualTo(2);
        assertThat(count(some, "Chosen,")).isOne();
        assertThat(count(some, "◐ Missed, right:") + count(some, "– Left out, rightly:"))
                .isEqualTo(3);
        assertThat(count(chinese, "◐ 漏选，正确：") + count(chinese, "– 未选，本就不正确：")).isEqualTo(3);
    }

    @Test
    void whoDidNotAnswerIsToldWhichAreRight() {
        Posted post = asked("");
        String shown =
                ann.presses(post, "Show me · 0 points").press("Show me now").words();
        team.nextDay().nextDay();

        for (String words : List.of(shown, Words.of(post.thread().get(0)))) {
            assertThat(count(words, "✔ Right:")).isEqualTo(2);
            assertThat(count(words, "– Not right:")).isEqualTo(2);
        }
    }

    @Test
    void theFormOfARecordedAnswerStartsWithWhatWasChosen() {
        Posted post = asked("feedback:close");
        ticks(ann, ann.presses(post, "✍ Answer"), "1", "3");

        assertThat(options(ann.presses(post, "✍ Answer")).selected()).containsExactly("1", "3");
    }

    @Test
    void nothingChosenIsTriedAgain() {
        Posted post = asked("");
        Seen refused = ticks(ann, ann.presses(post, "✍ Answer"));

        assertThat(refused.words()).startsWith("Choose at least one option");
        assertThat(refused.press("Try again").isForm()).isTrue();
    }

    @Test
    void lettersAreReadAsPeopleWriteThemAndTheExampleShowsSeveral() {
        asked("");

        assertThat(ann.types("/quiz answer the first").words())
                .contains("several may be right")
                .contains("“/quiz answer A C”");
        assertThat(count(ann.types("/quiz answer “A 和 C”").words(), "Chosen,")).isEqualTo(2);
    }

    @Test
    void whereOneIsRightOneLetterIsTaken() {
        team.admins("schedule set kind:choice");
        team.nextDay();

        assertThat(ann.types("/quiz answer A C").words()).contains("“/quiz answer A”");
        assertThat(ann.types("/quiz answer a").words()).contains("Chosen,");
    }

    @Test
    void theHardestPointOfAChoiceIsTheRightOptionThatMostHaveMissed() {
        Posted post = asked("");
        Seen form = ann.presses(post, "✍ Answer");
        List<String> letters =
                options(form).options().stream().map(Option::value).toList();
        letters.forEach(position -> ticks(team.member("m" + position), form, position));
        team.nextDay().nextDay();

        assertThat(post.words()).contains("4 answers · average 25 % · hardest: ");
    }

    @Test
    void aRightOptionThatEverybodyTickedIsNotTheHardest() {
        Posted post = asked("");
        Seen form = ann.presses(post, "✍ Answer");
        String[] all = options(form).options().stream().map(Option::value).toArray(String[]::new);
        List.of("m1", "m2", "m3").forEach(name -> ticks(team.member(name), form, all));
        team.nextDay().nextDay();

        assertThat(post.words()).contains("3 answers · average 0 %").doesNotContain("hardest");
    }

    private static int count(String words, String part) {
        return (words.length() - words.replace(part, "").length()) / part.length();
    }
}
