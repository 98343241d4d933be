package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.practice.Channels;
import dev.interviewquiz.core.practice.ConfigKey;
import dev.interviewquiz.core.practice.Workspace;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A workspace's zone: its first channel's until configured. It only says what "today" is on the workspace's boards. */
public final class WorkspaceZone {
    private final Channels channels;

    public WorkspaceZone(Channels channels) {
        this.channels = channels;
    }

    public ZoneId of(Workspace workspace) {
        String configured = workspace.config().getOrDefault(ConfigKey.ZONE, "");
        return configured.isEmpty() ? first(workspace) : ZoneId.of(configured);
    }

    private ZoneId first(Workspace workspace) {
        return channels.of(workspace.ref()).stream()
                .findFirst()
                .map(channel -> channel.schedule().zone())
                .orElse(ZoneOffset.UTC);
    }

    LocalDate today(Scene scene) {
        return today(scene, scene.workspace());
    }

    LocalDate today(Scene scene, Workspace workspace) {
        return LocalDate.ofInstant(scene.now(), of(workspace));
    }
}
