package dev.interviewquiz.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.gson.JsonObject;
import com.slack.api.bolt.response.Response;
import dev.interviewquiz.core.platform.FirstReply;
import dev.interviewquiz.core.platform.Interaction;
import dev.interviewquiz.core.platform.Trigger;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * What happens on Slack: acknowledged on the thread that received it, answered on others. What Slack repeats is done once.
 */
final class Listeners implements Bolt.Receiver {
    private final Means with;
    private final Replies replies;
    private final Submissions submissions;
    private final Cache<String, Boolean> seen = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterWrite(Duration.ofMinutes(15))
            .build();

    Listeners(Means with, Replies replies) {
        this.with = with;
        this.replies = replies;
        this.submissions = new Submissions(with, replies);
    }

    @Override
    public Response receive(JsonObject payload, long arrived) {
        Arrival arrival = new Arrival(with.identity().workspace(), payload);
        switch (arrival.kind()) {
            case "view_submission" -> {
                return submissions.acknowledge(arrival, arrived);
            }
            case "view_closed" -> submissions.closed(arrival);
            case "app_uninstalled", "tokens_revoked" -> left(arrival);
            case "app_home_opened" -> act(arrival, arrival.says("event.tab", "home"));
            case "member_joined_channel" ->
                act(arrival, arrival.says("event.user", with.identity().botUserId()));
            case "app_mention", "block_actions", "shortcut", Arrival.COMMAND -> act(arrival, true);
            default -> {}
        }
        return Response.ok();
    }

    /** @param meant for the bot */
    private void act(Arrival arrival, boolean meant) {
        if (!meant || arrival.actor().isEmpty() || !first(arrival)) {
            return;
        }
        Interaction interaction = arrival.interaction();
        Supplier<Interaction> whole = () -> with.members().complete(interaction);
        if (interaction.trigger() instanceof Trigger.Home) {
            with.attendant().home(interaction, whole, view -> replies.home(arrival, view));
        } else {
            FirstReply reply = FirstReply.acknowledged(result -> replies.deliver(arrival, result));
            with.attendant().attend(interaction, whole, reply, form -> replies.open(arrival, form));
        }
    }

    /** Of revoked tokens only the bot's own matter. */
    private void left(Arrival arrival) {
        if (arrival.kind().equals("app_uninstalled") || arrival.lists("event.tokens.bot")) {
            Runnable left = () -> with.interactions().left(with.identity().workspace());
            replies.inBackground(left, left);
        }
    }

    private boolean first(Arrival arrival) {
        return arrival.key().isEmpty() || seen.asMap().putIfAbsent(arrival.key().orElseThrow(), true) == null;
    }
}
