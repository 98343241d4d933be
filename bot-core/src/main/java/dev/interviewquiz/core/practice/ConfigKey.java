package dev.interviewquiz.core.practice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What {@code config} sets for a workspace. */
public enum ConfigKey {
    /** The role whose bearers administer the quiz, by id. */
    ADMIN_ROLE,
    /** Members named as administrators, comma separated user ids. */
    ADMINS,
    /** {@code yes}: everybody may post a board with {@code public:yes}. */
    PUBLIC_BOARDS,
    /** Who runs the process; told in {@code privacy}. */
    OPERATOR,
    /** What "today" is on the workspace's boards. */
    ZONE,
    /** What the bot speaks where nothing else says: en or zh. */
    LANGUAGE;

    /** As typed: {@code admin-role}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ConfigKey> of(String id) {
        return Arrays.stream(values()).filter(key -> key.id().equals(id)).findFirst();
    }
}
