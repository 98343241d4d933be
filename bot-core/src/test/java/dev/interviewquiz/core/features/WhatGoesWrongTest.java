package dev.interviewquiz.core.features;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.dialogue.Texts;
import dev.interviewquiz.core.platform.Block;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Interactions;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.team.Hush;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.Teammate;
import dev.interviewquiz.core.team.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Unknown words, a full pool, a broken database: whatever a member wrote comes back to him. */
final class WhatGoesWrongTest {
    private static final String TEXT = "It locks the door with a xylophone.";

    private final Team team = Team.start();
    private final Teammate ann = team.member("ann");

    @AfterEach
    void close() {
        team.close();
    }

    static Stream<Trigger> answers() {
        return Stream.of(
                new Trigger.Typed("quiz", "answer " + TEXT),
                new Trigger.Typed("quiz", "answer text:\"" + TEXT + "\""),
                new Trigger.Invoked("quiz", "answer", Map.of("text", TEXT)),
                new Trigger.Submission("answer.aaaaaaaaaaaaaaaa", Map.of("text", List.of(TEXT))));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void whenThePoolIsFullTheTextComesBack(Trigger answer) {
        Reply busy = team.interactions().busy(ann.interaction(answer));

        assertThat(Words.of(busy.view()))
                .contains("Too many people are answering")
                .contains(TEXT);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void whenAReplyCannotBeShownTheTextComesBack(Trigger answer) {
        Interactions core = team.interactions();

        Hush.during(
                "dev.interviewquiz.core.dialogue.Router",
                () -> assertThat(Words.of(core.failed(ann.interaction(answer), new StackOverflowError())
                                .view()))
                        .contains("Something went wrong on our side (number ")
                        .contains(TEXT));
    }

    @Test
    void aFormThatDidNotOpenInTimeComesAsItsButton() {
        Trigger click = new Trigger.Click("form.aaaaaaaaaaaaaaaa", Optional.empty());

        Reply late = team.interactions().late(ann.interaction(click));

        assertThat(Words.of(late.view()))
                .contains("If you see none, this button opens it")
                .doesNotContain("Too many people");
        assertThat(late.view().blocks())
                .contains(new Block.Buttons(List.of(Button.plain("form.aaaaaaaaaaaaaaaa", "Open the form"))));
    }

    @Test
    void aTypedFormThatDidNotOpenInTimeNamesItsCommand() {
        Trigger typed = new Trigger.Typed("quiz-admin", "setup channel:C1");

        assertThat(Words.of(team.interactions().late(ann.interaction(typed)).view()))
                .contains("please send /quiz-admin setup again.");
    }

    @Test
    void aLongTextComesBackAsAFileToo() {
        String longest = "&".repeat(3000);
        Reply busy = team.interactions()
                .busy(ann.interaction(new Trigger.Submission("answer.x", Map.of("text", List.of(longest)))));

        assertThat(busy.attachment())
                .hasValueSatisfying(file -> assertThat(new String(file.content(), StandardCharsets.UTF_8))
                        .isEqualTo(longest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"&", "two  words\n", "😀 *"})
    void whereNoFileIsTakenALongTextComesBackInMessages(String piece) {
        String longest = piece.repeat(2900 / piece.length()).repeat(2);
        Reply busy = team.interactions()
                .busy(ann.interaction(new Trigger.Submission("answer.x", Map.of("text", List.of(longest)))));

        List<View> shown = busy.attachment().orElseThrow().otherwise();

        assertThat(Words.of(shown.get(0))).contains("Too many people").contains("Your text, to copy");
        assertThat(shown.stream()
                        .flatMap(view -> view.blocks().stream())
                        .filter(Block.Paragraph.class::isInstance)
                        .flatMap(block -> ((Block.Paragraph) block).text().spans().stream())
                        .filter(Span.Quote.class::isInstance)
                        .map(span -> ((Span.Quote) span).text())
                        .collect(Collectors.joining()))
                .isEqualTo(longest);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void whenTheDatabaseIsGoneTheTextComesBackWithANumber(Trigger answer) {
        team.core().close();

        Hush.during(
                "dev.interviewquiz.core.dialogue.Router",
                () -> assertThat(ann.does(answer).words())
                        .contains("Something went wrong on our side (number ")
                        .contains(TEXT));
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownCommandIsAnsweredByTheNearestOne(Language language) {
        Texts texts = Texts.in(language);

        assertThat(ann.speaking(language.locale()).types("/quiz practise").words())
                .contains(texts.get("unknown.verb", "practise"))
                .contains(texts.get("unknown.meant", "/quiz practice"));
    }

    @ParameterizedTest
    @CsvSource({"帮助,help", "练习,practice", "排行榜,leaderboard", "榜,leaderboard", "每日一题,today", "设置,settings", "stats,me"})
    void aCommandIsFoundByWhatItIsCalledInEitherLanguage(String word, String verb) {
        assertThat(ann.types("/quiz " + word).words()).contains("Did you mean /quiz " + verb + "?");
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownOptionIsAnsweredByTheNearestOne(Language language) {
        Texts texts = Texts.in(language);

        assertThat(ann.speaking(language.locale())
                        .types("/quiz practice tpoic:cnn")
                        .words())
                .contains(texts.get("unknown.option", "tpoic"))
                .contains(texts.get("unknown.meant", "topic:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "0", "-1", "10000"})
    void aPageThatIsNoneIsSaid(String page) {
        assertThat(ann.types("/quiz leaderboard page:" + page).words()).contains("page is a number from 1 to 9999");
    }

    @Test
    void aCommandWithoutOptionsIsToldToStandAlone() {
        assertThat(ann.types("/quiz settings language").words())
                .isEqualTo("/quiz settings takes no options: write it alone.");
    }

    @Test
    void aButtonThatLeadsNowhereSaysSo() {
        for (String action :
                List.of("nothing", "see.nothing", "answer.nothing", "tick..", "board.x.y.z.1", "", "x y")) {
            if (!action.isEmpty()) {
                assertThat(ann.clicks(action).words()).as(action).contains("no longer there, or not yours to see");
            }
        }
    }
}
