package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.question.QuestionId;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Nobody rehearses the day's question: what is open now or planned within 7 days in any channel of a workspace where the
 * member has acted is held back until he has answered or skipped it there.
 */
public final class HeldBack {
    private final Members members;
    private final Posts posts;
    private final SoonAsked planned;
    private final Answers answers;
    private final InstantSource clock;

    HeldBack(Stores stores, InstantSource clock) {
        this.members = stores.members();
        this.posts = stores.posts();
        this.planned = new SoonAsked(stores, clock);
        this.answers = stores.answers();
        this.clock = clock;
    }

    /** All that is held back from the member: open or planned. */
    public Set<QuestionId> from(MemberRef member) {
        Set<QuestionId> held = new HashSet<>();
        for (MemberRef here : everywhere(member)) {
            open(here, post -> true).map(Post::question).forEach(held::add);
            held.addAll(planned.in(here.workspace()));
        }
        return held;
    }

    /** Whether one question is; looks at no other, however many are open. */
    public boolean holds(MemberRef member, QuestionId question) {
        return everywhere(member).stream()
                .anyMatch(here -> isOpenIn(here, question)
                        || !planned.where(here.workspace(), question).isEmpty());
    }

    /** Whether the solution of an answered question would tell what is still to be answered for points. */
    public boolean awaits(MemberRef member, Answer answer) {
        Optional<ChannelRef> asked = answer.post().flatMap(posts::find).map(Post::channel);
        return everywhere(member).stream().anyMatch(here -> awaits(here, answer.question(), asked, post -> true));
    }

    /** Whether practice on a post, or its solution, would take away what is still to be answered for points by another. */
    public boolean awaits(MemberRef member, Post asked) {
        return everywhere(member).stream()
                .anyMatch(here ->
                        awaits(here, asked.question(), Optional.of(asked.channel()), post -> isAnotherOf(asked, post)));
    }

    /** The posts that take answers now and are meant by {@link #awaits(MemberRef, Post)}, as far as they are of his workspace. */
    public List<Post> openElsewhere(MemberRef member, Post asked) {
        return open(member, post -> isAnotherOf(asked, post) && post.takesAnswers(clock.instant()))
                .filter(post -> !isKnown(member, post.question(), post.channel()))
                .toList();
    }

    /** Open, or planned in another channel than where it was asked; but for where it is known, so that it is practice anyhow. */
    private boolean awaits(MemberRef here, QuestionId question, Optional<ChannelRef> asked, Predicate<Post> which) {
        Stream<ChannelRef> open =
                open(here, which.and(post -> post.question().equals(question))).map(Post::channel);
        Stream<ChannelRef> soon = planned.where(here.workspace(), question).stream()
                .filter(channel -> asked.filter(channel::equals).isEmpty());
        return Stream.concat(open, soon).anyMatch(channel -> !isKnown(here, question, channel));
    }

    private static boolean isAnotherOf(Post asked, Post post) {
        return post.question().equals(asked.question()) && !post.id().equals(asked.id());
    }

    private boolean isKnown(MemberRef here, QuestionId question, ChannelRef channel) {
        return Encounter.madeKnown(answers.encounters(here, question), channel, clock.instant());
    }

    private boolean isOpenIn(MemberRef here, QuestionId question) {
        return open(here, post -> post.question().equals(question)).findAny().isPresent();
    }

    private Stream<Post> open(MemberRef here, Predicate<Post> which) {
        return posts.unsettled(here.workspace()).stream().filter(which).filter(post -> !done(post, here));
    }

    private Set<MemberRef> everywhere(MemberRef member) {
        Set<MemberRef> everywhere = new HashSet<>(members.memberships(Person.of(member)));
        everywhere.add(member);
        return everywhere;
    }

    /** Answered, be it as practice, or skipped, and not to be changed any more. */
    private boolean done(Post post, MemberRef here) {
        return answers.given(post, here)
                .filter(answer -> answer.kind() != Answer.Kind.SCORED || !SealedGrades.sealed(post))
                .isPresent();
    }
}
