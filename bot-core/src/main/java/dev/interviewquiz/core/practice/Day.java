package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.agenda.Agenda;
import dev.interviewquiz.core.agenda.Errand;
import dev.interviewquiz.core.grading.Grader;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.question.QuestionBank;
import dev.interviewquiz.core.schedule.Closing;
import dev.interviewquiz.core.schedule.PostingSchedule;
import dev.interviewquiz.core.schedule.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The use cases of a day, wired: from the errand that posts to the one that closes. */
public final class Day {
    /** A change closes nothing sooner than that. */
    private static final Duration NOTICE = Duration.ofMinutes(30);

    private final Stores stores;
    private final Agenda agenda;
    private final InstantSource clock;
    private final Boards boards;
    private final ReportTrouble report;
    private final LostChannels lost;
    private final Coming coming;
    private final HeldBack heldBack;
    private final ReservePost reserve;
    private final PostQuestion post;
    private final RevealAnswer reveal;
    private final ClosePost close;
    private final SubmitAnswer submit;
    private final ShowSolution show;
    private final RefreshCounter counter;
    private final ConfirmPost confirm;

    public Day(
            Stores stores,
            Supplier<QuestionBank> bank,
            Grader grader,
            Announcer announcer,
            Agenda agenda,
            Supplier<String> ids,
            InstantSource clock) {
        this.stores = stores;
        this.agenda = agenda;
        this.clock = clock;
        boards = new Boards(stores.transactions(), stores.standings());
        report = new ReportTrouble(stores, announcer, agenda, clock);
        lost = new LostChannels(stores);
        coming = new Coming(bank, stores);
        heldBack = new HeldBack(stores, clock);
        reserve = new ReservePost(bank, coming, stores.posts(), stores.editions(), report, clock);
        CurrentCard card = new CurrentCard(stores, announcer);
        reveal = new RevealAnswer(stores, announcer, card, report, agenda, clock);
        AnswersUnderWay underWay = new AnswersUnderWay(stores.transactions());
        close = new ClosePost(stores, boards, underWay, reveal, agenda, clock);
        OpenPost open = new OpenPost(stores, announcer, card, coming, report, agenda, clock);
        post = new PostQuestion(stores, reserve, open, close, reveal, report, clock);
        submit = new SubmitAnswer(
                stores.transactions(),
                underWay,
                stores.posts(),
                stores.answers(),
                stores.editions(),
                stores.streaks(),
                stores.standings(),
                boards,
                stores.erasure(),
                heldBack,
                grader,
                agenda,
                ids,
                clock);
        show = new ShowSolution(stores, underWay, ids, clock);
        counter = new RefreshCounter(stores, card, report, clock);
        confirm = new ConfirmPost(stores, open, report);
    }

    public Boards boards() {
        return boards;
    }

    public Coming coming() {
        return coming;
    }

    public HeldBack heldBack() {
        return heldBack;
    }

    public ReservePost reserve() {
        return reserve;
    }

    public PostQuestion post() {
        return post;
    }

    public ClosePost close() {
        return close;
    }

    public SubmitAnswer submit() {
        return submit;
    }

    public ShowSolution show() {
        return show;
    }

    public ReportTrouble report() {
        return report;
    }

    public RefreshCounter counter() {
        return counter;
    }

    public ConfirmPost confirm() {
        return confirm;
    }

    /** Sets what is due after a start or after the clock was set back: every running channel, every reserved or open post. */
    public void resume() {
        List<Channel> awake = stores.channels().all().stream()
                .filter(channel ->
                        !stores.workspaces().get(channel.ref().workspace()).asleep())
                .toList();
        awake.stream()
                .filter(channel -> channel.handled().isAfter(clock.instant()))
                .map(Channel::ref)
                .forEach(this::setBack);
        stores.transactions().run(() -> setAll(awake));
    }

    /** Members are served already: what an administrator changes meanwhile is kept. */
    private void setBack(ChannelRef ref) {
        stores.transactions()
                .runAlone(
                        ref,
                        () -> stores.channels()
                                .find(ref)
                                .map(channel -> channel.notHandledAfter(clock.instant()))
                                .ifPresent(stores.channels()::save));
    }

    private void setAll(List<Channel> awake) {
        awake.forEach(
                channel -> agenda.at(new Errand(Errand.Kind.POST, ChannelKey.of(channel.ref())), clock.instant()));
        for (Post unsettled : stores.posts().unsettled()) {
            Errand closing = new Errand(Errand.Kind.CLOSE, unsettled.id().value());
            if (unsettled.state() == Post.State.OPEN && agenda.next(closing).isEmpty()) {
                agenda.at(closing, unsettled.closes());
            }
        }
    }

