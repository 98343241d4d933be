package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.ConfigKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** A value of {@code config} as typed: brought to the form in which it is stored, or told what to write. */
final class ConfigValue {
    private static final Set<String> NONE = Set.of("none", "-", "无", "默认", "default");
    private static final int WORDS = 200;
    private static final int MOST = 50;

    private final Scene scene;
    private final ConfigKey key;
    private final BiPredicate<WorkspaceRef, String> hasRole;

    ConfigValue(Scene scene, ConfigKey key, BiPredicate<WorkspaceRef, String> hasRole) {
        this.scene = scene;
        this.key = key;
        this.hasRole = hasRole;
    }

    /** The empty text for {@code none}; empty when it cannot be read. */
    Optional<String> read(String typed) {
        String plain = SettingsReader.plain(typed);
        if (NONE.contains(plain)) {
            return Optional.of("");
        }
        WorkspaceRef workspace = scene.member().workspace();
        return switch (key) {
            case ADMIN_ROLE ->
                each(typed, name -> Mentions.role(workspace, name).filter(id -> hasRole.test(workspace, id)));
            case ADMINS -> each(typed, name -> Mentions.user(workspace, name).map(MemberRef::userId));
            case PUBLIC_BOARDS -> yesOrNo(plain);
            case OPERATOR -> Optional.of(typed.strip()).filter(text -> text.length() <= WORDS);
            case ZONE -> new ZoneWords(scene).read(typed).map(zone -> zone.getId());
            case LANGUAGE -> language(plain);
        };
    }

    private static Optional<String> yesOrNo(String plain) {
        return switch (plain) {
            case "yes", "true", "on", "是", "开" -> Optional.of("yes");
            case "no", "false", "off", "否", "关" -> Optional.of("no");
            default -> Optional.empty();
        };
    }

    private static Optional<String> language(String plain) {
        return switch (plain) {
            case "en", "english", "英文" -> Optional.of("en");
            case "zh", "chinese", "中文" -> Optional.of("zh");
            default -> Optional.empty();
        };
    }

    private static Optional<String> each(String typed, Function<String, Optional<String>> read) {
        List<String> ids = new ArrayList<>();
        for (String name : typed.strip().split("[,，、\\s]+")) {
            Optional<String> id = read.apply(name);
            if (id.isEmpty()) {
                return Optional.empty();
            }
            ids.add(id.get());
        }
        return ids.size() > MOST ? Optional.empty() : Optional.of(String.join(",", ids));
    }

    /** One sentence on what to write. */
    String problem(String typed) {
        String shown = Cut.to(40, typed);
        if (key != ConfigKey.ZONE) {
            return scene.say("bad.config." + key.id(), shown);
        }
        ZoneWords words = new ZoneWords(scene);
        var unused = words.read(typed);
        return words.problem(key.id(), shown);
    }
}
