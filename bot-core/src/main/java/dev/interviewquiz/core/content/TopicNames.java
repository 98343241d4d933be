package dev.interviewquiz.core.content;

import dev.interviewquiz.core.question.Topic;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A topic with what it is called, as it is compared: width, case and the space around it do not matter.
 *
 * @param own its id and names
 * @param also what it is called besides
 */
record TopicNames(Topic topic, Set<String> own, Set<String> also) {
    static TopicNames of(Topic topic) {
        Stream<String> names = topic.name().texts().values().stream();
        return new TopicNames(
                topic, plain(Stream.concat(Stream.of(topic.id().value()), names)), plain(topic.also().stream()));
    }

    /** What one of two topics is called besides and the other one is called, too: nobody could tell which is meant. */
    Optional<String> sharedWith(TopicNames other) {
        if (topic.id().equals(other.topic.id())) {
            return Optional.empty();
        }
        List<String> named = also.stream()
                .filter(name -> other.also.contains(name) || other.own.contains(name))
                .toList();
        return Stream.concat(named.stream(), own.stream().filter(other.also::contains))
                .sorted()
                .findFirst();
    }

    private static Set<String> plain(Stream<String> names) {
        return names.map(name ->
                        Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
