package dev.interviewquiz.slack;

import com.google.gson.JsonObject;
import dev.interviewquiz.core.platform.CleanText;
import dev.interviewquiz.core.platform.Limits;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who the bot is, as its token says.
 *
 * @param appName what members know the app by; heads pages that no form came before
 * @param missing the scopes of the manifest that the token lacks
 */
record Identity(WorkspaceRef workspace, String botUserId, String appName, Set<String> missing) {
    /** What the app needs; the manifest asks for the same, and a test compares them. */
    static final Set<String> SCOPES = Set.of(("app_mentions:read channels:history channels:read chat:write commands"
                    + " files:write groups:history groups:read im:history im:write users:read")
            .split(" "));

    /**
     * @param pause the first where Slack has trouble of its own
     * @throws SlackError when the token is wrong or Slack is out of reach
     */
    static Identity of(WebApi api, Duration pause) {
        JsonObject self = api.askPatiently("auth.test", pause);
        String user = Json.text(self, "user_id").orElse("");
        String name = name(api, Json.text(self, "bot_id").orElse(""))
                .or(() -> Json.text(self, "user"))
                .orElse(user);
        Set<String> missing = new TreeSet<>(SCOPES);
        missing.removeAll(Set.of(Json.text(self, WebApi.SCOPES)
                .orElseGet(() -> String.join(",", SCOPES))
                .split("\\s*,\\s*")));
        WorkspaceRef workspace =
                new WorkspaceRef(Platform.SLACK, Json.text(self, "team_id").orElse(""));
        return new Identity(workspace, user, CleanText.line(name, Limits.MODAL_TITLE), missing);
    }

    private static Optional<String> name(WebApi api, String bot) {
        try {
            return Json.text(api.ask("bots.info", "bot", bot), "bot.name");
        } catch (SlackError unknown) {
            return Optional.empty();
        }
    }
}
