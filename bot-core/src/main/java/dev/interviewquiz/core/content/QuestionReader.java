package dev.interviewquiz.core.content;

import dev.interviewquiz.core.question.ChoiceForm;
import dev.interviewquiz.core.question.Difficulty;
import dev.interviewquiz.core.question.FollowUp;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.LocalizedText;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionId;
import dev.interviewquiz.core.question.TopicId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads one question. */
final class QuestionReader {
    /** Begins the id of a question that has none of its own; its line follows. */
    private static final String NAMELESS = "question-on-line-";

    static final TopicId NO_TOPIC = new TopicId("unknown");
    private static final int MOST_VERSIONS = 1_000_000;

    private final Wordings wordings;

    QuestionReader(Wordings wordings) {
        this.wordings = wordings;
    }

    /**
     * @param again whether a question before it has its id: it goes by its line then
     * @param licence the pack's, and so {@code credit}: they hold where the question has none of its own
     */
    Question read(Value item, boolean again, Optional<String> licence, Optional<String> credit) {
        Fields fields = named(item, again);
        Optional<ChoiceForm> choice = fields.get("choice").flatMap(new ChoiceReader(wordings)::read);
        Question question = new Question(
                id(fields, again),
                version(fields),
                topics(fields),
                difficulty(fields),
                wordings.text(fields.need("prompt", "write the question, in one language at least")),
                wordings.text(fields.need("answer", "write a model answer, in one language at least")),
                fields.get("hint").map(wordings::text),
                fields.get("why").map(wordings::text),
                fields.get("rubric").map(new RubricReader(wordings)::read),
                choice,
                fields.get("ask")
                        .flatMap(value -> only(value, fields))
                        .filter(form -> form == Form.OPEN || choice.isPresent()),
                fields.get("follow_ups").map(this::followUps).orElse(List.of()),
                fields.get("retired").map(Value::flag).orElse(false),
                fields.get("licence").map(Value::text).or(() -> licence),
                fields.get("credit").map(Value::text).or(() -> credit));
        fields.refuseOthers();
        holdTogether(fields.owner(), question);
        return question;
    }

    private static QuestionId id(Fields fields, boolean again) {
        int line = Value.lineOf(fields.owner().node());
        QuestionId standIn = new QuestionId(byLine(fields.owner()));
        QuestionId id = fields.need("id", "give it an id such as \"deep-learning-07\"")
                .filter(value -> !again)
                .map(value -> id(value, QuestionId::new, standIn))
                .orElse(standIn);
        fields.owner().reading().passed(id.value(), line);
        return id;
    }

    private static String byLine(Value item) {
        return NAMELESS + Value.lineOf(item.node());
    }

    /** Whether the question has no id of its own that could be read. */
    static boolean isNameless(QuestionId id) {
        return id.value().startsWith(NAMELESS);
    }

    private static int version(Fields fields) {
        return fields.get("version").map(value -> value.whole(1, MOST_VERSIONS)).orElse(1);
    }

    private static Difficulty difficulty(Fields fields) {
        return fields.need("difficulty", "write 1 (easy), 2 or 3 (hard)")
                .map(value -> Difficulty.of(value.whole(1, 3)))
                .orElse(Difficulty.EASY);
    }

    private static Optional<Form> only(Value ask, Fields fields) {
        Optional<Form> form = switch (ask.text()) {
            case "open" -> Optional.of(Form.OPEN);
            case "choice" -> Optional.of(Form.CHOICE);
            default -> Optional.empty();
        };
        if (form.isEmpty()) {
            ask.error("is neither open nor choice", "write one of them, or take the key out where both will do");
        } else if (form.get() == Form.CHOICE && fields.get("choice").isEmpty()) {
            ask.error("has no options to be asked with", "write them under choice:, or take this key out");
        }
        return form;
    }

    /** The question's fields, their paths beginning with its id where it has one. */
    private static Fields named(Value item, boolean again) {
        return Fields.peek(item, "id")
                .map(id -> new Value(item.node(), again ? byLine(item) : id, item.reading()).fields())
                .orElseGet(item::fields);
    }

    private static void holdTogether(Value owner, Question question) {
        boolean together = Arrays.stream(Language.values()).anyMatch(question::speaks);
        boolean read = Wordings.wasRead(question.prompt()) && Wordings.wasRead(question.modelAnswer());
        if (!together && read) {
            owner.error("has prompt and answer in different languages", "write both in one language at least");
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
