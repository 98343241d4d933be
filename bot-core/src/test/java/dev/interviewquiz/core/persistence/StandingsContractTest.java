package dev.interviewquiz.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.leaderboard.Improvement;
import dev.interviewquiz.core.leaderboard.Period;
import dev.interviewquiz.core.leaderboard.Streak;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.Asking;
import dev.interviewquiz.core.practice.Board;
import dev.interviewquiz.core.practice.BoardScope;
import dev.interviewquiz.core.practice.MemberCard;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.practice.Standings;
import dev.interviewquiz.core.practice.Standings.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
final class StandingsContractTest {
    private static final LocalDate MONDAY = Town.MONDAY;
    private static final Period MONTH = Period.month(MONDAY);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);

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

        assertThat(standings.page(Board.POINTS, board, MONTH, 0, 10))
                .containsExactly(
                        new Row(1, ada, "ada", 20, 1), new Row(1, bob, "bob", 20, 1), new Row(3, eve, "eve", 7, 1));
        assertThat(standings.page(Board.POINTS, board, MONTH, 1, 1)).containsExactly(new Row(1, bob, "bob", 20, 1));
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
        assertThat(standings.own(Board.POINTS, general, MONTH, ada)).contains(new Row(1, ada, "ada", 5, 1));
        assertThat(standings.own(Board.POINTS, other, MONTH, ada)).contains(new Row(1, ada, "ada", 20, 1));
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

        assertThat(standings.page(Board.POINTS, general, MONTH, 0, 10)).containsExactly(new Row(1, ada, "ada", 10, 1));
        assertThat(standings.own(Board.POINTS, general, MONTH, bob)).contains(new Row(2, bob, "bob", 0, 1));
        assertThat(standings.own(Board.POINTS, general, MONTH, eve)).isEmpty();
    }

    @Test
    void hiddenMembersTakeNoRankAndSeeTheOneTheyWouldHave() {
        Post post = town.open("general", MONDAY);
        town.score(post, ada, 20);
        town.score(post, bob, 13);
        town.score(post, eve, 7);

        town.stores.members().save(new MemberCard(bob, "bob", true, false, true));

        assertThat(standings.page(Board.POINTS, board, MONTH, 0, 10))
                .containsExactly(new Row(1, ada, "ada", 20, 1), new Row(2, eve, "eve", 7, 1));
        assertThat(standings.own(Board.POINTS, board, MONTH, bob)).contains(new Row(2, bob, "bob", 13, 1));
    }

    @Test
    void aNewNameStandsOnAllBoards() {
        town.score(town.open("general", MONDAY), ada, 20);
        town.stores.streaks().save(town.channel("general"), ada, new Streak(3, 0, 3, false));

        town.stores.members().save(new MemberCard(ada, "Ada L.", false, false, false));

        assertThat(standings.page(Board.POINTS, board, MONTH, 0, 1))
                .extracting(Row::name)
                .containsExactly("Ada L.");
        assertThat(standings.page(Board.STREAK, general, MONTH, 0, 1))
                .extracting(Row::name)
                .containsExactly("Ada L.");
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

        assertThat(standings.page(Board.STREAK, board, MONTH, 0, 10))
                .containsExactly(
                        new Row(1, ada, "ada", 9, 9), new Row(2, bob, "bob", 5, 5), new Row(2, eve, "eve", 5, 5));
        assertThat(standings.page(Board.STREAK, general, MONTH, 1, 2))
                .containsExactly(new Row(1, eve, "eve", 5, 5), new Row(3, ada, "ada", 3, 3));
        assertThat(standings.own(Board.STREAK, board, MONTH, ada)).contains(new Row(1, ada, "ada", 9, 9));
    }

    @Test
    void whenTheLongestStreakEndsAnotherOfTheMembersStandsForIt() {
        town.stores.streaks().save(town.channel("general"), ada, new Streak(3, 0, 3, false));
        town.stores.streaks().save(town.channel("other"), ada, new Streak(9, 1, 2, false));

        town.stores.streaks().save(town.channel("other"), ada, Streak.NONE);

        assertThat(standings.page(Board.STREAK, board, MONTH, 0, 10)).containsExactly(new Row(1, ada, "ada", 3, 3));
    }

    @Test
    void neighboursStandJustBeforeAndAfterWithTheirRanks() {
        Post post = town.open("general", MONDAY);
        List<Integer> points = List.of(20, 13, 13, 13, 7, 5);
        List<MemberRef> members =
                Stream.of("a", "b", "c", "d", "e", "f").map(town::listed).toList();
        for (int i = 0; i < points.size(); i++) {
            town.score(post, members.get(i), points.get(i));
        }

        assertThat(near(members.get(2)))
                .isEqualTo(new Standings.Near(
                        List.of(new Row(1, members.get(0), "a", 20, 1), new Row(2, members.get(1), "b", 13, 1)),
                        List.of(new Row(2, members.get(3), "d", 13, 1), new Row(5, members.get(4), "e", 7, 1))));
        assertThat(near(members.get(0)).before()).isEmpty();
        assertThat(near(members.get(5)).after()).isEmpty();
    }

    private Standings.Near near(MemberRef member) {
        Row own = standings.own(Board.POINTS, board, MONTH, member).orElseThrow();
        return standings.near(Board.POINTS, board, MONTH, own);
    }

    @Test
    void improvementStandsOnTheBoardOnceThereAreTenAnswersBeforeAndFiveInThePeriod() {
        answers(ada, OCTOBER, 10, 10);
        answers(ada, NOVEMBER, 4, 15);
        Improvement four = standings.improvement(board, MONTH, ada);
        answers(ada, NOVEMBER.plusDays(4), 1, 15);
        answers(bob, OCTOBER, 9, 10);
        answers(bob, NOVEMBER, 5, 15);

        assertThat(four).isEqualTo(new Improvement.More(1));
        assertThat(standings.improvement(board, MONTH, bob)).isEqualTo(new Improvement.NextPeriod(9, 0));
        assertThat(standings.improvement(board, MONTH, ada)).isEqualTo(new Improvement.Known(0.25, 5));
        for (BoardScope scope : List.of(board, general)) {
            assertThat(standings.page(Board.IMPROVEMENT, scope, MONTH, 0, 10))
                    .containsExactly(new Row(1, ada, "ada", 250, 5));
            assertThat(standings.own(Board.IMPROVEMENT, scope, MONTH, bob)).isEmpty();
        }
    }

    @Test
    void improvementCountsQuestionsMetForTheFirstTimeOnly() {
        answers(ada, OCTOBER, 10, 10);
        answers(ada, NOVEMBER, 5, 10);
        town.stores.answers().add(Town.practice(NOVEMBER, "later-20", ada));
        for (String met : List.of(question(OCTOBER), "later-20")) {
            town.score(
                    town.opened(town.draft("general", NOVEMBER.plusDays(met.length()), met, Asking.Feedback.NOW)),
                    ada,
                    20);
        }

        assertThat(standings.own(Board.IMPROVEMENT, board, MONTH, ada)).contains(new Row(1, ada, "ada", 0, 5));
    }

    @Test
    void anAnswerWhosePointsWereTakenOffCountsForNoImprovement() {
        answers(ada, OCTOBER, 10, 10);
        answers(ada, NOVEMBER, 4, 15);
        Post post = town.opened(town.draft("general", NOVEMBER.plusDays(4), "pasted", Asking.Feedback.NOW));
        Answer pasted = town.score(post, ada, 20);
        Optional<Row> before = standings.own(Board.IMPROVEMENT, board, MONTH, ada);

        boolean taken = town.stores.answers().takePointsOff(pasted.id());
        standings.recompute(town.workspace);

        assertThat(before).isPresent();
        assertThat(taken).isTrue();
        assertThat(standings.improvement(board, MONTH, ada)).isEqualTo(new Improvement.More(1));
        assertThat(standings.own(Board.IMPROVEMENT, board, MONTH, ada)).isEmpty();
        assertThat(own(MONTH)).contains(new Row(1, ada, "ada", 60, 5));
    }

    @Test
    void anAnswerToAnEarlierPostChangesTheImprovementOfLaterPeriods() {
        answers(ada, OCTOBER, 9, 10);
        answers(ada, NOVEMBER, 5, 15);
        Optional<Row> before = standings.own(Board.IMPROVEMENT, board, MONTH, ada);

        answers(ada, OCTOBER.plusDays(9), 1, 10);

        assertThat(before).isEmpty();
        assertThat(standings.own(Board.IMPROVEMENT, board, MONTH, ada)).contains(new Row(1, ada, "ada", 250, 5));
    }

    @Test
    void improvementOfHiddenMembersTakesNoRank() {
        answers(ada, OCTOBER, 10, 10);
        answers(ada, NOVEMBER, 5, 20);
        answers(bob, OCTOBER, 10, 10);
        answers(bob, NOVEMBER, 5, 5);

        town.stores.members().save(new MemberCard(ada, "ada", true, false, true));

        assertThat(standings.page(Board.IMPROVEMENT, board, MONTH, 0, 10))
                .containsExactly(new Row(1, bob, "bob", -250, 5));
        assertThat(standings.own(Board.IMPROVEMENT, board, MONTH, ada)).contains(new Row(1, ada, "ada", 500, 5));
    }

    /** One a day, each to another question. */
    private void answers(MemberRef member, LocalDate from, int days, int points) {
        for (LocalDate date : from.datesUntil(from.plusDays(days)).toList()) {
            town.score(town.opened(town.draft("general", date, question(date), Asking.Feedback.NOW)), member, points);
        }
    }

    private static String question(LocalDate date) {
        return "of-" + date;
    }

    private Optional<Row> own(Period period) {
        return standings.own(Board.POINTS, board, period, ada);
    }
}
