package dev.interviewquiz.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.interviewquiz.core.practice.Asking;
import dev.interviewquiz.core.practice.AuditLog;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.practice.ConfigKey;
import dev.interviewquiz.core.practice.Plans;
import dev.interviewquiz.core.practice.Seasons;
import dev.interviewquiz.core.practice.Stores;
import dev.interviewquiz.core.practice.Troubles;
import dev.interviewquiz.core.practice.Workspace;
import dev.interviewquiz.core.question.Difficulty;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.PackId;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionId;
import dev.interviewquiz.core.question.TopicId;
import dev.interviewquiz.core.schedule.Ask;
import dev.interviewquiz.core.schedule.Closing;
import dev.interviewquiz.core.schedule.DateRanges;
import dev.interviewquiz.core.schedule.Kind;
import dev.interviewquiz.core.schedule.Pause;
import dev.interviewquiz.core.schedule.Plan;
import dev.interviewquiz.core.schedule.Planned;
import dev.interviewquiz.core.schedule.PostingDays;
import dev.interviewquiz.core.schedule.PostingSchedule;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@EnumSource
final class AdministrationContractTest {
    private static final LocalDate MONDAY = Town.MONDAY;

    private final Town town;
    private final Stores stores;

    AdministrationContractTest(Make make) {
        stores = make.stores();
        town = new Town(stores);
    }

    @Test
    void aWorkspaceIsFreshUntilItIsSaved() {
        Workspace saved = new Workspace(
                town.workspace,
                Map.of(ConfigKey.OPERATOR, "ops@example.org", ConfigKey.ZONE, "Asia/Shanghai"),
                Set.of(new PackId("deep-learning"), new PackId("ours")),
                Optional.of(Town.noon(MONDAY)),
                true);

        assertThat(stores.workspaces().get(town.workspace)).isEqualTo(Workspace.fresh(town.workspace));
        stores.workspaces().save(Workspace.fresh(town.workspace));
        stores.workspaces().save(saved);

        assertThat(stores.workspaces().get(town.workspace)).isEqualTo(saved);
        assertThat(stores.workspaces().all()).contains(saved);
    }

