package dev.interviewquiz.core;

import dev.interviewquiz.core.content.PackProblem;
import dev.interviewquiz.core.content.PacksInUse;
import dev.interviewquiz.core.persistence.Database;
import dev.interviewquiz.core.persistence.DatabaseException;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.Boards;
import dev.interviewquiz.core.practice.Operations;
import dev.interviewquiz.core.practice.Stores;
import dev.interviewquiz.core.practice.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the process does for itself: packs, backups, erasing what its time has come for. */
final class Upkeep implements Operations {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
    private static final Duration AGAIN = Duration.ofHours(1);
    private static final LocalTime NIGHT = LocalTime.of(3, 0);

    private final Database database;
    private final Stores stores;
    private final Boards boards;
    private final PacksInUse packs;
    private final Path backups;
    private final Duration retention;
    private final InstantSource clock;
    private volatile Optional<String> backupProblem = Optional.empty();

    Upkeep(
            Database database,
            Stores stores,
            Boards boards,
            PacksInUse packs,
            Path backups,
            Duration retention,
            InstantSource clock) {
        this.database = database;
        this.stores = stores;
        this.boards = boards;
        this.packs = packs;
        this.backups = backups;
        this.retention = retention;
        this.clock = clock;
    }

    @Override
    public synchronized Path backUp() {
        try {
            Path written = database.backup().to(backups, clock.instant());
            backupProblem = Optional.empty();
            return written;
        } catch (DatabaseException failed) {
            throw new UncheckedIOException(failed.getMessage(), new IOException(failed));
        }
    }

    @Override
    public Optional<String> backupProblem() {
        return backupProblem;
    }

    @Override
    public List<String> reloadPacks() {
        return packs.reload().problems().stream().map(PackProblem::toString).toList();
    }

    @Override
    public List<String> packProblems() {
        return packs.problems().stream().map(PackProblem::toString).toList();
    }

    boolean refreshPacks() {
        boolean changed = packs.refresh();
        if (changed) {
            packs.problems().forEach(problem -> LOG.warn("pack: {}", problem));
        }
        return changed;
    }

    /**
     * Erases the workspaces that were left longer ago than the retention, then backs up, so that the night's backup holds
     * nothing of them; it is written once too where erasing fails, which is tried again the next night. Returns when to do so
     * next: a backup that failed is tried again.
     */
    Instant nightly() {
        eraseLeft();
        backUpAtNight();
        return backupProblem.isPresent() ? clock.instant().plus(AGAIN) : nextNight(clock.instant());
    }

    private void backUpAtNight() {
        try {
            LOG.info("nightly backup written to {}", backUp());
        } catch (UncheckedIOException failed) {
            String reason = String.valueOf(failed.getMessage());
            backupProblem = Optional.of(reason);
            LOG.warn("the nightly backup was not written and is tried again in an hour: {}", reason);
        }
    }

    private void eraseLeft() {
        Instant before = clock.instant().minus(retention);
        try {
            stores.workspaces().all().stream()
                    .filter(workspace -> isGone(workspace, before))
                    .forEach(workspace -> erase(workspace.ref(), before));
        } catch (RuntimeException failed) {
            LOG.warn("the workspaces that were left could not be read; they are erased the next night", failed);
        }
    }

    /** What fails keeps no other from being erased. */
    private void erase(WorkspaceRef workspace, Instant before) {
        try {
            stores.transactions().runAlone(workspace, () -> eraseIfStillGone(workspace, before));
        } catch (RuntimeException failed) {
            LOG.warn("a workspace that was left could not be erased; it is tried again the next night", failed);
        }
    }

    /** While others were erased it may have come back. */
    private void eraseIfStillGone(WorkspaceRef workspace, Instant before) {
        if (isGone(stores.workspaces().get(workspace), before)) {
            stores.workspaces().erase(workspace);
            boards.changed(workspace);
            LOG.info("erased a workspace that was left {} days ago", retention.toDays());
        }
    }

    private static boolean isGone(Workspace workspace, Instant before) {
        return workspace.left().filter(before::isAfter).isPresent();
    }

    static Instant nextNight(Instant now) {
        Instant today = LocalDate.ofInstant(now, ZoneOffset.UTC).atTime(NIGHT).toInstant(ZoneOffset.UTC);
        return today.isAfter(now) ? today : today.plus(Duration.ofDays(1));
    }
}
