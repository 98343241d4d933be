package dev.interviewquiz.core.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.LocalizedText;
import dev.interviewquiz.core.question.Pack;
import dev.interviewquiz.core.question.PackId;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionBank;
import dev.interviewquiz.core.question.Topic;
import dev.interviewquiz.core.question.TopicId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The worst that packs and administrators can write still makes views within the limits, whole where it matters. */
final class AdminViewsTest {
    private static final String SIGNS = "&<>*_".repeat(100);

    private final AdminRoom room = new AdminRoom(hostile());

    private static QuestionBank hostile() {
        List<Pack> packs = new ArrayList<>();
        List<Topic> topics = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String topic = "t" + "x".repeat(20) + i;
            topics.add(new Topic(new TopicId(topic), LocalizedText.of(SIGNS, SIGNS)));
            List<Question> questions = List.of(RoomQuestions.question("q-" + i, topic, 1 + i % 3, SIGNS));
            packs.add(new Pack(new PackId("p".repeat(37) + i), LocalizedText.of(SIGNS, SIGNS), questions));
        }
        return new QuestionBank(packs, topics);
    }

    private void everythingLong() {
        room.setUp();
        String dates = IntStream.range(0, 60)
                .mapToObj(i -> LocalDate.of(2027, 1, 1).plusDays(5L * i))
                .map(day -> day + ".." + day.plusDays(2))
                .collect(Collectors.joining(","));
        String packs = IntStream.range(0, 40).mapToObj(i -> "p".repeat(37) + i).collect(Collectors.joining(","));
        String topics =
                IntStream.range(0, 40).mapToObj(i -> "t" + "x".repeat(20) + i).collect(Collectors.joining(","));
        room.admin("schedule set holidays:" + dates + " extra-days:" + dates + " packs:" + packs + " topics:" + topics);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void longestSettingsAreShown(String language) {
        everythingLong();
        room.locale = Locale.forLanguageTag(language);

        assertThat(room.here().schedule().holidays().ranges()).hasSize(60);
        assertThat(room.admin("schedule"))
                .contains("10:00", room.texts().get("schedule.next", "").strip());
    }

    @Test
    void fourteenDaysAreShownWhateverThePromptsHold() {
        everythingLong();

        assertThat(room.admin("preview").lines().filter(line -> line.contains(" · in your own words · ")))
                .hasSize(14);
    }

    @Test
    void statusAndPacksAndFormStayWithinTheLimits() {
        everythingLong();
        for (int i = 0; i < 30; i++) {
            room.channel = "channel-" + "c".repeat(30) + i;
            room.setUp();
            room.stores.troubles().raise(room.ref(room.channel), "post", "FORBIDDEN  " + SIGNS, room.now);
        }

        assertThat(room.admin("status")).contains("10:00");
        assertThat(AdminRoom.labels(room.reply("ada", "status").view())).contains("More");
        assertThat(room.admin("pack list")).contains("p".repeat(37));
        assertThat(room.form("setup").fields()).hasSize(5);
    }

    @Test
    void hostileOptionsAreAnsweredInOneSentenceEach() {
        room.setUp();

        assertThat(room.admin("schedule set time:" + SIGNS + " zone:" + SIGNS + " packs:" + SIGNS + "?"))
                .contains("time:", "zone:", "packs:", "Nothing was changed.");
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(Texts.in(Language.EN).keys()).isEqualTo(Texts.in(Language.ZH).keys());
    }
}
