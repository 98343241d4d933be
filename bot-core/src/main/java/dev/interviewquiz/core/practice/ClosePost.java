package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.agenda.Agenda;
import dev.interviewquiz.core.agenda.Errand;
import dev.interviewquiz.core.leaderboard.Neutrality;
import dev.interviewquiz.core.leaderboard.Streak;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Closes a post: settles streaks, counts answers whose feedback was held back, and has it revealed. Each step is stored or
 * repeatable, so that it may be stopped and run again at any point.
 */
public final class ClosePost {
    /** How far back an answer to the post that closes is looked for among a member's latest ones. */
    private static final int RECENT = 50;

    private final Transactions transactions;
    private final Posts posts;
    private final Answers answers;
    private final Streaks streaks;
    private final Members members;
    private final Standings standings;
    private final Boards boards;
    private final RevealAnswer reveal;
    private final Agenda agenda;
    private final InstantSource clock;
    private final OneAtATime oneAtATime = new OneAtATime();

    ClosePost(Stores stores, Boards boards, RevealAnswer reveal, Agenda agenda, InstantSource clock) {
        this.transactions = stores.transactions();
        this.posts = stores.posts();
        this.answers = stores.answers();
        this.streaks = stores.streaks();
        this.members = stores.members();
        this.standings = stores.standings();
        this.boards = boards;
        this.reveal = reveal;
        this.agenda = agenda;
        this.clock = clock;
    }

    /** Closes a post and reveals it; returns when to try the reveal again, empty when all is done. */
    public Optional<Instant> due(PostId id) {
        return oneAtATime.on(id, () -> posts.find(id).flatMap(this::closedAndRevealed));
    }

    private Optional<Instant> closedAndRevealed(Post post) {
        return switch (post.state()) {
            case OPEN -> reveal.of(close(post));
            case CLOSED -> agenda.has(RevealAnswer.errand(post.id())) ? reveal.of(post) : Optional.empty();
            case RESERVED, EXPIRED -> Optional.empty();
        };
    }

    /** Closes what is still open in a channel, so that one question is open at a time. */
    void closeOpen(ChannelRef channel) {
        posts.latest(channel, 3).stream()
                .filter(post -> post.state() == Post.State.OPEN)
                .map(Post::id)
                .forEach(id -> oneAtATime.on(id, () -> closeNow(id)));
    }

    /** The errand stays until all is done: a process that is killed in between goes on from it. */
    private Optional<Instant> closeNow(PostId id) {
        Optional<Post> open = posts.find(id).filter(post -> post.state() == Post.State.OPEN);
        Optional<Instant> again = open.flatMap(this::closedAndRevealed);
        if (open.isPresent()) {
            Errand closing = RevealAnswer.errand(id);
            again.ifPresentOrElse(when -> agenda.at(closing, when), () -> agenda.cancel(closing));
        }
        return again;
    }

    private Post close(Post post) {
        Post closed = settled(post);
        boards.changed(post.channel().workspace());
        return closed;
    }

    private Post settled(Post post) {
        return transactions.within(() -> {
            Post closed = post.in(Post.State.CLOSED);
            posts.save(closed);
            settleStreaks(post);
            if (post.feedback() == Asking.Feedback.CLOSE) {
                answers.to(post.id()).stream()
                        .filter(answer -> answer.kind() == Answer.Kind.SCORED)
                        .forEach(standings::count);
            }
            return closed;
        });
    }

    private void settleStreaks(Post post) {
        streaks.running(post.channel()).forEach((member, streak) -> {
            if (answers.counted(post.id(), member).isEmpty() && !practised(post, member)) {
                settle(post, member, streak);
            }
        });
    }

    /** Who met the question elsewhere could only practise it here: that neither lengthens nor breaks a streak. */
    private boolean practised(Post post, MemberRef member) {
        return answers.latest(member, RECENT).stream()
                .anyMatch(answer -> answer.post().filter(post.id()::equals).isPresent());
    }

    private void settle(Post post, MemberRef member, Streak streak) {
        Neutrality.PostTimes times =
                new Neutrality.PostTimes(post.date(), post.due(), post.opened().orElse(post.due()), closing(post));
        Streak after = streak.after(Neutrality.outcome(
                times,
                Neutrality.Deed.NOTHING,
                members.settings(Person.of(member)).away()));
        if (!after.equals(streak)) {
            streaks.save(post.channel(), member, after);
        }
        if (after.freezeSpent()) {
            streaks.noteSpent(post.channel(), member);
        }
    }

    private Instant closing(Post post) {
        Instant now = clock.instant();
        return now.isBefore(post.closes()) ? now : post.closes();
    }
}
