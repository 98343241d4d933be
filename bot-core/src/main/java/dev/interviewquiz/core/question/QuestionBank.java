package dev.interviewquiz.core.question;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All packs that are loaded, at one moment. Immutable; a reload makes a new one. */
public final class QuestionBank {
    private final Map<PackId, Pack> packs = new LinkedHashMap<>();
    private final Map<QuestionId, Question> questions = new LinkedHashMap<>();
    private final Map<QuestionId, PackId> origin = new LinkedHashMap<>();
    private final Map<TopicId, Topic> topics = new LinkedHashMap<>();
    private final Map<TopicId, Topic> nameable = new LinkedHashMap<>();

    public QuestionBank(Collection<Pack> packs, Collection<Topic> topics) {
        for (Pack pack : packs) {
            this.packs.put(pack.id(), pack);
            for (Question question : pack.questions()) {
                if (questions.put(question.id(), question) != null) {
                    throw new IllegalArgumentException(
                            "question " + question.id().value() + " stands in two packs");
                }
                origin.put(question.id(), pack.id());
            }
        }
        topics.forEach(topic -> this.topics.put(topic.id(), topic));
        nameable.putAll(this.topics);
        questions.values().stream()
                .flatMap(question -> question.topics().stream())
                .forEach(id -> nameable.putIfAbsent(id, new Topic(id, LocalizedText.of(id.value(), id.value()))));
    }

    public Collection<Pack> packs() {
        return Collections.unmodifiableCollection(packs.values());
    }

    public Optional<Pack> pack(PackId id) {
        return Optional.ofNullable(packs.get(id));
    }

    public Collection<Question> questions() {
        return Collections.unmodifiableCollection(questions.values());
    }

    public Optional<Question> question(QuestionId id) {
        return Optional.ofNullable(questions.get(id));
    }

    /** The pack that a question stands in. */
    public Optional<PackId> packOf(QuestionId id) {
        return Optional.ofNullable(origin.get(id));
    }

    public List<Topic> topics() {
        return List.copyOf(topics.values());
    }

    /** All that can be asked for: the vocabulary, and under its id what it lacks and a question names. */
    public List<Topic> nameableTopics() {
        return List.copyOf(nameable.values());
    }

    /** A topic's name, or its id where the vocabulary lacks it. */
    public String nameOf(TopicId id, Language language) {
        Topic topic = topics.get(id);
        return topic == null ? id.value() : topic.name().in(language);
    }
}
