package dev.interviewquiz.core.practice;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.interviewquiz.core.grading.Grade;
import dev.interviewquiz.core.grading.Grader;
import dev.interviewquiz.core.grading.Judgement;
import dev.interviewquiz.core.grading.Refusal;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.question.Difficulty;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.PackId;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionBank;
import dev.interviewquiz.core.question.QuestionId;
import dev.interviewquiz.core.question.TopicId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Practice: a question at any time, graded and shown, without points; works before any set-up. */
public final class Practise {
    private static final int REMEMBERED = 1000;

    private static final Duration LOOKED_AT = Duration.ofDays(90);
    /** As long as a round lasts at most, it does not come to a question twice. */
    private static final Duration ROUND = Duration.ofHours(1);

    /** What a member wants to practise; empty for anything. */
    public record Wish(Optional<TopicId> topic, Optional<Difficulty> difficulty, Optional<Form> form) {
        /** Whatever comes. */
        public boolean any() {
            return topic.isEmpty() && difficulty.isEmpty() && form.isEmpty();
        }

        /** The same in this form, whatever the topic. */
        public static Wish of(Optional<Form> form) {
            return new Wish(Optional.empty(), Optional.empty(), form);
        }
    }

    /** What a practice answer came to: a refusal or feedback. */
    public record Outcome(Optional<Refusal> refusal, Optional<Feedback> feedback) {}

    private final Supplier<QuestionBank> bank;
    private final Workspaces workspaces;
    private final Answers answers;
    private final Editions editions;
    private final HeldBack heldBack;
    private final Grader grader;
    private final Supplier<String> ids;
    private final InstantSource clock;

    /** Whose solutions were looked at when; lost with a restart, as they count for nothing. */
    private final Cache<Person, Map<QuestionId, Instant>> solutions = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(LOOKED_AT)
            .build();

    public Practise(
            Supplier<QuestionBank> bank,
            Workspaces workspaces,
            Answers answers,
            Editions editions,
            HeldBack heldBack,
            Grader grader,
            Supplier<String> ids,
            InstantSource clock) {
        this.bank = bank;
        this.workspaces = workspaces;
        this.answers = answers;
        this.editions = editions;
        this.heldBack = heldBack;
        this.grader = grader;
        this.ids = ids;
        this.clock = clock;
    }

    /** A question that fits: one not answered yet if there is any, else the one answered longest ago. */
    public Optional<Question> next(MemberRef member, Wish wish) {
        return walk(member, wish, Optional.empty()).stream().findFirst();
    }

    /** How many questions fit. */
    public int fitting(MemberRef member, Wish wish) {
        return walk(member, wish, Optional.empty()).size();
    }

    /** Remembers that the member has looked at a solution: the question comes after those that he has not met. */
    public void lookedAt(MemberRef member, QuestionId question) {
        solutions.asMap().merge(Person.of(member), Map.of(question, clock.instant()), Practise::joined);
    }

    /** Whose data were deleted has looked at nothing. */
    public void forget(MemberRef member) {
        solutions.invalidate(Person.of(member));
    }

    private static <K, V> Map<K, V> joined(Map<K, V> before, Map<K, V> more) {
        Map<K, V> all = new HashMap<>(before);
        all.putAll(more);
        return Map.copyOf(all);
    }

    /** The one that follows {@code skipped}: whoever goes on so comes to all that fit before he sees one again. */
    public Optional<Question> after(MemberRef member, Wish wish, QuestionId skipped) {
        return others(walk(member, wish, Optional.empty()), skipped).stream().findFirst();
    }

    /** As {@link #after}, where the member has just answered the question or seen its solution: it follows from where that stood before. */
    public Optional<Question> afterAnswering(MemberRef member, Wish wish, QuestionId answered) {
        return following(member, walk(member, wish, Optional.of(answered)), answered);
    }

    /** One that the member has not met in this round, as long as there is any. */
    private Optional<Question> following(MemberRef member, List<Question> walk, QuestionId from) {
        Map<QuestionId, Instant> met = met(Person.of(member), Optional.empty());
        Instant since = clock.instant().minus(ROUND);
        List<Question> others = others(walk, from);
        return others.stream()
                .filter(other -> met.getOrDefault(other.id(), Instant.EPOCH).isBefore(since))
                .findFirst()
                .or(() -> others.stream().findFirst());
    }

    /** All but one, beginning after it. */
    private static List<Question> others(List<Question> walk, QuestionId from) {
        int size = walk.size();
        int place = IntStream.range(0, size)
                .filter(i -> walk.get(i).id().equals(from))
                .findFirst()
                .orElse(-1);
        return IntStream.rangeClosed(1, size)
                .mapToObj(step -> walk.get((place + step) % size))
                .filter(question -> !question.id().equals(from))
                .toList();
    }

