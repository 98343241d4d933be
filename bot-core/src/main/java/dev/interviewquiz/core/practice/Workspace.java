package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.PackId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A workspace as the product knows it.
 *
 * @param left when the bot was removed; its data go after the retention
 * @param dormant it came back after having left and waits for an administrator to confirm
 */
public record Workspace(
        WorkspaceRef ref,
        Map<ConfigKey, String> config,
        Set<PackId> disabledPacks,
        Optional<Instant> left,
        boolean dormant) {
    public Workspace {
        config = Map.copyOf(config);
        disabledPacks = Set.copyOf(disabledPacks);
    }

    public static Workspace fresh(WorkspaceRef ref) {
        return new Workspace(ref, Map.of(), Set.of(), Optional.empty(), false);
    }

    /** Spoken where nothing else says. */
    public Language language() {
        return Language.of(config.getOrDefault(ConfigKey.LANGUAGE, "en"));
    }

    /** The user ids that {@code config} names as administrators, in its order. */
    public List<String> administrators() {
        return NamedAdministrators.of(config.getOrDefault(ConfigKey.ADMINS, "")).ids();
    }

    public boolean asleep() {
        return dormant || left.isPresent();
    }
}
