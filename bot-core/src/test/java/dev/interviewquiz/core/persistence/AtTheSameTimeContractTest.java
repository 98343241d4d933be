package dev.interviewquiz.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.leaderboard.Period;
import dev.interviewquiz.core.leaderboard.Streak;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.practice.Board;
import dev.interviewquiz.core.practice.BoardScope;
import dev.interviewquiz.core.practice.MemberCard;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.practice.Standings;
import dev.interviewquiz.core.practice.Standings.Row;
import dev.interviewquiz.core.practice.Stores;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What two do at once comes to the same as if one had come after the other. */
@ParameterizedClass
@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FAKE")
final class AtTheSameTimeContractTest {
    private static final Streak TEN = new Streak(10, 0, 3, false);
    private static final Streak FIVE = new Streak(5, 1, 5, false);
    private static final Streak FIVE_AND_SPENT = new Streak(5, 0, 5, true);
    private static final Period MONTH = Period.month(Town.MONDAY);

    private final Stores stores;
    private final Town town;
    private final Standings standings;
    private final BoardScope board;
    private final ChannelRef general;
    private final ChannelRef other;
    private final MemberRef ada;

    AtTheSameTimeContractTest(Make make) {
        stores = make.stores();
        town = new Town(stores);
        standings = stores.standings();
        board = new BoardScope.OfWorkspace(town.workspace);
        general = town.channel("general");
        other = town.channel("other");
        ada = town.listed("ada");
    }

    @Test
    void aMemberWhoseTwoChannelsCloseKeepsOneStreakOnTheWorkspacesBoard() {
        stores.streaks().save(general, ada, TEN);
        stores.streaks().save(other, ada, FIVE);

        together(
                () -> stores.streaks().save(general, ada, Streak.NONE),
                () -> stores.streaks().save(other, ada, FIVE_AND_SPENT));

        assertThat(page(Board.STREAK)).containsExactly(new Row(1, ada, "ada", 5, 5));
    }

    @Test
    void twoStreaksThatBeginPutTheMemberOnTheBoardOnce() {
        together(
                () -> stores.streaks().save(general, ada, FIVE),
                () -> stores.streaks().save(other, ada, TEN));

        assertThat(page(Board.STREAK)).containsExactly(new Row(1, ada, "ada", 10, 10));
    }

    @Test
    void whoHidesWhileHisStreakBeginsStaysOffTheBoard() {
        together(this::hide, () -> stores.streaks().save(general, ada, FIVE));

        assertThat(page(Board.STREAK)).isEmpty();
    }

    @Test
    void anAnswerThatIsCountedWhileASeasonStartsIsCountedToIt() {
        Post post = town.open("general", Town.MONDAY);
        Period season = Period.season(Town.MONDAY, Optional.empty());

        together(() -> stores.seasons().start(town.workspace, "Winter", Town.MONDAY), () -> counted(post));

        assertThat(standings.own(Board.POINTS, board, season, ada)).contains(new Row(1, ada, "ada", 13, 1));
    }

    @Test
    void anAnswerThatIsCountedWhileASeasonEndsIsNotCountedToIt() {
        stores.seasons().start(town.workspace, "Winter", Town.MONDAY.minusDays(7));
        Post post = town.open("general", Town.MONDAY);
        Period season = Period.season(Town.MONDAY.minusDays(7), Optional.of(Town.MONDAY.minusDays(1)));

        together(() -> stores.seasons().end(town.workspace, Town.MONDAY.minusDays(1)), () -> counted(post));

        assertThat(standings.own(Board.POINTS, board, season, ada)).isEmpty();
    }

    @Test
    void whoHidesWhileHisAnswerIsCountedStaysOffTheBoard() {
        Post post = town.open("general", Town.MONDAY);

        together(this::hide, () -> counted(post));

        assertThat(page(Board.POINTS)).isEmpty();
        assertThat(standings.own(Board.POINTS, board, MONTH, ada)).contains(new Row(1, ada, "ada", 13, 1));
    }

    /** As a reader of a board comes upon it. */
    private void counted(Post post) {
        town.score(post, ada, 13);
        page(Board.POINTS);
    }

    private void hide() {
        stores.members().save(new MemberCard(ada, "ada", true, false, true));
    }

    private List<Row> page(Board kind) {
        return standings.page(kind, board, MONTH, 0, 10);
    }

    /** The second goes on as far as it can before the first is stored. */
    private void together(Runnable first, Runnable second) {
        List<Meanwhile> meanwhile = new ArrayList<>();
        stores.transactions().run(() -> {
            first.run();
            meanwhile.add(Meanwhile.begins(stores, second));
        });
        meanwhile.forEach(Meanwhile::ends);
    }
}
