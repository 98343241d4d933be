package dev.interviewquiz.core.content;

import dev.interviewquiz.core.question.Pack;
import dev.interviewquiz.core.question.Phrases;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.Rubric;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads the phrasings that were collected for a pack and gives the pack that accepts them too. They add wording to the
 * rubrics and nothing else, so no question becomes another version by them.
 */
final class PhrasingsReader {
    private final Wordings wordings;

    PhrasingsReader(Function<String, Optional<String>> expressionCheck) {
        this.wordings = new Wordings(expressionCheck);
    }

    /** The pack with them, as far as they could be read where a problem refuses both; nothing where they are no YAML. */
    Optional<LoadedPack> read(String text, Reading reading, LoadedPack pack) {
        return YamlComposer.compose(text, reading).map(root -> added(root, reading, pack));
    }

    private LoadedPack added(Node root, Reading reading, LoadedPack loaded) {
        Fields fields = new Value(root, "", reading).fields();
        PackConcepts before = PackConcepts.of(loaded.concepts());
        PackConcepts concepts = fields.get("concepts")
                .map(value -> new ConceptReader(wordings).read(value, before))
                .orElse(before);
        Wordings known = wordings.with(concepts);
        Optional<Fields> byQuestion =
                fields.need("phrasings", "list them by question").map(Value::fields);
        List<Question> questions = loaded.pack().questions().stream()
                .map(question -> question(question, byQuestion, known))
                .toList();
        byQuestion.ifPresent(Fields::refuseOthers);
        fields.refuseOthers();
        Pack pack = new Pack(loaded.pack().id(), loaded.pack().name(), questions);
        return new LoadedPack(pack, loaded.file(), Optional.of(reading.file()), loaded.lines(), concepts.own());
    }

    private static Question question(Question question, Optional<Fields> byQuestion, Wordings wordings) {
        Optional<Value> further =
                byQuestion.flatMap(all -> all.get(question.id().value()));
        if (question.rubric().isEmpty()) {
            further.ifPresent(value -> value.error("has no rubric in its pack", "write its key points there first"));
            return question;
        }
        Rubric rubric = question.rubric().orElseThrow();
        return question.with(wordings.withConcepts(
                further.map(value -> rubric(rubric, value, wordings)).orElse(rubric)));
    }

    private static Rubric rubric(Rubric rubric, Value value, Wordings wordings) {
        Fields fields = value.fields();
        Named points = new Named(fields.get("points").map(Value::fields), wordings);
        Named misconceptions = new Named(fields.get("misconceptions").map(Value::fields), wordings);
        Rubric whole = new Rubric(
                rubric.points().stream()
                        .map(point -> point.accepting(points.of(point.id())))
                        .toList(),
                rubric.groups(),
                rubric.misconceptions().stream()
                        .map(item -> item.accepting(misconceptions.of(item.id())))
                        .toList(),
                rubric.verdict().map(verdict -> verdict.alsoWrong(phrases(fields.get("wrong"), wordings))),
                rubric.direction().and(phrases(fields.get("direction"), wordings)),
                rubric.concepts());
        points.refuseOthers();
        misconceptions.refuseOthers();
        fields.refuseOthers();
        return whole;
    }

    private static Phrases phrases(Optional<Value> value, Wordings wordings) {
        return value.map(there -> wordings.phrases(Optional.of(there))).orElse(Phrases.NONE);
    }

    /** Phrasings by the id of what they belong to. */
    private record Named(Optional<Fields> fields, Wordings wordings) {
        Phrases of(String id) {
            return phrases(fields.flatMap(all -> all.get(id)), wordings);
        }

        void refuseOthers() {
            fields.ifPresent(Fields::refuseOthers);
        }
    }
}
