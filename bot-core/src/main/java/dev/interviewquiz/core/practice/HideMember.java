package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.MemberRef;
import java.util.List;

/** On or off the boards by a member's own wish: of his workspace, or in a direct message of all that he is in. Thread-safe. */
public final class HideMember {
    private final Members members;
    private final Boards boards;

    public HideMember(Members members, Boards boards) {
        this.members = members;
        this.boards = boards;
    }

    /** Whether no board there names him. */
    public boolean hidden(MemberRef member) {
        return cards(member).stream().allMatch(MemberCard::hidden);
    }

    /** Whether an administrator keeps him off every board there. */
    public boolean excluded(MemberRef member) {
        List<MemberCard> cards = cards(member);
        return !cards.isEmpty() && cards.stream().allMatch(MemberCard::excluded);
    }

    /** Whether an administrator keeps him off a board there. */
    public boolean excludedSomewhere(MemberRef member) {
        return cards(member).stream().anyMatch(MemberCard::excluded);
    }

    /** Takes him off, or puts him back; either way he needs not be told again that points stand on the board. */
    public void hide(MemberRef member, boolean hidden) {
        for (MemberCard card : cards(member)) {
            members.change(
                    card.ref(),
                    stored -> stored.map(found -> found.withHidden(hidden).withTold(true)));
            boards.changed(card.ref().workspace());
        }
    }

    private List<MemberCard> cards(MemberRef member) {
        List<MemberRef> meant = member.workspace().direct() ? members.memberships(Person.of(member)) : List.of(member);
        return meant.stream().flatMap(ref -> members.find(ref).stream()).toList();
    }
}
