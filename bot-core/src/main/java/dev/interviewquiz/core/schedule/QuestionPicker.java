package dev.interviewquiz.core.schedule;

import dev.interviewquiz.core.question.Difficulty;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Chooses what a channel is asked next (design, section 5, “Choosing”). Pure: the same candidates, history and seed
 * give the same question, in whatever order the candidates come; the seed fixes one order of all questions, so that a
 * new pack changes no more than it must.
 *
 * <p>Unasked questions come first, among them those that the rules of the moment prefer: difficulty 1–2 for the first
 * five posts, then those that have the form whose turn it is, then those that are not asked elsewhere about the same time. When
 * all were asked, the one asked longest ago.
 */
public final class QuestionPicker {
    /** How many first posts of a channel are of difficulty 1–2. */
    public static final int GENTLE_POSTS = 5;

    /** Within how many posts no question comes back while another fits. */
    public static final int NO_REPEAT_WITHIN = 20;

    private final List<Question> candidates;
    private final Kind kind;
    private final Comparator<Question> order;
    private final BiPredicate<QuestionId, LocalDate> elsewhere;

    /** Where nothing is asked elsewhere. */
    public QuestionPicker(List<Question> candidates, Kind kind, long seed) {
        this(candidates, kind, seed, (question, date) -> false);
    }

    /**
     * @param candidates all that fit the channel, as {@link Selection} tells; those that cannot have the kind are left out
     * @param elsewhere whether others who may read along are asked a question about the time of a date
     */
    public QuestionPicker(
            List<Question> candidates, Kind kind, long seed, BiPredicate<QuestionId, LocalDate> elsewhere) {
        this.elsewhere = elsewhere;
        this.candidates = candidates.stream().filter(kind::suits).toList();
        this.kind = kind;
        this.order = Comparator.<Question>comparingLong(question -> SeededOrder.of(seed, question.id()))
                .thenComparing(Question::id);
    }

    /** The next question; empty when none fits. */
    public Optional<Pick> pick(History history, LocalDate date) {
        return pick(history, date, List.of());
    }

    /**
     * As {@link #pick(History, LocalDate)}, leaving out what is promised to later days. No promise is kept at the price of a
     * repeat: the latest is given up first.
     *
     * @param promised in the order of the days
     */
    Optional<Pick> pick(History history, LocalDate date, List<QuestionId> promised) {
        List<Question> free = those(candidates, question -> !promised.contains(question.id()));
        return promised.isEmpty() || free.stream().anyMatch(inTurn(history))
                ? pick(free, history, date, promised)
                : pick(history, date, promised.subList(0, promised.size() - 1));
    }

    /** What may come while unasked ones are left, and when none are. */
    private Predicate<Question> inTurn(History history) {
        return unasked(history) > 0
                ? question -> !history.has(question.id())
                : question -> !tooSoon(question.id(), history);
    }

    private Optional<Pick> pick(List<Question> free, History history, LocalDate date, List<QuestionId> promised) {
        List<Question> unasked = those(free, question -> !history.has(question.id()));
        Optional<Question> chosen = unasked.isEmpty() ? longestAgo(free, history) : first(unasked, history, date);
        return chosen.map(question -> pickOf(question, history, promised));
    }

    /** How many that fit were never asked. */
    public int unasked(History history) {
        return unasked(history, List.of());
    }

    /** Whether what was planned can still be asked as it was shown. */
    boolean stillFits(Planned planned, History history) {
        return comesAsPlanned(planned, history)
                && isTime(planned, history)
                && (planned.repeat() || isGentleEnough(planned, history));
    }

    /** With the form in which it comes now: a repeat may have been asked in another one since it was planned. */
    Planned renewed(Planned planned, History history) {
        return candidate(planned)
                .filter(question -> history.has(question.id()))
                .map(question -> planned.in(formOfRepeat(question, history)))
                .orElse(planned);
    }

    /** Planned days move up where others drop out, and a hard one may come among the first posts. */
    private boolean isGentleEnough(Planned planned, History history) {
        return history.size() >= GENTLE_POSTS
                || candidate(planned).filter(QuestionPicker::isGentle).isPresent()
                || candidates.stream()
                        .filter(QuestionPicker::isGentle)
                        .allMatch(question -> history.has(question.id()));
    }

    private static boolean isGentle(Question question) {
        return question.difficulty() != Difficulty.HARD;
    }

