package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.question.QuestionId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Nobody rehearses the day's question: what is open now or planned within 7 days in any channel of a workspace where the
 * member has acted is held back until he has answered or skipped it there.
 */
public final class HeldBack {
    private static final int DAYS = 7;
    /** Where a day begins first: no channel has a later date. */
    private static final ZoneOffset FIRST = ZoneOffset.ofHours(14);

    private final Members members;
    private final Posts posts;
    private final Plans plans;
    private final Answers answers;
    private final InstantSource clock;

    public HeldBack(Members members, Posts posts, Plans plans, Answers answers, InstantSource clock) {
        this.members = members;
        this.posts = posts;
        this.plans = plans;
        this.answers = answers;
        this.clock = clock;
    }

    /** All that is held back from the member: open or planned. */
    public Set<QuestionId> from(MemberRef member) {
        Set<QuestionId> held = new HashSet<>();
        for (MemberRef here : everywhere(member)) {
            open(here, question -> true).map(Post::question).forEach(held::add);
            held.addAll(planned(here));
        }
        return held;
    }

    /** Whether one question is; looks at no other, however many are open. */
    public boolean holds(MemberRef member, QuestionId question) {
        return everywhere(member).stream()
                .anyMatch(here -> isOpenIn(here, question) || planned(here).contains(question));
    }

    /** Whether it is open now, and neither answered nor skipped. */
    public boolean isOpen(MemberRef member, QuestionId question) {
        return everywhere(member).stream().anyMatch(here -> isOpenIn(here, question));
    }

    private boolean isOpenIn(MemberRef here, QuestionId question) {
        return open(here, question::equals).findAny().isPresent();
    }

    private Stream<Post> open(MemberRef here, Predicate<QuestionId> which) {
        return posts.unsettled(here.workspace()).stream()
                .filter(post -> which.test(post.question()))
                .filter(post -> !done(post, here));
    }

    private Set<QuestionId> planned(MemberRef here) {
        LocalDate last = LocalDate.ofInstant(clock.instant(), FIRST).plusDays(DAYS);
        return plans.upTo(here.workspace(), last);
    }

    private Set<MemberRef> everywhere(MemberRef member) {
        Set<MemberRef> everywhere = new HashSet<>(members.memberships(Person.of(member)));
        everywhere.add(member);
        return everywhere;
    }

    /** Answered or skipped, and not to be changed any more. */
    private boolean done(Post post, MemberRef here) {
        return answers.counted(post.id(), here)
                .filter(answer -> answer.kind() == Answer.Kind.SHOWN || !SealedGrades.sealed(post))
                .isPresent();
    }
}
