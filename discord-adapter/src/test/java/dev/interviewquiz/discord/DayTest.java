package dev.interviewquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.practice.Asking;
import dev.interviewquiz.core.schedule.Kind;
import dev.interviewquiz.discord.fake.Acts;
import dev.interviewquiz.discord.fake.Call;
import dev.interviewquiz.discord.fake.Entities;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Members and the day's question: several at once, twice, too late, after a restart, with whatever they write. */
class DayTest {
    private static final String MEMBER = "1000000000000000003";

    @TempDir
    private Path folder;

    private Product product;

    @BeforeEach
    void start() {
        product = Product.asking(folder);
        product.until(Product.MONDAY_TEN);
    }

    @AfterEach
    void close() {
        product.close();
    }

    private Call reply(String interaction) {
        return product.discord.calls().reply(interaction);
    }

    /** Opens the form of the day's question and gives its id. */
    private String form(String member) {
        DataObject post = product.posted();
        Call form = reply(product.acts().click(member, Product.button(post, "answer"), post));
        assertThat(form.body().getInt("type")).isEqualTo(9);
        return form.data().getString("custom_id");
    }

    private String answer(String member, String form, String text) {
        return product.acts().submit(member, form, Map.of("text", text));
    }

    @Test
    void membersAtOnceEachSeeTheirOwnFeedback() {
        List<String> sent = List.of("3", "4", "5").stream()
                .map(number -> "100000000000000000" + number)
                .map(member -> answer(member, form(member), Product.RIGHT))
                .toList();

        for (String interaction : sent) {
            assertThat(reply(interaction).data().getInt("flags") & 64).isEqualTo(64);
        }
        assertThat(product.answered()).isEqualTo(3);
    }

    @Test
    void aFormSentTwiceIsCountedOnceAndTheOtherSaysSo() {
        String form = form(MEMBER);

        String one = answer(MEMBER, form, Product.RIGHT);
        String other = answer(MEMBER, form, Product.RIGHT + " Indeed.");

        String replies = reply(one).json() + reply(other).json();
        assertThat(product.answered()).isEqualTo(1);
        assertThat(replies).contains("满分").contains("练习");
    }

    @Test
    void aDoubleClickOnAChoiceIsCountedOnce() {
        ChannelRef place = new ChannelRef(Gallery.GUILD, "3000000000000000005");
        product.discord
                .gateway()
                .dispatch(
                        "CHANNEL_CREATE",
                        Entities.textChannel(place.id(), "choices").put("guild_id", Gallery.GUILD.id()));
        Acts there = new Acts(product.discord, Gallery.GUILD.id(), place.id());
        reply(there.command(MEMBER, "quiz", "help", Map.of()));
        product.setUp(place, Kind.CHOICE, Asking.Speech.EN);
        product.until(Product.TUESDAY_TEN);
        DataObject post = product.discord.messages(place.id()).get(0);
        String choice = Product.button(post, "tick");

        String one = there.click(MEMBER, choice, post);
        String other = there.click(MEMBER, choice, post);

        assertThat(List.of(reply(one), reply(other)))
                .allSatisfy(told -> assertThat(told.data().getInt("flags") & 64).isEqualTo(64));
        assertThat(product.core()
                        .stores()
                        .answers()
                        .totals(new dev.interviewquiz.core.practice.PostId(choice.split("\\.")[1]))
                        .answered())
                .isEqualTo(1);
    }

    @Test
    void aButtonWorksAfterARestart() {
        product.restart();

        String form = form(MEMBER);
        assertThat(reply(answer(MEMBER, form, Product.RIGHT)).body().getInt("type"))
                .isEqualTo(4);
        assertThat(product.answered()).isEqualTo(1);
    }

    @Test
    void aDeletedPostIsPutUpAgainThoughItsNonceIsKnown() {
        product.discord.deletes(Gallery.CHANNEL.id(), product.posted());

        Call told = reply(product.acts().command(Entities.OWNER, "quiz-admin", "post", Map.of()));

        assertThat(told.json()).contains("今天的题已发布");
        assertThat(reply(answer(MEMBER, form(MEMBER), Product.RIGHT)).json()).contains("满分");
        assertThat(product.answered()).isEqualTo(1);
    }

    @Test
    void aFormSentAfterClosingIsPracticeAndSaysSo() {
        String form = form(MEMBER);
        String post = product.posted().getString("id");
        product.until(Product.TUESDAY_TEN);

        Call late = reply(answer(MEMBER, form, Product.RIGHT));

        assertThat(late.json()).contains("练习").doesNotContain("满分");
        assertThat(product.discord.messages(post).toString()).contains("||");
    }

    @Test
    void anUnknownButtonIsToldAndNotAnError() {
        DataObject post = product.posted();

        Call told = reply(product.acts().click(MEMBER, "answer.zzzzzzzzzzzzzzzz", post));
        Call foreign =
                reply(product.acts().submit(MEMBER, "answer.zzzzzzzzzzzzzzzz", Map.of("text", "my words, kept")));

        assertThat(told.body().getInt("type")).isEqualTo(4);
        assertThat(foreign.json()).contains("my words, kept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"¿", "*", "&", "😀", "@"})
    void whatIsRefusedIsGivenBackWhole(String sign) {
        String form = form(MEMBER);
        String text = sign.repeat(2_900 / sign.length());

        Call refused = reply(answer(MEMBER, form, text));

        assertThat(product.answered()).isZero();
        String shown = refused.data().getArray("components").stream(DataArray::getObject)
                .map(component -> component.getString("content", ""))
                .filter(content -> content.startsWith("“"))
                .collect(Collectors.joining())
                .replaceAll("[“”\\\\]", "");
        assertThat(shown.equals(text) || refused.files().size() == 1)
                .as(refused.json())
                .isTrue();
    }

    @Test
    void nothingThatAMemberIsCalledOrWritesPingsOrFormats() {
        Acts hostile = product.acts().called("@everyone **boss** <@&1> \u202Eevil\u200B");
        DataObject post = product.posted();
        Call form = reply(hostile.click(MEMBER, Product.button(post, "answer"), post));
        String text =
                Product.RIGHT + " @everyone <@1> **bold** ||hidden|| `code` https://x.y [a](http://b.c) :smile: \u202E";

        Call feedback = reply(hostile.submit(MEMBER, form.data().getString("custom_id"), Map.of("text", text)));
        Call board = reply(hostile.command(Entities.OWNER, "quiz", "leaderboard", Map.of("public", "yes")));

        for (Call call : List.of(feedback, board)) {
            assertThat(call.json())
                    .contains("\"allowed_mentions\":{\"parse\":[]")
                    .doesNotContain("@everyone", "**bold**", "**boss**", "\u202E")
                    .doesNotContainPattern("(?<!\\\\)<@");
        }
    }

    @Test
    void everyCommandIsRegisteredWithChineseForBothChinas() {
        Call commands = product.discord.calls().next("PUT", "/applications/\\d+/commands");

        assertThat(commands.bodies().length()).isEqualTo(2);
        String json = commands.json();
        int described = json.split("\"description\":", -1).length;
        assertThat(json.split("\"zh-TW\":", -1).length).isGreaterThanOrEqualTo(described);
        assertThat(json.split("\"zh-CN\":", -1).length).isEqualTo(json.split("\"zh-TW\":", -1).length);
    }
}
