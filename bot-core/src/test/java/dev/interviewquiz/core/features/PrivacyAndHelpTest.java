package dev.interviewquiz.core.features;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.dialogue.Texts;
import dev.interviewquiz.core.persistence.Backup;
import dev.interviewquiz.core.platform.CommandSpec;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PrivacyAndHelpTest {
    private final Team team = Team.start();
    private final Teammate ann = team.member("ann");

    @AfterEach
    void close() {
        team.close();
    }

    @ParameterizedTest
    @EnumSource
    void whoeverBringsOrNamesTheBotIsOfferedTheSetUpOnlyWhereHeMayDoIt(Language language) {
        Texts texts = Texts.in(language);
        Teammate admin = team.admin().in("elsewhere").speaking(language.locale());
        Teammate member = ann.in("elsewhere").speaking(language.locale());

        for (Trigger arrival : List.of(new Trigger.Joined(), new Trigger.Mention("hello"))) {
            assertThat(admin.does(arrival).labels()).contains(texts.get("button.set-up"));
            assertThat(member.does(arrival).labels())
                    .containsExactly(texts.get("button.practise"), texts.get("button.help"));
        }
        assertThat(member.does(new Trigger.Joined()).words()).contains(texts.get("welcome.joined"));
    }

    @ParameterizedTest
    @EnumSource
    void privacySaysWhoSeesWhatAndOffersExportAndDeletion(Language language) {
        Texts texts = Texts.in(language);
        Seen privacy = ann.speaking(language.locale()).types("/quiz privacy");

        assertThat(privacy.words()).contains(texts.get("privacy.who"));
        assertThat(privacy.labels())
                .containsExactly(
                        texts.get("button.export"), texts.get("button.export-csv"), texts.get("button.delete"));
    }

    @ParameterizedTest
    @EnumSource
    void privacyAndTheDeletionSayThatBackupsKeepWhatWasDeleted(Language language) {
        Teammate speaker = ann.speaking(language.locale());
        String backups = Texts.in(language).get("privacy.backups");

        assertThat(backups).contains(String.valueOf(Backup.KEPT));
        assertThat(speaker.types("/quiz privacy").words()).contains(backups);
        assertThat(speaker.types("/quiz privacy delete").words()).contains(backups);
    }

    @Test
    void aWelcomeInADirectMessageNamesTheServerAndTheCommandInsteadOfAButtonThatCannotWork() {
        try (Team here = Team.bare(Platform.DISCORD, 12)) {
            Seen welcome = here.admin().outside().does(new Trigger.Joined("Reading circle"));

            assertThat(welcome.words()).contains("Reading circle", "/quiz-admin setup", "Send Messages");
            assertThat(welcome.labels()).containsExactly("Practise", "Help");
            assertThat(here.admin().does(new Trigger.Joined("Reading circle")).labels())
                    .contains("Set up");
        }
    }

    @Test
    void inADirectMessageHidingIsEverywhere() {
        try (Team here = Team.bare(Platform.DISCORD, 12)) {
            here.setUp(Team.CHANNEL);
            here.nextDay();
            Teammate bea = here.member("bea");
            bea.answers(TeamPack.ALL);
            Teammate direct = bea.at(new WorkspaceRef(Platform.DISCORD, WorkspaceRef.DIRECT));

            assertThat(direct.types("/quiz settings").words()).contains("on the boards of all your servers");
            assertThat(direct.types("/quiz privacy hide").words()).contains("off the boards of all your servers");

            assertThat(here.member("cat").types("/quiz leaderboard").words()).doesNotContain("bea");
            assertThat(bea.types("/quiz settings").words()).contains("You are off the board.");
            assertThat(direct.types("/quiz settings").press("Put me on it").words())
                    .contains("on the boards of all your servers");
        }
    }

    @Test
    void theExportHasEverythingAsJson() {
        team.nextDay();
        ann.answers(TeamPack.TWO).press("I did say this");
        ann.types("/quiz settings").press("中文");

        assertThat(ann.types("/quiz privacy export").file())
                .contains("\"hint\" : false", "\"credit\" : 0.66")
                .contains(TeamPack.TWO)
                .contains("\"language\" : \"zh\"")
                .contains("\"markedAsSaid\" : [ \"record\" ]")
                .contains("\"length\" : 1")
                .contains("\"name\" : \"ann\"");
    }

    @Test
    void theExportHasHintsAndWhatAdministratorsDidAndWhy() {
        team.nextDay();
        ann.presses(team.openPost(), "💡 Hint · −20 %");
        ann.types("/quiz settings").press("Reminder…").send("time", "09:00", "zone", "UTC");
        team.admins("member user:ann action:exclude reason:\"copied twice\"");

        assertThat(ann.types("/quiz privacy export").file())
                .containsPattern("\"hints\" : \\[ \\{\\s+\"at\" : \"2026-11-2")
                .contains("\"reminderSince\"", "\"toldOfBoard\"")
                .contains("\"what\" : \"exclude ann\"", "excluded: true; copied twice")
                .contains("\"administered\" : [ ]");
        assertThat(team.admin().types("/quiz privacy export").file())
                .contains("\"what\" : \"exclude ann\"")
                .contains("\"doneByAdministrators\" : [ ]");
    }

    @Test
    void theLanguageChosenWithTheButtonIsKeptAndSoExported() {
        team.nextDay();
        ann.presses(team.openPost(), "中/EN");

        assertThat(ann.types("/quiz privacy export").file()).contains("\"languageLastChosen\" : \"zh\"");
    }

    @Test
    void whoHidesInADirectMessageStandsOnNoBoardThatHeComesToLater() {
        try (Team discord = Team.bare(Platform.DISCORD, 12)) {
            discord.setUp(Team.CHANNEL);
            discord.nextDay();
            Teammate bea = discord.member("bea");
            bea.at(new WorkspaceRef(Platform.DISCORD, WorkspaceRef.DIRECT)).types("/quiz privacy hide");

            bea.answers(TeamPack.ALL);

            assertThat(discord.member("cat").types("/quiz leaderboard").words()).doesNotContain("bea");
            assertThat(bea.types("/quiz settings").words()).contains("You are off the board.");
        }
    }

    @Test
    void theExportAsCsvSaysThatItIsTheAnswersAlone() {
        assertThat(ann.types("/quiz privacy export format:csv").words()).startsWith("Your answers, as a file.");
    }

    @Test
    void theExportAsCsvStartsNoFormula() {
        team.nextDay();
        ann.answers("=It locks the door, \"and\" it counts the keys.");

        assertThat(ann.types("/quiz privacy export format:csv").file())
                .startsWith("\uFEFFat,workspace,channel,date,question")
                .contains("\"'=It locks the door, \"\"and\"\" it counts the keys.\"");
    }

    @ParameterizedTest
    @EnumSource
    void helpTellsTheRulesAndEveryCommand(Language language) {
        Texts texts = Texts.in(language);
        Teammate member = ann.speaking(language.locale());
        String help = member.types("/quiz help").words();

        assertThat(help)
                .contains(texts.get("help.points"), texts.get("help.streak"))
                .contains(texts.get("help.board"), texts.get("help.practice"));
        for (CommandSpec command : team.interactions().commands()) {
            for (CommandSpec.Verb verb : command.verbs()) {
                String told = member.types("/quiz help " + verb.name()).words();
                assertThat(told)
                        .contains(verb.name())
                        .contains(verb.description().in(language.locale()));
                verb.arguments().forEach(argument -> assertThat(told).contains(argument.name() + ":"));
            }
        }
    }

    @Test
    void helpForNoCommandSaysSo() {
        assertThat(ann.types("/quiz setup").words()).contains("Did you mean /quiz-admin setup?");
        assertThat(team.admins("leaderboard").words()).contains("Did you mean /quiz leaderboard?");
        assertThat(ann.types("/quiz help practise").words())
                .contains("There is no command “practise”.")
                .contains("Did you mean /quiz help practice?");
        assertThat(ann.types("/quiz help 练习").words()).contains("Did you mean /quiz help practice?");
    }

    /** The platform shows a member no more what he typed. */
    @Test
    void anAnswerBehindAMistypedCommandIsGivenBack() {
        assertThat(ann.types("/quiz anwser It locks the door.").words())
                .contains("Did you mean /quiz answer?")
                .contains("anwser It locks the door.");
        assertThat(ann.types("/quiz 回答 它锁上门").words())
                .contains("Did you mean /quiz answer?")
                .contains("它锁上门");
        assertThat(ann.types("/quiz anwser").words()).doesNotContain("Your text, to copy");
    }

    @Test
    void aColonBehindTheCommandIsNoPartOfIt() {
        team.nextDay();

        assertThat(ann.types("/quiz answer：" + TeamPack.ALL).words()).contains("3 of 3 key points");
    }

    @Test
    void administratorsHaveAHelpOfTheirOwn() {
        String all = team.admins("help").words();

        assertThat(all).contains("/quiz-admin schedule").doesNotContain("/quiz practice");
        assertThat(team.admins("").words()).isEqualTo(all);
        assertThat(all).doesNotEndWith("\n");
        assertThat(team.admins("help pack").words()).startsWith("pack").contains("action:");
        assertThat(team.admins("help pck").words()).contains("Did you mean /quiz-admin help pack?");
    }

    @Test
    void theExportNamesTheOptionsThatWereChosen() {
        ann.types("/quiz practice topic:safes kind:choice").press("A");

        String file = ann.types("/quiz privacy export format:csv").file();

        assertThat(file).containsPattern("\"It (locks|paints|hides|tells)[^\"]*\"\r\n$");
        assertThat(ann.speaking(Locale.CHINA).types("/quiz privacy export").file())
                .contains("\"text\" : \"它");
    }

    @Test
    void theExportSaysThatItComesAsAFileAndTheFileWhatItIs() {
        Seen export = ann.types("/quiz privacy export");

        assertThat(export.words()).isEqualTo("All that is kept of you, as a file.");
        assertThat(export.caption()).isEqualTo(export.words());
    }

    @Test
    void helpOfWhatIsNoCommandNamesEachCommandOnce() {
        assertThat(ann.types("/quiz help nosuch").words())
                .containsOnlyOnce("help")
                .contains("practice")
                .doesNotContain("setup");
        assertThat(team.admin().types("/quiz help nosuch").words())
                .containsOnlyOnce("help,")
                .contains("practice", "setup");
        assertThat(ann.types("/quiz help points").words()).contains("10 for each level of difficulty");
        assertThat(ann.types("/quiz help 积分").words()).contains("10 for each level of difficulty");
    }
}
