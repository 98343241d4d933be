package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.practice.WriteBackup;
import java.nio.file.Path;

/** A backup now, for operators; it takes no path, and tells no more than the file's name. */
final class BackupFeature implements Feature {
    private final WriteBackup backup;

    BackupFeature(WriteBackup backup) {
        this.backup = backup;
    }

    @Override
    public void register(Routes routes) {
        routes.admin(Wordings.verb("backup"), (scene, options) -> written(scene));
    }

    private Reply written(Scene scene) {
        if (!scene.operator()) {
            return Reply.ephemeral(Sheet.said(scene, "admin.operator"));
        }
        Path file = backup.backUp(scene.member());
        return Reply.ephemeral(Sheet.said(scene, "backup.written", String.valueOf(file.getFileName())));
    }
}
