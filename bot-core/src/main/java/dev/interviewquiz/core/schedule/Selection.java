package dev.interviewquiz.core.schedule;

import dev.interviewquiz.core.question.Difficulty;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.PackId;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionBank;
import dev.interviewquiz.core.question.TopicId;
import java.util.List;
import java.util.Set;

/**
 * Which questions fit a channel. An empty set leaves its side open, but that of the packs.
 *
 * @param packs those that the workspace has enabled and the channel has not left out
 * @param topics a question fits with any of its topics
 * @param languages a question fits when it speaks all of them
 */
public record Selection(
        Kind kind, Set<PackId> packs, Set<TopicId> topics, Set<Difficulty> difficulties, Set<Language> languages) {
    public Selection {
        packs = Set.copyOf(packs);
        topics = Set.copyOf(topics);
        difficulties = Set.copyOf(difficulties);
        languages = Set.copyOf(languages);
    }

    /** All that fit, in the bank's order; no retired ones. */
    public List<Question> from(QuestionBank bank) {
        return bank.questions().stream()
                .filter(question ->
                        bank.packOf(question.id()).filter(packs::contains).isPresent())
                .filter(this::fits)
                .toList();
    }

    private boolean fits(Question question) {
        return !question.retired()
                && kind.suits(question)
                && (difficulties.isEmpty() || difficulties.contains(question.difficulty()))
                && (topics.isEmpty() || question.topics().stream().anyMatch(topics::contains))
                && languages.stream().allMatch(question::speaks);
    }
}
