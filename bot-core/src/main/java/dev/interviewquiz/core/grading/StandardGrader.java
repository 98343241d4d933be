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
import java.util.function.BooleanSupplier;

/** The grader of the product. Keeps compiled rubrics as long as somebody holds the question. */
final class StandardGrader implements Grader {
    /** Prompts and reference answers that are kept read: they come again with each answer. */
    private static final int MOST_GIVEN = 1_000;

    private final Glossary glossary = Glossary.standard();
    private final Concepts concepts = Concepts.standard();
    private final Cache<Rubric, CompiledRubric> rubrics =
            Caffeine.newBuilder().weakKeys().build();
    private final Cache<Given, Terms> given =
            Caffeine.newBuilder().maximumSize(MOST_GIVEN).build();

    /** Where so much of what an answer says is wrong is right, the rest is worth no more than this. */
    private static final double DENIED_RIGHT = 0.5;

    private static final double DENIED_AT = 0.25;

    /**
     * An answer.
     *
     * @param own without what it says is wrong
     * @param denied what it says is wrong
     */
    private record Heard(Tokens own, Optional<String> denied) {}

    /** A prompt or a reference, with the function words that are names in it. */
    private record Given(String text, Set<String> names) {}

    @Override
    public Optional<Refusal> screen(Question question, String text) {
        if (text.length() > MOST) {
            return Optional.of(Refusal.TOO_LONG);
        }
        String said = said(texts(question.modelAnswer()), text);
        if (said.isBlank() && !text.isBlank()) {
            return Optional.of(Refusal.INSTRUCTION);
        }
        Tokens answer = heard(question, said).own();
        return refusal(question, answer, copied(question, answer));
    }

    @Override
    public Grade open(Question question, String text) {
        Heard heard = heard(question, said(texts(question.modelAnswer()), text));
        return open(question, heard, question.rubric().isEmpty() ? 0 : copied(question, heard.own()));
    }

    @Override
    public Judgement judge(Question question, String text) {
        if (text.length() > MOST) {
            return new Judgement.Refused(Refusal.TOO_LONG);
        }
        String said = said(texts(question.modelAnswer()), text);
        if (said.isBlank() && !text.isBlank()) {
            return new Judgement.Refused(Refusal.INSTRUCTION);
        }
        Heard heard = heard(question, said);
        double copied = copied(question, heard.own());
        return refusal(question, heard.own(), copied)
                .<Judgement>map(Judgement.Refused::new)
                .orElseGet(() -> new Judgement.Graded(open(question, heard, copied)));
    }

    /** “Ok” and “test” are refused only where they are neither right here nor a mistake of their own. */
    private Optional<Refusal> refusal(Question question, Tokens answer, double copied) {
        return Screening.screen(answer, copied)
                .or(() -> SmallTalk.isAllOf(answer) && saysNothing(open(question, answer, copied))
                        ? Optional.of(Refusal.EMPTY)
                        : Optional.empty());
    }

    private static boolean saysNothing(Grade grade) {
        return grade.credit() == 0
                && grade.caps().stream()
                        .noneMatch(cap -> cap.misconception().isPresent()
                                || cap.guard()
                                        .filter(Guard.WRONG_VERDICT::equals)
                                        .isPresent());
    }

    /** Without what tells the grader what to do, unless just that is what was asked for. */
    private static String said(List<String> models, String text) {
        String rest = Folded.blanked(text, Instructions::removed);
        return rest.equals(text) || models.stream().anyMatch(Instructions::isIn) ? text : rest;
    }

    private static Tokens read(String text) {
        return Tokens.of(Folded.blanked(text, SelfCorrection::applied));
    }

    private static Heard heard(Question question, String text) {
        return heard(
                text,
                () -> question.rubric()
                        .map(rubric -> rubric.verdict().isPresent())
                        .orElseGet(() -> areVerdicts(texts(question.modelAnswer()))));
    }

    /** @param judges whether a statement is to be judged: of that, “that is wrong” is the answer */
    private static Heard heard(String text, BooleanSupplier judges) {
        Folded folded = Folded.of(text);
        String kept = SelfCorrection.applied(folded.text());
        String denied = Disavowal.denied(kept);
        if (denied.isBlank() || judges.getAsBoolean()) {
            return new Heard(Tokens.of(folded.blanked(text, kept)), Optional.empty());
        }
        return new Heard(Tokens.of(folded.blanked(text, Disavowal.applied(kept))), Optional.of(denied));
    }

    private static boolean areVerdicts(List<String> references) {
        return references.stream()
                .anyMatch(reference -> ReferenceVerdict.of(Tokens.of(reference)).isPresent());
    }

    private Grade open(Question question, Heard heard, double copied) {
        Grade grade = open(question, heard.own(), copied);
        boolean deniesWhatIsRight = heard.denied()
                .flatMap(denied -> question.rubric()
                        .map(rubric -> new RubricGrading(compiled(question, rubric), Tokens.of(denied), 0).grade()))
                .filter(denied ->
                        denied.points().stream().mapToDouble(PointGrade::earned).sum() >= DENIED_RIGHT)
                .isPresent();
        return deniesWhatIsRight ? grade.heldAt(DENIED_AT, Guard.DENIED) : grade;
    }

    /** The part of an answer that is copied from the question. */
    private double copied(Question question, Tokens answer) {
        return question.rubric().isEmpty()
                ? Copy.share(
                        answer,
                        texts(question.prompt()).stream().map(Tokens::of).toList())
                : compiled(question, question.rubric().get()).subject().copied(answer);
    }

    private Grade open(Question question, Tokens answer, double copied) {
        if (question.rubric().isEmpty()) {
            String prompt = String.join("\n\n", texts(question.prompt()));
            return reference(prompt, texts(question.modelAnswer()), answer);
        }
        CompiledRubric rubric = compiled(question, question.rubric().get());
        return new RubricGrading(rubric, answer, copied).grade();
    }

    private CompiledRubric compiled(Question question, Rubric rubric) {
        CompiledRubric known = rubrics.getIfPresent(rubric);
        return known != null
                ? known
                : rubrics.get(rubric, unused -> CompiledRubric.of(question, rubric, glossary, concepts));
    }

    @Override
    public Grade reference(String prompt, List<String> references, String text) {
        Heard heard = heard(said(references, text), () -> areVerdicts(references));
        return reference(prompt, references, heard.own());
    }

    @Override
    public Optional<Refusal> screen(String prompt, List<String> references, String text) {
        if (text.length() > MOST) {
            return Optional.of(Refusal.TOO_LONG);
        }
        String said = said(references, text);
        if (said.isBlank() && !text.isBlank()) {
            return Optional.of(Refusal.INSTRUCTION);
        }
        Tokens answer = read(said);
        return Screening.screen(answer, Copy.share(answer, List.of(Tokens.of(prompt))));
    }

    private Grade reference(String prompt, List<String> references, Tokens answer) {
        Set<String> names = Terms.names(Tokens.of(prompt));
        List<Terms> read = references.stream().map(text -> given(text, names)).toList();
        return ReferenceGrading.grade(given(prompt, names), read, Terms.of(answer, names));
    }

    private Terms given(String text, Set<String> names) {
        return given.get(new Given(text, names), unread -> Terms.of(Tokens.of(unread.text()), unread.names()));
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
