package dev.interviewquiz.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MemberJoinedChannelEvent;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.Interaction;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.MessageRef;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads Slack's payloads. Everything belongs to the one workspace of the token, whatever a payload says. */
final class Arrivals {
    /** The command that a global shortcut stands for; the shortcut's callback id is what would be typed after it. */
    private static final String SHORTCUT_COMMAND = "quiz";

    private static final Pattern REFERENCE = Pattern.compile("<[#@]([A-Z0-9]+)(\\|[^>]*)?>");
    private static final Pattern LINK = Pattern.compile("<([^<>|]+)(\\|[^<>]*)?>");

    private final WorkspaceRef workspace;

    Arrivals(WorkspaceRef workspace) {
        this.workspace = workspace;
    }

    Arrival command(SlashCommandPayload payload) {
        String command = payload.getCommand().replaceFirst("^/", "");
        Place place = Place.of(payload.getUserId(), payload.getChannelId())
                .reachedBy(payload.getResponseUrl(), payload.getTriggerId());
        return arrival(place, payload.getUserName(), new Trigger.Typed(command, typed(payload.getText())));
    }

    Arrival shortcut(GlobalShortcutPayload payload) {
        Place place = Place.of(payload.getUser().getId(), null).reachedBy(null, payload.getTriggerId());
        Trigger trigger = new Trigger.Typed(SHORTCUT_COMMAND, payload.getCallbackId());
        return arrival(place, payload.getUser().getUsername(), trigger);
    }

    Arrival action(BlockActionPayload payload) {
        View view = payload.getView();
        Place place = (view == null
                        ? onMessage(payload)
                        : onView(payload.getUser().getId(), view))
                .reachedBy(payload.getResponseUrl(), payload.getTriggerId());
        Trigger trigger = trigger(payload.getActions().get(0), message(payload.getContainer(), place.channel()));
        return arrival(place, payload.getUser().getName(), trigger);
    }

    private static Place onMessage(BlockActionPayload payload) {
        BlockActionPayload.Container container = payload.getContainer();
        String user = payload.getUser().getId();
        return container == null
                ? Place.of(user, null)
                : Place.of(user, container.getChannelId()).inThread(container.getThreadTs());
    }

    private static Place onView(String user, View view) {
        String title = view.getTitle() == null ? "" : view.getTitle().getText();
        return Place.of(user, view.getPrivateMetadata())
                .on(new Place.Page(view.getId(), "home".equals(view.getType()), title));
    }

    private Optional<MessageRef> message(BlockActionPayload.@Nullable Container container, Optional<String> channel) {
        return container == null || container.isEphemeral()
                ? Optional.empty()
                : channelRef(channel)
                        .flatMap(ref -> Place.present(container.getMessageTs()).map(ts -> new MessageRef(ref, ts)));
    }

    Arrival submission(ViewSubmissionPayload payload) {
        View view = payload.getView();
        Place place = onView(payload.getUser().getId(), view).reachedBy(null, payload.getTriggerId());
        Trigger trigger = new Trigger.Submission(view.getCallbackId(), fields(view.getState()));
        return arrival(place, payload.getUser().getName(), trigger);
    }

    Arrival home(EventsApiPayload<AppHomeOpenedEvent> payload) {
        Place place = Place.of(payload.getEvent().getUser(), null);
        return arrival(place, null, new Trigger.Home(), Place.present(payload.getEventId()));
    }

    Arrival mention(EventsApiPayload<AppMentionEvent> payload) {
        AppMentionEvent event = payload.getEvent();
        Place place = Place.of(event.getUser(), event.getChannel()).inThread(event.getThreadTs());
        Trigger trigger = new Trigger.Mention(typed(event.getText()));
        return arrival(place, event.getUsername(), trigger, Place.present(payload.getEventId()));
    }

    /** The bot came into a channel; whoever brought it is the one who acts, the bot itself where nobody is named. */
    Arrival joined(EventsApiPayload<MemberJoinedChannelEvent> payload) {
        MemberJoinedChannelEvent event = payload.getEvent();
        String actor = Place.present(event.getInviter()).orElse(event.getUser());
        Place place = Place.of(actor, event.getChannel());
        return arrival(place, null, new Trigger.Joined(), Place.present(payload.getEventId()));
    }

    private Arrival arrival(Place place, @Nullable String name, Trigger trigger) {
        return arrival(place, name, trigger, place.trigger());
    }

    private Arrival arrival(Place place, @Nullable String name, Trigger trigger, Optional<String> key) {
        Interaction interaction = new Interaction(
                new MemberRef(workspace, place.user()),
                channelRef(place.channel()),
                Place.present(name).orElse(place.user()),
                Optional.empty(),
                Set.of(),
                false,
                Optional.empty(),
                trigger);
        return new Arrival(interaction, place, key);
    }

    /** A direct message is no channel that could have posts. */
    private Optional<ChannelRef> channelRef(Optional<String> channel) {
        return channel.filter(id -> !id.startsWith("D")).map(id -> new ChannelRef(workspace, id));
    }

    private static Trigger trigger(BlockActionPayload.Action action, Optional<MessageRef> message) {
        boolean one = action.getSelectedOption() != null;
        if (!one && action.getSelectedOptions() == null) {
            return new Trigger.Click(action.getActionId(), message);
        }
        List<String> values = one
                ? List.of(action.getSelectedOption().getValue())
                : action.getSelectedOptions().stream()
                        .map(BlockActionPayload.Action.SelectedOption::getValue)
                        .toList();
        return new Trigger.Selection(action.getActionId(), values, message);
    }

    private static Map<String, List<String>> fields(@Nullable ViewState state) {
        Map<String, List<String>> fields = new HashMap<>();
        if (state != null && state.getValues() != null) {
            state.getValues()
                    .forEach((id, elements) -> fields.put(
                            id,
                            elements.values().stream().flatMap(Arrivals::values).toList()));
        }
        return fields;
    }

    private static Stream<String> values(ViewState.Value value) {
        if (value.getSelectedOptions() != null) {
            return value.getSelectedOptions().stream().map(ViewState.SelectedOption::getValue);
        }
        if (value.getSelectedOption() != null) {
            return Stream.of(value.getSelectedOption().getValue());
        }
        return Stream.of(value.getValue()).filter(Objects::nonNull);
    }

    /** What the member typed: references as bare ids, entities as the signs that they stand for. */
    private static String typed(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String references = REFERENCE.matcher(text).replaceAll("$1");
        String links = LINK.matcher(references).replaceAll("$1");
        return links.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
