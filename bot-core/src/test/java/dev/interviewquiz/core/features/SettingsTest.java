package dev.interviewquiz.core.features;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.dialogue.Texts;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SettingsTest {
    private final Team team = Team.start();
    private final Teammate ann = team.member("ann");

    @AfterEach
    void close() {
        team.close();
    }

    @ParameterizedTest
    @EnumSource
    void everythingIsAtItsDefaultAtFirst(Language language) {
        Texts texts = Texts.in(language);
        String words = ann.speaking(language.locale()).types("/quiz settings").words();

        assertThat(words)
                .contains(texts.get(
                        "settings.language",
                        texts.get("settings.automatic-by-client", texts.get("choice." + language.id()))))
                .contains(texts.get("settings.no-reminder"))
                .contains(texts.get("settings.not-away"))
                .contains(texts.get("settings.on-board"));
    }

    @Test
    void whereTheLanguageIsAutomaticItIsSaidWhichItIsAndWhy() {
        ann.types("/quiz today");
        team.nextDay();
        ann.presses(team.openPost(), "中/EN");

        assertThat(ann.types("/quiz settings").words()).contains("自动（现在是中文：你上次用“中/EN”或“:lang”选的，按“自动”可恢复）");
        assertThat(ann.types("/quiz settings").press("自动").words())
                .contains("automatic (now English, as your app's language is)");
        assertThat(team.member("bea").ofUnknownLocale().types("/quiz settings").words())
                .contains("automatic (now English, as is spoken here)");
    }

    @Test
    void theLanguageChangesAtOnce() {
        assertThat(ann.types("/quiz settings").press("中文").words()).contains("语言");
    }

    @Test
    void aTimeOrAZoneThatIsNoneIsToldSo() {
        assertThat(ann.remindedAt("noon", "UTC").words()).contains("“noon” is not a time");
        assertThat(ann.remindedAt("9:30", "Shanghay").words()).contains("Did you mean Asia/Shanghai?");
        assertThat(ann.remindedAt("9:30", "Shanghai").words()).contains("daily at 09:30 (Asia/Shanghai)");
    }

    @Test
    void whatCannotBeReadIsTriedAgainInTheSameFormAsItWasFilledIn() {
        Seen form = ann.remindedAt("noon", "Mars").press("Try again");
        Seen away = ann.types("/quiz settings").press("Days away…").send("from", "someday", "to", "2026-12-03");

        assertThat(form.words()).contains("Time: noon").contains("Time zone: Mars");
        assertThat(form.send("time", "9:30", "zone", "UTC").words()).contains("daily at 09:30 (UTC)");
        assertThat(ann.types("/quiz settings").press("Reminder…").words()).contains("Time: 09:30");
        assertThat(away.press("Try again").words())
                .contains("First day: someday")
                .contains("Last day: 2026-12-03");
    }

    @Test
    void daysAwayAreToldAndTakenBack() {
        Seen away = ann.types("/quiz settings").press("Days away…").send("from", "2026-12-01", "to", "2026-12-03");

        assertThat(away.words()).contains("Days away: 3 (2026-12-01 to 2026-12-03).");
        assertThat(away.press("Not away").words()).contains("Days away: none");
    }

    @Test
    void aDayAwayIsADayOfOnesOwnZoneInWhateverChannelItIsAsked() {
        ann.remindedAt("12:00", "Pacific/Auckland");
        team.until("2026-11-24T12:00");

        assertThat(ann.types("/quiz settings")
                        .press("Days away…")
                        .send("from", "2026-11-24", "to", "2026-11-25")
                        .words())
                .contains("Days away start today or later");
    }

    @Test
    void datesThatCannotBeReadAreToldSo() {
        Seen form = ann.types("/quiz settings").press("Days away…");

        assertThat(form.send("from", "soon").words()).contains("Write dates like");
        assertThat(form.send("from", "2026-12-03", "to", "2026-12-01").words())
                .contains("The last day is before the first. Swap them");
    }

    @Test
    void daysAwayMayBeNamedAsPeopleNameDays() {
        assertThat(ann.types("/quiz settings")
                        .press("Days away…")
                        .send("from", "tomorrow", "to", "下周五")
                        .words())
                .contains("Days away: ");
    }

    @Test
    void whoWasTakenOffTheBoardsByAnAdministratorIsToldSoAndOfferedNothingThatCannotHelp() {
        ann.types("/quiz me");
        team.admins("member user:ann action:exclude reason:copied");
        Seen feedback = ann.answers(team.nextDay().openPost(), TeamPack.ONE);
        Seen settings = ann.types("/quiz settings");

        assertThat(settings.words())
                .contains("An administrator has taken you off the board")
                .doesNotContain("You are on the board");
        assertThat(settings.labels()).doesNotContain("Keep me off it", "Put me on it");
        assertThat(feedback.labels()).doesNotContain("Keep me off it");
        assertThat(ann.types("/quiz privacy export").file())
                .contains("\"onBoard\" : false")
                .contains("\"excludedByAdministrator\" : true");
    }

    @Test
    void daysAwayThatDoNotFollowEachOtherAreToldAsSuch() {
        ann.away("2026-12-15", "2026-12-15");
        ann.away("2027-01-20", "2027-01-21");

        assertThat(ann.types("/quiz settings").words())
                .contains("Days away: 3 (2026-12-15, 2027-01-20 to 2027-01-21).");
        assertThat(ann.speaking(Locale.CHINA).types("/quiz settings").words())
                .contains("请假：3 天（2026-12-15、2027-01-20 至 2027-01-21）。");
    }

    @Test
    void manySingleDaysAwayAreTold() {
        for (int day = 1; day < 30; day += 2) {
            String date = String.format("2026-12-%02d", day);
            ann.away(date, date);
        }

        assertThat(ann.types("/quiz settings").words()).contains("Days away: 15 (2026-12-01, 2026-12-03");
    }
}
