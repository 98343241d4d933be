package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.MemberRef;
import java.util.List;

/** Deletion of a member's data, final: totals of closed posts stay under an anonymous number. */
public interface Erasure {
    Toll toll(List<MemberRef> memberships);

    /** Deletes; a keyed hash remembers, until open posts have closed, that this member has had them. */
    void erase(List<MemberRef> memberships);

    /** Whether a member without an answer has had this post before a deletion. */
    boolean hasHad(PostId post, MemberRef member);

    /** What will go. */
    record Toll(int answers, int texts, int marks, int points) {}
}
