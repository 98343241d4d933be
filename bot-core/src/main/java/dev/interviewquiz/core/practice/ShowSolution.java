package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.grading.Grade;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.question.Question;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** "Show me": the solution for no points; holds the place of the scored answer, and leaves the streak as it is. */
public final class ShowSolution {
    private static final Grade NOTHING = new Grade(0, Grade.Method.RUBRIC, 1, List.of(), List.of(), 0, List.of());

    private final Transactions transactions;
    private final AnswersUnderWay underWay;
    private final Posts posts;
    private final Answers answers;
    private final Editions editions;
    private final Supplier<String> ids;
    private final InstantSource clock;

    ShowSolution(Stores stores, AnswersUnderWay underWay, Supplier<String> ids, InstantSource clock) {
        this.transactions = stores.transactions();
        this.underWay = underWay;
        this.posts = stores.posts();
        this.answers = stores.answers();
        this.editions = stores.editions();
        this.ids = ids;
        this.clock = clock;
    }

    /** A solution, and whether this is what the member had this post for. */
    public record Solution(Post post, Question question, boolean spent) {}

    /** Empty where there is no such post, or while an answer to it may still be changed. */
    public Optional<Solution> show(MemberRef member, PostId id) {
        Optional<Post> post = posts.find(id)
                .filter(found -> found.channel().workspace().equals(member.workspace()))
                .filter(found -> found.opened().isPresent())
                .filter(found -> !mayChange(member, found));
        return post.map(found -> solution(member, found));
    }

    private boolean mayChange(MemberRef member, Post post) {
        return SealedGrades.sealed(post)
                && answers.counted(post.id(), member)
                        .filter(answer -> answer.kind() == Answer.Kind.SCORED)
                        .isPresent();
    }

    private Solution solution(MemberRef member, Post post) {
        Question question = editions.get(post.edition());
        boolean spent = transactions.within(() -> underWay.enters(post.id()) && spends(member, post.id()));
        return new Solution(post, question, spent);
    }

    private boolean spends(MemberRef member, PostId id) {
        Instant now = clock.instant();
        return posts.find(id)
                .filter(post -> post.takesAnswers(now) && answers.add(shown(member, post, now)))
                .isPresent();
    }

    private Answer shown(MemberRef member, Post post, Instant now) {
        return new Answer(
                ids.get(),
                member,
                Optional.of(post.id()),
                post.date(),
                post.question(),
                post.edition(),
                post.form(),
                "",
                List.of(),
                Answer.Kind.SHOWN,
                false,
                Optional.empty(),
                NOTHING,
                0,
                now);
    }
}
