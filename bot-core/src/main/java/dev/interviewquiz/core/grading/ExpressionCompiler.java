package dev.interviewquiz.core.grading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compiles the expressions of one rubric: numbers their elements, concepts and groups, equal ones once. Made for one rubric. */
final class ExpressionCompiler {
    private final Glossary glossary;
    private final Concepts concepts;
    private final Map<Element, Integer> elements = new LinkedHashMap<>();
    private final Map<List<CompiledAlternative>, Integer> groups = new LinkedHashMap<>();
    private final Map<String, CompiledConcept> compiledConcepts = new LinkedHashMap<>();
    private final Set<String> begun = new HashSet<>();
    private final Set<Integer> asked = new HashSet<>();

    ExpressionCompiler(Glossary glossary, Concepts concepts) {
        this.glossary = glossary;
        this.concepts = concepts;
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

    /** The concepts that are used, each after those that it takes in. */
    List<CompiledConcept> concepts() {
        return List.copyOf(compiledConcepts.values());
    }

    /** For each element whether an expression asks for it, in a concept or by itself; words that are only forbidden are not. */
    boolean[] asked() {
        List<List<CompiledAlternative>> all = groups();
        Map<Integer, CompiledConcept> named = compiledConcepts.values().stream()
                .collect(Collectors.toMap(CompiledConcept::element, concept -> concept));
        Deque<CompiledAlternative> open = new ArrayDeque<>();
        asked.forEach(group -> open.addAll(all.get(group)));
        boolean[] found = new boolean[elements.size()];
        while (!open.isEmpty()) {
            for (int element : open.pop().elements()) {
                if (!found[element] && named.containsKey(element)) {
                    open.addAll(named.get(element).alternatives());
                }
                found[element] = true;
            }
        }
        return found;
    }

    private CompiledExpression compile(Expression expression) {
        List<Integer> needed = new ArrayList<>();
        List<Integer> forbidden = new ArrayList<>();
        for (Expression.Group group : expression.groups()) {
            (group.forbidden() ? forbidden : needed).add(number(group));
        }
        asked.addAll(needed);
        return new CompiledExpression(needed, forbidden);
    }

    private int number(Expression.Group group) {
        return groups.computeIfAbsent(compileAll(group.alternatives()), unused -> groups.size());
    }

    /** With what the glossary makes of each; an alternative that names a concept which nobody defines is left out. */
    private List<CompiledAlternative> compileAll(List<Alternative> alternatives) {
        Set<CompiledAlternative> compiled = new LinkedHashSet<>();
        for (Alternative alternative : alternatives) {
            if (alternative.elements().stream().allMatch(this::isKnown)) {
                glossary.variants(alternative).forEach(variant -> compiled.add(compile(variant)));
            }
        }
        return List.copyOf(compiled);
    }

    /** Compiles the concept that an element names, if it names one. */
    private boolean isKnown(Element element) {
        if (element.kind() != Element.Kind.CONCEPT) {
            return true;
        }
        String name = element.text();
        if (begun.add(name)) {
            List<Alternative> alternatives = concepts.of(name).stream()
                    .flatMap(entry -> Expressions.parse(entry).groups().stream())
                    .flatMap(group -> group.alternatives().stream())
                    .toList();
            List<CompiledAlternative> compiled = compileAll(alternatives);
            if (!compiled.isEmpty()) {
                compiledConcepts.put(name, new CompiledConcept(number(element), compiled));
            }
        }
        return compiledConcepts.containsKey(name);
    }

    private int number(Element element) {
        return elements.computeIfAbsent(element, unused -> elements.size());
    }

    private CompiledAlternative compile(Alternative alternative) {
        List<Integer> numbers =
                alternative.elements().stream().map(this::number).toList();
        return new CompiledAlternative(
                numbers, alternative.wide(), alternative.negatedFrom(), alternative.anyPolarity());
    }
}
