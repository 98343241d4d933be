package dev.interviewquiz.core;

import dev.interviewquiz.core.agenda.Agenda;
import dev.interviewquiz.core.agenda.Errand;
import dev.interviewquiz.core.agenda.ErrandRunner;
import dev.interviewquiz.core.agenda.ManualAgenda;
import dev.interviewquiz.core.agenda.MovableClock;
import dev.interviewquiz.core.agenda.RunningAgenda;
import dev.interviewquiz.core.content.PackLoader;
import dev.interviewquiz.core.content.PackSource;
import dev.interviewquiz.core.content.PacksInUse;
import dev.interviewquiz.core.content.QuestionJson;
import dev.interviewquiz.core.dialogue.Conversation;
import dev.interviewquiz.core.dialogue.Surroundings;
import dev.interviewquiz.core.grading.Expressions;
import dev.interviewquiz.core.grading.Grader;
import dev.interviewquiz.core.operations.DrawnPictures;
import dev.interviewquiz.core.persistence.Database;
import dev.interviewquiz.core.persistence.DatabaseConfig;
import dev.interviewquiz.core.persistence.EditionCodec;
import dev.interviewquiz.core.platform.Interactions;
import dev.interviewquiz.core.platform.Messenger;
import dev.interviewquiz.core.practice.Announcer;
import dev.interviewquiz.core.practice.Day;
import dev.interviewquiz.core.practice.Remind;
import dev.interviewquiz.core.practice.Stores;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionBank;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * The composition root: everything is wired here, by hand. A front end opens one with its messenger, starts it, talks to
 * {@link #interactions}, and closes it.
 */
public final class BotCore implements AutoCloseable {
    private static final int ERRAND_THREADS = 8;
    private static final Duration STARTED = Duration.ofSeconds(5);
    private static final PackLoader PACKS = new PackLoader(Expressions::check);

    private final BotConfig config;
    private final Messenger messenger;
    private final Database database;
    private final Stores stores;
    private final PacksInUse packs;
    private final Agenda agenda;
    private final Day day;
    private final Upkeep upkeep;
    private final Status status;
    private final ErrandRunner errands;
    private final Interactions interactions;
    private final InstantSource clock;
    private volatile Optional<RunningAgenda> running = Optional.empty();
    private volatile BooleanSupplier agendaRuns = () -> false;

    private BotCore(
            BotConfig config,
            Messenger messenger,
            Pace pace,
            Function<Database, ? extends InstantSource> time,
            RandomGenerator random) {
        this.config = config;
        this.messenger = messenger;
        CompletableFuture<PacksInUse> reading = CompletableFuture.supplyAsync(() -> packsOf(config));
        this.database = Database.open(databaseOf(config), InstantSource.system());
        this.clock = time.apply(database);
        this.status = new Status(config);
        this.stores = status.counted(database.stores(codec()));
        this.packs = reading.join();
        this.agenda = Agenda.in(database.dataSource());
        Supplier<QuestionBank> bank = packs::bank;
        Grader grader = Grader.standard();
        Supplier<String> ids = new RandomIds(random, clock);
        Announcer announcer = status.counted(Conversation.announcer(messenger, pace, bank, stores));
        this.day = new Day(stores, bank, grader, announcer, agenda, ids, clock);
        this.upkeep = new Upkeep(
                database,
                stores,
                day.boards(),
                packs,
                config.backups(),
                Duration.ofDays(config.retentionDays()),
                clock);
        Remind remind = new Remind(stores, announcer, agenda, clock);
        this.errands = status.timed(new Errands(day, remind, upkeep, clock));
        this.interactions = status.timed(Conversation.router(new Surroundings(
                stores,
                bank,
                grader,
                agenda,
                day,
                upkeep,
                remind,
                messenger,
                new DrawnPictures(),
                config.operators(),
                ids,
                clock)));
        serveStatus();
    }

    /** From the opening on, so that an address that is taken is found before the front end connects. */
    private void serveStatus() {
        try {
            status.serve(database, () -> agendaRuns.getAsBoolean(), messenger::connected);
        } catch (UncheckedIOException taken) {
            database.close();
            throw taken;
        }
    }

    /**
     * Opens the database and the packs, and serves health and metrics where a port is configured; nothing runs yet.
     *
     * @throws RuntimeException whose message says in one sentence what to do
     */
    public static BotCore open(BotConfig config, Messenger messenger, Pace pace) {
        return open(config, messenger, pace, InstantSource.system());
    }

    /** With a clock of its own, for tests against the real thing. */
    public static BotCore open(BotConfig config, Messenger messenger, Pace pace, InstantSource clock) {
        return open(config, messenger, pace, clock, new SecureRandom());
    }

    /** With chance of its own, too: what is asked first depends on it. */
    public static BotCore open(
            BotConfig config, Messenger messenger, Pace pace, InstantSource clock, RandomGenerator random) {
        return new BotCore(config, messenger, pace, database -> clock, random);
    }

    /** For the terminal: time stands still and is part of the data; it starts at {@code machine}. */
    public static BotCore standing(BotConfig config, Messenger messenger, Instant machine) {
        return new BotCore(
                config, messenger, Pace.FREE, database -> new NotedClock(database, machine), new SecureRandom());
    }

    /** Thread-safe. */
    public Interactions interactions() {
        return interactions;
    }

    /** Starts the agenda: what became due meanwhile runs at once. */
    public void start() {
        day.resume();
        agenda.at(new Errand(Errand.Kind.RELOAD, ""), clock.instant().plusSeconds(60));
        setNightly();
        RunningAgenda started = RunningAgenda.start(database.dataSource(), errands, clock, ERRAND_THREADS);
        running = Optional.of(started);
        agendaRuns = started::runs;
    }

    /** The agenda for a clock that is moved by hand; {@code after} is told each errand that was run. */
    public ManualAgenda manual(Consumer<Errand> after) {
        day.resume();
        setNightly();
        agendaRuns = () -> true;
        return new ManualAgenda(database.dataSource(), errands, (MovableClock) clock, after);
    }

    /** Leaves what is overdue as it is: a process that is never up at night does its upkeep when it starts. */
    private void setNightly() {
        Errand nightly = new Errand(Errand.Kind.NIGHTLY, "");
        Instant next = Upkeep.nextNight(clock.instant());
        if (!agenda.has(nightly) || agenda.next(nightly).filter(next::isBefore).isPresent()) {
            agenda.at(nightly, next);
        }
    }

    /**
     * For the main method of a front end, after the start: gives the memory back that starting took, once the first commands
     * are through. A process that mostly waits would hold it for hours.
     */
    public static void rest() {
        Thread resting = new Thread(
                () -> {
                    LockSupport.parkNanos(STARTED.toNanos());
                    System.gc();
                },
                "rest");
        resting.setDaemon(true);
        resting.start();
    }

    /** Reads changed packs; true when anything changed. */
    public boolean refreshPacks() {
        return upkeep.refreshPacks();
    }

    /** The port where health and metrics are served; empty when they are not. */
    public Optional<Integer> statusPort() {
        return status.port();
    }

    /** What this front end calls now. */
    public InstantSource clock() {
        return clock;
    }

    public BotConfig config() {
        return config;
    }

    public Database database() {
        return database;
    }

    public Stores stores() {
        return stores;
    }

    public Day day() {
        return day;
    }

    public QuestionBank bank() {
        return packs.bank();
    }

    /** Finishes what is in hand, then closes the database. */
    @Override
    public void close() {
        status.close();
        running.ifPresent(RunningAgenda::close);
        database.close();
    }

    public static DatabaseConfig databaseOf(BotConfig config) {
        return new DatabaseConfig(
                config.platform(),
                config.databaseUrl(),
                config.databaseUser(),
                config.databasePassword(),
                config.backups());
    }

    /** Reads packs; shared, so that a process reads an unchanged one once. */
    public static PackLoader packLoader() {
        return PACKS;
    }

    private static PacksInUse packsOf(BotConfig config) {
        List<PackSource> sources = new ArrayList<>();
        sources.add(PackSource.builtIn());
        config.packs().map(PackSource::folder).ifPresent(sources::add);
        return new PacksInUse(PACKS, sources);
    }

    /** How the archive writes questions. */
    public static EditionCodec codec() {
        return new EditionCodec() {
            @Override
            public String write(Question question) {
                return QuestionJson.write(question);
            }

            @Override
            public Question read(String text) {
                return QuestionJson.read(text);
            }
        };
    }
}
