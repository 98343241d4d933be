package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Members and persons. */
public interface Members {
    Optional<MemberCard> find(MemberRef ref);

    /**
     * Changes the card as it is stored now, so that what others change at the same time is not lost; the boards follow
     * {@link MemberCard#listed}. A new card takes the place of {@link Erasure#keptOff}.
     *
     * @param change from the stored card, if any, to the one to store; empty stores nothing. Has no effect of its own, for it is
     *     asked again when it was overtaken
     * @return what it came to
     */
    Optional<MemberCard> change(MemberRef ref, UnaryOperator<Optional<MemberCard>> change);

    /** Stores a card whatever is stored; who has read it before uses {@link #change(MemberRef, UnaryOperator)}. */
    default void save(MemberCard card) {
        var unused = change(card.ref(), stored -> Optional.of(card));
    }

    PersonalSettings settings(Person person);

    /** As {@link #change(MemberRef, UnaryOperator)}, from the stored settings or fresh ones. */
    PersonalSettings change(Person person, UnaryOperator<PersonalSettings> change);

    /** Stores settings whatever is stored; who has read them before uses {@link #change(Person, UnaryOperator)}. */
    default void save(PersonalSettings settings) {
        var unused = change(settings.person(), stored -> settings);
    }

    /** The memberships of a person, in all workspaces where he has acted. */
    List<MemberRef> memberships(Person person);

    int count(WorkspaceRef workspace);
}
