package dev.interviewquiz.slack;

import com.google.gson.JsonObject;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.Interaction;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.MessageRef;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One thing that came in, as Slack tells of it: every kind of payload says the same few things, each under names of its own.
 * What is missing is empty.
 *
 * @param workspace the one of the token, whatever the payload says
 */
record Arrival(WorkspaceRef workspace, JsonObject payload) {
    /** The command that a global shortcut stands for; the shortcut's callback id is what would be typed after it. */
    private static final String SHORTCUT_COMMAND = "quiz";

    private static final Pattern REFERENCE = Pattern.compile("<[#@]([A-Z0-9]+)(\\|[^>]*)?>");
    /** An address that Slack has made a link of; the label, where there is one, is what was typed. */
    private static final Pattern LINK = Pattern.compile("<(?:[^<>|]+\\|)?(?:mailto:|tel:)?([^<>|]+)>");

    /** The {@link #kind} of a command, which names none. */
    static final String COMMAND = "";

    /** The kind of event, else of payload. */
    String kind() {
        return text("event.type", "type").orElse(COMMAND);
    }

    boolean says(String path, String word) {
        return text(path).equals(Optional.of(word));
    }

    /** The same when Slack sends the same thing again; where a proxy repeats triggers, what it carries tells things apart. */
    Optional<String> key() {
        return trigger()
                .map(id -> id + "-" + Integer.toHexString(payload.hashCode()))
                .or(() -> text("event_id"));
    }

    /** Who acted; of the bot's coming into a channel, whoever brought it. */
    Optional<String> actor() {
        return text("user.id", "user_id", "event.inviter", "event.user");
    }

    String user() {
        return actor().orElse("");
    }

    /** Empty in a view that was opened outside of any channel. */
    Optional<String> channel() {
        return text("container.channel_id", "channel.id", "channel_id", "event.channel", "view.private_metadata");
    }

    Optional<String> thread() {
        return text("container.thread_ts", "event.thread_ts");
    }

    /** Good for five messages within half an hour. */
    Optional<String> responseUrl() {
        return text("response_url");
    }

    /** Good for one view within three seconds. */
    Optional<String> trigger() {
        return text("trigger_id");
    }

    /** The same where no view can be opened any more. */
    Arrival withoutTrigger() {
        JsonObject rest = payload.deepCopy();
        rest.remove("trigger_id");
        return new Arrival(workspace, rest);
    }

    /** The view that it happened in, if any. */
    Optional<String> view() {
        return text("view.id");
    }

    /** What the bot named the view by, if it did. */
    Optional<String> externalId() {
        return text("view.external_id");
    }

    boolean onHome() {
        return says("view.type", "home");
    }

    /** The view that can be replaced, or laid something on. */
    Optional<String> window() {
        return onHome() ? Optional.empty() : view();
    }

    /** What stands in the view on that side of a seam where the button is that was pressed. */
    List<JsonObject> around(String seam) {
        List<JsonObject> blocks = Json.objects(payload, "view.blocks").toList();
        List<String> ids = blocks.stream()
                .map(block -> Json.text(block, "block_id").orElse(""))
                .toList();
        int at = ids.indexOf(seam);
        boolean above = ids.indexOf(Json.text(pressed(), "block_id").orElse("")) < at;
        return above ? blocks.subList(0, at) : blocks.subList(at + 1, blocks.size());
    }

    Optional<String> title() {
        return text("view.title.text");
    }

    /** Without what Slack's payloads lack; {@link Members} completes it. */
    Interaction interaction() {
        return new Interaction(
                new MemberRef(workspace, user()),
                channelRef(),
                text("user.name", "user.username", "user_name").orElse(user()),
                Optional.empty(),
                Set.of(),
                false,
                Optional.empty(),
                act());
    }

    private Trigger act() {
        return switch (kind()) {
            case "app_home_opened" -> new Trigger.Home();
            case "app_mention" -> new Trigger.Mention(typed("event.text"));
            case "member_joined_channel" -> new Trigger.Joined();
            case "shortcut" -> new Trigger.Typed(SHORTCUT_COMMAND, typed("callback_id"));
            case "view_submission" -> new Trigger.Submission(typed("view.callback_id"), fields());
            case "block_actions" -> action();
            default -> new Trigger.Typed(typed("command").replaceFirst("^/", ""), typed("text"));
        };
    }

    private Trigger action() {
        JsonObject action = pressed();
        String id = Json.text(action, "action_id").orElse("");
        return action.has("selected_option") || action.has("selected_options")
                ? new Trigger.Selection(id, values(action), message())
                : new Trigger.Click(id, message());
    }

    private JsonObject pressed() {
        return Json.objects(payload, "actions").findFirst().orElseGet(JsonObject::new);
    }

    private Map<String, List<String>> fields() {
        JsonObject blocks = Json.child(payload, "view.state.values");
        Map<String, List<String>> fields = new HashMap<>();
        blocks.keySet().forEach(id -> fields.put(id, values(Json.child(Json.child(blocks, id), Views.VALUE))));
        return fields;
    }

    private static List<String> values(JsonObject input) {
        Stream<String> options =
                Json.objects(input, "selected_options").flatMap(option -> Json.text(option, "value").stream());
        return Stream.concat(
                        Json.text(input, "value", "selected_option.value", "selected_conversation").stream(), options)
                .toList();
    }

    /** The message that a button stands on; one that only its member sees cannot be referred to. */
    private Optional<MessageRef> message() {
        return Json.flag(payload, "container.is_ephemeral")
                ? Optional.empty()
                : channelRef().flatMap(channel -> text("container.message_ts").map(ts -> new MessageRef(channel, ts)));
    }

    /** A direct message is no channel that could have posts. */
    private Optional<ChannelRef> channelRef() {
        return channel().filter(id -> !id.startsWith("D")).map(id -> new ChannelRef(workspace, id));
    }

    /** What the member typed: references as bare ids, entities as the signs that they stand for. */
    private String typed(String path) {
        String references = REFERENCE.matcher(text(path).orElse("")).replaceAll("$1");
        String links = LINK.matcher(references).replaceAll("$1");
        return links.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    /** Whether a list there has anything in it. */
    boolean lists(String path) {
        return Json.list(payload, path).findAny().isPresent();
    }

    private Optional<String> text(String... paths) {
        return Json.text(payload, paths);
    }
}
