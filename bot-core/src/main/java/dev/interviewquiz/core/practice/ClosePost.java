package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.agenda.Agenda;
import dev.interviewquiz.core.agenda.Errand;
import dev.interviewquiz.core.leaderboard.Neutrality;
import dev.interviewquiz.core.leaderboard.Streak;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.question.Question;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes a post: settles streaks, counts answers whose feedback was held back, brings the message up to date and puts the
 * model answer into its thread. Each step is stored or repeatable, so that it may be stopped and run again at any point.
 */
public final class ClosePost {
    private static final Logger LOG = LoggerFactory.getLogger(ClosePost.class);

    /** How far back an answer to the post that closes is looked for among a member's latest ones. */
    private static final int RECENT = 50;

    private final Transactions transactions;
    private final Channels channels;
    private final Posts posts;
    private final Answers answers;
    private final Editions editions;
    private final Streaks streaks;
    private final Members members;
    private final Standings standings;
    private final Boards boards;
    private final Announcer announcer;
    private final ReportTrouble report;
    private final Agenda agenda;
    private final InstantSource clock;
    private final OneAtATime oneAtATime = new OneAtATime();

    public ClosePost(
            Transactions transactions,
            Channels channels,
            Posts posts,
            Answers answers,
            Editions editions,
            Streaks streaks,
            Members members,
            Standings standings,
            Boards boards,
            Announcer announcer,
            ReportTrouble report,
            Agenda agenda,
            InstantSource clock) {
        this.transactions = transactions;
        this.channels = channels;
        this.posts = posts;
        this.answers = answers;
        this.editions = editions;
        this.streaks = streaks;
        this.members = members;
        this.standings = standings;
        this.boards = boards;
        this.announcer = announcer;
        this.report = report;
        this.agenda = agenda;
        this.clock = clock;
    }

    /** Closes a post and reveals it; returns when to try the reveal again, empty when all is done. */
    public Optional<Instant> due(PostId id) {
        return oneAtATime.on(id, () -> posts.find(id).flatMap(this::closedAndRevealed));
    }

    private Optional<Instant> closedAndRevealed(Post post) {
        return switch (post.state()) {
            case OPEN -> reveal(close(post));
            case CLOSED -> agenda.has(closing(post.id())) ? reveal(post) : Optional.empty();
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
            again.ifPresentOrElse(when -> agenda.at(closing(id), when), () -> agenda.cancel(closing(id)));
        }
        return again;
    }

    private static Errand closing(PostId id) {
        return new Errand(Errand.Kind.CLOSE, id.value());
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

    private Optional<Instant> reveal(Post post) {
        Optional<Channel> channel = channels.find(post.channel());
        if (channel.isEmpty() || post.message().isEmpty()) {
            return Optional.empty();
        }
        Question question = editions.get(post.edition());
        try {
            announcer.refresh(channel.get(), post, question, answers.totals(post.id()));
            announcer.reveal(channel.get(), post, question);
            return Optional.empty();
        } catch (DeliveryException failure) {
            LOG.warn("post {} not revealed: {}", post.id().value(), failure.getMessage());
            report.raise(channel.get(), failure);
            return failure.kind() == DeliveryException.Kind.RETRY
                    ? Optional.of(Backoff.next(clock.instant(), post.closes(), failure))
                    : Optional.empty();
        }
    }
}
