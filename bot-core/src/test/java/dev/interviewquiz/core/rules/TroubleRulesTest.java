package dev.interviewquiz.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.Need;
import dev.interviewquiz.core.platform.Problem;
import dev.interviewquiz.core.team.Refusing;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.Teammate;
import dev.interviewquiz.core.team.Words;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What does not work in a channel is told to an administrator once, and shown in the status. */
final class TroubleRulesTest {
    private final Team team = Team.start();
    private final Teammate admin = team.admin();

    @AfterEach
    void close() {
        team.close();
    }

    @Test
    void ofThePlatformsCodesOnlyTheMissingScopeAndAnUnnamedPermissionAreTold() {
        team.nextDay();
        team.refuses(Refusing.failing(DeliveryException.Kind.ARCHIVED, "is_archived"));
        team.refusesEdits(Refusing.failing(DeliveryException.Kind.SCOPE, "chat:write"));
        team.refusesReplies(Refusing.failing(DeliveryException.Kind.FORBIDDEN, "restricted_action"));
        team.says(Optional.of(new Problem(Problem.Kind.CANNOT_READ, "no_permission")));
        team.nextDay();

        assertThat(team.admins("status").words())
                .contains("archived", "The scope: chat:write", "restricted_action")
                .doesNotContain("is_archived", "no_permission");
    }

    @Test
    void aTroubleIsToldInChineseWithoutThePlatformsWords() {
        admin.clicks("set-language.zh");
        team.refuses(Refusing.lacking(Need.ATTACH, Need.POST));
        team.nextDay();

        assertThat(Words.of(admin.directs().get(0))).contains("每日一题发不出去：缺少权限：发送消息", "附加文件");
        assertThat(Words.of(admin.directs().get(0)).replace("#interview", "")).doesNotContainPattern("[a-z]{5}");
    }

    @Test
    void anotherCauseIsToldAnewAndAPassingOneHidesNone() {
        team.silent(true);
        team.nextDay();
        String passing = team.admins("status").words();
        team.silent(false);
        team.refuses(Refusing.failing(DeliveryException.Kind.ABSENT, "not_in_channel"));
        team.until(team.now().plusSeconds(600));
        team.refuses(Refusing.failing(DeliveryException.Kind.ARCHIVED, "is_archived"));
        team.until(team.now().plusSeconds(3600));

        assertThat(passing).contains("no success yet").doesNotContain("again and again");
        assertThat(admin.directs()).hasSize(2);
        assertThat(Words.of(admin.directs().get(0))).contains("/invite");
        assertThat(Words.of(admin.directs().get(1))).contains("archived");
    }

    @Test
    void oneCauseIsToldOnceHoweverMuchFailsForIt() {
        team.nextDay();
        Optional<DeliveryException> archived = Refusing.failing(DeliveryException.Kind.ARCHIVED, "is_archived");
        team.refuses(archived);
        team.refusesEdits(archived);
        team.refusesReplies(archived);
        team.says(Optional.of(new Problem(Problem.Kind.ARCHIVED, "")));
        team.nextDay();

        assertThat(admin.directs()).hasSize(1);
        assertThat(team.admins("status").words())
                .contains("daily question could not be posted", "The model answer could not", "archived");
    }

    @Test
    void whatIsTriedAgainSaysWhen() {
        team.nextDay();
        Optional<DeliveryException> archived = Refusing.failing(DeliveryException.Kind.ARCHIVED, "is_archived");
        team.refuses(archived);
        team.refusesEdits(archived);
        team.refusesReplies(archived);
        team.nextDay();

        assertThat(team.admins("status").words().lines().filter(line -> line.startsWith("⚠")))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).contains("the channel is archived", "Tried again by itself: "));
    }

    @Test
    void anAdministratorWhoCannotBeToldNowIsToldLaterOnce() {
        team.refusesDirects(Refusing.failing(DeliveryException.Kind.RETRY, "429"));
        team.refuses(Refusing.lacking(Need.POST));
        team.nextDay();
        int before = admin.directs().size();
        team.refusesDirects(Optional.empty());
        team.until(team.now().plusSeconds(600));

        assertThat(before).isZero();
        assertThat(admin.directs())
                .singleElement()
                .satisfies(told -> assertThat(Words.of(told)).contains("missing"));
    }

    @Test
    void whereTheAdministratorTakesNoDirectMessagesAnotherWhomTheWorkspaceNamesIsTold() {
        team.admins("config key:admins value:<@bea>");
        team.closesDirects("ada");
        team.refuses(Refusing.lacking(Need.POST));
        team.nextDay();

        assertThat(admin.directs()).isEmpty();
        assertThat(team.member("bea").directs())
                .singleElement()
                .satisfies(told -> assertThat(Words.of(told)).contains("The daily question could not be posted"));
    }

    @Test
    void orWhoHasSetUpAnotherOfItsChannels() {
        team.setUp(team.administrator("cy").in("second"));
        team.closesDirects("ada");
        team.refuses(Refusing.lacking(Need.POST));
        team.nextDay();

        assertThat(team.member("cy").directs())
                .anySatisfy(told -> assertThat(Words.of(told)).contains("The daily question could not be posted"));
    }

    @Test
    void aNoticeThatReachesNobodyIsTriedAgainADayLaterAndToldOnce() {
        team.closesDirects("ada");
        team.refuses(Refusing.lacking(Need.POST));
        team.nextDay();
        team.closesDirects();
        team.until(team.now().plusSeconds(3600));
        int sameDay = admin.directs().size();
        team.days(3);

        assertThat(sameDay).isZero();
        assertThat(admin.directs()).hasSize(1);
    }

    @Test
    void aNoticeOfWhatWorksAgainIsTriedNoMore() {
        team.closesDirects("ada");
        team.refuses(Refusing.lacking(Need.POST));
        team.nextDay();
        team.closesDirects();
        team.refuses(Optional.empty());
        team.days(3);

        assertThat(admin.directs()).isEmpty();
    }

    @Test
    void oneCauseIsToldByTheGravestOfWhatFailedForIt() {
        team.nextDay();
        team.refuses(Refusing.lacking(Need.POST));
        team.refusesEdits(Refusing.lacking(Need.POST));
        team.days(2);

        assertThat(admin.directs())
                .singleElement()
                .satisfies(told -> assertThat(Words.of(told)).contains("The daily question could not be posted"));
    }

    @Test
    void thatNoQuestionComesIsToldThoughSomethingSlighterWasToldOfTheSameCause() {
        team.admins("schedule set close:18:00");
        team.nextDay();
        team.refusesEdits(Refusing.lacking(Need.POST));
        team.until("2026-11-23T19:00");
        team.refuses(Refusing.lacking(Need.POST));
        team.days(2);

        assertThat(admin.directs())
                .extracting(Words::of)
                .satisfiesExactly(
                        slight -> assertThat(slight).contains("The message of a question"),
                        grave -> assertThat(grave).contains("The daily question could not be posted"));
    }
}
