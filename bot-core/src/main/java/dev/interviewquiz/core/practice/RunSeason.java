package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.time.InstantSource;
import java.time.LocalDate;
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

    /** Ends the running one the day before. */
    public void start(MemberRef admin, String name, LocalDate today) {
        WorkspaceRef workspace = admin.workspace();
        stores.transactions().run(() -> {
            String before = running(workspace);
            stores.seasons().start(workspace, name, today);
            audit.wrote(admin, "season start", before, running(workspace));
        });
        boards.changed(workspace);
    }

    /** Ends the running one with today; empty when none runs, else the one that ended. */
    public Optional<Seasons.Season> end(MemberRef admin, LocalDate today) {
        WorkspaceRef workspace = admin.workspace();
        Optional<Seasons.Season> ended = stores.transactions().within(() -> {
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
