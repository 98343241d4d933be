package dev.interviewquiz.core.console;

import dev.interviewquiz.core.BotConfig;
import dev.interviewquiz.core.BotCore;
import dev.interviewquiz.core.agenda.ManualAgenda;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.question.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code play}: the terminal front end. */
@CommandLine.Command(
        name = "play",
        mixinStandardHelpOptions = true,
        description = "Play in the terminal; what runs with no arguments.")
final class Play implements Callable<Integer> {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Streams streams;

    @CommandLine.Option(names = "--data", paramLabel = "FOLDER", description = "Where the H2 file lives.")
    private @Nullable Path data;

    Play(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        String member = member();
        Language language = Language.of(Locale.getDefault());
        boolean interactive = atTerminal();
        Screen screen = new Screen(streams.out(), interactive && System.getenv("NO_COLOR") == null);
        Stage stage = new Stage(screen, member, language, ZoneId.systemDefault());
        BotConfig config = configuration(System.getenv(), member, data);
        try (BotCore core = BotCore.standing(
                config, new TerminalMessenger(stage), Clock.systemUTC().instant())) {
            play(core, stage, language, interactive);
        }
        return 0;
    }

    private void play(BotCore core, Stage stage, Language language, boolean interactive) throws IOException {
        core.database()
                .note("admins")
                .ifPresentOrElse(names -> stage.admins().addAll(Arrays.asList(names.split(","))), () -> {
                    stage.admins().add(stage.member());
                    core.database().note("admins", stage.member());
                });
        var agenda = core.manual(errand -> {});
        BotCore.rest();
        core.stores()
                .channels()
                .find(stage.channel())
                .ifPresent(found -> stage.zone(found.schedule().zone()));
        try (Session session = new Session(core, agenda, stage)) {
            stage.screen()
                    .line(stage.texts()
                            .get(
                                    "terminal.welcome",
                                    stage.member(),
                                    stage.channel().id(),
                                    session.clock()));
            if (interactive) {
                converse(core, session, () -> begin(core, stage, language, agenda), Interactive.open(stage));
            } else {
                begin(core, stage, language, agenda);
                session.whenForgotten(this::deleteHistory);
                lines(session);
            }
        }
    }

    private void converse(BotCore core, Session session, Runnable begin, Interactive terminal) throws IOException {
        boolean first = FirstStart.needed(core);
        try (terminal) {
            String begun = first ? terminal.tour() : "";
            begin.run();
            if (!first) {
                session.run("/quiz today");
            }
            terminal.read(session, core, history(), begun);
        }
    }

    private static void begin(BotCore core, Stage stage, Language language, ManualAgenda agenda) {
        if (FirstStart.needed(core)) {
            FirstStart.run(core, stage, language);
        }
        agenda.runUntil(core.clock().instant());
    }

    private void lines(Session session) throws IOException {
        BufferedReader in = streams.in();
        String line = in.readLine();
        if (line != null && line.startsWith(BYTE_ORDER_MARK)) {
            line = line.substring(BYTE_ORDER_MARK.length());
        }
        while (line != null && session.run(line)) {
            line = in.readLine();
        }
    }

    private void deleteHistory() {
        try {
            Files.deleteIfExists(history());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path history() {
        return (data == null ? Path.of("data", "terminal") : data).resolve("history");
    }

    /** Whoever starts the terminal operates it, with those whom QUIZ_ADMIN_IDS names. */
    static BotConfig configuration(Map<String, String> environment, String member, @Nullable Path data) {
        MemberRef starter = new MemberRef(new WorkspaceRef(Platform.TERMINAL, WorkspaceRef.DIRECT), member);
        BotConfig config = BotConfig.read(Platform.TERMINAL, environment).withOperator(starter);
        return data == null ? config : config.withDataIn(data);
    }

    private static String member() {
        String name = System.getProperty("user.name", "").replaceAll("[^\\p{L}\\p{N}_.-]", "");
        return name.isEmpty() ? "me" : name;
    }

    /** From JDK 22 on a console exists without a terminal too, unless the console of java.base is asked for. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean atTerminal() {
        System.setProperty("jdk.console", "java.base");
        return System.console() != null;
    }
}
