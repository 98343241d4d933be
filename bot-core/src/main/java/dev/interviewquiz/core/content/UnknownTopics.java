package dev.interviewquiz.core.content;

import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.Topic;
import dev.interviewquiz.core.question.TopicId;
import java.util.ArrayList;
import java.util.List;

/** Warns of topics that no {@code topics.yaml} names; they would be shown by their id. */
final class UnknownTopics {
    private UnknownTopics() {}

    static List<PackProblem> in(LoadedPack pack, List<Topic> topics) {
        List<String> known = topics.stream().map(topic -> topic.id().value()).toList();
        List<PackProblem> problems = new ArrayList<>();
        for (Question question : pack.pack().questions()) {
            for (int i = 0; i < question.topics().size(); i++) {
                TopicId topic = question.topics().get(i);
                if (!known.contains(topic.value()) && !topic.equals(QuestionReader.NO_TOPIC)) {
                    String path = question.id().value() + ".topics[" + i + "]";
                    problems.add(pack.warning(
                            path,
                            "names the topic \"" + topic.value() + "\", which is in no topics.yaml",
                            Suggestion.remedy(topic.value(), known, "add it to topics.yaml with its names")));
                }
            }
        }
        return problems;
    }
}
