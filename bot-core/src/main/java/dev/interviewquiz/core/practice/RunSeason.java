package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Starts and ends a workspace's seasons; the boards follow at once. */
public final class RunSeason {
    private final Stores stores;
    private final Boards boards;
    private final Audit audit;

    public RunSeason(Stores stores, Boards boards, InstantSource clock) {
        this.stores = stores;
        this.boards = boards;
        this.audit = new Audit(stores.audit(), clock);
    }

    /**
     * What a start did.
     *
     * @param from its first day
     * @param running what it follows, or takes the place of where that began no earlier
     * @param ended the one that had been ended with today or later, and keeps that day
     */
    public record Started(LocalDate from, Optional<Seasons.Season> running, Optional<Seasons.Season> ended) {}

    /** Runs from today, or from the day after what was ended with today; ends the running one the day before. */
    public Started start(MemberRef admin, String name, LocalDate today) {
        WorkspaceRef workspace = admin.workspace();
        Started started = stores.transactions().alone(workspace, () -> {
            Optional<Seasons.Season> running = stores.seasons().current(workspace);
            Optional<Seasons.Season> ended = endedWith(workspace, today);
            LocalDate from = ended.flatMap(Seasons.Season::to)
                    .map(last -> last.plusDays(1))
                    .orElse(today);
            stores.seasons().start(workspace, name, from);
            audit.wrote(
                    admin, "season start", running.map(Seasons.Season::toString).orElse(""), running(workspace));
            return new Started(from, running, ended);
        });
        boards.changed(workspace);
        return started;
    }

    private Optional<Seasons.Season> endedWith(WorkspaceRef workspace, LocalDate today) {
        return stores.seasons().all(workspace).stream()
                .filter(season ->
                        season.to().filter(last -> !last.isBefore(today)).isPresent())
                .max(Comparator.comparing(Seasons.Season::from));
    }

    /** Ends the running one with today, or calls it off where it was to begin later; empty when there is none. */
    public Optional<Seasons.Season> end(MemberRef admin, LocalDate today) {
        WorkspaceRef workspace = admin.workspace();
        Optional<Seasons.Season> ended = stores.transactions().alone(workspace, () -> {
            Optional<Seasons.Season> season = stores.seasons().current(workspace);
            season.ifPresent(ending -> {
                stores.seasons().end(workspace, today);
                audit.wrote(admin, "season end", ending, today);
            });
            return season;
        });
        boards.changed(workspace);
        return ended;
    }

    private String running(WorkspaceRef workspace) {
        return stores.seasons().current(workspace).map(Seasons.Season::toString).orElse("");
    }
}
