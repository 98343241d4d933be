package dev.interviewquiz.core.team;

import dev.interviewquiz.core.BotConfig;
import dev.interviewquiz.core.BotCore;
import dev.interviewquiz.core.Pace;
import dev.interviewquiz.core.agenda.ManualAgenda;
import dev.interviewquiz.core.agenda.MovableClock;
import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.Interactions;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.Problem;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A workspace of the real core: database in memory, agenda driven by hand, a messenger that records. It is Monday 23 November
 * 2026, 08:00 UTC. Not thread-safe.
 */
public final class Team implements AutoCloseable {
    public static final Instant MONDAY_8 = Instant.parse("2026-11-23T08:00:00Z");
    public static final String CHANNEL = "interview";

    private static final AtomicInteger TEAMS = new AtomicInteger();
    /** Written once, so that the core reads a pack that it knows. */
    private static final Map<Integer, Path> PACKS = new ConcurrentHashMap<>();

    /** What is asked first is the same in every run. */
    private static final long CHANCE = 1;

    private static final LocalTime TIME = LocalTime.of(10, 0);

    private final Path folder;
    private final Board board = new Board();
    private final Hush undelivered = new Hush("dev.interviewquiz.core.practice");
    private final MovableClock clock;
    private final Map<String, String> environment = new HashMap<>();
    private final WorkspaceRef workspace;
    private final BotCore core;
    private final ManualAgenda agenda;

    private Team(Platform platform, int questions, Instant now, Map<String, String> more) {
        folder = Folders.make();
        clock = MovableClock.at(now);
        workspace = new WorkspaceRef(platform, "team");
        environment.put("QUIZ_DB_URL", "jdbc:h2:mem:team-" + TEAMS.incrementAndGet());
        environment.put(
                "QUIZ_PACKS", PACKS.computeIfAbsent(questions, Team::packs).toString());
        environment.put("QUIZ_BACKUPS", folder.resolve("backups").toString());
        environment.put("QUIZ_ADMIN_IDS", "terminal:olga");
        environment.putAll(more);
        core = BotCore.open(BotConfig.read(platform, environment), board, Pace.FREE, clock, new Random(CHANCE));
        agenda = core.manual(errand -> {});
    }

    /** In the terminal, asked every day at 10:00 UTC, in English, in the pack of the team alone. */
    public static Team start() {
        return start(60);
    }

    /** As {@link #start()}, with so many questions. */
    public static Team start(int questions) {
        Team team = bare(Platform.TERMINAL, questions);
        team.setUp(CHANNEL);
        return team;
    }

    /** Nothing is set up. */
    public static Team bare(Platform platform, int questions) {
        return new Team(platform, questions, MONDAY_8, Map.of());
    }

    /** Begins so long after the others, in an environment that is changed by this; what is there goes on. */
    public static Team later(Duration time, Map<String, String> more) {
        return new Team(Platform.TERMINAL, 10, MONDAY_8.plus(time), more);
    }

    private static Path packs(int questions) {
        Path made = Folders.make();
        TeamPack.write(made, questions);
        return made;
    }

    /** Sets a channel up by its form, as {@link #start()} says, with some fields changed: name, value. */
    public Seen setUp(String channel, String... changes) {
        return setUp(admin().in(channel), changes);
    }

    /** As {@link #setUp(String, String...)}, by somebody who administers. */
    public Seen setUp(Teammate admin, String... changes) {
        Seen form = admin.types("/quiz-admin setup");
        String[] fields = Stream.concat(Stream.of("zone", "UTC", "days", "daily", "packs", "team"), Stream.of(changes))
                .toArray(String[]::new);
        return form.send(fields).press("Confirm");
    }

    public Teammate admin() {
        return administrator("ada");
    }

    /** Somebody who administers, as {@link #member(String)} otherwise. */
    public Teammate administrator(String name) {
        return new Teammate(this, ref(name), name, Optional.of(CHANNEL), Optional.of(Locale.ENGLISH), true);
    }

    /** Somebody who does not administer, in the channel {@link #CHANNEL}, on a platform that speaks English. */
    public Teammate member(String name) {
        return new Teammate(this, ref(name), name, Optional.of(CHANNEL), Optional.of(Locale.ENGLISH), false);
    }

    private MemberRef ref(String name) {
        return new MemberRef(workspace, name);
    }

    public WorkspaceRef workspace() {
        return workspace;
    }

    public Interactions interactions() {
        return core.interactions();
    }

    public BotCore core() {
        return core;
    }

    public Instant now() {
        return clock.instant();
    }

