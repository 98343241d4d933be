package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.practice.ConfigKey;
import dev.interviewquiz.core.practice.Configure;
import java.util.Arrays;
import java.util.Optional;

/** The workspace's own settings: shown, and set one at a time. */
final class ConfigFeature implements Feature {
    private static final int SHOWN = 300;

    private final Configure configure;

    ConfigFeature(Configure configure) {
        this.configure = configure;
    }

    @Override
    public void register(Routes routes) {
        String[] keys = Arrays.stream(ConfigKey.values()).map(ConfigKey::id).toArray(String[]::new);
        routes.admin(Wordings.verb("config", Wordings.oneOf("key", keys), Wordings.text("value")), this::command);
    }

    private Reply command(Scene scene, Options options) {
        if (!options.has("key")) {
            return list(scene);
        }
        String typed = SettingsReader.plain(options.get("key", ""));
        Optional<ConfigKey> key = ConfigKey.of(typed);
        if (key.isEmpty()) {
            String known = String.join(
                    ", ", Arrays.stream(ConfigKey.values()).map(ConfigKey::id).toList());
            return Reply.ephemeral(Sheet.said(scene, "config.unknown", Cut.to(40, typed), known));
        }
        return options.has("value")
                ? set(scene, key.get(), options.get("value", ""))
                : Reply.ephemeral(Sheet.of(scene).text(line(scene, key.get())).view());
    }

    private static Reply list(Scene scene) {
        Sheet sheet = Sheet.of(scene);
        for (ConfigKey key : ConfigKey.values()) {
            sheet.text(line(scene, key));
        }
        return Reply.ephemeral(sheet.note(scene.say("config.how")).view());
    }

    private static Text line(Scene scene, ConfigKey key) {
        String value = scene.workspace().config().getOrDefault(key, "");
        String shown = value.isEmpty() ? scene.say("config.unset." + key.id()) : Cut.to(SHOWN, value);
        return Text.of(new Span.Code(key.id())).plus(" = " + shown + " · " + scene.say("config." + key.id()));
    }

    private Reply set(Scene scene, ConfigKey key, String typed) {
        ConfigValue value = new ConfigValue(scene, key);
        Optional<String> read = value.read(typed);
        if (read.isEmpty()) {
            return Reply.ephemeral(Sheet.of(scene)
                    .text(value.problem(typed))
                    .note(scene.say("admin.nothing-changed"))
                    .view());
        }
        configure.set(scene.member(), key, read.get());
        String shown = read.get().isEmpty() ? scene.say("config.unset." + key.id()) : Cut.to(SHOWN, read.get());
        return Reply.ephemeral(Sheet.of(scene)
                .text(Text.of(new Span.Code(key.id())).plus(" = " + shown))
                .view());
    }
}
