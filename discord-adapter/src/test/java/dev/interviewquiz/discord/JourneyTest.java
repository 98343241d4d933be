package dev.interviewquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.discord.fake.Acts;
import dev.interviewquiz.discord.fake.Call;
import dev.interviewquiz.discord.fake.Entities;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * From joining a server to the board, in the member's language, every click as a member makes it. The shape of every
 * request is held against a snapshot, and each against Discord's schema where that is at hand.
 */
class JourneyTest {
    private static final String GUILD = "2000000000000000002";
    private static final String CHANNEL = "3000000000000000002";
    private static final String MESSAGES = "/channels/" + CHANNEL + "/messages";
    private static final int PRIVATE = 64;
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @TempDir
    private Path folder;

    private Product product;
    private final Map<String, Object> seen = new LinkedHashMap<>();

    @BeforeEach
    void start() {
        product = new Product(folder);
    }

    @AfterEach
    void close() {
        product.close();
    }

    private Call note(String what, Call call) {
        if (!call.json().isEmpty()) {
            seen.put((seen.size() + 1) + " " + what, Shape.of(call.body()));
        }
        return call;
    }

    private Call reply(String what, String interaction) {
        return note(what, product.discord.calls().reply(interaction));
    }

    private Call privately(String what, String interaction) {
        Call reply = reply(what, interaction);
        assertThat(reply.data().getInt("flags") & PRIVATE).as(what).isEqualTo(PRIVATE);
        return reply;
    }

    /** The private message that a reply has become. */
    private static DataObject own(Call reply) {
        return Entities.message("500", CHANNEL, reply.data());
    }

    private DataObject message(int index) {
        return product.discord.messages(CHANNEL).get(index);
    }

    @ParameterizedTest
    @CsvSource({"en-US, en", "zh-TW, zh"})
    void fromJoiningAServerToTheBoard(String locale, String language) {
        Acts acts = new Acts(product.discord, GUILD, CHANNEL).speaking(locale);

        DataObject welcome = join(language);
        setUp(acts, welcome);
        DataObject question = message(1);
        answer(acts, question, language);
        lookAround(acts, question, language);
        product.until(Product.TUESDAY_TEN.plusSeconds(86_400));
        afterwards(acts, question, language);

        DataObject all = DataObject.empty();
        seen.forEach(all::put);
        Snapshots.matches("journey-" + language, all.toString());
    }

    /** The welcome stands in the server's system channel. */
    private DataObject join(String language) {
        DataObject guild = Entities.guild(GUILD, Entities.EVERYTHING_NEEDED, Entities.textChannel(CHANNEL, "interview"))
                .put("preferred_locale", language.equals("zh") ? "zh-TW" : "en-US");
        product.discord.gateway().dispatch("GUILD_CREATE", guild);
        note("welcome", product.discord.calls().next("POST", MESSAGES));
        inLanguage(message(0).toString(), language);
        return message(0);
    }

    private void setUp(Acts acts, DataObject welcome) {
        Call refused = privately(
                "set-up by another member", acts.click(Product.member(3), Product.button(welcome, "setup"), welcome));
        assertThat(refused.body().getInt("type")).isEqualTo(4);
        Call form = reply("set-up form", acts.click(Entities.OWNER, Product.button(welcome, "setup"), welcome));
        DataArray fields = form.data().getArray("components");
        assertThat(fields.length()).isEqualTo(5);
        assertThat(fields.getObject(0).getString("description"))
                .startsWith("#interview")
                .contains("10:00");

        Call preview = privately("preview", acts.submitUnchanged(Entities.OWNER, form.data()));
        Call again = reply(
                "form again", acts.click(Entities.OWNER, Product.button(preview.data(), "setup-change"), welcome));
        Call changed = privately("preview again", acts.submitWith(Entities.OWNER, again.data(), "packs", "loopback"));
        Call done = reply(
                "confirmed", acts.click(Entities.OWNER, Product.button(changed.data(), "setup-yes"), own(changed)));
        assertThat(done.body().getInt("type")).isEqualTo(7);
        privately("post now", acts.click(Entities.OWNER, Product.button(done.data(), "post-now"), welcome));
        note("question", product.discord.calls().next("POST", MESSAGES));
    }

    private void answer(Acts acts, DataObject question, String language) {
        String member = Product.member(3);
        Call form = reply("answer form", acts.click(member, Product.button(question, "answer"), question));
        assertThat(form.body().getInt("type")).isEqualTo(9);
        Call feedback = privately(
                "feedback", acts.submit(member, Product.button(form.data(), "answer"), Map.of("text", Product.RIGHT)));
        inLanguage(feedback.json(), language);
        assertThat(feedback.json()).contains("“");
        privately("own result", acts.click(member, Product.button(question, "answer"), question));
    }

    private void lookAround(Acts acts, DataObject question, String language) {
        String member = Product.member(4);
        Call hint = privately("hint", acts.click(member, Product.button(question, "hint"), question));
        inLanguage(hint.json(), language);
        Call sure = privately("show me", acts.click(member, Product.button(question, "skip"), question));
        Call solution = reply("show me, yes", acts.click(member, Product.button(sure.data(), "skip-yes"), own(sure)));
        assertThat(solution.body().getInt("type")).isEqualTo(7);
        Call other = privately("other language", acts.click(member, Product.button(question, "say"), question));
        assertThat(other.json()).isNotEqualTo(hint.json());
    }

    /** The question is closed: edited, its thread made, the board stands. */
    private void afterwards(Acts acts, DataObject question, String language) {
        note("question closed", product.discord.calls().next("PATCH", MESSAGES + "/" + question.getString("id")));
        DataObject closed = message(1);
        assertThat(closed.toString()).doesNotContain("\"custom_id\":\"answer.").contains("\"custom_id\":\"result.");
        note("thread", product.discord.calls().next("POST", MESSAGES + "/\\d+/threads"));
        Call reveal = note(
                "reveal", product.discord.calls().next("POST", "/channels/" + question.getString("id") + "/messages"));
        assertThat(reveal.json()).contains("||");
        String answer = Product.button(question, "answer");

        Call own = privately("my result", acts.click(Product.member(3), Product.button(closed, "result"), closed));
        inLanguage(own.json(), language);
        privately("no result", acts.click(Product.member(9), Product.button(closed, "result"), closed));
        Call late = reply("answer form after closing", acts.click(Product.member(5), answer, question));
        assertThat(late.body().getInt("type")).isEqualTo(9);
        privately("answer after closing", acts.submit(Product.member(5), answer, Map.of("text", Product.RIGHT)));
        inLanguage(
                privately("board", acts.command(Product.member(3), "quiz", "leaderboard", Map.of()))
                        .json(),
                language);
        Call posted =
                reply("board for all", acts.command(Entities.OWNER, "quiz", "leaderboard", Map.of("public", "yes")));
        assertThat(posted.data().getInt("flags") & PRIVATE).isZero();
    }

    private static void inLanguage(String json, String language) {
        String words = json.replace("中/EN", "");
        assertThat(HAN.matcher(words).find()).as(words).isEqualTo(language.equals("zh"));
    }
}
