package dev.interviewquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.BotConfig;
import dev.interviewquiz.core.BotCore;
import dev.interviewquiz.core.Pace;
import dev.interviewquiz.core.agenda.ManualAgenda;
import dev.interviewquiz.core.agenda.MovableClock;
import dev.interviewquiz.core.platform.Attendant;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.practice.Asking;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.practice.PostId;
import dev.interviewquiz.core.question.PackId;
import dev.interviewquiz.core.schedule.Kind;
import dev.interviewquiz.core.schedule.PostingDays;
import dev.interviewquiz.core.schedule.PostingSchedule;
import dev.interviewquiz.discord.fake.Acts;
import dev.interviewquiz.discord.fake.Entities;
import dev.interviewquiz.discord.fake.FakeDiscord;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.utils.data.DataObject;

/** The whole product over the real JDA on the loopback. Its clock is moved by hand; it asks the questions of the tests. */
final class Product implements AutoCloseable {
    static final Instant SUNDAY = Instant.parse("2026-11-22T20:00:00Z");
    static final Instant MONDAY_TEN = Instant.parse("2026-11-23T10:00:00Z");
    static final Instant TUESDAY_TEN = Instant.parse("2026-11-24T10:01:00Z");
    static final Instant WEDNESDAY_TEN = Instant.parse("2026-11-25T10:01:00Z");
    static final String RIGHT = "The product of matrices is one matrix, so all of it is a single linear layer.";

    final FakeDiscord discord = new FakeDiscord();
    final List<String> console = new CopyOnWriteArrayList<>();
    private final Path folder;
    private final MovableClock clock = MovableClock.at(SUNDAY);
    private DiscordBot bot;
    private BotCore core;
    private ManualAgenda agenda;

    Product(Path folder) {
        this.folder = folder;
        discord.gateway().has(Stage.guild(Entities.EVERYTHING_NEEDED));
        bot = new DiscordBot(Stage.settings(discord), console::add);
        core = BotCore.open(config(), bot.messenger(), Pace.FREE, clock);
        core.stores().workspaces().save(core.stores().workspaces().get(Gallery.GUILD));
        serve();
        agenda = core.manual(errand -> {});
    }

    /** With Gallery's channel set up: a question at ten from Monday to Friday. */
    static Product asking(Path folder) {
        Product product = new Product(folder);
        product.setUp(Gallery.CHANNEL, Kind.OPEN, Asking.Speech.EN);
        return product;
    }

    void setUp(ChannelRef place, Kind kind, Asking.Speech speech) {
        Channel channel = new Channel(
                place,
                PostingSchedule.of(LocalTime.of(10, 0), ZoneOffset.UTC, PostingDays.WORKDAYS),
                new Asking(kind, speech, Set.of(new PackId("loopback")), Set.of(), Set.of(), Asking.Feedback.NOW),
                1,
                new MemberRef(place.workspace(), Entities.OWNER),
                clock.instant());
        core.stores().workspaces().save(core.stores().workspaces().get(place.workspace()));
        core.stores().channels().save(channel);
        core.day().rescheduled(channel);
    }

    /** With a patience that a busy machine does not use up: no deferral comes in place of a reply. */
    private void serve() {
        bot.start(
                core.interactions(),
                new Attendant(core.interactions(), 8, 100, Duration.ofSeconds(20)),
                Duration.ofMillis(10));
    }

    private BotConfig config() {
        return BotConfig.read(
                Platform.DISCORD,
                Map.of(
                        "QUIZ_DB_URL",
                        "jdbc:h2:file:" + folder.resolve("quiz"),
                        "QUIZ_BACKUPS",
                        folder.resolve("backups").toString(),
                        "QUIZ_PACKS",
                        packs().toString()));
    }

    static Path packs() {
        URL pack = Objects.requireNonNull(Product.class.getResource("/packs/loopback.yaml"));
        try {
            return Objects.requireNonNull(Path.of(pack.toURI()).getParent());
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }

    void restart() {
        end();
        bot = new DiscordBot(Stage.settings(discord), console::add);
        core = BotCore.open(config(), bot.messenger(), Pace.FREE, clock);
        serve();
        agenda = core.manual(errand -> {});
    }

    void until(Instant instant) {
        agenda.runUntil(instant);
    }

    BotCore core() {
        return core;
    }

    Acts acts() {
        return new Acts(discord, Gallery.GUILD.id(), Gallery.CHANNEL.id());
    }

    /** The only message of Gallery's channel. */
    DataObject posted() {
        List<DataObject> messages = discord.messages(Gallery.CHANNEL.id());
        assertThat(messages).hasSize(1);
        return messages.get(0);
    }

    /** How many have answered what was posted. */
    long answered() {
        return core.stores()
                .answers()
                .totals(new PostId(button(posted(), "hint").split("\\.")[1]))
                .answered();
    }

    static String member(int number) {
        return "100000000000000000" + number;
    }

    /** The action id of the first button or form with this verb. */
    static String button(DataObject message, String verb) {
        Matcher found = Pattern.compile("\"custom_id\":\"(" + verb + "(?:\\.[^\"]*)?)\"")
                .matcher(message.toString());
        assertThat(found.find()).as(verb + " in " + message).isTrue();
        return found.group(1);
    }

    private void end() {
        bot.stopListening();
        core.close();
        bot.close();
    }

    @Override
    public void close() {
        end();
        discord.close();
        assertThat(discord.violations()).isEmpty();
    }
}
