package dev.interviewquiz.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.team.Posted;
import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import dev.interviewquiz.core.team.Words;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Design, section 5, "Language". */
final class LanguageRulesTest {
    private final Team team = Team.start();
    private final Teammate ann = team.member("ann");

    @AfterEach
    void close() {
        team.close();
    }

    private static boolean chinese(Teammate who) {
        return who.types("/quiz me").words().codePoints().anyMatch(Character::isIdeographic);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-CN", "zh-TW", "zh-HK", "zh-Hans-SG", "zh-Hant"})
    void everyChineseLocaleIsChinese(String tag) {
        assertThat(chinese(ann.speaking(Locale.forLanguageTag(tag)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr-CA", "ja"})
    void anyOtherLocaleInAnEnglishChannelIsEnglish(String tag) {
        assertThat(chinese(ann.speaking(Locale.forLanguageTag(tag)))).isFalse();
    }

    @Test
    void aLocaleOfNeitherLanguageSaysNothingAgainstTheChannels() {
        team.admins("schedule set lang:zh");

        assertThat(chinese(ann.speaking(Locale.JAPAN))).isTrue();
        assertThat(chinese(ann.speaking(Locale.UK))).isFalse();
    }

    @Test
    void withoutALocaleTheChannelsLanguageCounts() {
        boolean english = chinese(ann.ofUnknownLocale());
        team.admins("schedule set lang:zh");

        assertThat(english).isFalse();
        assertThat(chinese(ann.ofUnknownLocale())).isTrue();
        assertThat(chinese(ann)).isFalse();
    }

    @Test
    void whereTheBotComesToAServerOnePersonReadsHisLanguageAndAChannelTheServers() {
        try (Team here = Team.bare(Platform.DISCORD, 12)) {
            here.admin().types("/quiz help");
            Teammate told = here.admin().speaking(Locale.CHINA);

            assertThat(told.outside().does(new Trigger.Joined("Circle")).words())
                    .contains("was added to");
            here.admin().clicks("set-language.en");
            assertThat(told.does(new Trigger.Joined("Circle")).words().codePoints())
                    .anyMatch(Character::isIdeographic);
            here.setUp(Team.CHANNEL);
            assertThat(told.in("system")
                            .does(new Trigger.Joined("Circle"))
                            .words()
                            .codePoints())
                    .noneMatch(Character::isIdeographic);
        }
    }

    @Test
    void theLanguageLastChosenWithTheButtonComesBeforeTheLocale() {
        team.nextDay();
        ann.presses(team.openPost(), "中/EN");

        assertThat(chinese(ann)).isTrue();
        ann.types("/quiz today").press("中/EN");
        assertThat(chinese(ann)).isFalse();
        assertThat(chinese(ann.speaking(Locale.CHINA))).isFalse();
    }

    @Test
    void theLanguageOfTheSettingsComesBeforeAll() {
        team.nextDay();
        ann.types("/quiz settings").press("English");
        ann.presses(team.openPost(), "中/EN");

        assertThat(chinese(ann)).isFalse();
        assertThat(chinese(ann.speaking(Locale.CHINA))).isFalse();
        ann.types("/quiz settings").press("automatic");
        assertThat(chinese(ann.speaking(Locale.CHINA))).isTrue();
    }

    @Test
    void theLanguageOfAnAnswerChangesNothing() {
        team.nextDay();

        assertThat(ann.answers(TeamPack.CHINESE).words())
                .contains("3 of 3 key points")
                .contains("✔ Said:");
        assertThat(chinese(ann)).isFalse();
    }

    @Test
    void theButtonOnAPublicPostAnswersPrivately() {
        team.nextDay();
        Posted post = team.openPost();
        Seen other = ann.presses(post, "中/EN");

        assertThat(other.ack()).isEqualTo(Ack.EPHEMERAL);
        assertThat(other.words()).contains("保险柜怎么保守秘密");
        assertThat(post.versions()).hasSize(1);
        assertThat(post.words()).contains("keep its secret");
    }

    @Test
    void aChannelOfBothLanguagesShowsBothPromptsAndNoToggleAndRevealsOneMessageALanguage() {
        team.admins("schedule set lang:both");
        team.nextDay();
        Posted post = team.openPost();
        String open = post.words();
        var labels = Words.buttons(post.view()).stream()
                .map(button -> button.label())
                .toList();
        team.nextDay();

        assertThat(open).contains("keep its secret").contains("保守秘密");
        assertThat(labels).hasSize(3).noneMatch(label -> label.contains("中/EN"));
        assertThat(post.thread()).hasSize(2);
        assertThat(Words.of(post.thread().get(0))).contains("It locks the door").doesNotContain("锁门");
        assertThat(Words.of(post.thread().get(1))).contains("它会锁门").doesNotContain("locks");
    }

    @Test
    void aChannelOfOneLanguageRevealsOneMessage() {
        team.nextDay();
        Posted post = team.openPost();
        team.nextDay();

        assertThat(post.thread()).hasSize(1);
    }

    @Test
    void everyMemberReadsHisOwnLanguageInOneChannel() {
        team.nextDay();
        Teammate ben = team.member("ben").speaking(Locale.CHINA);

        assertThat(ann.answers(TeamPack.ONE).words()).contains("1 of 3 key points");
        assertThat(ben.presses(team.openPost(), "✍ Answer")
                        .send("text", TeamPack.ONE)
                        .words())
                .containsPattern("✔ 说到了：\\s*门是锁着的");
    }

    @Test
    void whatNobodyAskedForIsInTheLanguageThatThePlatformTells() {
        assertThat(reminded(ann.speaking(Locale.CHINA), "✍ Answer")).contains("有一道题在等你");
    }

    @Test
    void whereThePlatformTellsNoneWhatNobodyAskedForIsInTheLanguageOfTheChannelItIsAbout() {
        team.admins("schedule set lang:zh");

        assertThat(reminded(ann.ofUnknownLocale(), "✍ 回答")).contains("有一道题在等你");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "both"})
    void whatNobodyAskedForIsEnglishWhereTheChannelIsEnglishOrBoth(String speech) {
        team.admins("schedule set lang:" + speech);
        String label = speech.equals("both") ? "✍ Answer / 回答" : "✍ Answer";

        assertThat(reminded(ann.ofUnknownLocale(), label)).contains("A question is open and waiting for you");
    }

    @Test
    void theLanguageOfTheSettingsIsThatOfRemindersToo() {
        team.admins("schedule set lang:zh");
        ann.types("/quiz settings").press("English");

        assertThat(reminded(ann.ofUnknownLocale(), "✍ 回答")).contains("A question is open and waiting for you");
    }

    private String reminded(Teammate who, String label) {
        who.presses(team.nextDay().openPost(), label).send("text", TeamPack.ONE);
        who.clicks("set-reminder").send("time", "12:00", "zone", "UTC");
        team.nextDay();
        team.until(team.now().plusSeconds(7200));
        return Words.of(ann.directs().get(0));
    }
}
