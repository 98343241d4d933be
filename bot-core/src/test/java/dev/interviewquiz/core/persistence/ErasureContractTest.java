package dev.interviewquiz.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.interviewquiz.core.grading.PointGrade;
import dev.interviewquiz.core.leaderboard.Period;
import dev.interviewquiz.core.leaderboard.Streak;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.Answers;
import dev.interviewquiz.core.practice.AuditLog;
import dev.interviewquiz.core.practice.Board;
import dev.interviewquiz.core.practice.BoardScope;
import dev.interviewquiz.core.practice.Erasure;
import dev.interviewquiz.core.practice.MemberCard;
import dev.interviewquiz.core.practice.Person;
import dev.interviewquiz.core.practice.PersonalSettings;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.practice.Stores;
import dev.interviewquiz.core.practice.StreakNote;
import dev.interviewquiz.core.practice.Workspace;
import dev.interviewquiz.core.question.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
final class ErasureContractTest {
    private final Town town;
    private final Stores stores;
    private final Erasure erasure;
    private final MemberRef ada;
    private final MemberRef bob;

    ErasureContractTest(Make make) {
        stores = make.stores();
        town = new Town(stores);
        erasure = stores.erasure();
        ada = town.listed("ada");
        bob = town.listed("bob");
    }

    @Test
    void theTollSaysWhatWillGoAndCountsNoShowing() {
        Answer answer = town.score(town.open("general", Town.MONDAY), ada, 13);
        stores.answers().claim(answer.id(), "noise", 1, Town.noon(Town.MONDAY));
        stores.answers().add(Town.practice(Town.MONDAY, "deep-learning-02", ada));
        stores.answers().add(Town.answer(town.open("shown", Town.MONDAY), ada, Answer.Kind.SHOWN, 0));
        town.score(town.open("other", Town.MONDAY), bob, 20);

        assertThat(erasure.toll(List.of(ada))).isEqualTo(new Erasure.Toll(2, 3, 1, 13, 0));
    }

    @Test
    void totalsOfAClosedPostStayUnderANumberThatLeadsToNobody() {
        Post post = town.open("general", Town.MONDAY);
        Answer answer = town.score(post, ada, 10);
        stores.answers().claim(answer.id(), "noise", 1, Town.noon(Town.MONDAY));
        town.score(post, bob, 20);
        Answers.Totals before = stores.answers().totals(post.id());
        town.close(post);

        erasure.erase(List.of(ada));

        assertThat(stores.answers().totals(post.id())).isEqualTo(before);
        assertThat(stores.answers().counted(post.id(), ada)).isEmpty();
        assertThat(stores.answers().latest(ada, 9)).isEmpty();
        assertThat(stores.answers().claims(answer.id())).isEmpty();
        assertThat(stores.answers().to(post.id()).get(0)).satisfies(ErasureContractTest::isNobodys);
        assertThat(erasure.toll(List.of(ada))).isEqualTo(new Erasure.Toll(0, 0, 0, 0, 0));
    }

    private static void isNobodys(Answer answer) {
        assertThat(answer.text()).isEmpty();
        assertThat(answer.ticked()).isEmpty();
        assertThat(answer.sureness()).isEmpty();
        assertThat(answer.member().userId()).startsWith("#");
        assertThat(answer.grade().points()).allMatch(point -> point.evidence().isEmpty());
        assertThat(answer.grade().points()).extracting(PointGrade::point).containsExactly("statistics", "noise");
    }

    @Test
    void anOpenPostIsRememberedUntilItHasClosed() {
        Post post = town.open("general", Town.MONDAY);
        town.score(post, ada, 10);
        stores.answers().takeHint(post.id(), ada, Town.noon(Town.MONDAY));

        erasure.erase(List.of(ada));

        assertThat(stores.answers().to(post.id())).isEmpty();
        assertThat(stores.answers().hinted(ada, post.question(), Instant.EPOCH)).isFalse();
        assertThat(erasure.hasHad(post.id(), ada)).isTrue();
        assertThat(erasure.hasHad(post.id(), bob)).isFalse();
        town.close(post);
        assertThat(erasure.hasHad(post.id(), ada)).isFalse();
    }

    @Test
    void theMemberLeavesBoardsStreaksNamesAndTheAuditLog() {
        town.score(town.open("general", Town.MONDAY), ada, 10);
        stores.streaks().save(town.channel("general"), ada, new Streak(4, 0, 4, false));
        stores.streaks().note(town.channel("general"), ada, StreakNote.ONE_FREEZE);
        stores.audit().record(new AuditLog.Entry(Town.noon(Town.MONDAY), town.workspace, ada, "backup", "", ""));

        erasure.erase(List.of(ada));

        BoardScope board = new BoardScope.OfWorkspace(town.workspace);
        assertThat(stores.standings().own(Board.POINTS, board, Period.all(), ada))
                .isEmpty();
        assertThat(stores.standings().page(Board.STREAK, board, Period.all(), 0, 9))
                .isEmpty();
        assertThat(stores.streaks().of(ada)).isEmpty();
        assertThat(stores.streaks().takeNotes(ada)).isEmpty();
        assertThat(stores.members().find(ada)).isEmpty();
        assertThat(stores.audit().latest(town.workspace, 1).get(0).who().userId())
                .isEqualTo("#");
    }

