package dev.interviewquiz.discord.fake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** What members do, as Discord tells it to the bot. */
public final class Acts {
    private final FakeDiscord discord;
    private final String guild;
    private final String channel;
    private final String locale;
    private final Optional<String> nick;

    public Acts(FakeDiscord discord, String guild, String channel) {
        this(discord, guild, channel, "zh-CN", Optional.empty());
    }

    private Acts(FakeDiscord discord, String guild, String channel, String locale, Optional<String> nick) {
        this.discord = discord;
        this.guild = guild;
        this.channel = channel;
        this.locale = locale;
        this.nick = nick;
    }

    /** The same members with their Discord in another language. */
    public Acts speaking(String otherLocale) {
        return new Acts(discord, guild, channel, otherLocale, nick);
    }

    /** All of them under this name. */
    public Acts called(String name) {
        return new Acts(discord, guild, channel, locale, Optional.of(name));
    }

    /** Gives the id of the interaction. */
    public String command(String user, String command, String verb, Map<String, Object> options) {
        return act(user, 2, commandData(command, verb, options, ""));
    }

    /** The same one twice in a row, as a session that is resumed may tell it. */
    public String commandTwice(String user, String command, String verb) {
        DataObject told = interaction(user, 2, commandData(command, verb, Map.of(), ""));
        String unused = send(told);
        return send(told);
    }

    public String typing(String user, String command, String verb, String option, String text) {
        return act(user, 4, commandData(command, verb, Map.of(option, text), option));
    }

    public String click(String user, String actionId, DataObject message) {
        DataObject data = DataObject.empty().put("component_type", 2).put("custom_id", actionId);
        return send(interaction(user, 3, data).put("message", message));
    }

    public String choose(String user, String actionId, DataObject message, String... values) {
        DataObject data = DataObject.empty()
                .put("component_type", 3)
                .put("custom_id", actionId)
                .put("values", DataArray.fromCollection(Arrays.asList(values)));
        return send(interaction(user, 3, data).put("message", message));
    }

    public String submit(String user, String formId, Map<String, String> fields) {
        DataArray labels = DataArray.empty();
        fields.forEach((id, value) -> labels.add(DataObject.empty()
                .put("type", 18)
                .put("id", 1)
                .put(
                        "component",
                        DataObject.empty()
                                .put("type", 4)
                                .put("id", 2)
                                .put("custom_id", id)
                                .put("value", value))));
        return act(user, 5, DataObject.empty().put("custom_id", formId).put("components", labels));
    }

    public String submitChoice(String user, String formId, String field, String value) {
        DataObject menu = DataObject.empty()
                .put("type", 3)
                .put("id", 2)
                .put("custom_id", field)
                .put("values", DataArray.empty().add(value));
        DataObject label = DataObject.empty().put("type", 18).put("id", 1).put("component", menu);
        return act(
                user,
                5,
                DataObject.empty()
                        .put("custom_id", formId)
                        .put("components", DataArray.empty().add(label)));
    }

    /** Sends a form as it was opened, nothing changed. */
    public String submitUnchanged(String user, DataObject form) {
        DataArray labels = DataArray.empty();
        form.getArray("components").stream(DataArray::getObject)
                .filter(component -> component.getInt("type") == 18)
                .map(label -> label.getObject("component"))
                .map(Acts::unchanged)
                .forEach(field -> labels.add(
                        DataObject.empty().put("type", 18).put("id", 1).put("component", field)));
        DataObject data =
                DataObject.empty().put("custom_id", form.getString("custom_id")).put("components", labels);
        return act(user, 5, data);
    }

    /** Sends a form as it was opened but for one field. */
    public String submitWith(String user, DataObject form, String field, String value) {
        DataObject changed = DataObject.fromJson(form.toString());
        changed.getArray("components").stream(DataArray::getObject)
                .filter(component -> component.getInt("type") == 18)
                .map(label -> label.getObject("component"))
                .filter(input -> input.getString("custom_id").equals(field))
                .forEach(input -> input.put("value", value));
        return submitUnchanged(user, changed);
    }

    private static DataObject unchanged(DataObject field) {
        DataObject sent = DataObject.empty()
                .put("type", field.getInt("type"))
                .put("id", 2)
                .put("custom_id", field.getString("custom_id"));
        if (field.getInt("type") == 4) {
            return sent.put("value", field.getString("value", ""));
        }
        List<String> chosen = field.getArray("options").stream(DataArray::getObject)
                .filter(option -> option.getBoolean("default"))
                .map(option -> option.getString("value"))
                .toList();
        return sent.put("values", DataArray.fromCollection(chosen));
    }

    private String act(String user, int type, DataObject data) {
        return send(interaction(user, type, data));
    }

    private String send(DataObject interaction) {
        discord.gateway().dispatch("INTERACTION_CREATE", interaction);
        return interaction.getString("id");
    }

    private DataObject commandData(String command, String verb, Map<String, Object> options, String focused) {
        DataArray values = DataArray.empty();
        options.forEach((name, value) -> values.add(DataObject.empty()
                .put("name", name)
                .put("type", value instanceof Number ? 4 : 3)
                .put("value", value)
                .put("focused", name.equals(focused))));
        return DataObject.empty()
                .put("id", discord.nextId())
                .put("name", command)
                .put("type", 1)
                .put(
                        "options",
                        DataArray.empty()
                                .add(DataObject.empty()
                                        .put("name", verb)
                                        .put("type", 1)
                                        .put("options", values)));
    }

    private DataObject interaction(String user, int type, DataObject data) {
        DataObject act = DataObject.empty()
                .put("id", discord.nextId())
                .put("application_id", Entities.BOT)
                .put("type", type)
                .put("token", "token-" + discord.nextId())
                .put("version", 1)
                .put("data", data)
                .put("channel_id", channel)
                .put("locale", locale)
                .put("entitlements", DataArray.empty())
                .put("authorizing_integration_owners", DataObject.empty().put("0", guild.isEmpty() ? "0" : guild));
        return guild.isEmpty() ? direct(act, user) : inGuild(act, user);
    }

    private DataObject inGuild(DataObject act, String user) {
        String name = user.equals(Entities.OWNER) ? "Olga" : "Member " + user;
        return act.put("context", 0)
                .put("guild_id", guild)
                .put("guild", DataObject.empty().put("id", guild).put("features", DataArray.empty()))
                .put("channel", Entities.textChannel(channel, "general"))
                .put(
                        "member",
                        Entities.member(Entities.user(user, name), List.of())
                                .put("nick", nick.orElse("Nick of " + name)));
    }

    private DataObject direct(DataObject act, String user) {
        DataObject other = Entities.user(user, "Member " + user);
        DataObject conversation = DataObject.empty()
                .put("id", channel)
                .put("type", 1)
                .put("recipients", DataArray.empty().add(other));
        return act.put("context", 1).put("channel", conversation).put("user", other);
    }
}
