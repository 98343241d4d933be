package dev.interviewquiz.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.leaderboard.Period;
import dev.interviewquiz.core.leaderboard.Streak;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.Asking;
import dev.interviewquiz.core.practice.BoardScope;
import dev.interviewquiz.core.practice.MemberCard;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.practice.Standings;
import dev.interviewquiz.core.practice.Standings.Row;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
final class StandingsContractTest {
    private static final LocalDate MONDAY = Town.MONDAY;
    private static final Period MONTH = Period.month(MONDAY);

    private final Town town;
    private final Standings standings;
    private final BoardScope board;
    private final BoardScope general;
    private final MemberRef ada;
    private final MemberRef bob;
    private final MemberRef eve;

    StandingsContractTest(Make make) {
        town = new Town(make.stores());
        standings = make.stores().standings();
        board = new BoardScope.OfWorkspace(town.workspace);
        general = new BoardScope.OfChannel(town.channel("general"));
        ada = town.listed("ada");
        bob = town.listed("bob");
        eve = town.listed("eve");
    }

    @Test
    void equalPointsShareARankAndTheNextIsLeftOut() {
        Post post = town.open("general", MONDAY);
        town.score(post, eve, 7);
        town.score(post, bob, 20);
        town.score(post, ada, 20);

        assertThat(standings.page(board, MONTH, 0, 10))
                .containsExactly(
                        new Row(1, ada, "ada", 20, 1), new Row(1, bob, "bob", 20, 1), new Row(3, eve, "eve", 7, 1));
        assertThat(standings.page(board, MONTH, 1, 1)).containsExactly(new Row(1, bob, "bob", 20, 1));
        assertThat(standings.size(board, MONTH)).isEqualTo(3);
    }

    @Test
    void anAnswerCountsInAllPeriodsOfItsDate() {
        town.score(town.open("general", MONDAY), ada, 13);
        town.score(town.open("general", MONDAY.plusDays(1)), ada, 5);
        town.score(town.open("general", MONDAY.plusDays(30)), ada, 1);

        assertThat(own(Period.today(MONDAY))).contains(new Row(1, ada, "ada", 13, 1));
        assertThat(own(Period.week(MONDAY))).contains(new Row(1, ada, "ada", 18, 2));
        assertThat(own(MONTH)).contains(new Row(1, ada, "ada", 18, 2));
        assertThat(own(Period.all())).contains(new Row(1, ada, "ada", 19, 3));
        assertThat(own(Period.today(MONDAY.plusDays(2)))).isEmpty();
    }

    @Test
    void aChannelsBoardCountsItsPostsAndTheWorkspacesTheFirstAnswerOfEachDate() {
        town.score(town.open("general", MONDAY), ada, 5);
        town.score(town.open("other", MONDAY), ada, 20);

        BoardScope other = new BoardScope.OfChannel(town.channel("other"));
        assertThat(own(MONTH)).contains(new Row(1, ada, "ada", 5, 1));
        assertThat(standings.own(general, MONTH, ada)).contains(new Row(1, ada, "ada", 5, 1));
        assertThat(standings.own(other, MONTH, ada)).contains(new Row(1, ada, "ada", 20, 1));
    }

    @Test
    void whereFeedbackComesAtClosingAnAnswerStandsFromThenOnAndKeepsItsPlaceAmongTheDatesAnswers() {
        Post late = town.opened(town.draft("general", MONDAY, "deep-learning-01", Asking.Feedback.CLOSE));
        Answer first = Town.answer(late, ada, Answer.Kind.SCORED, 5);
        town.stores.answers().add(first);
        town.score(town.open("other", MONDAY), ada, 20);
        Optional<Row> before = own(MONTH);

        town.close(late);
        standings.count(first);

        assertThat(before).contains(new Row(1, ada, "ada", 20, 1));
        assertThat(own(MONTH)).contains(new Row(1, ada, "ada", 5, 1));
        standings.recompute(town.workspace);
        assertThat(own(MONTH)).contains(new Row(1, ada, "ada", 5, 1));
    }

    @Test
    void nobodyWithoutPointsIsNamedButSeesHisOwnRank() {
        Post post = town.open("general", MONDAY);
        town.score(post, ada, 10);
        town.score(post, bob, 0);

        assertThat(standings.page(general, MONTH, 0, 10)).containsExactly(new Row(1, ada, "ada", 10, 1));
        assertThat(standings.own(general, MONTH, bob)).contains(new Row(2, bob, "bob", 0, 1));
        assertThat(standings.own(general, MONTH, eve)).isEmpty();
    }

