package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.practice.Standings.Row;
import java.util.ArrayList;
import java.util.List;

/** Shared ranks: 1, 1, 3. */
final class Ranks {
    private Ranks() {}

    /** Ranks a page; {@code better} members stand above its first row. */
    static List<Row> shared(List<Row> page, int offset, int better) {
        List<Row> ranked = new ArrayList<>();
        int rank = better + 1;
        for (int i = 0; i < page.size(); i++) {
            if (i > 0 && page.get(i).value() != page.get(i - 1).value()) {
                rank = offset + i + 1;
            }
            ranked.add(at(rank, page.get(i)));
        }
        return List.copyOf(ranked);
    }

    static Row at(int rank, Row row) {
        return new Row(rank, row.member(), row.name(), row.value(), row.answers());
    }
}
