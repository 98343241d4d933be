package dev.interviewquiz.core.grading;

import java.util.List;
import java.util.Set;

/** The clauses of a reference answer, as grading by comparison tells them. Thread-safe. */
public final class ReferenceClauses {
    private ReferenceClauses() {}

    /** In their order; the n-th is that of {@code clause-n}. */
    public static List<String> of(String reference) {
        return Terms.of(Tokens.of(reference), Set.of()).sentences().stream()
                .map(ReferenceComparison::text)
                .toList();
    }
}
