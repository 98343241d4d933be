package dev.interviewquiz.core.question;

import java.util.List;

/**
 * A topic with its two names.
 *
 * @param also what else people call it, in either language
 */
public record Topic(TopicId id, LocalizedText name, List<String> also) {
    public Topic {
        also = List.copyOf(also);
    }

    public Topic(TopicId id, LocalizedText name) {
        this(id, name, List.of());
    }
}
