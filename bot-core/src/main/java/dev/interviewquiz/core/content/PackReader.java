package dev.interviewquiz.core.content;

import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.LocalizedText;
import dev.interviewquiz.core.question.Pack;
import dev.interviewquiz.core.question.PackId;
import dev.interviewquiz.core.question.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the file of a pack. */
final class PackReader {
    private static final PackId STAND_IN = new PackId("unknown");

    private final Wordings wordings;

    PackReader(Function<String, Optional<String>> expressionCheck) {
        this.wordings = new Wordings(expressionCheck);
    }

    /** The pack, with stand-ins where a problem refuses it; nothing where it is not even YAML. */
    Optional<LoadedPack> read(String text, Reading reading) {
        return YamlComposer.compose(text, reading).map(root -> pack(root, reading));
    }

    private LoadedPack pack(Node root, Reading reading) {
        Fields fields = new Value(root, "", reading).fields();
        PackId id = fields.need("id", "give the pack an id of a-z, 0-9 and '-', such as \"deep-learning\"")
                .map(value -> QuestionReader.id(value, PackId::new, STAND_IN))
                .orElse(STAND_IN);
        LocalizedText name = fields.get("name").map(wordings::text).orElse(LocalizedText.of(Language.EN, id.value()));
        Optional<String> licence = fields.get("licence").map(Value::text);
        Optional<String> credit = fields.get("credit").map(Value::text);
        PackConcepts concepts = fields.get("concepts")
                .map(value -> new ConceptReader(wordings).read(value, PackConcepts.NONE))
                .orElse(PackConcepts.NONE);
        QuestionReader reader = new QuestionReader(wordings.with(concepts));
        List<Question> questions = fields.need("questions", "list at least one question")
                .map(list -> questions(list, (item, again) -> reader.read(item, again, licence, credit)))
                .orElse(List.of());
        fields.refuseOthers();
        Pack pack = new Pack(id, name, questions);
        return new LoadedPack(pack, reading.file(), Optional.empty(), reading.lines(), concepts.own());
    }

    private static List<Question> questions(Value list, BiFunction<Value, Boolean, Question> reader) {
        Map<String, Integer> seen = new HashMap<>();
        List<Value> items = list.items();
        if (items.isEmpty()) {
            list.error("has no question", "list at least one question");
        }
        return items.stream()
                .map(item -> reader.apply(item, standsAgain(item, seen)))
                .toList();
    }

    private static boolean standsAgain(Value item, Map<String, Integer> seen) {
        return Fields.peek(item, "id").filter(id -> standsAgain(item, id, seen)).isPresent();
    }

    private static boolean standsAgain(Value item, String id, Map<String, Integer> seen) {
        int line = Value.lineOf(item.node());
        Integer first = seen.putIfAbsent(id, line);
        if (first != null) {
            item.reading().error(id, line, "the question id stands here and on line " + first, "give each its own id");
        }
        return first != null;
    }
}
