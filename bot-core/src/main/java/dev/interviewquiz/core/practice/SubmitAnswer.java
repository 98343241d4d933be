package dev.interviewquiz.core.practice;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.interviewquiz.core.agenda.Agenda;
import dev.interviewquiz.core.agenda.Errand;
import dev.interviewquiz.core.grading.Grade;
import dev.interviewquiz.core.grading.Grader;
import dev.interviewquiz.core.grading.Judgement;
import dev.interviewquiz.core.grading.Refusal;
import dev.interviewquiz.core.leaderboard.Outcome;
import dev.interviewquiz.core.leaderboard.ScoringPolicy;
import dev.interviewquiz.core.leaderboard.Streak;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.question.Question;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A member answers the day's question: grades, scores and stores in one transaction. What is returned as graded is stored;
 * what is refused is not, and is free to try again.
 */
public final class SubmitAnswer {
    private static final Duration COUNTER = Duration.ofSeconds(15);

    /** What an answer came to. */
    public sealed interface Outcomes {
        /** Not an answer: nothing is stored. */
        record Refused(Refusal why, Question question, Post post) implements Outcomes {}

        /** The feedback is that of the stored answer where the same was sent again soon after. */
        record Graded(Feedback feedback) implements Outcomes {}

        /** Stored; feedback comes at closing. The same sent again has changed nothing. */
        record Recorded(Post post, Answer answer, boolean changed) implements Outcomes {}

        /** Closed, and the question is to be answered for points elsewhere: nothing is stored. */
        record Held(Post post) implements Outcomes {}

        /** No such post in the member's workspace, or not posted yet. */
        record Gone() implements Outcomes {}
    }

    private final Transactions transactions;
    private final AnswersUnderWay underWay;
    private final Posts posts;
    private final Answers answers;
    private final SentAgain sentAgain;
    private final Editions editions;
    private final Streaks streaks;
    private final Standings standings;
    private final Boards boards;
    private final Erasure erasure;
    private final HeldBack heldBack;
    private final Grader grader;
    private final Agenda agenda;
    private final Supplier<String> ids;
    private final InstantSource clock;

    /** When the counters of posts are to be refreshed: until then they need not be looked up. */
    private final Cache<PostId, Instant> counters =
            Caffeine.newBuilder().maximumSize(1_000).build();

