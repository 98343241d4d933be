package dev.interviewquiz.core.content;

import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.LocalizedText;
import dev.interviewquiz.core.question.Topic;
import dev.interviewquiz.core.question.TopicId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Gathers the one vocabulary of topics over all files. A file with an error adds nothing. The same topic may stand in
 * several files as long as its names are the same; what each of them calls it besides is added up, and calls no other topic.
 */
final class TopicsReader {
    private static final TopicId STAND_IN = new TopicId("unknown");

    private final Wordings wordings = new Wordings(expression -> Optional.empty());
    private final Map<TopicId, Named> topics = new LinkedHashMap<>();

    /** As they stand in the files. */
    private final List<Named> read = new ArrayList<>();

    private record Named(Topic topic, TopicNames names, String place) {
        Named(Topic topic, String place) {
            this(topic, TopicNames.of(topic), place);
        }

        /** With what another file calls it besides. */
        Named and(Named other) {
            List<String> also = Stream.concat(topic.also().stream(), other.topic.also().stream())
                    .distinct()
                    .toList();
            return new Named(new Topic(topic.id(), topic.name(), also), place);
        }
    }

    void read(String text, Reading reading) {
        List<Named> found = YamlComposer.compose(text, reading)
                .map(root -> topics(root, reading))
                .orElse(List.of());
        if (!reading.refused()) {
            found.forEach(named -> topics.merge(named.topic().id(), named, Named::and));
            read.addAll(found);
        }
    }

    List<Topic> topics() {
        return topics.values().stream().map(Named::topic).toList();
    }

    /** The topics read, and those of the last good reading that are missing now. */
    List<Topic> topicsWith(List<Topic> lastGood) {
        Map<TopicId, Topic> all = new LinkedHashMap<>();
        topics().forEach(topic -> all.put(topic.id(), topic));
        lastGood.forEach(topic -> all.putIfAbsent(topic.id(), topic));
        return List.copyOf(all.values());
    }

    private List<Named> topics(Node root, Reading reading) {
        Fields fields = new Value(root, "", reading).fields();
        List<Value> items = fields.need("topics", "list topics, each with id and name")
                .map(Value::items)
                .orElse(List.of());
        fields.refuseOthers();
        List<Named> found = new ArrayList<>();
        items.forEach(item -> found.add(topic(item, found)));
        return found;
    }

    private Named topic(Value item, List<Named> before) {
        Fields fields = item.fields();
        TopicId id = fields.need("id", "give the topic an id of a-z, 0-9 and '-'")
                .map(value -> QuestionReader.id(value, TopicId::new, STAND_IN))
                .orElse(STAND_IN);
        LocalizedText name = wordings.text(fields.need("name", "name the topic: {en: …, zh: …}"));
        List<String> also = fields.get("also").map(TopicsReader::also).orElse(List.of());
        fields.refuseOthers();
        Named named = new Named(new Topic(id, name, also), item.reading().file() + ":" + Value.lineOf(item.node()));
        before.stream().filter(other -> differs(other, named)).forEach(other -> report(item, named, other));
        Optional.ofNullable(topics.get(id))
                .filter(other -> differs(other, named))
                .ifPresent(other -> report(item, named, other));
        Stream.concat(read.stream(), before.stream())
                .forEach(other ->
                        named.names().sharedWith(other.names()).ifPresent(word -> share(item, word, named, other)));
        return named;
    }

    private static void share(Value item, String name, Named here, Named there) {
        String topics = "\"" + here.topic().id().value() + "\" here and \""
                + there.topic().id().value() + "\" at " + there.place();
        item.error("the name \"" + name + "\" calls two topics, " + topics, "leave it to one of them");
    }

    private static List<String> also(Value names) {
        return names.items().stream().map(Value::text).toList();
    }

    private static boolean differs(Named left, Named right) {
        return left.topic().id().equals(right.topic().id())
                && !left.topic().name().equals(right.topic().name());
    }

    private static void report(Value item, Named here, Named there) {
        String names = show(here) + " here and " + show(there) + " at " + there.place();
        item.error(
                "the topic \"" + here.topic().id().value() + "\" has two names, " + names,
                "give it the same names in both places");
    }

    private static String show(Named named) {
        LocalizedText name = named.topic().name();
        return "\"" + name.in(Language.EN) + " / " + name.in(Language.ZH) + "\"";
    }
}
