package dev.interviewquiz.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BotConfigTest {
    private static BotConfig read(Map<String, String> environment) {
        return BotConfig.read(Platform.DISCORD, environment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xoxb-…", "тoken", "xoxb-1 2", "xoxb-1\n2"})
    void aTokenThatCannotBeOneIsAProblemAndNotShown(String token) {
        assertThatThrownBy(() -> BotConfig.read(Platform.SLACK, Map.of("SLACK_BOT_TOKEN", token)))
                .isInstanceOf(BotConfig.Problems.class)
                .hasMessageContaining("SLACK_BOT_TOKEN holds a sign that no token has")
                .hasMessageNotContaining(token);
    }

    @Test
    void allProblemsAreToldAtOnceThatOfTheDatabaseToo() {
        Map<String, String> wrong = Map.of(
                "QUIZ_DB_URL",
                "jdbc:mysql://x?password=secret",
                "QUIZ_HTTP_PORT",
                "70000",
                "QUIZ_ADMIN_IDS",
                "discord:abc, discord:<@100000000000000010>");

        assertThatThrownBy(() -> read(wrong))
                .isInstanceOf(BotConfig.Problems.class)
                .hasMessageContainingAll("4 problems", "no driver for: jdbc:mysql;", "70000", "discord:abc", "<@1000")
                .hasMessageNotContaining("secret");
    }

    @Test
    void anAddressThatMayHoldAPasswordIsNotTold() {
        assertThatThrownBy(() -> read(Map.of("DISCORD_API_URL", "https://bot:secret@proxy?x")))
                .isInstanceOf(BotConfig.Problems.class)
                .hasMessageContaining("DISCORD_API_URL must be an address like https://discord.com/api/v10/")
                .hasMessageNotContaining("secret");
    }

    @Test
    void aFolderOfPacksThatGoesLaterLeavesTheConfigurationAsItWasRead(@TempDir Path folder) throws IOException {
        BotConfig config = read(Map.of("QUIZ_PACKS", folder.toString()));

        Files.delete(folder);

        assertThat(config.packs()).contains(folder).isEqualTo(config.packs());
    }

    @Test
    void aDatabaseThatWouldListenOnTheNetworkIsAWrongConfiguration() {
        assertThatThrownBy(() -> read(Map.of("QUIZ_DB_URL", "jdbc:h2:file:./quiz;auto_server=true")))
                .isInstanceOf(BotConfig.Problems.class)
                .hasMessageContaining("QUIZ_DB_URL has AUTO_SERVER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123",
                "discord:12a",
                "discord:",
                "slack:T1",
                "slack:T1/<@U2>",
                "slack:T1/bob",
                "terminal:a b",
                "irc:bob"
            })
    void whatCannotBeAnIdIsNoOperator(String entry) {
        assertThatThrownBy(() -> read(Map.of("QUIZ_ADMIN_IDS", entry)))
                .isInstanceOf(BotConfig.Problems.class)
                .hasMessageContaining("1 problem:")
                .hasMessageContaining("\"" + entry + "\"");
    }

    @Test
    void operatorsOfEveryPlatformAreRead() {
        assertThat(read(Map.of("QUIZ_ADMIN_IDS", "discord:100000000000000010, slack:T1/U2,terminal:李雷"))
                        .operators())
                .containsExactlyInAnyOrder(
                        new MemberRef(new WorkspaceRef(Platform.DISCORD, WorkspaceRef.DIRECT), "100000000000000010"),
                        new MemberRef(new WorkspaceRef(Platform.SLACK, "T1"), "U2"),
                        new MemberRef(new WorkspaceRef(Platform.TERMINAL, WorkspaceRef.DIRECT), "李雷"));
    }
}
