package dev.interviewquiz.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What members type and press, answered by the whole product. */
final class ConversationTest extends BotStage {
    @Test
    void changingThePreviewLeavesNoOldOneBeneath() {
        JsonObject form = acts.opens("U1", "/quiz-admin", "setup channel:<#C0OTHER|other>");
        JsonObject preview = acts.submits("U1", form, Acts.initial(form));

        JsonObject again = acts.replaced(acts.pressesInWindow("U1", Acts.button(preview, "setup-change")));

        JsonObject changed = acts.submits("U1", again, Acts.initial(again));
        assertThat(Acts.button(changed, "setup-yes")).isNotBlank();
        assertThat(slack.calls("views.push")).isEmpty();
    }

    @Test
    void theSetUpButtonOfTheHomePageAsksForTheChannel() {
        JsonObject click = Payloads.clickInView("setup", "U1", "home", "home");
        click.getAsJsonObject("view").addProperty("private_metadata", "");
        Acts.acknowledged(slack.send("interactive", click));
        JsonObject form = slack.awaitCall(
                        "views.open", call -> call.argument("trigger_id").equals("home"))
                .json("view")
                .getAsJsonObject();
        Map<String, JsonObject> values = Acts.initial(form);
        values.put("channel", Json.object("type", "conversations_select", "selected_conversation", "C0OTHER"));

        JsonObject preview = acts.submits("U1", form, values);
        acts.replaced(acts.pressesInWindow("U1", Acts.button(preview, "setup-yes")));
        agenda.runUntil(MONDAY_NOON);

        assertThat(form.toString()).contains("\"type\":\"conversations_select\"");
        assertThat(posts("C0OTHER")).hasSize(1);
    }

    @Test
    void theHomePageOfAnAdminTellsTheNextSevenDays() {
        answers(posted(), "U1");

        acts.opensHome("U1");

        String home = slack.awaitCall("views.publish").argument("view");
        assertThat(home).contains("\"type\":\"home\"", "\"settings", "\"privacy", "\"practise", "\"boards");
        assertThat(home)
                .contains(
                        "Tue 24 Nov", "Wed 25 Nov", "Thu 26 Nov", "Fri 27 Nov", "Mon 30 Nov", "Tue 1 Dec", "Wed 2 Dec");
    }

    @Test
    void theHomePageOfAMemberKeepsTheComingQuestionsToItself() {
        acts.opensHome("U2");

        assertThat(slack.awaitCall("views.publish").argument("view"))
                .contains("\"settings")
                .doesNotContain("Wed 25 Nov");
    }

