package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.MemberRef;

/**
 * What is kept of a member of a workspace.
 *
 * @param name as last seen
 * @param hidden by himself: no rank, sees the one he would have
 * @param excluded by an administrator
 * @param told that points stand on the board
 */
public record MemberCard(MemberRef ref, String name, boolean hidden, boolean excluded, boolean told) {
    public boolean listed() {
        return !hidden && !excluded;
    }

    public MemberCard withName(String present) {
        return new MemberCard(ref, present, hidden, excluded, told);
    }

    public MemberCard withHidden(boolean wanted) {
        return new MemberCard(ref, name, wanted, excluded, told);
    }

    public MemberCard withExcluded(boolean decided) {
        return new MemberCard(ref, name, hidden, decided, told);
    }

    public MemberCard withTold(boolean done) {
        return new MemberCard(ref, name, hidden, excluded, done);
    }
}
