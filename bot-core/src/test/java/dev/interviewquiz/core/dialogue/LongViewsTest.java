package dev.interviewquiz.core.dialogue;

import static dev.interviewquiz.core.dialogue.AdminRoom.button;
import static dev.interviewquiz.core.dialogue.AdminRoom.labels;
import static dev.interviewquiz.core.dialogue.AdminRoom.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Problem;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.question.KeyPoint;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.LocalizedText;
import dev.interviewquiz.core.question.Pack;
import dev.interviewquiz.core.question.PackId;
import dev.interviewquiz.core.question.Phrases;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionBank;
import dev.interviewquiz.core.question.Rubric;
import dev.interviewquiz.core.question.Topic;
import dev.interviewquiz.core.question.TopicId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What does not fit into one view is left to a second one (design, section 3). */
final class LongViewsTest {
    private static final int POINTS = 14;

    @Test
    void feedbackOnManyKeyPointsKeepsItsButtonsAndGoesOnBehindMore() {
        AdminRoom room = new AdminRoom(bank(1));
        room.setUp();
        room.admin("post");

        View feedback =
                room.quiz("bob", "answer text:\"I would say alpha0 here.\"").view();
        View rest = room.click("bob", button(feedback, "More")).view();

        assertThat(labels(feedback))
                .contains("I did say this", "Model answer", "Practise a similar one", "Fine", "Keep me off it");
        assertThat(words(feedback)).contains("Point 0 ").doesNotContain("Point 13 ");
        assertThat(words(rest)).contains("Point 13 ").doesNotContain("Point 0 ");
        IntStream.range(0, POINTS)
                .forEach(i -> assertThat(words(feedback) + words(rest)).containsOnlyOnce("Point " + i + " "));
        assertThat(words(room.click("eve", button(feedback, "More")).view())).doesNotContain("Point");
    }

    @Test
    void aPreviewOfAFortnightFitsWholeHoweverLongTheTexts() {
        AdminRoom room = new AdminRoom(bank(20));
        room.setUp();
        room.problem = Optional.of(new Problem(Problem.Kind.SCOPE, "s".repeat(1500)));

        assertThat(words(room.reply("ada", "preview").view()))
                .contains("Mon 23 Nov", "Thu 10 Dec", "The app lacks a scope.", "20 questions");
    }

    @Test
    void aStatusThatIsTooLongGoesOnWithTheFirstChannelThatDidNotFit() {
        AdminRoom room = new AdminRoom();
        for (int i = 0; i < 6; i++) {
            room.channel = "c" + i;
            room.setUp();
            for (int day = 1; day < 4; day++) {
                room.stores.posts().missed(room.ref(room.channel), LocalDate.of(2026, 11, day), day + "*".repeat(500));
            }
        }

        View first = room.reply("ada", "status").view();
        View second = room.click("ada", button(first, "More")).view();

        for (int i = 0; i < 6; i++) {
            assertThat(words(first) + words(second)).containsOnlyOnce("c" + i + " · ");
        }
    }

    private static QuestionBank bank(int questions) {
        List<Question> all = IntStream.range(0, questions)
                .mapToObj(i -> RoomQuestions.question("long-" + i, "cnn", 1, "*".repeat(60) + " " + i)
                        .with(rubric()))
                .toList();
        Topic topic = new Topic(new TopicId("cnn"), LocalizedText.of("*".repeat(40), "*".repeat(40)));
        return new QuestionBank(
                List.of(new Pack(new PackId("long"), LocalizedText.of("Long", "长"), all)), List.of(topic));
    }

    private static Rubric rubric() {
        List<KeyPoint> points =
                IntStream.range(0, POINTS).mapToObj(LongViewsTest::point).toList();
        return new Rubric(points, List.of(), List.of(), Optional.empty(), Phrases.NONE, Map.of());
    }

    private static KeyPoint point(int number) {
        String name = "Point " + number + " " + "n".repeat(90);
        String why = "w".repeat(160);
        return new KeyPoint(
                "p" + number,
                LocalizedText.of(name, name),
                1,
                KeyPoint.REQUIRED,
                new Phrases(Map.of(Language.EN, List.of("alpha" + number))),
                Optional.of(LocalizedText.of(why, why)));
    }
}