    @Test
    void whatAnAdministratorDidAboutTheMemberNamesHimNoLongerNorSaysWhy() {
        for (String what : List.of("void " + ada.userId() + " 2026-11-23", "exclude " + ada.userId() + "x")) {
            stores.audit()
                    .record(new AuditLog.Entry(
                            Town.noon(Town.MONDAY), town.workspace, bob, what, "10 points", "0 points; ada copied"));
        }

        erasure.erase(List.of(ada));

        assertThat(stores.audit().latest(town.workspace, 2))
                .extracting(AuditLog.Entry::what, AuditLog.Entry::after)
                .containsExactly(tuple("exclude " + ada.userId() + "x", "0 points; ada copied"), tuple("void #", ""));
    }

    @Test
    void whoWasNamedAsAnAdministratorIsStruckOffWhatWasWrittenOfIt() {
        String others = ada.userId() + "x," + bob.userId();
        for (String what : List.of("config admins", "config operator")) {
            stores.audit()
                    .record(new AuditLog.Entry(
                            Town.noon(Town.MONDAY),
                            town.workspace,
                            bob,
                            what,
                            ada.userId(),
                            others + "," + ada.userId()));
        }

        erasure.erase(List.of(ada));

        assertThat(stores.audit().latest(town.workspace, 2))
                .extracting(AuditLog.Entry::before, AuditLog.Entry::after)
                .containsExactly(tuple(ada.userId(), others + "," + ada.userId()), tuple("", others));
    }

    @Test
    void recomputedStandingsDoNotBringADeletedMemberBack() {
        Post post = town.open("general", Town.MONDAY);
        town.score(post, ada, 10);
        town.score(post, bob, 20);
        town.close(post);
        erasure.erase(List.of(ada));

        stores.standings().recompute(town.workspace);

        assertThat(stores.standings()
                        .page(Board.POINTS, new BoardScope.OfWorkspace(town.workspace), Period.all(), 0, 9))
                .hasSize(1);
    }

    @Test
    void settingsGoWithTheLastMembership() {
        Person person = Person.of(ada);
        Town other = new Town(stores);
        MemberRef there = new MemberRef(other.workspace, ada.userId());
        stores.members().save(new MemberCard(there, "ada", false, false, false));
        stores.members().save(chinese(person));

        erasure.erase(List.of(ada));
        PersonalSettings kept = stores.members().settings(person);
        erasure.erase(List.of(there));

        assertThat(kept).isEqualTo(chinese(person));
        assertThat(stores.members().settings(person)).isEqualTo(PersonalSettings.fresh(person));
    }

    @Test
    void anErasedWorkspaceLeavesNothingAndTouchesNoOther() {
        Town other = new Town(stores);
        Post post = town.open("general", Town.MONDAY);
        Post elsewhere = other.open("general", Town.MONDAY);
        Answer answer = town.score(post, ada, 10);
        Answer kept = other.score(elsewhere, other.listed("eve"), 20);
        stores.answers().claim(answer.id(), "noise", 1, Town.noon(Town.MONDAY));
        stores.seasons().start(town.workspace, "Winter", Town.MONDAY);
        stores.members().save(chinese(Person.of(ada)));
        stores.workspaces().save(new Workspace(town.workspace, Map.of(), Set.of(), Optional.empty(), true));

        stores.workspaces().erase(town.workspace);

        assertThat(stores.posts().find(post.id())).isEmpty();
        assertThat(stores.answers().find(answer.id())).isEmpty();
        assertThat(stores.answers().claims(answer.id())).isEmpty();
        assertThat(stores.members().count(town.workspace)).isZero();
        assertThat(stores.members().settings(Person.of(ada))).isEqualTo(PersonalSettings.fresh(Person.of(ada)));
        assertThat(stores.seasons().all(town.workspace)).isEmpty();
        assertThat(stores.workspaces().get(town.workspace)).isEqualTo(Workspace.fresh(town.workspace));
        assertThat(stores.answers().find(kept.id())).contains(kept);
        assertThat(stores.posts().find(elsewhere.id())).contains(elsewhere);
    }

    private static PersonalSettings chinese(Person person) {
        PersonalSettings fresh = PersonalSettings.fresh(person);
        return new PersonalSettings(
                person,
                Optional.of(Language.ZH),
                fresh.toggled(),
                fresh.locale(),
                fresh.reminder(),
                fresh.reminderSince(),
                fresh.reminderPlace(),
                fresh.zone(),
                fresh.reminderOffered(),
                fresh.away());
    }
}
