package dev.interviewquiz.core.schedule;

import dev.interviewquiz.core.question.Difficulty;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Chooses what a channel is asked next (design, section 5, “Choosing”). Pure: the same candidates, history and seed
 * give the same question, in whatever order the candidates come; the seed fixes one order of all questions, so that a
 * new pack changes no more than it must.
 *
 * <p>Unasked questions come first, among them those that the rules of the moment prefer: difficulty 1–2 for the first
 * five posts, then those that have the form whose turn it is. When all were asked, the one asked longest ago.
 */
public final class QuestionPicker {
    /** How many first posts of a channel are of difficulty 1–2. */
    public static final int GENTLE_POSTS = 5;

    /** Within how many posts no question comes back while another fits. */
    public static final int NO_REPEAT_WITHIN = 20;

    private final List<Question> candidates;
    private final Kind kind;
    private final Comparator<Question> order;

    /** @param candidates all that fit the channel, as {@link Selection} tells; those that cannot have the kind are left out */
    public QuestionPicker(List<Question> candidates, Kind kind, long seed) {
        this.candidates = candidates.stream().filter(kind::suits).toList();
        this.kind = kind;
        this.order = Comparator.<Question>comparingLong(question -> SeededOrder.of(seed, question.id()))
                .thenComparing(Question::id);
    }

    /** The next question; empty when none fits. */
    public Optional<Pick> pick(History history) {
        return pick(history, Set.of());
    }

    /** As {@link #pick(History)}, leaving out what is promised to another day while anything else is left. */
    Optional<Pick> pick(History history, Set<QuestionId> promised) {
        List<Question> free = those(candidates, question -> !promised.contains(question.id()));
        List<Question> unasked = those(free, question -> !history.has(question.id()));
        Optional<Question> chosen = unasked.isEmpty()
                ? longestAgo(free, history).or(() -> longestAgo(candidates, history))
                : first(unasked, history);
        return chosen.map(question -> pickOf(question, history, promised));
    }

    /** How many that fit were never asked. */
    public int unasked(History history) {
        return unasked(history, Set.of());
    }

    /** Whether what was planned can still be asked as it was shown. */
    boolean stillFits(Planned planned, History history, Set<QuestionId> promised) {
        return suits(planned)
                && planned.repeat() == history.has(planned.question())
                && !(tooSoon(planned.question(), history) && anotherFits(history, promised));
    }

    /** Whether the channel's settings still have this question in this form. */
    boolean suits(Planned planned) {
        return kind.allows(planned.form())
                && candidates.stream()
                        .filter(question -> question.id().equals(planned.question()))
                        .anyMatch(question -> question.canBe(planned.form()));
    }

    private Pick pickOf(Question question, History history, Set<QuestionId> promised) {
        QuestionId id = question.id();
        Form form = history.has(id) ? formOfRepeat(question, history) : formOfFirst(question, history);
        int left = unasked(history, promised) - (history.has(id) || promised.contains(id) ? 0 : 1);
        return new Pick(id, form, history.firstAsked(id), left);
    }

    private int unasked(History history, Set<QuestionId> promised) {
        return (int) candidates.stream()
                .map(Question::id)
                .filter(id -> !history.has(id) && !promised.contains(id))
                .count();
    }

    private Optional<Question> first(List<Question> unasked, History history) {
        List<Question> gentle = history.size() < GENTLE_POSTS
                ? preferring(unasked, question -> question.difficulty() != Difficulty.HARD)
                : unasked;
        Form turn = turn(history);
        return preferring(gentle, question -> question.canBe(turn)).stream().min(order);
    }

    private Optional<Question> longestAgo(List<Question> from, History history) {
        return from.stream()
                .max(Comparator.<Question>comparingInt(
                                question -> history.distance(question.id()).orElse(Integer.MAX_VALUE))
                        .thenComparing(order.reversed()));
    }

    private Form formOfFirst(Question question, History history) {
        Form turn = turn(history);
        return question.canBe(turn) ? turn : Form.OPEN;
    }

    private Form formOfRepeat(Question question, History history) {
        if (kind != Kind.BOTH) {
            return turn(history);
        }
        Form other = history.lastForm(question.id()).orElse(Form.OPEN) == Form.OPEN ? Form.CHOICE : Form.OPEN;
        return question.canBe(other) ? other : Form.OPEN;
    }

    private Form turn(History history) {
        return switch (kind) {
            case OPEN -> Form.OPEN;
            case CHOICE -> Form.CHOICE;
            case BOTH -> history.lastForm().orElse(Form.OPEN) == Form.OPEN ? Form.CHOICE : Form.OPEN;
        };
    }

    private boolean anotherFits(History history, Set<QuestionId> promised) {
        return candidates.stream().map(Question::id).anyMatch(id -> !promised.contains(id) && !tooSoon(id, history));
    }

    private static boolean tooSoon(QuestionId question, History history) {
        return history.distance(question).orElse(Integer.MAX_VALUE) <= NO_REPEAT_WITHIN;
    }

    private static List<Question> preferring(List<Question> questions, Predicate<Question> wish) {
        List<Question> preferred = those(questions, wish);
        return preferred.isEmpty() ? questions : preferred;
    }

    private static List<Question> those(List<Question> questions, Predicate<Question> wish) {
        return questions.stream().filter(wish).toList();
    }
}
