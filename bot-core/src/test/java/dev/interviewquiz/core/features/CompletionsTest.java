package dev.interviewquiz.core.features;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Choice;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CompletionsTest {
    private final Team team = Team.start();
    private final Teammate ann = team.member("ann");

    @AfterEach
    void close() {
        team.close();
    }

    @Test
    void theyAreInTheLanguageOfTheSettingsWhateverTheClientSpeaks() {
        ann.types("/quiz settings").press("中文");

        assertThat(ann.typing("practice", "topic", "safes"))
                .allMatch(choice -> choice.label().in(Locale.ENGLISH).equals("保险柜"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"safes", "SAFES ", "Ｓａｆｅｓ", "　保险", "险柜"})
    void aTopicIsFoundByItsNameInEitherLanguage(String typed) {
        assertThat(values(ann.typing("practice", "topic", typed))).containsExactly("safes");
        assertThat(values(ann.speaking(Locale.CHINA).typing("practice", "topic", typed)))
                .containsExactly("safes");
    }

    @Test
    void whatBeginsWithTheTypedLettersComesFirst() {
        assertThat(values(ann.typing("practice", "topic", "s"))).startsWith("safes");
        assertThat(values(team.admin().typing("help", "command", "s")).subList(0, 3))
                .allMatch(command -> command.startsWith("s"));
    }

    @Test
    void aPackIsFoundByItsName() {
        assertThat(values(team.admin().typing("pack", "pack", "团队"))).containsExactly("team");
    }

    @ParameterizedTest
    @CsvSource({"刷题, practice", "rank, leaderboard"})
    void aCommandIsFoundByWhatItIsCalled(String typed, String command) {
        assertThat(values(ann.typing("help", "command", typed))).contains(command);
    }

    @Test
    void helpOffersWhatOneMayUseAndSaysWhatItIs() {
        assertThat(values(ann.typing("help", "command", "")))
                .startsWith("home", "today")
                .doesNotContain("setup", "config", "backup");
        assertThat(ann.speaking(Locale.CHINA).typing("help", "command", "排行"))
                .singleElement()
                .satisfies(choice -> assertThat(choice.label().zh()).isEqualTo("leaderboard · 排行榜：得分、进步、连续"));
        assertThat(values(team.admin().typing("help", "command", "")))
                .startsWith("home", "today")
                .contains("setup", "config");
    }

    @Test
    void showOffersNothingThatItWouldRefuse() {
        team.nextDay();
        List<Integer> plan = TeamPack.numbers(team.admins("preview").words());
        String open = id(TeamPack.numbers(team.openPost().words()).get(0));

        assertThat(values(ann.typing("show", "question", "team-"))).isNotEmpty().doesNotContain(open, id(plan.get(0)));
        assertThat(values(ann.typing("show", "question", open))).isEmpty();
        assertThat(ann.types("/quiz show question:team-").words()).doesNotContain(open);
        assertThat(values(team.admin().typing("post", "question", id(plan.get(0)))))
                .isNotEmpty();
    }

    @Test
    void wordsThatFitOnlyWhatIsHeldBackAreToldSo() {
        team.nextDay();
        int open = TeamPack.numbers(team.openPost().words()).get(0);

        assertThat(ann.types("/quiz show question:\"safe number " + open + " keep\"")
                        .words())
                .contains("open or coming up soon where you take part");
    }

    private static String id(int number) {
        return "team-" + (number < 10 ? "0" : "") + number;
    }

    private static List<String> values(List<Choice> choices) {
        return choices.stream().map(Choice::value).toList();
    }
}
