package dev.interviewquiz.core.grading;

import dev.interviewquiz.core.question.AnyOf;
import dev.interviewquiz.core.question.KeyPoint;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.Misconception;
import dev.interviewquiz.core.question.Phrases;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.Rubric;
import dev.interviewquiz.core.question.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A rubric ready to grade with. Immutable; shared by threads. Does not hold the rubric: with it goes what was made of it. */
final class CompiledRubric {
    private static final Pattern SEPARATOR = Pattern.compile("[|+]");
    private static final FieldTerms FIELD = FieldTerms.standard();
    private static final TermLinks LINKS = TermLinks.standard(FIELD);

    private final List<KeyPoint> keyPoints;
    private final List<AnyOf> choices;
    private final Optional<Verdict> verdict;
    private final Map<String, List<CompiledExpression>> points = new LinkedHashMap<>();
    private final Map<Misconception, List<CompiledExpression>> misconceptions = new LinkedHashMap<>();
    private final List<CompiledExpression> direction;
    private final List<CompiledExpression> wrongVerdict;
    private final Vocabulary vocabulary;
    private final GroupIndex groups;
    private final Shares shares;
    private final boolean[] asked;
    private final Subject subject;
    private final Set<String> openVerdicts;

    private CompiledRubric(Question question, Rubric rubric, Glossary glossary, Concepts concepts) {
        keyPoints = rubric.points();
        choices = rubric.groups();
        verdict = rubric.verdict();
        subject = new Subject(question, FIELD, LINKS);
        ExpressionCompiler compiler = new ExpressionCompiler(glossary, concepts.and(rubric.concepts()));
        for (KeyPoint point : rubric.points()) {
            points.put(point.id(), compiler.compile(all(point.accept())));
        }
        for (Misconception misconception : rubric.misconceptions()) {
            misconceptions.put(misconception, compiler.compile(all(misconception.accept())));
        }
        direction = compiler.compile(all(rubric.direction()));
        wrongVerdict = compiler.compile(
                verdict.map(Verdict::wrong).map(CompiledRubric::all).orElse(List.of()));
        vocabulary = compiler.vocabulary();
        groups = new GroupIndex(compiler.groups(), vocabulary.size(), compiler.concepts());
        asked = compiler.asked();
        shares = Shares.of(rubric);
        openVerdicts = verdict.flatMap(decision -> rubric.point(decision.point())).stream()
                .flatMap(CompiledRubric::alternatives)
                .filter(ChineseLeadingWords::isNoVerdict)
                .collect(Collectors.toSet());
    }

    static CompiledRubric of(Question question, Rubric rubric, Glossary glossary, Concepts concepts) {
        return new CompiledRubric(question, rubric, glossary, concepts);
    }

    Reading read(Tokens answer) {
        return new Reading(answer, vocabulary, groups, asked);
    }

    List<KeyPoint> points() {
        return keyPoints;
    }

    /** Groups of key points of which some are enough. */
    List<AnyOf> choices() {
        return choices;
    }

    Subject subject() {
        return subject;
    }

    Shares shares() {
        return shares;
    }

    Optional<Verdict> verdict() {
        return verdict;
    }

    Optional<AnyOf> namingGroup() {
        return choices.stream().filter(group -> group.naming().isPresent()).findFirst();
    }

    /** @param point its id */
    Match match(String point, Reading reading) {
        return best(points.getOrDefault(point, List.of()), reading);
    }

    Match direction(Reading reading) {
        return best(direction, reading);
    }

    Match wrongVerdict(Reading reading) {
        return best(wrongVerdict, reading);
    }

    /** Words that decide nothing elsewhere, as 不一定, and are a phrasing of this verdict. */
    Set<String> openVerdicts() {
        return openVerdicts;
    }

    private static Stream<String> alternatives(KeyPoint point) {
        return all(point.accept()).stream().flatMap(SEPARATOR::splitAsStream).map(String::strip);
    }

    /** The misconceptions that the answer states, with their place in it. */
    Map<Misconception, Match> misconceptions(Reading reading) {
        Map<Misconception, Match> stated = new LinkedHashMap<>();
        misconceptions.forEach((misconception, expressions) -> {
            Match match = best(expressions, reading, 1);
            if (match.isFull()) {
                stated.put(misconception, match);
            }
        });
        return stated;
    }

    private static Match best(List<CompiledExpression> expressions, Reading reading) {
        return best(expressions, reading, 0);
    }

    private static Match best(List<CompiledExpression> expressions, Reading reading, double least) {
        Match best = Match.NONE;
        for (CompiledExpression expression : expressions) {
            Match match = expression.match(reading, Math.max(least, best.share()));
            if (match.compareTo(best) > 0) {
                best = match;
            }
        }
        return best;
    }

    private static List<String> all(Phrases phrases) {
        List<String> expressions = new ArrayList<>();
        for (Language language : Language.values()) {
            expressions.addAll(phrases.in(language));
        }
        return expressions;
    }
}
