package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.question.QuestionId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;

/**
 * Nobody rehearses the day's question: what is open now or planned within 7 days in any channel of a workspace where the
 * member has acted is held back until he has answered or skipped it there.
 */
public final class HeldBack {
    private static final int DAYS = 7;

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

    public Set<QuestionId> from(MemberRef member) {
        Set<QuestionId> held = new HashSet<>();
        LocalDate last = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(DAYS);
        Set<MemberRef> everywhere = new HashSet<>(members.memberships(Person.of(member)));
        everywhere.add(member);
        for (MemberRef here : everywhere) {
            WorkspaceRef workspace = here.workspace();
            held.addAll(plans.upTo(workspace, last));
            posts.unsettled(workspace).stream()
                    .filter(post -> answers.counted(post.id(), here).isEmpty())
                    .forEach(post -> held.add(post.question()));
        }
        return held;
    }
}