    /** All that fit in the member's own order, which changes only with what he answers. */
    private List<Question> walk(MemberRef member, Wish wish, Optional<QuestionId> justAnswered) {
        Set<QuestionId> held = heldBack.from(member);
        Map<QuestionId, Instant> met = met(Person.of(member), justAnswered);
        return bank.get().questions().stream()
                .filter(question -> fits(member, question, wish))
                .filter(question -> !held.contains(question.id()))
                .sorted(Comparator.<Question, Instant>comparing(
                                question -> met.getOrDefault(question.id(), Instant.EPOCH))
                        .thenComparingLong(question -> spread(member, question))
                        .thenComparing(Question::id))
                .toList();
    }

    /**
     * A question by its id, unless it is held back. One that is retired, or in a pack that the workspace has disabled, only
     * for who has met it.
     */
    public Optional<Question> named(MemberRef member, QuestionId id) {
        return bank.get()
                .question(id)
                .filter(question -> !isHeldBack(member, id))
                .filter(question -> enabled(member, question) || hasMet(member, id));
    }

    /** The questions that can be come to by their names, held back now or not. */
    public List<Question> known(MemberRef member) {
        Set<QuestionId> met = met(Person.of(member), Optional.empty()).keySet();
        return bank.get().questions().stream()
                .filter(question -> enabled(member, question) || met.contains(question.id()))
                .toList();
    }

    /** Of those the ones that are not held back now. */
    public List<Question> free(MemberRef member) {
        Set<QuestionId> held = heldBack.from(member);
        return known(member).stream()
                .filter(question -> !held.contains(question.id()))
                .toList();
    }

    /** Whether a question that fits is only held back now. */
    public boolean holdsBackAny(MemberRef member, Wish wish) {
        Set<QuestionId> held = heldBack.from(member);
        return bank.get().questions().stream()
                .filter(question -> fits(member, question, wish))
                .anyMatch(question -> held.contains(question.id()));
    }

    /** Whether the workspace has left any question enabled. */
    public boolean hasAny(MemberRef member) {
        return bank.get().questions().stream().anyMatch(question -> enabled(member, question));
    }

    public boolean isHeldBack(MemberRef member, QuestionId id) {
        return heldBack.holds(member, id);
    }

    private boolean hasMet(MemberRef member, QuestionId id) {
        return met(Person.of(member), Optional.empty()).containsKey(id);
    }

    private Map<QuestionId, Instant> met(Person person, Optional<QuestionId> justAnswered) {
        Map<QuestionId, Instant> met = new HashMap<>();
        Set<QuestionId> passedOver = new HashSet<>();
        for (Meeting meeting : meetings(person)) {
            boolean now = justAnswered.filter(meeting.question()::equals).isPresent();
            if (!now || !passedOver.add(meeting.question())) {
                met.putIfAbsent(meeting.question(), meeting.at());
            }
        }
        return met;
    }

    private record Meeting(QuestionId question, Instant at) {}

    /** Newest first. */
    private List<Meeting> meetings(Person person) {
        Stream<Meeting> answered =
                answers.latest(person, REMEMBERED).stream().map(brief -> new Meeting(brief.question(), brief.at()));
        Stream<Meeting> lookedAt = solutions.asMap().getOrDefault(person, Map.of()).entrySet().stream()
                .map(entry -> new Meeting(entry.getKey(), entry.getValue()));
        return Stream.concat(answered, lookedAt)
                .sorted(Comparator.comparing(Meeting::at).reversed())
                .toList();
    }

    /** Each member goes through the questions in an order of his own, always the same. */
    private static long spread(MemberRef member, Question question) {
        long both = (long) member.userId().hashCode() << 32
                | Integer.toUnsignedLong(question.id().value().hashCode());
        return new SplittableRandom(both).nextLong();
    }

    private boolean fits(MemberRef member, Question question, Wish wish) {
        return enabled(member, question)
                && wish.topic()
                        .filter(topic -> !question.topics().contains(topic))
                        .isEmpty()
                && wish.difficulty()
                        .filter(level -> level != question.difficulty())
                        .isEmpty()
                && wish.form().filter(form -> !question.canBe(form)).isEmpty();
    }

    private boolean enabled(MemberRef member, Question question) {
        Set<PackId> disabled = workspaces.get(member.workspace()).disabledPacks();
        return !question.retired()
                && bank.get().packOf(question.id()).filter(disabled::contains).isEmpty();
    }

    /** Grades and stores a practice answer; a refused text is not stored. */
    public Outcome submit(MemberRef member, Question question, Form form, Draft draft, ZoneId zone) {
        Judgement judgement = draft.judged(grader, question, form);
        if (judgement instanceof Judgement.Refused refused) {
            return new Outcome(Optional.of(refused.why()), Optional.empty());
        }
        Grade grade = ((Judgement.Graded) judgement).grade();
        Instant now = clock.instant();
        Answer answer = new Answer(
                ids.get(),
                member,
                Optional.empty(),
                LocalDate.ofInstant(now, zone),
                question.id(),
                editions.keep(question),
                form,
                draft.text(),
                draft.ticked(),
                Answer.Kind.PRACTICE,
                false,
                draft.sureness(),
                grade,
                0,
                now);
        answers.add(answer);
        return new Outcome(
                Optional.empty(),
                Optional.of(new Feedback(answer, question, Optional.empty(), Feedback.Standing.PRACTICE, 0)));
    }
}