    static List<PostingSchedule> schedules() {
        PostingSchedule plain = PostingSchedule.of(LocalTime.of(10, 0), ZoneId.of("UTC"), PostingDays.WORKDAYS);
        return List.of(
                plain,
                new PostingSchedule(
                        LocalTime.of(9, 30),
                        ZoneId.of("America/New_York"),
                        PostingDays.parse("mon,wed"),
                        DateRanges.parse("2026-12-24..2027-01-01, 2027-05-01"),
                        DateRanges.parse("2026-11-28"),
                        new Closing.At(LocalTime.of(18, 0)),
                        new Pause.Until(MONDAY),
                        Set.of(MONDAY.plusDays(2))),
                new PostingSchedule(
                        plain.time(),
                        plain.zone(),
                        PostingDays.DAILY,
                        DateRanges.NONE,
                        DateRanges.NONE,
                        new Closing.NextSlot(),
                        Pause.OPEN,
                        Set.of()));
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void aChannelIsReadBackWithItsSchedule(PostingSchedule schedule) {
        Asking asking = new Asking(
                Kind.BOTH,
                Asking.Speech.BOTH,
                Set.of(new PackId("ours")),
                Set.of(new TopicId("cnn"), new TopicId("rnn")),
                Set.of(Difficulty.EASY, Difficulty.HARD),
                Asking.Feedback.CLOSE);
        Channel channel = channel("general", schedule).with(asking);

        stores.channels().save(channel("general", schedules().get(0)));
        stores.channels().save(channel);

        assertThat(stores.channels().find(channel.ref())).contains(channel);
        assertThat(stores.channels().all()).contains(channel);
    }

    @Test
    void channelsComeInTheOrderOfTheirSetUp() {
        stores.channels().save(channel("zebra", schedules().get(0)));
        stores.channels().save(channel("aardvark", schedules().get(0)));
        stores.channels().save(channel("zebra", schedules().get(2)));

        assertThat(stores.channels().of(town.workspace))
                .extracting(channel -> channel.ref().id())
                .containsExactly("zebra", "aardvark");
    }

    @Test
    void aPlanIsReplacedFromADateOn() {
        Plan first = new Plan(List.of(planned(0, "deep-learning-01"), planned(1, "deep-learning-02")));
        Plan second = new Plan(List.of(planned(1, "deep-learning-03"), planned(2, "deep-learning-04")));

        stores.plans().save(town.channel("general"), MONDAY, first);
        stores.plans().save(town.channel("general"), MONDAY.plusDays(1), second);

        assertThat(stores.plans().of(town.channel("general"), MONDAY).days())
                .containsExactly(
                        planned(0, "deep-learning-01"), planned(1, "deep-learning-03"), planned(2, "deep-learning-04"));
        assertThat(stores.plans()
                        .of(town.channel("general"), MONDAY.plusDays(2))
                        .days())
                .containsExactly(planned(2, "deep-learning-04"));
    }

    @Test
    void whatIsPlannedInAWorkspaceIsWhatNoPostHasOvertaken() {
        Plan plan = new Plan(List.of(planned(0, "deep-learning-01"), planned(1, "deep-learning-02")));
        stores.plans().save(town.channel("general"), MONDAY, plan);
        stores.plans().save(town.channel("other"), MONDAY, new Plan(List.of(planned(3, "deep-learning-03"))));
        town.open("general", MONDAY);

        assertThat(stores.plans().toCome(town.workspace, MONDAY, MONDAY.plusDays(1)))
                .containsExactly(toCome("general", 1, "deep-learning-02"));
        assertThat(stores.plans().toCome(town.workspace, MONDAY, MONDAY.plusDays(3)))
                .hasSize(2);
    }

    @Test
    void whatIsPlannedBetweenTwoDatesIsNothingThatWasBeforeOrComesLater() {
        Plan plan = new Plan(List.of(planned(0, "deep-learning-01"), planned(1, "deep-learning-02")));
        stores.plans().save(town.channel("general"), MONDAY, plan);
        stores.plans().save(town.channel("other"), MONDAY, new Plan(List.of(planned(2, "deep-learning-02"))));

        assertThat(stores.plans().toCome(town.workspace, MONDAY.plusDays(1), MONDAY.plusDays(1)))
                .containsExactly(toCome("general", 1, "deep-learning-02"));
        assertThat(stores.plans()
                        .toCome(town.workspace, new QuestionId("deep-learning-02"), MONDAY, MONDAY.plusDays(2)))
                .containsExactlyInAnyOrder(
                        toCome("general", 1, "deep-learning-02"), toCome("other", 2, "deep-learning-02"));
    }

    @Test
    void aPlanIsForgottenTwoWeeksAfterItWasAsked() {
        stores.plans()
                .save(
                        town.channel("general"),
                        MONDAY,
                        new Plan(List.of(planned(0, "deep-learning-01"), planned(1, "deep-learning-02"))));
        town.open("general", MONDAY.plusDays(15));
        stores.plans()
                .save(town.channel("general"), MONDAY.plusDays(60), new Plan(List.of(planned(60, "deep-learning-03"))));

        assertThat(stores.plans().of(town.channel("general"), MONDAY).days())
                .containsExactly(planned(1, "deep-learning-02"), planned(60, "deep-learning-03"));
    }

    private Plans.ToCome toCome(String channel, int day, String question) {
        return new Plans.ToCome(town.channel(channel), MONDAY.plusDays(day), new QuestionId(question));
    }

    @Test
    void theSameTextOfAQuestionHasTheSameName() {
        Question question = TestDatabase.question("deep-learning-01", 1, "Why, in " + town.workspace.id() + "?");
        Question changed = TestDatabase.question("deep-learning-01", 2, "Why, in " + town.workspace.id() + "?");

        String name = stores.editions().keep(question);

        assertThat(stores.editions().keep(question)).isEqualTo(name);
        assertThat(stores.editions().keep(changed)).isNotEqualTo(name);
        assertThat(stores.editions().get(name)).isEqualTo(question);
        assertThatThrownBy(() -> stores.editions().get("nothing")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSeasonRunsUntilTheNextOneStarts() {
        stores.seasons().start(town.workspace, "Autumn", MONDAY);
        stores.seasons().start(town.workspace, "Winter", MONDAY.plusDays(7));

        assertThat(stores.seasons().current(town.workspace))
                .map(Seasons.Season::name)
                .contains("Winter");
        assertThat(stores.seasons().all(town.workspace))
                .extracting(Seasons.Season::name, Seasons.Season::from, Seasons.Season::to)
                .containsExactly(
                        tuple("Autumn", MONDAY, Optional.of(MONDAY.plusDays(6))),
                        tuple("Winter", MONDAY.plusDays(7), Optional.empty()));
    }

    @Test
    void aSeasonStartedAgainOnItsFirstDayTakesTheOthersPlace() {
        stores.seasons().start(town.workspace, "Wintre", MONDAY);
        stores.seasons().start(town.workspace, "Winter", MONDAY);
        stores.seasons().end(town.workspace, MONDAY.plusDays(3));

        assertThat(stores.seasons().current(town.workspace)).isEmpty();
        assertThat(stores.seasons().all(town.workspace))
                .extracting(Seasons.Season::name)
                .containsExactly("Winter");
    }

    @Test
    void theAuditLogIsNewestFirst() {
        AuditLog.Entry first = entry("schedule set");
        AuditLog.Entry second = entry("season start");
        stores.audit().record(first);
        stores.audit().record(second);

        assertThat(stores.audit().latest(town.workspace, 5)).containsExactly(second, first);
        assertThat(stores.audit().latest(town.workspace, 1)).containsExactly(second);
    }

    @Test
    void whatWasTakenOffAMemberIsTheNewestFirstAndHisAlone() {
        AuditLog.Entry first = entry("void U1 2026-11-23");
        AuditLog.Entry second = entry("void U1 2026-11-24");
        List.of(first, entry("void U10 2026-11-23"), entry("exclude U1"), second)
                .forEach(stores.audit()::record);

        assertThat(stores.audit().beginning(town.workspace, "void U1 ")).containsExactly(second, first);
        assertThat(stores.audit().beginning(town.workspace, "void U ")).isEmpty();
    }

    @Test
    void aTroubleIsNewUntilItIsSettled() {
        Troubles troubles = stores.troubles();

        assertThat(troubles.raise(town.channel("general"), "forbidden", "may not post", Town.noon(MONDAY)))
                .isTrue();
        assertThat(troubles.raise(town.channel("general"), "forbidden", "again", Town.noon(MONDAY)))
                .isFalse();
        assertThat(troubles.of(town.workspace))
                .containsExactly(new Troubles.Trouble(
                        town.channel("general"), "forbidden", "may not post", Town.noon(MONDAY), false));
        assertThat(troubles.change(town.channel("general"), "forbidden", "may not post", Town.noon(MONDAY)))
                .isFalse();
        assertThat(troubles.change(town.channel("general"), "forbidden", "may not read", Town.noon(MONDAY)))
                .isTrue();
        assertThat(troubles.of(town.workspace))
                .extracting(Troubles.Trouble::detail)
                .containsExactly("may not read");
        theOneTrouble(troubles, before -> troubles.told(before));
        theOneTrouble(troubles, now -> assertThat(now.told()).isTrue());
        theOneTrouble(troubles, before -> {
            troubles.change(before.channel(), before.kind(), "may not reply", Town.noon(MONDAY));
            troubles.told(before);
        });
        theOneTrouble(troubles, now -> assertThat(now.told()).isFalse());
        troubles.settle(town.channel("general"), "forbidden");
        assertThat(troubles.of(town.workspace)).isEmpty();
    }

    private void theOneTrouble(Troubles troubles, Consumer<Troubles.Trouble> does) {
        assertThat(troubles.of(town.workspace)).singleElement().satisfies(does::accept);
    }

    private Channel channel(String name, PostingSchedule schedule) {
        return new Channel(
                town.channel(name), schedule, Asking.in(Asking.Speech.EN), 42, town.member("ada"), Town.noon(MONDAY));
    }

    private AuditLog.Entry entry(String what) {
        return new AuditLog.Entry(Town.noon(MONDAY), town.workspace, town.member("ada"), what, "", "09:00");
    }

    private static Planned planned(int day, String question) {
        LocalDate date = MONDAY.plusDays(day);
        Optional<Ask> shown =
                day > 1 ? Optional.of(new Ask(new QuestionId("shown"), date, Form.CHOICE)) : Optional.empty();
        return new Planned(date, new QuestionId(question), Form.OPEN, Optional.of(MONDAY.minusDays(9)), shown);
    }
}
