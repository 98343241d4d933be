package dev.interviewquiz.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A day, from the post to the reveal and the board. */
final class DayTest extends BotStage {
    @Test
    void theWholePromptIsTheTextOfThePostAndItsClosingIsInTheReadersTime() {
        Calls.Call post = posted();

        String prompt = Json.objects(Json.object("blocks", post.json("blocks")), "blocks")
                .skip(1)
                .findFirst()
                .flatMap(block -> Json.text(block, "text.text"))
                .orElseThrow();
        assertThat(post.argument("channel")).isEqualTo(GENERAL);
        assertThat(post.argument("text")).contains(prompt);
        assertThat(post.argument("blocks")).contains("<!date^");
        assertThat(post.argument("metadata")).contains("\"key\"");
    }

    @Test
    void aDayGoesFromThePostToTheReveal() {
        Calls.Call post = posted();

        List<JsonObject> feedback = answers(post, "U2", "U3", "U4");
        assertThat(feedback)
                .allMatch(view -> view.getAsJsonArray("blocks").size() > 1)
                .allMatch(view -> view.get("type").getAsString().equals("modal"));

        agenda.runUntil(TUESDAY_NOON);
        String ts = slack.messages().get(0).ts();
        List<Calls.Call> updates = slack.calls("chat.update").stream()
                .filter(call -> call.argument("ts").equals(ts))
                .toList();
        assertThat(updates.get(updates.size() - 1).argument("blocks"))
                .contains("\"result.")
                .doesNotContain("\"answer.", "\"hint.");
        assertThat(updates.get(updates.size() - 1).argument("text")).contains("closed", "3 answers · average");
        assertThat(slack.messages()).anyMatch(message -> message.thread().equals(ts));
        assertThat(posts(GENERAL)).as("two days, two posts").hasSize(2);
    }

    @Test
    void theResultStaysInTheHomePageAndBehindTheButton() {
        Calls.Call post = posted();
        answers(post, "U2", "U3");
        agenda.runUntil(TUESDAY_NOON);

        JsonElement closed = slack.calls("chat.update").stream()
                .filter(call -> call.argument("blocks").contains("\"result."))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .json("blocks");
        JsonObject mine = acts.presses("U2", Acts.button(closed, "result"));

        assertThat(mine.get("response_type").getAsString()).isEqualTo("ephemeral");
        assertThat(mine.toString()).contains("key points");
    }

    @Test
    void theBoardIsATableAndWhereNoneIsTakenLines() {
        answers(posted(), "U2", "U3");

        JsonObject table = acts.types("U2", "/quiz leaderboard");
        slack.plan(
                "respond",
                new okhttp3.mockwebserver.MockResponse().setResponseCode(400).setBody("invalid_blocks"));
        JsonObject refused = acts.types("U2", "/quiz leaderboard");
        slack.awaitCalls("respond", 3);
        JsonElement lines = slack.calls("respond").get(2).json("body");

        assertThat(List.of(table, refused))
                .allSatisfy(sent -> assertThat(sent.toString()).contains("\"type\":\"table\"", "Member"));
        assertThat(lines.toString()).doesNotContain("\"type\":\"table\"").contains("Member");
    }

    @Test
    void nobodysNamePings() {
        answers(posted(), "U2", "U3", "U4", "U5");
        acts.types("U2", "/quiz leaderboard");
        acts.types("U1", "/quiz leaderboard public:yes");
        agenda.runUntil(TUESDAY_NOON);

        for (String method : List.of("respond", "chat.postMessage", "chat.update", "views.open")) {
            assertThat(slack.calls(method))
                    .noneMatch(call -> call.arguments().values().toString().contains("<!channel"));
        }
    }

    @Test
    void twoAnswersAtOnceOfOneMemberAreOne() {
        Calls.Call post = posted();
        String action = Acts.button(post.json("blocks"), "answer");
        JsonObject first = acts.opens("U2", action);
        JsonObject second = acts.opens("U2", action);

        List<CompletableFuture<JsonObject>> sent =
                List.of(acts.answers("U2", first, right(post)), acts.answers("U2", second, right(post)));
        List<String> shown = sent.stream().map(acts::result).toList();

        assertThat(shown)
                .as("both show what it came to")
                .allMatch(view -> view.contains("streak 1"))
                .noneMatch(view -> view.contains("so this is practice"));
    }

    @Test
    void aButtonWorksAfterARestart() throws Exception {
        Calls.Call post = posted();

        end();
        run();

        assertThat(answers(post, "U2")).hasSize(1);
    }
}