    /**
     * The schedule of a channel changes to this: what was due before is dealt with, the next slot is set; a post that waits
     * for its delivery is tried now, and closes as the new times say. Call within a transaction.
     */
    public void rescheduled(Channel channel) {
        Instant now = clock.instant();
        Optional<Channel> before = stores.channels().find(channel.ref());
        before.ifPresent(known -> post.beforeChange(known, channel.schedule(), now));
        Channel current = channel.handled(now);
        stores.channels().save(current);
        Errand posting = new Errand(Errand.Kind.POST, ChannelKey.of(channel.ref()));
        Optional<Instant> next = undelivered(current)
                ? Optional.of(clock.instant())
                : current.next().map(Slot::opens);
        next.ifPresentOrElse(when -> agenda.at(posting, when), () -> agenda.cancel(posting));
        open(channel.ref()).ifPresent(post -> closes(post, closing(current, post)));
        before.ifPresent(known -> spoken(known, channel));
    }

    /** What a channel is asked changes to this, and nothing of when. Call within a transaction. */
    void changed(Channel channel) {
        Optional<Channel> before = stores.channels().find(channel.ref());
        stores.channels().save(channel);
        before.ifPresent(known -> spoken(known, channel));
    }

    private void spoken(Channel before, Channel channel) {
        if (before.asking().speech() != channel.asking().speech()) {
            open(channel.ref()).ifPresent(this::showAnew);
        }
    }

    /** The question that is open in a channel. */
    Optional<Post> open(ChannelRef channel) {
        return stores.posts().latest(channel, 1).stream()
                .filter(post -> post.state() == Post.State.OPEN)
                .findFirst();
    }

    /** Whether a post is being delivered, which is not forgotten over the new times, and closes by them. */
    private boolean undelivered(Channel channel) {
        List<Post> waiting = stores.posts().unsettled(channel.ref().workspace()).stream()
                .filter(post -> post.channel().equals(channel.ref()) && post.state() == Post.State.RESERVED)
                .toList();
        waiting.forEach(post -> closesBy(channel.schedule(), post));
        return !waiting.isEmpty();
    }

    private void closesBy(PostingSchedule schedule, Post waiting) {
        Instant closes = schedule.closes(waiting.date(), clock.instant());
        stores.posts().change(waiting.id(), Post.State.RESERVED, reserved -> reserved.until(closes));
    }

    /** Unless it has been closed since it was read. */
    private void closes(Post post, Instant when) {
        if (!post.closes().equals(when)) {
            stores.posts()
                    .change(post.id(), Post.State.OPEN, open -> open.until(when))
                    .ifPresent(this::closesAnew);
        }
    }

    private void closesAnew(Post post) {
        agenda.at(RevealAnswer.errand(post.id()), post.closes());
        showAnew(post);
    }

    private void showAnew(Post open) {
        agenda.at(new Errand(Errand.Kind.COUNTER, open.id().value()), clock.instant());
    }

    /** As the schedule now has it, unless that time is over or too near; one question is open at a time. */
    Instant closing(Channel channel, Post post) {
        Optional<Instant> next = coming.next(channel, clock.instant()).map(Slot::opens);
        Instant anew = channel.schedule().closing() instanceof Closing.At
                ? channel.schedule().closes(post.date(), post.opened().orElse(post.due()))
                : next.orElse(post.closes());
        Instant closing = anew.isBefore(clock.instant().plus(NOTICE)) ? post.closes() : anew;
        return next.filter(closing::isAfter).orElse(closing);
    }

    /** A channel is to be reached, it is said: one that was lost goes on. Others run as they did. */
    public void found(ChannelRef ref) {
        if (lost.contains(ref)) {
            stores.transactions().runAlone(ref, () -> {
                stores.channels().find(ref).ifPresent(post::found);
                settled(ref);
            });
            tryNow(ref);
        }
    }

    private void settled(ChannelRef channel) {
        for (Setback.Deed deed : Setback.Deed.values()) {
            report.settle(channel, deed);
        }
    }

    /** When what failed in a channel is tried next; empty where nothing of the kind waits there. */
    public Optional<Instant> nextAttempt(ChannelRef channel, Setback.Deed deed) {
        return deed == Setback.Deed.POST
                ? agenda.next(new Errand(Errand.Kind.POST, ChannelKey.of(channel)))
                : reveal.nextAttempt(channel);
    }

    /** What waits for its delivery in a channel is tried now. */
    void tryNow(ChannelRef channel) {
        agenda.at(new Errand(Errand.Kind.POST, ChannelKey.of(channel)), clock.instant());
        reveal.retry(channel);
    }

    /** All that is due up to now stays missed. Call within a transaction, alone with the channel. */
    void passOver(Channel channel) {
        post.passOver(channel);
    }

    /** A channel whose missed days were passed over goes on after its workspace stood still. Call within a transaction. */
    void goesOn(Channel channel) {
        settled(channel.ref());
        report.goesOn(channel.ref());
        tryNow(channel.ref());
    }
}
