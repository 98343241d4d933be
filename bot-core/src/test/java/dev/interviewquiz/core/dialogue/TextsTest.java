package dev.interviewquiz.core.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.question.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    private final Texts english = Texts.in(Language.EN);
    private final Texts chinese = Texts.in(Language.ZH);

    @Test
    void everyTextStandsInBothLanguages() {
        assertThat(new TreeSet<>(chinese.keys())).isEqualTo(new TreeSet<>(english.keys()));
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        assertThat(english.keys())
                .allSatisfy(key -> assertThat(arguments(chinese, key)).as(key).isSubsetOf(arguments(english, key)));
    }

    @Test
    void everyTextIsUsed() {
        UsedTexts used = UsedTexts.in(Path.of("src", "main", "java"));

        assertThat(english.keys())
                .allSatisfy(key -> assertThat(used.has(key)).as(key).isTrue());
    }

    @Test
    void noEnglishTextPraisesWithAnExclamationMark() {
        assertThat(english.keys()).noneMatch(key -> english.get(key).contains("!"));
    }

    @Test
    void aPluralIsChosenByWhetherTheArgumentIsOne() {
        assertThat(english.get("card.answered", 1)).isEqualTo("1 answer");
        assertThat(english.get("card.answered", 7)).isEqualTo("7 answers");
    }

    @Test
    void aPluralIsChosenWhateverTheSign() {
        assertThat(english.get("board.gain", "+1")).isEqualTo("+1 percentage point");
        assertThat(english.get("board.gain", "−3")).isEqualTo("−3 percentage points");
        assertThat(english.get("stock.left", 1)).isEqualTo("1 question has not been asked here yet.");
    }

    @Test
    void straightQuotesStandOnlyInCommandsToType() {
        assertThat(english.keys())
                .allSatisfy(key -> assertThat(english.get(key).replaceAll(":\"[^\"]*\"", ""))
                        .as(key)
                        .doesNotContain("\""));
    }

    @Test
    void settingsAreNamedByTheCommandThatOpensThem() {
        for (Texts texts : List.of(english, chinese)) {
            assertThat(texts.keys())
                    .filteredOn(key -> texts.get(key).matches(".*(“settings”|在 settings).*"))
                    .isEmpty();
        }
    }

    @Test
    void eachPlatformHasItsOwnWords() {
        for (Language language : Language.values()) {
            Texts discord = Texts.in(language, Platform.DISCORD);
            Texts slack = Texts.in(language, Platform.SLACK);

            assertThat(discord.keys())
                    .filteredOn(key -> !key.startsWith("terminal."))
                    .allSatisfy(key -> assertThat(discord.get(key)).doesNotContain("workspace", "工作区", "消息列", ":lang"));
            assertThat(slack.keys())
                    .filteredOn(key -> !key.startsWith("need.") && !key.endsWith(".direct"))
                    .allSatisfy(key -> assertThat(slack.get(key)).doesNotContain(" server", "服务器", "子区"));
        }
        assertThat(Texts.in(Language.EN, Platform.DISCORD).get("forbidden")).contains("Manage Server");
        assertThat(Texts.in(Language.ZH, Platform.DISCORD).get("forbidden")).contains("管理服务器");
    }

    @Test
    void anArgumentWithSignsOfTheFormatIsTakenAsItIs() {
        assertThat(english.get("unknown.verb", "{0} $1 \\")).contains("{0} $1 \\");
    }

    private static Set<String> arguments(Texts texts, String key) {
        return ARGUMENT.matcher(texts.get(key))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void aFullWidthSignBringsItsOwnBlank() {
        assertThat(Texts.in(Language.ZH).lead("today.none")).endsWith("。");
        assertThat(Texts.in(Language.ZH).lead("point.met")).endsWith("：");
        assertThat(Texts.in(Language.EN).lead("today.none")).endsWith(". ");
        assertThat(Texts.in(Language.ZH).lead("notice.reminder")).doesNotEndWith("， ");
    }
}
