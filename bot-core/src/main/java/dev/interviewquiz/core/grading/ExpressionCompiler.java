package dev.interviewquiz.core.grading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compiles the expressions of one rubric: numbers their elements and groups, equal ones once. Made for one rubric. */
final class ExpressionCompiler {
    private final Glossary glossary;
    private final Map<Element, Integer> elements = new LinkedHashMap<>();
    private final Map<List<CompiledAlternative>, Integer> groups = new LinkedHashMap<>();

    ExpressionCompiler(Glossary glossary) {
        this.glossary = glossary;
    }

    List<CompiledExpression> compile(List<String> expressions) {
        return expressions.stream()
                .map(Expressions::parse)
                .filter(expression -> expression.groups().stream().anyMatch(group -> !group.forbidden()))
                .map(this::compile)
                .toList();
    }

    Vocabulary vocabulary() {
        return new Vocabulary(List.copyOf(elements.keySet()));
    }

    List<List<CompiledAlternative>> groups() {
        return List.copyOf(groups.keySet());
    }

    private CompiledExpression compile(Expression expression) {
        List<Integer> needed = new ArrayList<>();
        List<Integer> forbidden = new ArrayList<>();
        for (Expression.Group group : expression.groups()) {
            (group.forbidden() ? forbidden : needed).add(number(group));
        }
        return new CompiledExpression(needed, forbidden);
    }

    private int number(Expression.Group group) {
        Set<CompiledAlternative> alternatives = new LinkedHashSet<>();
        for (Alternative alternative : group.alternatives()) {
            for (Alternative variant : glossary.variants(alternative)) {
                alternatives.add(compile(variant));
            }
        }
        return groups.computeIfAbsent(List.copyOf(alternatives), unused -> groups.size());
    }

    private CompiledAlternative compile(Alternative alternative) {
        List<Integer> numbers = alternative.elements().stream()
                .map(element -> elements.computeIfAbsent(element, unused -> elements.size()))
                .toList();
        return new CompiledAlternative(
                numbers, alternative.wide(), alternative.negatedFrom(), alternative.anyPolarity());
    }
}
