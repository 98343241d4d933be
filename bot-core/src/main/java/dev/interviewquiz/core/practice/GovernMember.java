package dev.interviewquiz.core.practice;

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

    /**
     * Takes the points of the member's latest scored answer that stands on a board off the boards. His grade, his streak
     * and what he marked as said stay his.
     *
     * @return the date of its post; empty when there is no such answer, or when its points are gone already
     */
    public Optional<LocalDate> voidLatest(MemberRef admin, MemberRef member, String reason) {
        Optional<LocalDate> date = stores.transactions()
                .within(() ->
                        latest(member).filter(brief -> brief.points() > 0).map(brief -> voided(admin, brief, reason)));
        boards.changed(admin.workspace());
        return date;
    }

    private LocalDate voided(MemberRef admin, AnswerBrief brief, String reason) {
        Answer answer = stores.answers().find(brief.id()).orElseThrow();
        List<String> claims = stores.answers().claims(answer.id());
        stores.answers().replace(without(answer));
        claims.forEach(point -> stores.answers().claim(answer.id(), point, brief.credit(), answer.at()));
        stores.standings().recompute(answer.member().workspace());
        audit.wrote(
                admin,
                "void " + answer.member().userId() + " " + answer.date(),
                brief.points() + " points",
                "0 points; " + reason);
        return answer.date();
    }

    private Optional<AnswerBrief> latest(MemberRef member) {
        return stores.answers().latest(member, LATEST).stream()
                .filter(brief -> brief.kind() == Answer.Kind.SCORED)
                .filter(this::stands)
                .findFirst();
    }

    /** An answer that may still be changed stands on no board. */
    private boolean stands(AnswerBrief brief) {
        return brief.post()
                .flatMap(stores.posts()::find)
                .filter(post -> post.feedback() == Asking.Feedback.NOW || post.state() == Post.State.CLOSED)
                .isPresent();
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
