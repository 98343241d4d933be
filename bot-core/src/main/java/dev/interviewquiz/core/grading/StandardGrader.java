package dev.interviewquiz.core.grading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.interviewquiz.core.question.ChoiceForm;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.LocalizedText;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.Rubric;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The grader of the product. Keeps compiled rubrics as long as somebody holds the question. */
final class StandardGrader implements Grader {
    /** Prompts and reference answers that are kept read: they come again with each answer. */
    private static final int MOST_GIVEN = 1_000;

    private final Glossary glossary = Glossary.standard();
    private final Concepts concepts = Concepts.standard();
    private final Cache<Rubric, CompiledRubric> rubrics =
            Caffeine.newBuilder().weakKeys().build();
    private final Cache<String, Terms> given =
            Caffeine.newBuilder().maximumSize(MOST_GIVEN).build();

    @Override
    public Optional<Refusal> screen(Question question, String text) {
        if (text.length() > MOST) {
            return Optional.of(Refusal.TOO_LONG);
        }
        Tokens answer = Tokens.of(text);
        double copied = question.rubric().isEmpty()
                ? Copy.share(
                        answer,
                        texts(question.prompt()).stream().map(Tokens::of).toList())
                : compiled(question, question.rubric().get()).subject().copied(answer);
        return Screening.screen(answer, copied);
    }

    @Override
    public Grade open(Question question, String text) {
        if (question.rubric().isEmpty()) {
            String prompt = String.join("\n", texts(question.prompt()));
            return reference(prompt, texts(question.modelAnswer()), text);
        }
        CompiledRubric rubric = compiled(question, question.rubric().get());
        return new RubricGrading(rubric, Tokens.of(SelfCorrection.applied(text))).grade();
    }

    private CompiledRubric compiled(Question question, Rubric rubric) {
        CompiledRubric known = rubrics.getIfPresent(rubric);
        return known != null
                ? known
                : rubrics.get(rubric, unused -> CompiledRubric.of(question, rubric, glossary, concepts));
    }

    @Override
    public Grade reference(String prompt, List<String> references, String text) {
        List<Terms> read = references.stream().map(this::given).toList();
        return ReferenceGrading.grade(given(prompt), read, Terms.of(Tokens.of(text)));
    }

    private Terms given(String text) {
        return given.get(text, unread -> Terms.of(Tokens.of(unread)));
    }

    @Override
    public Grade choice(ChoiceForm form, Set<Integer> ticked) {
        return ChoiceGrading.grade(form, ticked);
    }

    private static List<String> texts(LocalizedText text) {
        List<String> texts = new ArrayList<>();
        for (Language language : Language.values()) {
            if (text.has(language)) {
                texts.add(text.in(language));
            }
        }
        return texts;
    }
}
