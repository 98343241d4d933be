package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.practice.WriteBackup;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A backup now, for operators; it takes no path, and tells no more than the file's name. */
final class BackupFeature implements Feature {
    /** The command. */
    static final String NAME = "backup";

    private static final Logger LOG = LoggerFactory.getLogger(BackupFeature.class);

    private final WriteBackup backup;

    BackupFeature(WriteBackup backup) {
        this.backup = backup;
    }

    @Override
    public void register(Routes routes) {
        routes.admin(Wordings.verb(NAME), (scene, options) -> written(scene));
    }

    private Reply written(Scene scene) {
        if (!scene.operator()) {
            return Reply.ephemeral(Sheet.said(scene, "admin.operator"));
        }
        try {
            Path file = backup.backUp(scene.member());
            return Reply.ephemeral(Sheet.said(scene, "backup.written", String.valueOf(file.getFileName())));
        } catch (UncheckedIOException failed) {
            LOG.warn("no backup: {}", failed.getMessage());
            return Reply.ephemeral(Sheet.said(scene, "backup.failed", String.valueOf(failed.getMessage())));
        }
    }
}
