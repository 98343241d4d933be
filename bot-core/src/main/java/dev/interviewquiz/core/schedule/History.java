package dev.interviewquiz.core.schedule;

import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.QuestionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that a channel was asked, oldest first, in any version of the questions. Immutable. */
public final class History {
    public static final History NONE = new History(List.of());

    private final List<Ask> asks;
    private final Map<QuestionId, Integer> first = new HashMap<>();
    private final Map<QuestionId, Integer> last = new HashMap<>();

    public History(List<Ask> asks) {
        this.asks = List.copyOf(asks);
        for (int i = 0; i < asks.size(); i++) {
            QuestionId question = asks.get(i).question();
            first.putIfAbsent(question, i);
            last.put(question, i);
        }
    }

    public int size() {
        return asks.size();
    }

    public History plus(Ask ask) {
        List<Ask> more = new ArrayList<>(asks);
        more.add(ask);
        return new History(more);
    }

    public boolean has(QuestionId question) {
        return last.containsKey(question);
    }

    /** How many posts a question would come after its last one: 1 for the newest; empty when never asked. */
    public Optional<Integer> distance(QuestionId question) {
        return Optional.ofNullable(last.get(question)).map(at -> asks.size() - at);
    }

    public Optional<LocalDate> firstAsked(QuestionId question) {
        return Optional.ofNullable(first.get(question)).map(at -> asks.get(at).date());
    }

    public Optional<Form> lastForm(QuestionId question) {
        return Optional.ofNullable(last.get(question)).map(at -> asks.get(at).form());
    }

    /** The form of the newest post. */
    public Optional<Form> lastForm() {
        return asks.isEmpty()
                ? Optional.empty()
                : Optional.of(asks.get(asks.size() - 1).form());
    }
}