    @Test
    void aBareCommandOpensHome() {
        assertThat(acts.types("U2", "/quiz").toString()).contains("\"practise");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/quiz practice difficulty:2 kind:open count:1 lang:en",
                "/quiz practice difficulty：2　kind：open　count：1　lang：en",
                "/quiz practice difficulty:\"2\" kind:“open” count:1 lang:en",
                "/quiz practice topic: difficulty:2 lang:en count:1"
            })
    void aCommandIsReadAsItWasTyped(String line) {
        assertThat(acts.types("U2", line).toString()).contains("\"action_id\"").doesNotContain("Did you mean");
    }

    @Test
    void anAnswerIsTypedInChinese() {
        Calls.Call post = posted();
        assertThat(post).isNotNull();

        String shown = acts.types("U3", "/quiz answer text：“多层线性叠加还是线性，没有增益”").toString();

        assertThat(shown).contains("要点").doesNotContain("\"answer.");
    }

    @Test
    void anUnknownWordGetsDidYouMeanAndHelp() {
        assertThat(acts.types("U2", "/quiz practise").toString()).contains("practice");
        assertThat(acts.types("U1", "/quiz-admin shedule").toString()).contains("schedule");
    }

    @Test
    void theShortcutPractisesOneQuestion() {
        Acts.acknowledged(slack.send("interactive", Payloads.shortcut("practice", "short")));

        assertThat(slack.awaitCall("views.open").argument("view")).contains("\"action_id\"");
    }

    @Test
    void whoBringsTheBotIntoAChannelIsOfferedTheSetUp() {
        Acts.acknowledged(slack.send("events_api", Payloads.event("EvJ", Payloads.joined(FakeSlack.BOT, "U1"))));

        assertThat(slack.awaitCall("chat.postEphemeral").argument("blocks")).contains("\"setup", "\"help");
    }

    @Test
    void whoMayNotSetUpIsToldWhoMayWhenHeBringsTheBot() {
        Acts.acknowledged(slack.send("events_api", Payloads.event("EvN", Payloads.joined(FakeSlack.BOT, "U2"))));

        assertThat(slack.awaitCall("chat.postEphemeral").argument("blocks"))
                .contains("\"help", "/quiz-admin setup")
                .doesNotContain("\"action_id\":\"setup");
    }

    @Test
    void whereNobodyBroughtTheBotTheChannelIsToldWithoutTheSetUp() {
        JsonObject joined = Payloads.joined(FakeSlack.BOT, "");
        joined.remove("inviter");
        Acts.acknowledged(slack.send("events_api", Payloads.event("EvO", joined)));

        assertThat(slack.awaitCall("chat.postMessage").argument("blocks"))
                .contains("\"help")
                .doesNotContain("\"action_id\":\"setup");
    }

    @Test
    void aMentionOffersTheSetUpToAdminsOnlyAndOnlyWhereItIsMissing() {
        for (String user : List.of("U1", "U2")) {
            JsonObject mention = Payloads.mention(user, "<@U0BOT> hello");
            mention.addProperty("channel", "C0NEW");
            Acts.acknowledged(slack.send("events_api", Payloads.event("EvM" + user, mention)));
        }
        JsonObject running = Payloads.mention("U3", "<@U0BOT> hello");
        Acts.acknowledged(slack.send("events_api", Payloads.event("EvMU3", running)));
        Calls.Call here = slack.awaitCall(
                "chat.postEphemeral", call -> call.argument("user").equals("U3"));
        assertThat(here.argument("blocks")).contains("\"help").doesNotContain("\"setup");
        Calls.Call admin = slack.awaitCall(
                "chat.postEphemeral", call -> call.argument("user").equals("U1"));
        Calls.Call member = slack.awaitCall(
                "chat.postEphemeral", call -> call.argument("user").equals("U2"));

        assertThat(admin.argument("blocks")).contains("\"setup", "\"help");
        assertThat(member.argument("blocks")).contains("\"help").doesNotContain("\"setup");
    }

    @Test
    void aRefusedAnswerIsGivenBackWholeWhereSlackFormatsNothing() {
        Calls.Call post = posted();
        String written = "Потому что слои линейные <!channel>";
        String verbatim = Json.write(Json.object("type", "text", "text", written));
        JsonObject form = acts.opens("U2", Acts.button(post.json("blocks"), "answer"));

        String refused = acts.result(acts.answers("U2", form, written));

        assertThat(refused).contains(verbatim);
        assertThat(refused.replace(verbatim, "")).as("all else").doesNotContain("<!channel>");
    }

    @Test
    void aRefusedAnswerOfThreeThousandSignsComesBackWholeAsAFile() {
        Calls.Call post = posted();
        String written = "слой <&> ".repeat(334).substring(0, 3_000);
        JsonObject form = acts.opens("U2", Acts.button(post.json("blocks"), "answer"));

        String refused = acts.result(acts.answers("U2", form, written));

        assertThat(refused).contains("\"answer.");
        assertThat(slack.awaitCall("files.completeUploadExternal").argument("channel_id"))
                .isEqualTo("DU2");
        assertThat(slack.awaitCall("files.getUploadURLExternal").argument("length"))
                .isEqualTo(String.valueOf(written.getBytes(StandardCharsets.UTF_8).length));
    }

    @Test
    void whoMayNotAdministerIsToldSo() {
        assertThat(acts.types("U2", "/quiz-admin status").toString()).doesNotContain(GENERAL);
    }
}
