package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.MemberRef;
import java.util.HashSet;
import java.util.Set;

/**
 * Where a channel gives feedback at closing, a grade is sealed until then: the answer may still be changed, and nothing may
 * tell what it is worth. That of practice was told at once.
 */
final class SealedGrades {
    private final Members members;
    private final Posts posts;

    SealedGrades(Members members, Posts posts) {
        this.members = members;
        this.posts = posts;
    }

    static boolean sealed(Post post) {
        return post.feedback() == Asking.Feedback.CLOSE && post.state() == Post.State.OPEN;
    }

    /** The posts of all the person's workspaces whose grades are not to be told. */
    Set<PostId> of(Person person) {
        Set<PostId> sealed = new HashSet<>();
        for (MemberRef member : members.memberships(person)) {
            posts.unsettled(member.workspace()).stream()
                    .filter(SealedGrades::sealed)
                    .forEach(post -> sealed.add(post.id()));
        }
        return sealed;
    }
}
