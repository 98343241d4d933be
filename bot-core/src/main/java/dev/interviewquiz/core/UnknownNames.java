package dev.interviewquiz.core;

import dev.interviewquiz.core.content.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Names in the file of {@code QUIZ_CONFIG} that look like ours and are none: each is a slip. The environment may hold others'. */
final class UnknownNames {
    private static final Pattern OURS = Pattern.compile("(?:QUIZ|DISCORD|SLACK)_.*");
    private static final Set<String> KNOWN = Set.of(
            "QUIZ_CONFIG",
            "QUIZ_DB_URL",
            "QUIZ_DB_USER",
            "QUIZ_DB_PASSWORD",
            "QUIZ_PACKS",
            "QUIZ_ADMIN_IDS",
            "QUIZ_BACKUPS",
            "QUIZ_RETENTION_DAYS",
            "QUIZ_HTTP_HOST",
            "QUIZ_HTTP_PORT",
            "DISCORD_TOKEN",
            "DISCORD_API_URL",
            "DISCORD_GATEWAY_URL",
            "SLACK_BOT_TOKEN",
            "SLACK_APP_TOKEN",
            "SLACK_SIGNING_SECRET",
            "SLACK_HTTP_HOST",
            "SLACK_HTTP_PORT",
            "SLACK_API_URL");

    private UnknownNames() {}

    /** A line for each, in alphabetical order, with what may be meant; no value is told. */
    static List<String> among(Collection<String> names) {
        return new TreeSet<>(names)
                .stream()
                        .filter(name -> OURS.matcher(name).matches() && !KNOWN.contains(name))
                        .map(UnknownNames::problem)
                        .toList();
    }

    private static String problem(String name) {
        return name + " in the file named by QUIZ_CONFIG is unknown"
                + Suggestion.nearest(name, KNOWN)
                        .map(meant -> "; did you mean " + meant + "?")
                        .orElse("");
    }
}
