package dev.interviewquiz.core.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.team.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GivenBackTest {
    @ParameterizedTest
    @CsvSource({
        "DISCORD, EN, comes as a file with this reply.",
        "SLACK, EN, comes as a file in our direct messages.",
        "TERMINAL, EN, comes as a file below.",
        "DISCORD, ZH, 附在这条回复里",
        "SLACK, ZH, 私信里"
    })
    void aTextTooLongForTheReplyIsSaidToBeWhereThePlatformPutsIt(Platform platform, Language language, String where) {
        Reply reply = GivenBack.reply(Texts.in(language, platform), "No.", "**a**".repeat(600));

        assertThat(reply.attachment()).isPresent();
        assertThat(Words.of(reply.view())).contains(where);
    }
}
