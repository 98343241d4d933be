package dev.interviewquiz.slack;

import com.slack.api.methods.response.auth.AuthTestResponse;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who the bot is, as its token says.
 *
 * @param appName what members know the app by; heads pages that no form came before
 * @param missing the scopes of the manifest that the token lacks
 */
record Identity(WorkspaceRef workspace, String botUserId, String appName, Set<String> missing) {
    /** What the app needs; the manifest asks for the same, and a test compares them. */
    static final Set<String> SCOPES = Set.of(
            "app_mentions:read",
            "channels:history",
            "channels:read",
            "chat:write",
            "commands",
            "files:write",
            "groups:history",
            "groups:read",
            "im:write",
            "users:read");

    private static final int TITLE = 24;

    /** @throws SlackError when the token is wrong or Slack is out of reach */
    static Identity of(WebApi api) {
        AuthTestResponse self = api.ask("auth.test", methods -> methods.authTest(request -> request));
        return new Identity(
                new WorkspaceRef(Platform.SLACK, self.getTeamId()),
                self.getUserId(),
                title(name(api, self)),
                missing(self.getHttpResponseHeaders()));
    }

    private static String name(WebApi api, AuthTestResponse self) {
        String fallback = self.getUser() == null ? self.getUserId() : self.getUser();
        try {
            var bot = api.ask("bots.info", methods -> methods.botsInfo(request -> request.bot(self.getBotId())))
                    .getBot();
            return bot == null || bot.getName() == null || bot.getName().isBlank() ? fallback : bot.getName();
        } catch (SlackError unknown) {
            return fallback;
        }
    }

    private static String title(String name) {
        return name.length() <= TITLE ? name : name.substring(0, name.offsetByCodePoints(0, TITLE / 2));
    }

    private static Set<String> missing(Map<String, List<String>> headers) {
        Set<String> granted = headers.entrySet().stream()
                .filter(header -> "x-oauth-scopes".equalsIgnoreCase(header.getKey()))
                .flatMap(header -> header.getValue().stream())
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>(SCOPES);
        missing.removeAll(granted);
        return granted.isEmpty() ? Set.of() : missing;
    }
}