    /** Whether it suits the settings in this form, and is still new or still a repeat. */
    boolean comesAsPlanned(Planned planned, History history) {
        return kind.allows(planned.form())
                && comes(planned, history)
                && candidate(planned)
                        .filter(question -> question.canBe(planned.form()))
                        .isPresent();
    }

    /** Whether it suits the settings in whatever form, and is still new or still a repeat. */
    boolean comes(Planned planned, History history) {
        return candidate(planned).isPresent() && planned.repeat() == history.has(planned.question());
    }

    /** What was planned in the form in which it would be asked now; empty when it no longer fits. */
    Optional<Planned> inForm(Planned planned, History history) {
        return candidate(planned)
                .filter(question -> comes(planned, history) && isTime(planned, history))
                .map(question -> planned.in(form(question, history)));
    }

    /** Whether it has the form whose turn it is; a repeat comes in the other form than before, whosever turn it is. */
    boolean hasTurn(Planned planned, History history) {
        return planned.repeat() || planned.form() == turn(history);
    }

    private Optional<Question> candidate(Planned planned) {
        return candidates.stream()
                .filter(question -> question.id().equals(planned.question()))
                .findFirst();
    }

    /** A repeat was planned only for want of a new one, and comes back as late as it can. */
    private boolean isTime(Planned planned, History history) {
        QuestionId question = planned.question();
        return !(planned.repeat() && unasked(history) > 0)
                && !(tooSoon(question, history) && anotherWasLongerAgo(question, history));
    }

    private Pick pickOf(Question question, History history, List<QuestionId> promised) {
        QuestionId id = question.id();
        int left = unasked(history, promised) - (history.has(id) ? 0 : 1);
        return new Pick(id, form(question, history), history.firstAsked(id), left);
    }

    private int unasked(History history, List<QuestionId> promised) {
        return (int) candidates.stream()
                .map(Question::id)
                .filter(id -> !history.has(id) && !promised.contains(id))
                .count();
    }

    private Optional<Question> first(List<Question> unasked, History history, LocalDate date) {
        List<Question> gentle = history.size() < GENTLE_POSTS ? preferring(unasked, QuestionPicker::isGentle) : unasked;
        Form turn = turn(history);
        List<Question> inTurn = preferring(gentle, question -> question.canBe(turn));
        return preferring(inTurn, question -> !elsewhere.test(question.id(), date)).stream()
                .min(order);
    }

    private Optional<Question> longestAgo(List<Question> from, History history) {
        return from.stream()
                .max(Comparator.<Question>comparingInt(question -> distance(question.id(), history))
                        .thenComparing(order.reversed()));
    }

    private Form form(Question question, History history) {
        return history.has(question.id()) ? formOfRepeat(question, history) : formOfFirst(question, history);
    }

    private Form formOfFirst(Question question, History history) {
        Form turn = turn(history);
        return question.canBe(turn) ? turn : question.usualForm();
    }

    private Form formOfRepeat(Question question, History history) {
        if (kind != Kind.BOTH) {
            return turn(history);
        }
        Form other = history.lastForm(question.id()).orElse(Form.OPEN) == Form.OPEN ? Form.CHOICE : Form.OPEN;
        return question.canBe(other) ? other : question.usualForm();
    }

    private Form turn(History history) {
        return switch (kind) {
            case OPEN -> Form.OPEN;
            case CHOICE -> Form.CHOICE;
            case BOTH -> history.lastForm().orElse(Form.OPEN) == Form.OPEN ? Form.CHOICE : Form.OPEN;
        };
    }

    private boolean anotherWasLongerAgo(QuestionId question, History history) {
        int ago = distance(question, history);
        return candidates.stream().anyMatch(other -> distance(other.id(), history) > ago);
    }

    private static boolean tooSoon(QuestionId question, History history) {
        return distance(question, history) <= NO_REPEAT_WITHIN;
    }

    private static int distance(QuestionId question, History history) {
        return history.distance(question).orElse(Integer.MAX_VALUE);
    }

    private static List<Question> preferring(List<Question> questions, Predicate<Question> wish) {
        List<Question> preferred = those(questions, wish);
        return preferred.isEmpty() ? questions : preferred;
    }

    private static List<Question> those(List<Question> questions, Predicate<Question> wish) {
        return questions.stream().filter(wish).toList();
    }
}
