package dev.interviewquiz.core.grading;

import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.LocalizedText;
import dev.interviewquiz.core.question.Question;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a question is about: its prompts, its model answers and their words. Immutable. */
final class Subject {
    private static final int FEWEST_WORDS = 12;
    private static final int MANY_WORDS = 24;
    private static final double NEAR_COPY = 0.5;
    private static final double NEARER_COPY = 0.65;
    private static final double SAME_WORDS = 0.9;
    private static final double NEW_ORDER = 0.3;
    private static final int FEW_TURNED = 3;
    /** No question is of another topic because a network is named. */
    private static final List<String> OF_EVERY_QUESTION = List.of("neural network", "network");

    private final FieldTerms field;
    private final TermLinks links;
    /** Whether people's right answers to questions of this kind were among those that the links are from. */
    private final boolean isLinked;

    private final List<Tokens> prompts;
    private final List<Wording> models;
    private final Set<String> terms = new HashSet<>();
    private final BitSet fieldTerms = new BitSet();

    Subject(Question question, FieldTerms field, TermLinks links) {
        this.field = field;
        this.links = links;
        prompts = tokens(question.prompt());
        List<Tokens> answers = tokens(question.modelAnswer());
        models = answers.stream().map(Wording::of).toList();
        isLinked = answers.stream().allMatch(answer -> links.know(answer, field.in(answer)));
        Stream.concat(prompts.stream(), answers.stream())
                .forEach(text -> field.in(text).forEach(term -> fieldTerms.set(term.set())));
        OF_EVERY_QUESTION.forEach(name -> fieldTerms.set(field.set(name)));
        prompts.forEach(prompt -> terms.addAll(Wording.of(prompt).words()));
        models.forEach(model -> terms.addAll(model.words()));
    }

    /** The part of an answer that is copied from a prompt. */
    double copied(Tokens answer) {
        return Copy.share(answer, prompts);
    }

    /** Whether the question is whether something is true. */
    boolean asksTruth() {
        return prompts.stream()
                .anyMatch(prompt -> prompt.list().stream().anyMatch(token -> token.is("true"))
                        || prompt.source().original().contains("对错")
                        || prompt.source().original().contains("正确"));
    }

    /** The words of a model answer, but hardly any of them beside its neighbour. */
    boolean isShuffledBy(Wording answer) {
        return answer.size() >= MANY_WORDS
                && models.stream()
                        .anyMatch(model -> answer.isChinese() == model.isChinese()
                                && answer.lettersIn(model) >= SAME_WORDS
                                && answer.neighboursIn(model) < NEW_ORDER);
    }

    /** A model answer nearly word for word, with its words negated or turned into their opposites. */
    boolean isNegatedBy(Wording answer) {
        return answer.size() >= FEWEST_WORDS
                && models.stream()
                        .anyMatch(model -> answer.isChinese() == model.isChinese() && isTurnedCopy(answer, model));
    }

    private static boolean isTurnedCopy(Wording answer, Wording model) {
        double copied = answer.neighboursIn(model);
        return copied >= NEAR_COPY
                && (answer.turned(model) >= FEW_TURNED
                        || answer.opposed(model, Opposites::paired) > 0
                        || (copied >= NEARER_COPY && answer.opposed(model, Opposites::of) > 0));
    }

    /** The part of an answer's words, Chinese by pairs, that a prompt or a model answer uses. */
    double nearness(Wording answer) {
        int near = 0;
        for (String word : answer.words()) {
            near += terms.contains(word) ? 1 : 0;
        }
        return answer.words().isEmpty() ? 0 : (double) near / answer.words().size();
    }

    List<FieldTerms.Found> termsIn(Tokens answer) {
        return field.in(answer);
    }

    /** Whether the terms of an answer are thrown together, as far as that can be told for this question. */
    boolean isThrownTogether(Tokens answer, List<FieldTerms.Found> terms) {
        return isLinked
                && links.areStrange(answer, terms)
                && !WordPairs.standard().areStatement(answer);
    }

    /** Whether an answer strings terms until they look like a sentence, as far as that can be told for this question. */
    boolean isStrung(Tokens answer) {
        return isLinked && WordPairs.standard().areStrung(answer);
    }

    /** Whether an answer's words follow one another as in statements, as far as that can be told for this question. */
    boolean isStated(Tokens answer) {
        return isLinked && WordPairs.standard().areLikelyStatement(answer);
    }

    /** Whether a prompt or a model answer uses a term of the field, in whatever words. */
    boolean hasTerm(int set) {
        return fieldTerms.get(set);
    }

    private static List<Tokens> tokens(LocalizedText text) {
        List<Tokens> tokens = new ArrayList<>();
        for (Language language : Language.values()) {
            if (text.has(language)) {
                tokens.add(Tokens.of(text.in(language)));
            }
        }
        return tokens;
    }
}
