package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/** What an administrator may do about a member of his workspace: keep him off the boards, or take points off them. */
public final class GovernMember {
    private final Stores stores;
    private final Boards boards;
    private final Audit audit;

    public GovernMember(Stores stores, Boards boards, InstantSource clock) {
        this.stores = stores;
        this.boards = boards;
        this.audit = new Audit(stores.audit(), clock);
    }

    /** What became of an exclusion or of its end. */
    public enum Outcome {
        CHANGED,
        /** It was so already; the reason for it is written down now. */
        REASON_NOTED,
        /** It was so already, and no reason was given that could be written down. */
        NOTHING
    }

    public Outcome exclude(MemberRef admin, MemberRef member, boolean excluded, String reason) {
        Outcome outcome = stores.transactions().alone(member, () -> stored(admin, member, excluded, reason));
        boards.changed(admin.workspace());
        return outcome;
    }

    private Outcome stored(MemberRef admin, MemberRef member, boolean excluded, String reason) {
        Optional<Boolean> before = stores.members().find(member).map(MemberCard::excluded);
        boolean changes = before.filter(was -> was != excluded).isPresent();
        if (before.isEmpty() || (!changes && (!excluded || reason.isEmpty()))) {
            return Outcome.NOTHING;
        }
        stores.members().change(member, known -> known.map(card -> card.withExcluded(excluded)));
        audit.wrote(
                admin,
                (excluded ? "exclude " : "readmit ") + member.userId(),
                "excluded: " + before.get(),
                "excluded: " + excluded + "; " + reason);
        return changes ? Outcome.CHANGED : Outcome.REASON_NOTED;
    }

    /** What was taken off the boards: the points of one answer. */
    public record Voided(ChannelRef channel, LocalDate date, int points) {}

    /**
     * Takes the points of the member's latest scored answer that stands on a board off the boards; one whose points are gone
     * already is passed over. His grade, his streak and what he marked as said stay his.
     *
     * @param channel where the answer was given; empty for whichever it was
     * @return empty when there is no such answer, or when it has earned nothing
     */
    public Optional<Voided> voidLatest(MemberRef admin, MemberRef member, Optional<ChannelRef> channel, String reason) {
        Optional<Voided> voided = stores.transactions()
                .within(() -> stores.answers()
                        .latestOnBoard(member, channel)
                        .filter(latest -> stores.answers().takePointsOff(latest.id()))
                        .map(latest -> voided(admin, latest, reason)));
        boards.changed(admin.workspace());
        return voided;
    }

    private Voided voided(MemberRef admin, AnswerBrief latest, String reason) {
        Answer answer = stores.answers().find(latest.id()).orElseThrow();
        stores.standings().recompute(answer.member());
        audit.wrote(
                admin,
                PointsTaken.what(answer.member(), answer.date()),
                latest.points() + " points",
                PointsTaken.became(reason));
        return new Voided(channel(answer), answer.date(), latest.points());
    }

    private ChannelRef channel(Answer answer) {
        return answer.post().flatMap(stores.posts()::find).orElseThrow().channel();
    }
}
