package dev.interviewquiz.discord.fake;

import java.util.List;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** What Discord's entities look like as JSON. */
public final class Entities {
    public static final String BOT = "1000000000000000001";
    public static final String OWNER = "1000000000000000002";
    public static final String TIME = "2026-11-23T10:00:00.000000+00:00";
    public static final long EVERYTHING_NEEDED = Permission.getRaw(
            Permission.VIEW_CHANNEL,
            Permission.MESSAGE_SEND,
            Permission.MESSAGE_HISTORY,
            Permission.CREATE_PUBLIC_THREADS,
            Permission.MESSAGE_SEND_IN_THREADS,
            Permission.MESSAGE_ATTACH_FILES);

    private Entities() {}

    public static DataObject user(String id, String name) {
        return DataObject.empty()
                .put("id", id)
                .put("username", name.toLowerCase(java.util.Locale.ROOT))
                .put("global_name", name)
                .put("discriminator", "0")
                .put("bot", id.equals(BOT));
    }

    public static DataObject member(DataObject user, List<String> roles) {
        return DataObject.empty()
                .put("user", user)
                .put("roles", DataArray.fromCollection(roles))
                .put("joined_at", TIME)
                .put("deaf", false)
                .put("mute", false)
                .put("flags", 0)
                .put("permissions", "0");
    }

    public static DataObject role(String id, String name, long permissions) {
        return DataObject.empty()
                .put("id", id)
                .put("name", name)
                .put("color", 0)
                .put("colors", DataObject.empty().put("primary_color", 0))
                .put("hoist", false)
                .put("position", 0)
                .put("permissions", Long.toString(permissions))
                .put("managed", false)
                .put("mentionable", false)
                .put("flags", 0);
    }

    public static DataObject textChannel(String id, String name) {
        return DataObject.empty()
                .put("id", id)
                .put("type", 0)
                .put("name", name)
                .put("position", 0)
                .put("permission_overwrites", DataArray.empty());
    }

    /** A place where members talk, with a chat beside it and no threads. */
    public static DataObject voiceChannel(String id, String name) {
        return textChannel(id, name).put("type", 2).put("bitrate", 64_000).put("user_limit", 0);
    }

    /** A channel of threads alone. */
    public static DataObject forum(String id, String name) {
        return textChannel(id, name)
                .put("type", 15)
                .put("available_tags", DataArray.empty())
                .put("flags", 0)
                .put("default_forum_layout", 0);
    }

    public static DataObject thread(String id, String parent, String guild, boolean archived) {
        return DataObject.empty()
                .put("id", id)
                .put("type", 11)
                .put("guild_id", guild)
                .put("parent_id", parent)
                .put("owner_id", BOT)
                .put("name", "thread")
                .put("message_count", 0)
                .put("member_count", 1)
                .put("total_message_sent", 0)
                .put("rate_limit_per_user", 0)
                .put(
                        "thread_metadata",
                        DataObject.empty()
                                .put("archived", archived)
                                .put("auto_archive_duration", 1440)
                                .put("archive_timestamp", TIME)
                                .put("create_timestamp", TIME)
                                .put("locked", false));
    }

    /** As a moderator leaves it. */
    public static DataObject lockedThread(String id, String parent, String guild, boolean archived) {
        DataObject thread = thread(id, parent, guild, archived);
        thread.getObject("thread_metadata").put("locked", true);
        return thread;
    }

    /** A guild with a text channel, in which everybody may do what the permissions say. */
    public static DataObject guild(String id, long permissions, DataObject... channels) {
        DataArray members =
                DataArray.empty().add(member(user(BOT, "Quiz"), List.of())).add(member(user(OWNER, "Olga"), List.of()));
        return DataObject.empty()
                .put("id", id)
                .put("name", "Guild " + id)
                .put("owner_id", OWNER)
                .put("roles", DataArray.empty().add(role(id, "@everyone", permissions)))
                .put("channels", DataArray.fromCollection(List.of(channels)))
                .put("system_channel_id", channels.length == 0 ? null : channels[0].getString("id"))
                .put("threads", DataArray.empty())
                .put("guild_scheduled_events", DataArray.empty())
                .put("emojis", DataArray.empty())
                .put("stickers", DataArray.empty())
                .put("voice_states", DataArray.empty())
                .put("presences", DataArray.empty())
                .put("features", DataArray.empty())
                .put("stage_instances", DataArray.empty())
                .put("members", members)
                .put("member_count", 2)
                .put("afk_timeout", 300)
                .put("large", false)
                .put("unavailable", false)
                .put("preferred_locale", "zh-CN");
    }

    /** A message of the bot with what its request held. */
    public static DataObject message(String id, String channel, DataObject request) {
        return DataObject.empty()
                .put("id", id)
                .put("channel_id", channel)
                .put("author", user(BOT, "Quiz"))
                .put("content", "")
                .put("timestamp", TIME)
                .put("tts", false)
                .put("mention_everyone", false)
                .put("mentions", DataArray.empty())
                .put("mention_roles", DataArray.empty())
                .put("attachments", DataArray.empty())
                .put("embeds", DataArray.empty())
                .put("pinned", false)
                .put("type", 0)
                .put("flags", request.getInt("flags", 0))
                .put("components", received(request.optArray("components").orElseGet(DataArray::empty)));
    }

    /** Pictures come back with where they can be fetched. */
    private static DataArray received(DataArray components) {
        String json = components
                .toString()
                .replaceAll(
                        "\"url\":\"attachment://([a-z0-9.-]+)\"",
                        "\"url\":\"http://127.0.0.1/$1\",\"proxy_url\":\"http://127.0.0.1/$1\",\"width\":1,\"height\":1,\"id\":\"1\"");
        return DataArray.fromJson(json);
    }
}
