package dev.interviewquiz.core.dialogue;

import static dev.interviewquiz.core.dialogue.AdminRoom.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.agenda.Errand;
import dev.interviewquiz.core.grading.Grade;
import dev.interviewquiz.core.leaderboard.Period;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.Board;
import dev.interviewquiz.core.practice.BoardScope;
import dev.interviewquiz.core.practice.ChannelKey;
import dev.interviewquiz.core.practice.MemberCard;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.practice.Workspace;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.LocalizedText;
import dev.interviewquiz.core.question.Pack;
import dev.interviewquiz.core.question.PackId;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionBank;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AdminCommandsTest {
    private final AdminRoom room = new AdminRoom();

    private MemberRef listed(String name) {
        MemberRef member = room.member(name);
        room.stores.members().save(new MemberCard(member, name, false, false, false));
        return member;
    }

    /** Posts today's question and gives a member a scored answer to it. */
    private Answer scored(MemberRef member, int points) {
        room.setUp();
        room.admin("post");
        Post post = room.stores.posts().latest(room.ref("interview"), 1).get(0);
        Grade grade = new Grade(0.5, Grade.Method.REFERENCE, 1, List.of(), List.of(), 0, List.of());
        Answer answer = new Answer(
                "answer-" + member.userId(),
                member,
                Optional.of(post.id()),
                post.date(),
                post.question(),
                post.edition(),
                post.form(),
                "my secret words",
                List.of(),
                Answer.Kind.SCORED,
                false,
                Optional.empty(),
                grade,
                points,
                room.now);
        room.stores.transactions().run(() -> {
            room.stores.answers().add(answer);
            room.stores.standings().count(answer);
        });
        return answer;
    }

    private int onBoard() {
        return room.day()
                .boards()
                .page(Board.POINTS, new BoardScope.OfWorkspace(room.workspace), Period.all(), 0, 100)
                .size();
    }

    @Test
    void previewShowsWhatTheNextDaysWillAsk() {
        room.setUp();

        assertThat(room.admin("preview 2").lines().filter(line -> line.contains(" · in your own words · ")))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("Mon 23 Nov · ");
    }

    @Test
    void whatThePreviewShowedIsAsked() {
        room.setUp();
        String first = room.admin("preview 1").lines().skip(1).findFirst().orElseThrow();

        room.admin("post");

        String prompt = first.substring(first.indexOf("What is"));
        assertThat(room.posted.get(0)).contains(prompt);
    }

    @Test
    void previewSaysHowManyQuestionsAreLeft() {
        room.setUp();

        assertThat(room.admin("preview")).contains("32 questions have not been asked here yet.");
        room.admin("schedule set packs:extra");
        assertThat(room.admin("preview")).contains("2 unasked questions are left here.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "15", "many"})
    void previewTakesOneToFourteenDays(String days) {
        room.setUp();

        assertThat(room.admin("preview " + days)).contains("not a number from 1 to 14");
    }

    @Test
    void thereIsOnePostADay() {
        room.setUp();

        room.admin("post");

        assertThat(room.admin("post")).contains("there is one a day");
        assertThat(room.posted).hasSize(1);
    }

    @Test
    void namedQuestionIsPosted() {
        room.setUp();

        room.admin("post question:deep-7");

        assertThat(room.posted.get(0)).contains("What is deep-7?");
    }

    @Test
    void questionThatDoesNotFitTheChannelIsNotPosted() {
        room.setUp();
        room.admin("schedule set packs:deep-learning");

        assertThat(room.admin("post extra-1")).contains("does not fit");
        assertThat(room.admin("post nowhere-1")).contains("There is no question");
        assertThat(room.posted).isEmpty();
    }

    @Test
    void channelOfBothLanguagesAsksOnlyWhatHasBoth() {
        Question english = RoomQuestions.question("a-1", "cnn", 1, LocalizedText.of(Language.EN, "What does TCP do?"));
        Pack pack = new Pack(
                new PackId("a"), LocalizedText.of("A", "甲"), List.of(english, RoomQuestions.question("a-2", "cnn", 1)));
        AdminRoom small = new AdminRoom(new QuestionBank(List.of(pack), List.of()));
        small.setUp("lang", "both");

        assertThat(small.admin("preview days:2")).contains("What is a-2?").doesNotContain("TCP");
        assertThat(small.admin("post a-1")).contains("does not fit");
        small.admin("schedule set lang:en");
        assertThat(small.admin("preview days:2")).contains("What is a-2?", "What does TCP do?");
    }

    @Test
    void postThatCannotBeDeliveredIsTriedAgainByItself() {
        room.setUp();
        room.refusing = true;

        assertThat(room.admin("post")).contains("tried again by itself");

        assertThat(room.agenda)
                .containsEntry(
                        new Errand(Errand.Kind.POST, ChannelKey.of(room.ref("interview"))), room.now.plusSeconds(60));
    }

    @Test
    void postIsAudited() {
        room.setUp();

        room.admin("post deep-7");

        assertThat(room.stores.audit().latest(room.workspace, 1).get(0).after()).isEqualTo("2026-11-23 deep-7");
    }

    @Test
    void packIsDisabledInThisWorkspaceAndEnabledAgain() {
        room.admin("pack disable extra");
        assertThat(room.stores.workspaces().get(room.workspace).disabledPacks()).containsExactly(new PackId("extra"));
        assertThat(room.admin("pack list")).contains("extra · Extra · 2 questions · disabled here");

        room.admin("pack enable extra");

        assertThat(room.stores.workspaces().get(room.workspace).disabledPacks()).isEmpty();
    }

    @Test
    void disablingTheLastPackThatFitsWarns() {
        room.setUp("packs", "extra");

        assertThat(room.admin("pack disable extra")).contains("No question fits");
    }

    @Test
    void unknownPackIsAnsweredByThoseThereAre() {
        assertThat(room.admin("pack enable missing")).contains("Possible: deep-learning, extra");
    }

    @Test
    void onlyOperatorsReadPacksAgain() {
        room.operations.problems = List.of("extra.yaml:3: no id; write one");

        assertThat(room.admin("pack check")).contains("operators");
        assertThat(words(room.reply("olga", "pack check").view())).contains("extra.yaml:3: no id", "1 problem");
        assertThat(room.stores.audit().latest(room.workspace, 1).get(0).what()).isEqualTo("reload packs");
    }

    @Test
    void excludedMemberIsOffTheBoardsAndReadmittedIsBack() {
        scored(listed("bob"), 10);
        assertThat(onBoard()).isEqualTo(1);

        room.admin("member @bob exclude");
        assertThat(onBoard()).isZero();
        room.admin("member user:bob action:readmit");

        assertThat(onBoard()).isEqualTo(1);
    }

    @Test
    void voidTakesThePointsOfTheLatestScoredAnswerOffTheBoards() {
        Answer answer = scored(listed("bob"), 10);
        assertThat(onBoard()).isEqualTo(1);

        String told = room.admin("member @bob void reason:\"copied answer\"");

        assertThat(told)
                .contains("loses 10 points on the boards", "Grade and streak stay")
                .doesNotContain("secret");
        assertThat(onBoard()).isZero();
        assertThat(room.stores.answers().find(answer.id()).orElseThrow().text()).isEqualTo("my secret words");
        assertThat(room.stores.audit().latest(room.workspace, 1).get(0).after()).isEqualTo("0 points; copied answer");
    }

    @Test
    void voidKeepsWhatTheMemberMarkedAsSaid() {
        Answer answer = scored(listed("bob"), 10);
        room.stores.answers().claim(answer.id(), "point", 0.9, room.now);

        room.admin("member @bob void \"copied\"");

        assertThat(room.stores.answers().claims(answer.id())).containsExactly("point");
    }

    @Test
    void voidNeedsAReasonAndTakesNothingTwice() {
        scored(listed("bob"), 10);

        assertThat(room.admin("member @bob void")).contains("Say why");
        room.admin("member @bob void \"copied\"");

        assertThat(room.admin("member @bob void \"copied\"")).contains("no points on the boards", "can be voided once");
    }

    @Test
    void somebodyUnknownIsNotGoverned() {
        assertThat(room.admin("member @nobody exclude")).contains("nobody has not taken part here");
        assertThat(room.admin("member \"some body\" exclude"))
                .contains("“some body” is no member that can be made out");
    }

    @Test
    void statusTellsHowItRunsAndNothingOfWhoAnsweredWhat() {
        scored(listed("bob"), 10);
        room.stores.posts().missed(room.ref("interview"), LocalDate.of(2026, 11, 20), "not running");
        room.stores.troubles().raise(room.ref("interview"), "post", "SCOPE  chat:write", room.now);

        assertThat(room.admin("status"))
                .contains(
                        "#interview · Monday to Friday · 10:00 · UTC",
                        "Next: Tue 24 Nov 10:00",
                        "Last: Mon 23 Nov · open · 1 answer",
                        "31 questions have not been asked",
                        "The daily question could not be posted: the app lacks a scope.",
                        "The scope: chat:write",
                        "Missed: Fri 20 Nov (the bot was not running)")
                .doesNotContain("bob", "secret");
    }

    @Test
    void nothingIsPostedByHandBeforeTheReturnIsConfirmed() {
        room.setUp();
        room.stores.workspaces().save(new Workspace(room.workspace, Map.of(), Set.of(), Optional.empty(), true));

        assertThat(room.admin("post")).contains("until an administrator lets this workspace go on");
        assertThat(room.posted).isEmpty();
    }

    @Test
    void backupIsForOperatorsAndTellsTheFilesNameOnly() {
        assertThat(room.admin("backup")).contains("operators");
        assertThat(room.operations.backups).isZero();

        assertThat(words(room.reply("olga", "backup").view())).isEqualTo("Backup written: quiz.zip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"preview", "post", "pack", "schedule", "season", "member", "config", "status", "backup"})
    void commandsAreForAdministratorsOnly(String command) {
        assertThat(words(room.reply("bob", command).view())).contains("This is for administrators");
    }
}
