package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.MemberRef;
import java.util.List;

/** Deletion of a member's data, final: totals of closed posts stay under an anonymous number. */
public interface Erasure {
    Toll toll(List<MemberRef> memberships);

    /**
     * Deletes. A keyed hash remembers, until open posts have closed, that this member has had them or their hint, and until
     * he is back, that an administrator keeps him off the boards. The workspace's own settings are not touched.
     */
    void erase(List<MemberRef> memberships);

    /** Whether a member without an answer has had this post before a deletion. */
    boolean hasHad(PostId post, MemberRef member);

    /** Whether a member had taken the hint of this post before a deletion. */
    boolean hasHadHint(PostId post, MemberRef member);

    /** Whether an administrator had taken a member without a card off the boards before a deletion. */
    boolean keptOff(MemberRef member);

    /**
     * What will go; what was only shown is no answer.
     *
     * @param ungraded those of the answers whose grade comes at closing and whose points are not among the points
     */
    record Toll(int answers, int texts, int marks, int points, int ungraded) {}
}
