package dev.interviewquiz.core.content;

import dev.interviewquiz.core.question.ChoiceForm;
import dev.interviewquiz.core.question.Difficulty;
import dev.interviewquiz.core.question.FollowUp;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.LocalizedText;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionId;
import dev.interviewquiz.core.question.Rubric;
import dev.interviewquiz.core.question.TopicId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads one question. */
final class QuestionReader {
    private static final QuestionId STAND_IN = new QuestionId("unknown");
    private static final TopicId NO_TOPIC = new TopicId("unknown");
    private static final int MOST_VERSIONS = 1_000_000;

    private final Wordings wordings;

    QuestionReader(Wordings wordings) {
        this.wordings = wordings;
    }

    /** @param licence the pack's, and so {@code credit}: they hold where the question has none of its own */
    Question read(Value item, Optional<String> licence, Optional<String> credit) {
        Fields fields = named(item);
        QuestionId id = fields.need("id", "give it an id such as \"deep-learning-07\"")
                .map(value -> id(value, QuestionId::new, STAND_IN))
                .orElse(STAND_IN);
        int version = fields.get("version")
                .map(value -> value.whole(1, MOST_VERSIONS))
                .orElse(1);
        List<TopicId> topics = topics(fields);
        Difficulty difficulty = fields.need("difficulty", "write 1 (easy), 2 or 3 (hard)")
                .map(value -> Difficulty.of(value.whole(1, 3)))
                .orElse(Difficulty.EASY);
        LocalizedText prompt = wordings.text(fields.need("prompt", "write the question, in one language at least"));
        LocalizedText answer = wordings.text(fields.need("answer", "write a model answer, in one language at least"));
        holdTogether(fields, prompt, answer);
        Optional<LocalizedText> hint = fields.get("hint").map(wordings::text);
        Optional<LocalizedText> why = fields.get("why").map(wordings::text);
        Optional<Rubric> rubric = fields.get("rubric").map(new RubricReader(wordings)::read);
        Optional<ChoiceForm> choice = fields.get("choice").flatMap(new ChoiceReader(wordings)::read);
        List<FollowUp> followUps = fields.get("follow_ups").map(this::followUps).orElse(List.of());
        boolean retired = fields.get("retired").map(Value::flag).orElse(false);
        Optional<String> ownLicence = fields.get("licence").map(Value::text).or(() -> licence);
        Optional<String> ownCredit = fields.get("credit").map(Value::text).or(() -> credit);
        fields.refuseOthers();
        return new Question(
                id,
                version,
                topics,
                difficulty,
                prompt,
                answer,
                hint,
                why,
                rubric,
                choice,
                followUps,
                retired,
                ownLicence,
                ownCredit);
    }

    /** The question's fields, their paths beginning with its id where it has one. */
    private static Fields named(Value item) {
        return Fields.peek(item, "id")
                .map(id -> new Value(item.node(), id, item.reading()).fields())
                .orElseGet(item::fields);
    }

    private static void holdTogether(Fields fields, LocalizedText prompt, LocalizedText answer) {
        boolean together =
                Arrays.stream(Language.values()).anyMatch(language -> prompt.has(language) && answer.has(language));
        if (!together && !fields.owner().reading().refused()) {
            fields.owner().error("has prompt and answer in different languages", "write both in one language at least");
        }
    }

    private static List<TopicId> topics(Fields fields) {
        Optional<Value> list = fields.need("topics", "list at least one id of topics.yaml");
        List<TopicId> topics = list.map(Value::items).orElse(List.of()).stream()
                .map(value -> id(value, TopicId::new, NO_TOPIC))
                .toList();
        list.filter(value -> topics.isEmpty())
                .ifPresent(value -> value.error("has no topic", "list at least one id of topics.yaml"));
        return topics.isEmpty() ? List.of(NO_TOPIC) : topics;
    }

    private List<FollowUp> followUps(Value list) {
        return list.items().stream().map(this::followUp).toList();
    }

    private FollowUp followUp(Value item) {
        Fields fields = item.fields();
        LocalizedText prompt = wordings.text(fields.need("prompt", "write the question"));
        LocalizedText answer = wordings.text(fields.need("answer", "write a short answer"));
        fields.refuseOthers();
        return new FollowUp(prompt, answer);
    }

    /** An id by its own rules; {@code standIn} where it breaks them. */
    static <T> T id(Value value, Function<String, T> maker, T standIn) {
        try {
            return maker.apply(value.text());
        } catch (IllegalArgumentException refused) {
            value.error(String.valueOf(refused.getMessage()), "write such an id");
            return standIn;
        }
    }
}