    SubmitAnswer(
            Transactions transactions,
            AnswersUnderWay underWay,
            Posts posts,
            Answers answers,
            Editions editions,
            Streaks streaks,
            Standings standings,
            Boards boards,
            Erasure erasure,
            HeldBack heldBack,
            Grader grader,
            Agenda agenda,
            Supplier<String> ids,
            InstantSource clock) {
        this.transactions = transactions;
        this.underWay = underWay;
        this.posts = posts;
        this.answers = answers;
        this.sentAgain = new SentAgain(answers);
        this.editions = editions;
        this.streaks = streaks;
        this.standings = standings;
        this.boards = boards;
        this.erasure = erasure;
        this.heldBack = heldBack;
        this.grader = grader;
        this.agenda = agenda;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcomes submit(MemberRef member, PostId id, Draft draft) {
        Optional<Post> post = posts.find(id)
                .filter(found -> found.channel().workspace().equals(member.workspace()))
                .filter(found -> found.opened().isPresent());
        if (post.isEmpty()) {
            return new Outcomes.Gone();
        }
        if (isHeldBack(member, post.get())) {
            return new Outcomes.Held(post.get());
        }
        Question question = editions.get(post.get().edition());
        Judgement judgement = draft.judged(grader, question, post.get().form());
        if (judgement instanceof Judgement.Refused refused) {
            return new Outcomes.Refused(refused.why(), question, post.get());
        }
        Grade grade = ((Judgement.Graded) judgement).grade();
        return transactions.within(() -> store(member, post.get(), question, draft, grade));
    }

    /** What is said to words that admit not to know, where letters are asked for. */
    public Optional<Outcomes.Refused> notKnown(Post post, String text) {
        Question question = editions.get(post.edition());
        return grader.screen(question, text)
                .filter(why -> why == Refusal.DONT_KNOW)
                .map(why -> new Outcomes.Refused(why, question, post));
    }

    /**
     * Whether an answer to the post could only be practice, because it has closed or its question is known from another
     * channel, while that question is to be answered for points elsewhere first.
     */
    public boolean isHeldBack(MemberRef member, Post post) {
        Instant now = clock.instant();
        return post.takesAnswers(now)
                ? !heldBack.openElsewhere(member, post).isEmpty() && knownElsewhere(answers, member, post, now)
                : heldBack.awaits(member, post);
    }

    /** Whether the member has had the hint, here or elsewhere, so that an answer earns four fifths. */
    public boolean isHinted(MemberRef member, Post post, Instant now) {
        return answers.hinted(member, post.question(), now.minus(Encounter.KNOWN_FOR))
                || erasure.hasHadHint(post.id(), member);
    }

    /** Whether an answer to this post would be practice for the member, and why. */
    public Feedback.Standing standing(MemberRef member, Post post, Instant now) {
        if (!post.takesAnswers(now)) {
            return Feedback.Standing.LATE;
        }
        Optional<Answer> before = answers.counted(post.id(), member);
        if (before.isPresent()) {
            boolean mayChange =
                    post.feedback() == Asking.Feedback.CLOSE && before.get().kind() == Answer.Kind.SCORED;
            return mayChange
                    ? Feedback.Standing.COUNTED
                    : before.get().kind() == Answer.Kind.SHOWN ? Feedback.Standing.SHOWN : Feedback.Standing.SECOND;
        }
        return first(answers, erasure, member, post, now);
    }

    /** The same for an open post that the member has neither answered nor been shown. */
    static Feedback.Standing first(Answers answers, Erasure erasure, MemberRef member, Post post, Instant now) {
        if (knownElsewhere(answers, member, post, now)) {
            return Feedback.Standing.KNOWN;
        }
        return erasure.hasHad(post.id(), member) ? Feedback.Standing.HAD : Feedback.Standing.COUNTED;
    }

    /** Whether a post of another channel has made the question practice for the member. */
    static boolean knownElsewhere(Answers answers, MemberRef member, Post post, Instant now) {
        return Encounter.madeKnown(answers.encounters(member, post.question()), post.channel(), now);
    }

    private Outcomes store(MemberRef member, Post found, Question question, Draft draft, Grade grade) {
        boolean inTime = underWay.enters(found.id());
        Post post = posts.find(found.id()).orElse(found);
        Instant now = clock.instant();
        Feedback.Standing standing = inTime ? standing(member, post, now) : Feedback.Standing.LATE;
        boolean hint = isHinted(member, post, now);
        if (standing != Feedback.Standing.COUNTED) {
            return again(member, post, question, draft, standing, now)
                    .orElseGet(() -> practised(member, post, question, draft, grade, standing, now));
        }
        Answer answer = answer(member, post, question, draft, grade, Answer.Kind.SCORED, hint, now);
        boolean fresh = answers.add(answer);
        Feedback.Standing taken = fresh ? standing : standing(member, post, now);
        if (taken != Feedback.Standing.COUNTED) {
            return again(member, post, question, draft, taken, now)
                    .orElseGet(() -> practised(member, post, question, draft, grade, taken, now));
        }
        return post.feedback() == Asking.Feedback.CLOSE
                ? recorded(member, post, draft, answer, fresh)
                : counted(member, post, question, answer);
    }

    private Outcomes recorded(MemberRef member, Post post, Draft draft, Answer answer, boolean fresh) {
        if (fresh) {
            lengthen(member, post);
            refreshCounter(post, answer.at());
            return new Outcomes.Recorded(post, answer, false);
        }
        Optional<Answer> same = sentAgain.recorded(member, post, draft);
        if (same.isEmpty()) {
            answers.replace(answer);
        }
        return new Outcomes.Recorded(post, same.orElse(answer), same.isEmpty());
    }

    /** What the same came to some minutes ago, as it was told then. */
    private Optional<Outcomes> again(
            MemberRef member, Post post, Question question, Draft draft, Feedback.Standing standing, Instant now) {
        return sentAgain.of(member, post, draft, now).map(answer -> {
            boolean counted = answer.kind() == Answer.Kind.SCORED;
            return new Outcomes.Graded(new Feedback(
                    answer,
                    question,
                    Optional.of(post),
                    counted ? Feedback.Standing.COUNTED : standing,
                    counted ? longest(member).length() : 0));
        });
    }

    private Streak longest(MemberRef member) {
        return Streak.longest(streaks.of(member).values());
    }

    private Outcomes counted(MemberRef member, Post post, Question question, Answer answer) {
        Streak streak = lengthen(member, post);
        standings.count(answer);
        refreshCounter(post, answer.at());
        return new Outcomes.Graded(
                new Feedback(answer, question, Optional.of(post), Feedback.Standing.COUNTED, streak.length()));
    }

    private Outcomes practised(
            MemberRef member,
            Post post,
            Question question,
            Draft draft,
            Grade grade,
            Feedback.Standing standing,
            Instant now) {
        Answer answer = answer(member, post, question, draft, grade, Answer.Kind.PRACTICE, false, now);
        answers.add(answer);
        return new Outcomes.Graded(new Feedback(answer, question, Optional.of(post), standing, 0));
    }

    /** The longest of the member's streaks, which is the one that is told. */
    private Streak lengthen(MemberRef member, Post post) {
        Map<ChannelRef, Streak> all = new HashMap<>(streaks.of(member));
        Streak streak = all.getOrDefault(post.channel(), Streak.NONE).after(Outcome.ANSWERED);
        streaks.save(post.channel(), member, streak);
        all.put(post.channel(), streak);
        boards.changed(member.workspace());
        return Streak.longest(all.values());
    }

    private void refreshCounter(Post post, Instant now) {
        Instant when = now.plus(COUNTER);
        if (comes(now, Optional.ofNullable(counters.getIfPresent(post.id())), when)) {
            return;
        }
        Errand counter = new Errand(Errand.Kind.COUNTER, post.id().value());
        if (agenda.next(counter).filter(set -> !set.isAfter(when)).isEmpty()) {
            agenda.at(counter, when);
            transactions.afterwards(() -> counters.put(post.id(), when));
        }
    }

    /** What was set later than is set now was set before the clock was set back: it does not come in time. */
    private static boolean comes(Instant now, Optional<Instant> set, Instant when) {
        return set.filter(time -> now.isBefore(time) && !time.isAfter(when)).isPresent();
    }

    private Answer answer(
            MemberRef member,
            Post post,
            Question question,
            Draft draft,
            Grade grade,
            Answer.Kind kind,
            boolean hint,
            Instant now) {
        int points = kind == Answer.Kind.SCORED
                ? ScoringPolicy.points(question.difficulty(), grade.credit(), hint, post.form())
                : 0;
        return new Answer(
                ids.get(),
                member,
                Optional.of(post.id()),
                post.date(),
                post.question(),
                post.edition(),
                post.form(),
                draft.text(),
                draft.ticked(),
                kind,
                hint,
                draft.sureness(),
                grade,
                points,
                now);
    }
}
