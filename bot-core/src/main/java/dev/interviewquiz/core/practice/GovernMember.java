package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What an administrator may do about a member of his workspace: keep him off the boards, or take points off them. */
public final class GovernMember {
    /** How far back the latest scored answer is looked for among a member's answers. */
    private static final int LATEST = 200;

    private final Stores stores;
    private final Boards boards;
    private final Audit audit;

    public GovernMember(Stores stores, Boards boards, InstantSource clock) {
        this.stores = stores;
        this.boards = boards;
        this.audit = new Audit(stores.audit(), clock);
    }

    /** False, and nothing changed, when it was so already. */
    public boolean exclude(MemberRef admin, MemberCard card, boolean excluded, String reason) {
        if (card.excluded() == excluded) {
            return false;
        }
        stores.transactions().run(() -> {
            stores.members().save(new MemberCard(card.ref(), card.name(), card.hidden(), excluded, card.told()));
            audit.wrote(
                    admin,
                    (excluded ? "exclude " : "readmit ") + card.ref().userId(),
                    "excluded: " + card.excluded(),
                    "excluded: " + excluded + "; " + reason);
        });
        boards.changed(admin.workspace());
        return true;
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
                .within(() -> latest(member, channel)
                        .filter(standing -> standing.answer().points() > 0)
                        .map(standing -> voided(admin, standing, reason)));
        boards.changed(admin.workspace());
        return voided;
    }

    private Voided voided(MemberRef admin, Standing standing, String reason) {
        Answer answer = standing.answer();
        List<String> claims = stores.answers().claims(answer.id());
        stores.answers().replace(without(answer));
        claims.forEach(point -> stores.answers().claim(answer.id(), point, standing.claimed(), answer.at()));
        stores.standings().recompute(answer.member().workspace());
        audit.wrote(
                admin,
                "void " + answer.member().userId() + " " + answer.date(),
                answer.points() + " points",
                "0 points; " + reason);
        return new Voided(standing.channel(), answer.date(), answer.points());
    }

    /** An answer that stands on a board. */
    private record Standing(Answer answer, double claimed, ChannelRef channel) {
        boolean voided() {
            return answer.points() == 0 && answer.grade().credit() > 0;
        }
    }

    private Optional<Standing> latest(MemberRef member, Optional<ChannelRef> channel) {
        return stores.answers().latest(member, LATEST).stream()
                .filter(brief -> brief.kind() == Answer.Kind.SCORED)
                .flatMap(brief -> standing(brief).stream())
                .filter(standing -> channel.filter(wanted -> !wanted.equals(standing.channel()))
                        .isEmpty())
                .filter(standing -> !standing.voided())
                .findFirst();
    }

    /** An answer that may still be changed stands on no board. */
    private Optional<Standing> standing(AnswerBrief brief) {
        return brief.post()
                .flatMap(stores.posts()::find)
                .filter(post -> post.feedback() == Asking.Feedback.NOW || post.state() == Post.State.CLOSED)
                .map(post ->
                        new Standing(stores.answers().find(brief.id()).orElseThrow(), brief.credit(), post.channel()));
    }

    private static Answer without(Answer answer) {
        return new Answer(
                answer.id(),
                answer.member(),
                answer.post(),
                answer.date(),
                answer.question(),
                answer.edition(),
                answer.form(),
                answer.text(),
                answer.ticked(),
                answer.kind(),
                answer.hint(),
                answer.sureness(),
                answer.grade(),
                0,
                answer.at());
    }
}
