package dev.interviewquiz.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.gson.JsonElement;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.MemberJoinedChannelEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.Attendant;
import dev.interviewquiz.core.platform.FirstReply;
import dev.interviewquiz.core.platform.Interaction;
import dev.interviewquiz.core.platform.Interactions;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.regex.Pattern;

/** What happens on Slack: acknowledged on the thread that received it, answered on others. What Slack repeats is done once. */
final class Listeners {
    private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

    private final Identity identity;
    private final Interactions interactions;
    private final Arrivals arrivals;
    private final Attendant attendant;
    private final Members members;
    private final Replies replies;
    private final Submissions submissions;
    private final Cache<String, Boolean> seen = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterWrite(Duration.ofMinutes(15))
            .build();

    Listeners(
            Identity identity,
            Interactions interactions,
            Attendant attendant,
            Members members,
            Replies replies,
            Submissions submissions) {
        this.identity = identity;
        this.interactions = interactions;
        this.arrivals = new Arrivals(identity.workspace());
        this.attendant = attendant;
        this.members = members;
        this.replies = replies;
        this.submissions = submissions;
    }

    void register(App app) {
        app.command(ANY, (request, context) -> {
            act(arrivals.command(request.getPayload()));
            return context.ack();
        });
        app.blockAction(ANY, (request, context) -> {
            act(arrivals.action(request.getPayload()));
            return context.ack();
        });
        app.globalShortcut(ANY, (request, context) -> {
            act(arrivals.shortcut(request.getPayload()));
            return context.ack();
        });
        app.viewSubmission(ANY, (request, context) -> {
            Optional<JsonElement> body = submissions.acknowledge(arrivals.submission(request.getPayload()));
            return body.isPresent() ? context.ack(body.orElseThrow()) : context.ack();
        });
        app.viewClosed(ANY, (request, context) -> {
            submissions.closed(request.getPayload().getView().getId());
            return context.ack();
        });
        registerEvents(app);
    }

    private void registerEvents(App app) {
        app.event(AppHomeOpenedEvent.class, (payload, context) -> {
            if ("home".equals(payload.getEvent().getTab())) {
                openHome(arrivals.home(payload));
            }
            return context.ack();
        });
        app.event(AppMentionEvent.class, (payload, context) -> {
            if (payload.getEvent().getUser() != null) {
                act(arrivals.mention(payload));
            }
            return context.ack();
        });
        app.event(MemberJoinedChannelEvent.class, (payload, context) -> {
            if (identity.botUserId().equals(payload.getEvent().getUser())) {
                act(arrivals.joined(payload));
            }
            return context.ack();
        });
        app.event(AppUninstalledEvent.class, (payload, context) -> left(context.ack()));
        app.event(TokensRevokedEvent.class, (payload, context) -> {
            TokensRevokedEvent.Tokens tokens = payload.getEvent().getTokens();
            boolean bots = tokens != null
                    && tokens.getBot() != null
                    && !tokens.getBot().isEmpty();
            return bots ? left(context.ack()) : context.ack();
        });
    }

    private void act(Arrival arrival) {
        if (!first(arrival)) {
            return;
        }
        Interaction interaction = arrival.interaction();
        if (interactions.ackFor(interaction) == Ack.MODAL) {
            open(arrival);
        } else {
            attendant.handle(
                    interaction,
                    () -> members.complete(interaction),
                    FirstReply.acknowledged(reply -> replies.deliver(arrival.place(), reply)));
        }
    }

    private void open(Arrival arrival) {
        try {
            attendant.open(() -> members.complete(arrival.interaction()), opening -> replies.open(arrival, opening));
        } catch (RejectedExecutionException full) {
            replies.deliver(arrival.place(), interactions.busy(arrival.interaction()));
        }
    }

    private void openHome(Arrival arrival) {
        if (first(arrival)) {
            attendant.home(
                    arrival.interaction(),
                    () -> members.complete(arrival.interaction()),
                    view -> replies.home(arrival.place(), view));
        }
    }

    private Response left(Response acknowledged) {
        replies.inBackground(() -> interactions.left(identity.workspace()));
        return acknowledged;
    }

    private boolean first(Arrival arrival) {
        return arrival.key().isEmpty() || seen.asMap().putIfAbsent(arrival.key().orElseThrow(), true) == null;
    }
}