    /** Everything that is due until then is done, each at its own time; {@code 2026-11-24T10:00} in UTC. */
    public Team until(String time) {
        return until(Instant.parse(time + ":00Z"));
    }

    public Team until(Instant time) {
        agenda.runUntil(time);
        return this;
    }

    /** The clock alone goes on: what is due until then is still to be done. */
    public Team clockAt(String time) {
        clock.moveTo(Instant.parse(time + ":00Z"));
        return this;
    }

    /** To the next 10:00 UTC: where a question is asked then, it stands in the channel. */
    public Team nextDay() {
        LocalDate today = LocalDate.ofInstant(now(), ZoneOffset.UTC);
        Instant next = today.atTime(TIME).toInstant(ZoneOffset.UTC);
        return until(next.isAfter(now()) ? next : today.plusDays(1).atTime(TIME).toInstant(ZoneOffset.UTC));
    }

    public Team days(int count) {
        for (int i = 0; i < count; i++) {
            nextDay();
        }
        return this;
    }

    public LocalDate date(ZoneId zone) {
        return LocalDate.ofInstant(now(), zone);
    }

    /** Every public message of a channel, oldest first. */
    public List<Posted> posts(String channel) {
        return board.posts.stream()
                .filter(post -> post.channel().id().equals(channel))
                .toList();
    }

    public List<Posted> posts() {
        return posts(CHANNEL);
    }

    /** The newest public message of a channel. */
    public Posted openPost(String channel) {
        List<Posted> all = posts(channel);
        if (all.isEmpty()) {
            throw new AssertionError("nothing was posted in " + channel);
        }
        return all.get(all.size() - 1);
    }

    public Posted openPost() {
        return openPost(CHANNEL);
    }

    List<View> directs(MemberRef member) {
        return board.directs.stream()
                .filter(direct -> direct.member().equals(member))
                .map(Board.Direct::view)
                .toList();
    }

    /** From now on nothing can be posted; or it can again. */
    public void silent(boolean now) {
        board.silent = now;
    }

    /** From now on nothing can be posted in this channel. */
    public void mutes(String channel) {
        board.muted = channel;
    }

    public void hearsAll() {
        board.muted = "";
    }

    /** From now on the platform answers every post like this; empty: it takes them. */
    public void refuses(Optional<DeliveryException> answer) {
        board.refusal = answer;
    }

    /** From now on the platform answers every edit like this; empty: it takes them. */
    public void refusesEdits(Optional<DeliveryException> answer) {
        board.noEdits = answer;
    }

    /** A moderator takes a message away. */
    public void deletes(Posted post) {
        board.deleted.add(post.message());
    }

    /** From now on the platform answers every reply in a thread like this; empty: it takes them. */
    public void refusesReplies(Optional<DeliveryException> answer) {
        board.noReplies = answer;
    }

    /** From now on the platform answers every direct message like this; empty: it takes them. */
    public void refusesDirects(Optional<DeliveryException> answer) {
        board.noDirects = answer;
    }

    /** From now on these users take no direct messages, and all others do. */
    public void closesDirects(String... users) {
        board.closed = Set.of(users);
    }

    /** What the platform says when it is asked whether the bot may work in a channel. */
    public void says(Optional<Problem> problem) {
        board.problem = problem;
    }

    /** From now on these channels are not there for the bot, and all others are. */
    public void loses(String... channels) {
        board.gone = Set.of(channels);
    }

    /** What the use cases have logged. */
    public List<String> logged() {
        return undelivered.lines();
    }

    /** From now on only those who are in one of these channels may read it. */
    public void restricts(String... channels) {
        board.restricted = Set.of(channels);
    }

    /** Tells everything that is built from now on. */
    public void witnessedBy(Witness witness) {
        board.witness = witness;
    }

    /** Tells a private view that was got without a teammate. */
    public void witness(String where, View view) {
        board.witness.view(where, view, false);
    }

    Witness witness() {
        return board.witness;
    }

    /** How often something was to be posted, delivered or not. */
    public int attempts() {
        return board.attempts;
    }

    /** From now on what is posted arrives, but the answer to the request does not; or it does again. */
    public void losesAnswers(boolean now) {
        board.losesAnswers = now;
    }

    /** From now on the platform tells this name of every workspace. */
    public void isCalled(String name) {
        board.name = Optional.of(name);
    }

    /** From now on the channel's messages cannot be read; or they can again. */
    public void blind(boolean now) {
        board.blind = now;
    }

    /** What every administrator's words are: an admin command in the channel. */
    public Seen admins(String line) {
        return admin().types("/quiz-admin " + line);
    }

    @Override
    public void close() {
        core.close();
        undelivered.close();
    }
}
