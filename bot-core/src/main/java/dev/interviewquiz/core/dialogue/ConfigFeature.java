package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.ConfigKey;
import dev.interviewquiz.core.practice.Configure;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** The workspace's own settings: shown, and set one at a time. */
final class ConfigFeature implements Feature {
    private static final int SHOWN = 300;

    private final Configure configure;
    private final BiPredicate<WorkspaceRef, String> hasRole;

    /** @param hasRole whether a workspace has the role with an id */
    ConfigFeature(Configure configure, BiPredicate<WorkspaceRef, String> hasRole) {
        this.configure = configure;
        this.hasRole = hasRole;
    }

    @Override
    public void register(Routes routes) {
        String[] keys = Arrays.stream(ConfigKey.values()).map(ConfigKey::id).toArray(String[]::new);
        routes.admin(Wordings.verb("config", Wordings.oneOf("key", keys), Wordings.text("value")), this::command);
        routes.forgotten(configure::forget);
    }

    private Reply command(Scene scene, Options options) {
        if (!options.has("key")) {
            return options.has("value") ? Reply.ephemeral(Sheet.said(scene, "config.no-key")) : list(scene);
        }
        String typed = SettingsReader.plain(options.get("key", ""));
        Optional<ConfigKey> key = ConfigKey.of(typed);
        if (key.isEmpty() || !keys(scene).contains(key.get())) {
            return unknown(scene, typed);
        }
        return options.has("value")
                ? set(scene, key.get(), options.get("value", ""))
                : Reply.ephemeral(Sheet.of(scene).text(line(scene, key.get())).view());
    }

    private static Reply unknown(Scene scene, String typed) {
        List<String> known = keys(scene).stream().map(ConfigKey::id).toList();
        Sheet sheet = Sheet.of(scene).text(scene.say("config.unknown", Cut.to(40, typed), String.join(", ", known)));
        Nearest.to(typed.split("=", 2)[0], known)
                .ifPresent(key -> sheet.text(scene.say("unknown.meant", "key:" + key)));
        return Reply.ephemeral(sheet.view());
    }

    private static Reply list(Scene scene) {
        Sheet sheet = Sheet.of(scene);
        keys(scene).forEach(key -> sheet.text(line(scene, key)));
        return Reply.ephemeral(sheet.note(scene.say("config.how")).view());
    }

    private static List<ConfigKey> keys(Scene scene) {
        boolean roles = scene.member().workspace().platform().hasRoles();
        return Arrays.stream(ConfigKey.values())
                .filter(key -> roles || key != ConfigKey.ADMIN_ROLE)
                .toList();
    }

    private static Text line(Scene scene, ConfigKey key) {
        String value = scene.workspace().config().getOrDefault(key, "");
        return shown(scene, key, value).plus(" · " + scene.say("config." + key.id()));
    }

    private static Text shown(Scene scene, ConfigKey key, String value) {
        return Text.of(new Span.Code(key.id()))
                .plus(" = ")
                .plus(value.isEmpty() ? Text.of(scene.say("config.unset." + key.id())) : told(scene, key, value));
    }

    private static Text told(Scene scene, ConfigKey key, String value) {
        return switch (key) {
            case ADMINS -> joined(scene, value, id -> new Span.Mention(Span.Mention.Whom.MEMBER, id));
            case ADMIN_ROLE -> joined(scene, value, id -> new Span.Mention(Span.Mention.Whom.ROLE, id));
            default -> Text.of(Cut.to(SHOWN, value));
        };
    }

    private static Text joined(Scene scene, String ids, Function<String, Span> named) {
        return Text.joined(
                scene.say("list.separator"), Arrays.stream(ids.split(",")).map(id -> Text.of(named.apply(id))));
    }

    private Reply set(Scene scene, ConfigKey key, String typed) {
        ConfigValue value = new ConfigValue(scene, key, hasRole);
        Optional<String> read = value.read(typed);
        if (read.isEmpty()) {
            return Reply.ephemeral(Sheet.of(scene)
                    .text(value.problem(typed))
                    .note(scene.say("admin.nothing-changed"))
                    .view());
        }
        configure.set(scene.member(), key, read.get());
        return Reply.ephemeral(
                Sheet.of(scene).text(shown(scene, key, read.get())).view());
    }
}
