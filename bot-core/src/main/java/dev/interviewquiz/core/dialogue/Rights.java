package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Interaction;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.practice.ConfigKey;
import dev.interviewquiz.core.practice.Workspace;
import java.util.Arrays;
import java.util.Set;

/**
 * The two rights. An administrator has all about his own workspace: the platform says so, or the workspace's {@code config}
 * names his role or himself. An operator runs the process and is named by {@code QUIZ_ADMIN_IDS}.
 */
final class Rights {
    private final Set<MemberRef> operators;

    Rights(Set<MemberRef> operators) {
        this.operators = Set.copyOf(operators);
    }

    boolean operates(MemberRef member) {
        return operators.stream()
                .anyMatch(operator -> operator.userId().equals(member.userId())
                        && operator.workspace().platform() == member.workspace().platform()
                        && sameWorkspace(operator, member));
    }

    /** Discord and the terminal name operators by user alone; Slack's user ids are a team's. */
    private static boolean sameWorkspace(MemberRef operator, MemberRef member) {
        return operator.workspace().direct() || operator.workspace().equals(member.workspace());
    }

    /** In a direct message without a workspace nobody is known to administer, nor while the platform does not say. */
    static Reply refused(Scene scene) {
        if (scene.member().workspace().direct()) {
            return Reply.ephemeral(Sheet.said(scene, "forbidden.direct"));
        }
        boolean known = scene.interaction().rightsKnown();
        return Reply.ephemeral(Sheet.said(scene, known ? "forbidden" : "forbidden.unknown"));
    }

    boolean administers(Interaction interaction, Workspace workspace) {
        if (interaction.member().workspace().direct()) {
            return false;
        }
        return interaction.administers()
                || operates(interaction.member())
                || named(
                        workspace, ConfigKey.ADMINS, Set.of(interaction.member().userId()))
                || named(workspace, ConfigKey.ADMIN_ROLE, interaction.roles());
    }

    private static boolean named(Workspace workspace, ConfigKey key, Set<String> ids) {
        String value = workspace.config().getOrDefault(key, "");
        return Arrays.stream(value.split(",")).map(String::strip).anyMatch(ids::contains);
    }
}
