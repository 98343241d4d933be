package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.util.List;
import java.util.Optional;

/** Members and persons. */
public interface Members {
    Optional<MemberCard> find(MemberRef ref);

    /** Stores the card; the boards follow {@link MemberCard#listed}. A new card takes the place of {@link Erasure#keptOff}. */
    void save(MemberCard card);

    PersonalSettings settings(Person person);

    void save(PersonalSettings settings);

    /** The memberships of a person, in all workspaces where he has acted. */
    List<MemberRef> memberships(Person person);

    int count(WorkspaceRef workspace);
}
