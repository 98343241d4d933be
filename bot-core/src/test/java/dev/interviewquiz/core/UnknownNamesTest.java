package dev.interviewquiz.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.interviewquiz.core.platform.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UnknownNamesTest {
    @Test
    void aSlipInTheFileIsToldWithTheNameThatIsMeantAndNoValue(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("bot.properties");
        Files.writeString(
                file, "DISCORD_TOKEN=s3cret\nDISCORD_TOKN=s3cret\nQUIZ_ADMIN_ID=discord:1\nQUIZ_XYZ=\nHTTP_PROXY=x\n");

        assertThatThrownBy(() -> BotConfig.read(Platform.DISCORD, Map.of("QUIZ_CONFIG", file.toString())))
                .isInstanceOf(BotConfig.Problems.class)
                .hasMessageContainingAll(
                        "3 problems",
                        "DISCORD_TOKN in the file named by QUIZ_CONFIG is unknown; did you mean DISCORD_TOKEN?",
                        "QUIZ_ADMIN_ID in the file named by QUIZ_CONFIG is unknown; did you mean QUIZ_ADMIN_IDS?",
                        "QUIZ_XYZ in the file named by QUIZ_CONFIG is unknown")
                .hasMessageNotContainingAny("s3cret", "HTTP_PROXY");
    }

    @Test
    void whatTheReadmeNamesIsKnown() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        String table = readme.substring(readme.indexOf("## Configuration"), readme.indexOf("## Backup and restore"));
        List<String> names = Pattern.compile("`((?:QUIZ|DISCORD|SLACK)_[A-Z_]+)`")
                .matcher(table)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(names).hasSizeGreaterThan(15);
        assertThat(UnknownNames.among(names)).isEmpty();
    }

    @Test
    void inTheEnvironmentNamesOfOthersAreLeftAlone() {
        assertThat(BotConfig.read(Platform.DISCORD, Map.of("DISCORD_WEBHOOK", "x"))
                        .get("DISCORD_WEBHOOK"))
                .contains("x");
    }
}
