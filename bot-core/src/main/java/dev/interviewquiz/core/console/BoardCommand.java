package dev.interviewquiz.core.console;

import dev.interviewquiz.core.BotCore;
import dev.interviewquiz.core.dialogue.WorkspaceZone;
import dev.interviewquiz.core.leaderboard.Period;
import dev.interviewquiz.core.persistence.Database;
import dev.interviewquiz.core.practice.Board;
import dev.interviewquiz.core.practice.BoardScope;
import dev.interviewquiz.core.practice.Standings;
import dev.interviewquiz.core.practice.Stores;
import dev.interviewquiz.core.practice.Workspace;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code board}: prints this month's boards. */
@CommandLine.Command(
        name = "board",
        mixinStandardHelpOptions = true,
        description = "Print this month's board of each workspace.")
final class BoardCommand implements Callable<Integer> {
    private static final int ROWS = 50;

    private final Streams streams;

    @CommandLine.Mixin
    private final Offline offline = new Offline();

    @CommandLine.Option(names = "--all-time", description = "All time instead of this month.")
    private boolean allTime;

    BoardCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        try (Database database = offline.open()) {
            Stores stores = database.stores(BotCore.codec());
            Instant now = database.note("clock")
                    .map(Instant::parse)
                    .orElseGet(() -> Clock.systemUTC().instant());
            for (Workspace workspace : stores.workspaces().all()) {
                print(stores, workspace, now);
            }
        }
        return 0;
    }

    private void print(Stores stores, Workspace workspace, Instant now) {
        ZoneId zone = new WorkspaceZone(stores.channels()).of(workspace);
        Period period = allTime ? Period.all() : Period.month(LocalDate.ofInstant(now, zone));
        streams.out().println(workspace.ref().id() + " · " + period.key());
        List<Standings.Row> rows =
                stores.standings().page(Board.POINTS, new BoardScope.OfWorkspace(workspace.ref()), period, 0, ROWS);
        if (rows.isEmpty()) {
            streams.out().println("   Nobody has points yet.");
        }
        for (Standings.Row row : rows) {
            streams.out()
                    .println(String.format("%4d  ", row.rank())
                            + Screen.padded(row.name(), 30)
                            + String.format("%6d", row.value()));
        }
    }
}