    @Test
    void hiddenMembersTakeNoRankAndSeeTheOneTheyWouldHave() {
        Post post = town.open("general", MONDAY);
        town.score(post, ada, 20);
        town.score(post, bob, 13);
        town.score(post, eve, 7);

        town.stores.members().save(new MemberCard(bob, "bob", true, false, true));

        assertThat(standings.page(board, MONTH, 0, 10))
                .containsExactly(new Row(1, ada, "ada", 20, 1), new Row(2, eve, "eve", 7, 1));
        assertThat(standings.own(board, MONTH, bob)).contains(new Row(2, bob, "bob", 13, 1));
        assertThat(standings.size(board, MONTH)).isEqualTo(2);
    }

    @Test
    void aNewNameStandsOnAllBoards() {
        town.score(town.open("general", MONDAY), ada, 20);
        town.stores.streaks().save(town.channel("general"), ada, new Streak(3, 0, 3, false));

        town.stores.members().save(new MemberCard(ada, "Ada L.", false, false, false));

        assertThat(standings.page(board, MONTH, 0, 1)).extracting(Row::name).containsExactly("Ada L.");
        assertThat(standings.streaks(general, 0, 1)).extracting(Row::name).containsExactly("Ada L.");
    }

    @Test
    void aSeasonCountsFromItsFirstDayWhateverWasAnsweredBeforeItsStartWasTyped() {
        town.score(town.open("general", MONDAY), ada, 5);
        town.score(town.open("general", MONDAY.plusDays(1)), ada, 13);

        town.stores.seasons().start(town.workspace, "Winter", MONDAY.plusDays(1));
        town.score(town.open("general", MONDAY.plusDays(2)), ada, 1);

        Period season = Period.season(MONDAY.plusDays(1), Optional.empty());
        assertThat(own(season)).contains(new Row(1, ada, "ada", 14, 2));
        town.stores.seasons().end(town.workspace, MONDAY.plusDays(1));
        assertThat(own(Period.season(MONDAY.plusDays(1), Optional.of(MONDAY.plusDays(1)))))
                .contains(new Row(1, ada, "ada", 13, 1));
    }

    @Test
    void theStreakBoardShowsTheLongestRunningOne() {
        town.stores.streaks().save(town.channel("general"), ada, new Streak(3, 0, 3, false));
        town.stores.streaks().save(town.channel("other"), ada, new Streak(9, 1, 2, false));
        town.stores.streaks().save(town.channel("general"), bob, new Streak(5, 0, 5, false));
        town.stores.streaks().save(town.channel("general"), eve, new Streak(5, 0, 5, false));
        town.score(town.open("general", MONDAY), bob, 13);

        assertThat(standings.streaks(board, 0, 10))
                .containsExactly(
                        new Row(1, ada, "ada", 9, 0), new Row(2, bob, "bob", 5, 1), new Row(2, eve, "eve", 5, 0));
        assertThat(standings.streaks(general, 1, 2))
                .containsExactly(new Row(1, eve, "eve", 5, 0), new Row(3, ada, "ada", 3, 0));
    }

    @Test
    void theImprovementBoardReadsFirstTimeAnswersOnly() {
        town.score(town.open("general", MONDAY), ada, 5);
        town.score(town.opened(town.draft("other", MONDAY, "deep-learning-02", Asking.Feedback.NOW)), ada, 20);
        town.score(town.open("general", MONDAY.plusDays(1)), ada, 20);
        town.score(
                town.opened(town.draft("general", MONDAY.plusDays(2), "deep-learning-03", Asking.Feedback.NOW)),
                ada,
                10);

        assertThat(standings.scored(general, MONDAY.plusDays(2)))
                .containsExactly(
                        new Standings.Scored(ada, "ada", true, MONDAY, 0.25),
                        new Standings.Scored(ada, "ada", true, MONDAY.plusDays(2), 0.5));
        assertThat(standings.scored(board, MONDAY))
                .containsExactly(new Standings.Scored(ada, "ada", true, MONDAY, 0.25));
    }

    private Optional<Row> own(Period period) {
        return standings.own(board, period, ada);
    }
}
