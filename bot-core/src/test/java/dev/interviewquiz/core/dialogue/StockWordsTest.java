package dev.interviewquiz.core.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.LocalizedText;
import dev.interviewquiz.core.question.Pack;
import dev.interviewquiz.core.question.PackId;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionBank;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is named as a help when questions run out does help. */
final class StockWordsTest {
    private static final LocalizedText BOTH = LocalizedText.of("Why?", "为什么？");

    private static AdminRoom room(List<Question> questions) {
        Pack pack = new Pack(new PackId("own"), LocalizedText.of("Own", "自有"), questions);
        AdminRoom room = new AdminRoom(new QuestionBank(List.of(pack), List.of()));
        room.setUp();
        return room;
    }

    private static List<Question> asked(int count, String name, LocalizedText prompt) {
        List<Question> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(RoomQuestions.question(name + "-" + i, "cnn", 1, prompt));
        }
        return made;
    }

    @Test
    void theOtherKindIsNamedWhereOnlyTheKindKeepsNewQuestionsOut() {
        List<Question> questions = asked(3, "choice", BOTH);
        asked(12, "open", BOTH).forEach(question -> questions.add(RoomQuestions.only(Form.OPEN, question)));
        AdminRoom room = room(questions);

        room.admin("schedule set kind:choice");
        String one = room.admin("preview");
        String status = room.admin("status");
        room.admin("schedule set topics:cnn difficulty:1,2");

        assertThat(room.admin("preview")).contains("Allowing more topics, difficulties or kinds with");
        assertThat(one)
                .contains("3 unasked questions are left here. Allowing more kinds with /quiz-admin schedule")
                .doesNotContain("further pack");
        assertThat(status).contains("Allowing more kinds");
    }

    @Test
    void theLanguageIsNamedWhereItKeepsNewQuestionsOut() {
        List<Question> questions = asked(3, "both", BOTH);
        questions.addAll(asked(12, "chinese", LocalizedText.of(Language.ZH, "为什么？")));
        AdminRoom room = room(questions);

        assertThat(room.admin("preview"))
                .contains("left out because of their language; lang: of /quiz-admin schedule")
                .doesNotContain("further pack", "Allowing more");
    }

    @Test
    void neitherIsNamedWhereItBringsNothing() {
        AdminRoom room = room(asked(3, "both", BOTH));

        assertThat(room.admin("preview"))
                .contains("Only a further pack brings new ones")
                .doesNotContain("kinds");
    }
}
