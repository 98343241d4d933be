package dev.interviewquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.discord.fake.Acts;
import dev.interviewquiz.discord.fake.Call;
import dev.interviewquiz.discord.fake.Entities;
import dev.interviewquiz.discord.fake.FakeDiscord;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in a process of its own: killed, stopped, cut off from Discord. */
class ProcessTest {
    private static final String MESSAGES = "/channels/" + Gallery.CHANNEL.id() + "/messages";

    private final FakeDiscord discord = new FakeDiscord();
    private final Acts acts = new Acts(discord, Gallery.GUILD.id(), Gallery.CHANNEL.id());

    @TempDir
    private Path folder;

    private Optional<Child> child = Optional.empty();

    @BeforeEach
    void inOneServer() {
        discord.gateway().has(Stage.guild(Entities.EVERYTHING_NEEDED));
    }

    @AfterEach
    void close() {
        child.ifPresent(Child::close);
        discord.close();
        assertThat(discord.violations()).isEmpty();
    }

    private Child start(Map<String, String> more) throws InterruptedException {
        boolean again = child.isPresent();
        Child started = Child.start(folder, discord, more);
        child = Optional.of(started);
        started.says("Connected as quiz, in 1 server.");
        if (!again) {
            awaitWelcome();
        }
        return started;
    }

    /** The bot was invited before it was first started: it says hello, once. */
    private void awaitWelcome() throws InterruptedException {
        discord.calls().next("POST", MESSAGES);
        while (discord.messages(Gallery.CHANNEL.id()).isEmpty()) {
            Thread.sleep(10);
        }
        discord.messages(Gallery.CHANNEL.id()).clear();
    }

    private Call reply(String interaction) {
        return discord.calls().reply(interaction);
    }

    /** Sets the channel up and gives the message with the button that posts the first question. */
    private DataObject setUp() {
        Call form = reply(acts.command(Entities.OWNER, "quiz-admin", "setup", Map.of()));
        Call preview = reply(acts.submitWith(Entities.OWNER, form.data(), "packs", "loopback"));
        DataObject message = Entities.message("500", Gallery.CHANNEL.id(), preview.data());
        Call done = reply(acts.click(Entities.OWNER, Product.button(message, "setup-yes"), message));
        return Entities.message("500", Gallery.CHANNEL.id(), done.data());
    }

    private void question() throws InterruptedException {
        DataObject post = discord.messages(Gallery.CHANNEL.id()).get(0);
        for (int i = 0; i < 100; i++) {
            Call form = reply(acts.click(Product.member(3), Product.button(post, "answer"), post));
            if (form.body().getInt("type") == 9) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the question takes no answers");
    }

    @Test
    void killedBetweenPostingAndStoringItPostsOnce() throws InterruptedException {
        Child first = start(Map.of());
        DataObject done = setUp();
        discord.hangsAfter("POST", MESSAGES);
        acts.click(Entities.OWNER, Product.button(done, "post-now"), done);
        discord.calls().next("POST", MESSAGES);
        first.kill();
        discord.forgetNonces();

        start(Map.of());

        discord.calls().next("GET", MESSAGES);
        question();
        assertThat(discord.messages(Gallery.CHANNEL.id())).hasSize(1);
        assertThat(discord.calls().count("POST", MESSAGES)).isZero();
    }

    @Test
    void anAnswerThatWasAcknowledgedSurvivesTheKill() throws InterruptedException {
        Child first = start(Map.of());
        DataObject done = setUp();
        acts.click(Entities.OWNER, Product.button(done, "post-now"), done);
        discord.calls().next("POST", MESSAGES);
        question();
        String answer = Product.button(discord.messages(Gallery.CHANNEL.id()).get(0), "answer");
        reply(acts.submit(Product.member(3), answer, Map.of("text", Product.RIGHT)));
        first.kill();

        start(Map.of());

        DataObject post = discord.messages(Gallery.CHANNEL.id()).get(0);
        Call own = reply(acts.click(Product.member(3), answer, post));
        assertThat(own.body().getInt("type")).isEqualTo(4);
        assertThat(own.json()).contains("2/2");
    }

    @Test
    void askedToEndItEndsInOrderAndSaysNothing() throws InterruptedException {
        Child running = start(Map.of());

        assertThat(running.stop()).isEqualTo(143);

        assertThat(running.said()).noneMatch(line -> line.contains("ERROR") || line.contains("Exception"));
    }

    @Test
    void aWrongTokenEndsItWithOneLine() throws InterruptedException {
        try (Child refused = Child.start(folder, discord, Map.of("DISCORD_TOKEN", "s3cret"))) {
            assertThat(refused.end()).isEqualTo(1);
            assertThat(refused.said())
                    .singleElement()
                    .asString()
                    .contains("Reset Token")
                    .doesNotContain("s3cret");
        }
    }

    @Test
    void aTokenThatIsResetMeanwhileEndsItWithOneLine() throws InterruptedException {
        Child running = start(Map.of());

        discord.gateway().close(4004);

        assertThat(running.end()).isEqualTo(1);
        assertThat(running.said()).last().asString().contains("Reset Token");
        assertThat(running.said()).noneMatch(line -> line.contains("ERROR") || line.contains("4004"));
    }

    @Test
    void aSecondProcessOnTheSameDatabaseIsRefused() throws InterruptedException {
        start(Map.of());

        try (Child second = Child.start(folder, discord, Map.of())) {
            assertThat(second.end()).isEqualTo(1);
            assertThat(second.said()).singleElement().asString().contains("database");
        }
    }

    @Test
    void healthTellsWhenTheGatewayIsAway() throws InterruptedException, IOException {
        int port = freePort();
        start(Map.of("QUIZ_HTTP_PORT", Integer.toString(port)));
        awaitHealth(port, 200);

        discord.gateway().refuse(true);
        discord.gateway().lose();
        awaitHealth(port, 503);

        discord.gateway().refuse(false);
        awaitHealth(port, 200);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void awaitHealth(int port, int status) throws InterruptedException, IOException {
        for (int i = 0; i < 300 && health(port) != status; i++) {
            Thread.sleep(100);
        }
        assertThat(health(port)).isEqualTo(status);
    }

    /** 0 while nothing is served yet. */
    private static int health(int port) throws InterruptedException, IOException {
        HttpRequest asked = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health"))
                .build();
        try {
            return HttpClient.newHttpClient()
                    .send(asked, HttpResponse.BodyHandlers.ofString())
                    .statusCode();
        } catch (ConnectException notYet) {
            return 0;
        }
    }
}
