package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.grading.Cap;
import dev.interviewquiz.core.grading.Evidence;
import dev.interviewquiz.core.grading.Grade;
import dev.interviewquiz.core.grading.Guard;
import dev.interviewquiz.core.grading.PointGrade;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.MessageRef;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.Asking;
import dev.interviewquiz.core.practice.MemberCard;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.practice.PostId;
import dev.interviewquiz.core.practice.Stores;
import dev.interviewquiz.core.practice.Sureness;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.QuestionId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A workspace that no other test has, with its channels, people and posts. */
final class Town {
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static final AtomicInteger TOWNS = new AtomicInteger();
    private static final AtomicInteger ANSWERS = new AtomicInteger();
    /** Answers of several processes may come together in one database. */
    private static final long PROCESS = ProcessHandle.current().pid();

    final Stores stores;
    final WorkspaceRef workspace;

    private final int number;

    Town(Stores stores) {
        this(stores, TOWNS.incrementAndGet());
    }

    private Town(Stores stores, int number) {
        this.stores = stores;
        this.number = number;
        this.workspace = new WorkspaceRef(Platform.TERMINAL, "town-" + number);
    }

    /** The same town in other stores. */
    Town in(Stores others) {
        return new Town(others, number);
    }

    ChannelRef channel(String name) {
        return new ChannelRef(workspace, name);
    }

    /** A member who is nobody in another town. */
    MemberRef member(String name) {
        return new MemberRef(workspace, name + "-" + number);
    }

    MemberRef listed(String name) {
        MemberRef member = member(name);
        stores.members().save(new MemberCard(member, name, false, false, false));
        return member;
    }

    Post draft(String channel, LocalDate date) {
        return draft(channel, date, "deep-learning-01", Asking.Feedback.NOW);
    }

    Post draft(String channel, LocalDate date, String question, Asking.Feedback feedback) {
        ChannelRef ref = channel(channel);
        Instant due = noon(date);
        return new Post(
                PostId.of(ref, date),
                ref,
                date,
                1,
                new QuestionId(question),
                "edition-1",
                Form.OPEN,
                List.of(2, 0, 1),
                feedback,
                Post.State.RESERVED,
                due,
                Optional.empty(),
                due.plus(Duration.ofDays(1)),
                Optional.empty(),
                Optional.of(date.minusDays(30)));
    }

    Post open(String channel, LocalDate date) {
        return opened(draft(channel, date));
    }

    Post opened(Post draft) {
        stores.posts().reserve(draft);
        MessageRef message = new MessageRef(draft.channel(), "message-" + draft.date());
        return stores.posts()
                .change(draft.id(), Post.State.RESERVED, reserved -> reserved.opened(message, draft.due()))
                .or(() -> stores.posts().find(draft.id()))
                .orElseThrow();
    }

    Post close(Post post) {
        return stores.posts()
                .change(post.id(), Post.State.OPEN, open -> open.in(Post.State.CLOSED))
                .orElseThrow();
    }

    /** A scored answer, stored and counted. */
    Answer score(Post post, MemberRef member, int points) {
        Answer answer = answer(post, member, Answer.Kind.SCORED, points);
        stores.transactions().run(() -> {
            stores.answers().add(answer);
            stores.standings().count(answer);
        });
        return answer;
    }

    static Answer answer(Post post, MemberRef member, Answer.Kind kind, int points) {
        return answer(Optional.of(post.id()), post.date(), post.question(), member, kind, points);
    }

    static Answer practice(LocalDate date, String question, MemberRef member) {
        return answer(Optional.empty(), date, new QuestionId(question), member, Answer.Kind.PRACTICE, 0);
    }

    private static Answer answer(
            Optional<PostId> post,
            LocalDate date,
            QuestionId question,
            MemberRef member,
            Answer.Kind kind,
            int points) {
        String text = "it uses the mean of the mini-batch, 还有滑动平均";
        return new Answer(
                "answer" + PROCESS + "-" + ANSWERS.incrementAndGet(),
                member,
                post,
                date,
                question,
                "edition-1",
                Form.OPEN,
                text,
                List.of(1, 3),
                kind,
                true,
                Optional.of(Sureness.FAIRLY),
                grade(text, points / 20.0),
                points,
                noon(date).plusSeconds(60));
    }

    static Grade grade(String text, double credit) {
        PointGrade met = new PointGrade(
                "statistics", Optional.empty(), 0.5, 0.5, PointGrade.State.MET, List.of(Evidence.in(text, 3, 7)));
        PointGrade missed =
                new PointGrade("noise", Optional.of("a clause"), 0.5, 0, PointGrade.State.MISSED, List.of());
        Cap cap =
                new Cap(0.9, Optional.of("fewer"), Optional.of(Guard.SHUFFLED), Optional.of(new Evidence(0, 2, "IT")));
        return new Grade(
                credit,
                Grade.Method.RUBRIC,
                0.8,
                List.of(met, missed),
                List.of(Evidence.in(text, 0, 2)),
                0.125,
                List.of(cap));
    }

    static Instant noon(LocalDate date) {
        return Instant.parse(date + "T12:00:00Z");
    }
}
