package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.grading.Evidence;
import dev.interviewquiz.core.platform.Lengths;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a member is quoted of his answer for some evidence: the clauses that hold it, where they are short enough; else those
 * to one side of it, else the evidence alone, with a sign where the quote stops within a clause.
 */
final class Quoted {
    private static final int LONGEST = 80;
    /** More than this around the evidence would hide it. */
    private static final int AROUND = 48;

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final String LEFT_OUT = "…";

    private final String answer;
    private final Clauses clauses;

    Quoted(String answer) {
        this.answer = answer;
        this.clauses = new Clauses(answer);
    }

    /** A part of the answer, {@code [start, end)}. */
    private record Part(int start, int end) {
        boolean overlaps(Part other) {
            return start < other.end && other.start < end;
        }

        boolean holds(Part other) {
            return start <= other.start && other.end <= end;
        }

        int length() {
            return end - start;
        }
    }

    String of(Evidence evidence) {
        return of(List.of(evidence), 1).get(0);
    }

    /** At most so many; none stands within another. */
    List<String> of(List<Evidence> evidence, int most) {
        List<Part> parts = new ArrayList<>();
        List<String> quotes = new ArrayList<>();
        for (Evidence item : evidence) {
            Part said = new Part(item.start(), item.end());
            if (quotes.size() == most || parts.stream().anyMatch(part -> part.holds(said))) {
                continue;
            }
            if (!stands(item)) {
                quotes.add(fitted(item.quote()));
                continue;
            }
            Part clause = widened(said);
            Part part = parts.stream().anyMatch(clause::overlaps) ? said : clause;
            parts.add(part);
            quotes.add(fitted(words(part)));
        }
        return quotes;
    }

    private boolean stands(Evidence evidence) {
        return evidence.end() <= answer.length()
                && answer.substring(evidence.start(), evidence.end()).equals(evidence.quote());
    }

    private Part widened(Part said) {
        int start = clauses.start(said.start());
        int end = clauses.end(said.end());
        return Stream.of(new Part(start, end), new Part(start, said.end()), new Part(said.start(), end))
                .filter(part -> part.length() - said.length() <= AROUND)
                .filter(part -> Lengths.escaped(words(part)) <= LONGEST)
                .filter(this::hasWholeBrackets)
                .findFirst()
                .orElse(said);
    }

    private boolean hasWholeBrackets(Part part) {
        int open = 0;
        for (int i = part.start(); i < part.end() && open >= 0; i++) {
            char sign = answer.charAt(i);
            open += "(（".indexOf(sign) >= 0 ? 1 : ")）".indexOf(sign) >= 0 ? -1 : 0;
        }
        return open == 0;
    }

    private String words(Part part) {
        String words = answer.substring(part.start(), part.end());
        return (clauses.start(part.start()) < part.start() ? LEFT_OUT : "")
                + words
                + (clauses.end(part.end()) > part.end() ? LEFT_OUT : "");
    }

    /** Cut between words, where it must be cut. */
    private static String fitted(String words) {
        String plain = BLANKS.matcher(words).replaceAll(" ").strip();
        String cut = Cut.to(LONGEST, LONGEST, plain);
        int end = cut.length() - 1;
        int gap = cut.lastIndexOf(' ');
        boolean torn = !cut.equals(plain) && isOfWord(plain.charAt(end - 1)) && isOfWord(plain.charAt(end));
        return torn && gap > 0 ? cut.substring(0, gap) + LEFT_OUT : cut;
    }

    private static boolean isOfWord(char sign) {
        return sign <= 127 && Character.isLetterOrDigit(sign);
    }
}
