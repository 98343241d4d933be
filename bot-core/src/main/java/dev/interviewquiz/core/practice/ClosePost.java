package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.agenda.Agenda;
import dev.interviewquiz.core.agenda.Errand;
import dev.interviewquiz.core.leaderboard.Neutrality;
import dev.interviewquiz.core.leaderboard.Outcome;
import dev.interviewquiz.core.leaderboard.Streak;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.OneAtATime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Closes a post: settles streaks, counts answers whose feedback was held back, and has it revealed. Each step is stored or
 * repeatable, so that it may be stopped and run again at any point.
 */
public final class ClosePost {
    private final Workspaces workspaces;
    private final Posts posts;
    private final Answers answers;
    private final Streaks streaks;
    private final Members members;
    private final Standings standings;
    private final Boards boards;
    private final RevealAnswer reveal;
    private final Agenda agenda;
    private final InstantSource clock;
    private final AnswersUnderWay underWay;
    /** Apart: a reveal waits for its turn at the platform, and no closing for a reveal. */
    private final OneAtATime revealing = new OneAtATime();

    ClosePost(
            Stores stores,
            Boards boards,
            AnswersUnderWay underWay,
            RevealAnswer reveal,
            Agenda agenda,
            InstantSource clock) {
        this.underWay = underWay;
        this.workspaces = stores.workspaces();
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

    /**
     * Closes a post and reveals it; returns when to try the reveal again, or when to close where that was put off meanwhile;
     * empty when all is done.
     */
    public Optional<Instant> due(PostId id) {
        close(id, this::whenOver, () -> {});
        Optional<Instant> putOff =
                posts.find(id).filter(post -> post.state() == Post.State.OPEN).map(Post::closes);
        return putOff.or(() -> revealing.on(id, () -> revealed(id)));
    }

    private Post whenOver(Post open) {
        return open.takesAnswers(clock.instant()) ? open : open.in(Post.State.CLOSED);
    }

    private Optional<Instant> revealed(PostId id) {
        return posts.find(id)
                .filter(post -> post.state() == Post.State.CLOSED && agenda.has(RevealAnswer.errand(id)))
                .flatMap(reveal::of);
    }

    /**
     * Closes what is still open in a channel, so that one question is open at a time. Its errand reveals it: the question
     * that comes next waits for no edit of the one before.
     */
    void closeOpen(ChannelRef channel) {
        posts.latest(channel, 3).stream()
                .filter(post -> post.state() == Post.State.OPEN)
                .map(Post::id)
                .forEach(id -> close(id, open -> open.in(Post.State.CLOSED), () -> revealNow(RevealAnswer.errand(id))));
    }

    /** One that is being run goes on to the reveal by itself. */
    private void revealNow(Errand errand) {
        if (agenda.next(errand).isPresent()) {
            agenda.at(errand, clock.instant());
        }
    }

    /**
     * @param closed the open post as it is to be now
     * @param stored is done in the same transaction; nothing is where the post is not open, or stays so
     */
    private void close(PostId id, UnaryOperator<Post> closed, Runnable stored) {
        underWay.closing(
                        id,
                        () -> posts.change(id, Post.State.OPEN, closed)
                                .filter(post -> post.state() == Post.State.CLOSED)
                                .map(post -> {
                                    settle(post);
                                    stored.run();
                                    return post.channel().workspace();
                                }))
                .ifPresent(boards::changed);
    }

    private void settle(Post post) {
        settleStreaks(post);
        if (post.feedback() == Asking.Feedback.CLOSE) {
            answers.to(post.id()).stream()
                    .filter(answer -> answer.kind() == Answer.Kind.SCORED)
                    .forEach(standings::count);
        }
    }

    /** Where the bot is gone, or waits after its return, nobody can answer, and nothing is missed. */
    private void settleStreaks(Post post) {
        boolean asleep = workspaces.get(post.channel().workspace()).asleep();
        streaks.running(post.channel()).forEach((member, streak) -> {
            if (answers.counted(post.id(), member).isEmpty() && !onlyPractice(post, member)) {
                settle(post, member, streak, asleep ? Outcome.NEUTRAL : outcome(post, member));
            }
        });
    }

    /**
     * Who met the question elsewhere could only practise it here: whether he did or not, that touches no streak. Nor does
     * practice while the post took answers; what came too late changes nothing.
     */
    private boolean onlyPractice(Post post, MemberRef member) {
        return SubmitAnswer.knownElsewhere(answers, member, post, clock.instant())
                || answers.answered(post, member, post.closes());
    }

    private Outcome outcome(Post post, MemberRef member) {
        Neutrality.PostTimes times =
                new Neutrality.PostTimes(post.date(), post.due(), post.opened().orElse(post.due()), closing(post));
        return Neutrality.outcome(
                times,
                Neutrality.Deed.NOTHING,
                members.settings(Person.of(member)).away());
    }

    private void settle(Post post, MemberRef member, Streak streak, Outcome outcome) {
        Streak after = streak.after(outcome);
        if (!after.equals(streak)) {
            streaks.save(post.channel(), member, after);
        }
        if (after.freezeSpent()) {
            streaks.note(post.channel(), member, StreakNote.ONE_FREEZE);
        }
        if (after.length() == 0 && streak.length() >= Streak.FREEZE_EVERY) {
            streaks.note(post.channel(), member, StreakNote.ended(streak.length(), post.date()));
        }
    }

    private Instant closing(Post post) {
        Instant now = clock.instant();
        return now.isBefore(post.closes()) ? now : post.closes();
    }
}
