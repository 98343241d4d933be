package dev.interviewquiz.core.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RankingTest {
    @Test
    void tiesShareARankAndTheNextRankIsLeftOut() {
        Ranking<String> ranking = ranking(List.of(score("cleo", 10), score("ana", 20), score("bo", 20)));

        assertThat(ranking.standings())
                .containsExactly(
                        new Standing<>("ana", 20, 1, 1),
                        new Standing<>("bo", 20, 1, 1),
                        new Standing<>("cleo", 10, 1, 3));
    }

    @Test
    void thePostedBoardNamesTheFirstOnesAndNobodyWithNothing() {
        Ranking<String> ranking = ranking(List.of(score("ana", 3), score("bo", 0), score("cleo", 2), score("dee", 1)));

        assertThat(ranking.top(2)).extracting(Standing::member).containsExactly("ana", "cleo");
        assertThat(ranking.top(10)).extracting(Standing::member).containsExactly("ana", "cleo", "dee");
    }

    @Test
    void aMemberSeesHisOwnRankAndTwoNeighbours() {
        Ranking<String> ranking = ranking(
                List.of(score("ana", 50), score("bo", 40), score("cleo", 30), score("dee", 20), score("eli", 10)));

        assertThat(ranking.around("cleo", 1)).extracting(Standing::member).containsExactly("bo", "cleo", "dee");
        assertThat(ranking.around("ana", 2)).extracting(Standing::member).containsExactly("ana", "bo", "cleo");
        assertThat(ranking.of("eli").map(Standing::rank)).hasValue(5);
        assertThat(ranking.around("nobody", 2)).isEmpty();
    }

    @Test
    void aHiddenMemberSeesTheRankThatHeWouldHave() {
        Ranking<String> ranking = ranking(List.of(score("ana", 20), score("bo", 20), score("cleo", 10)));

        assertThat(ranking.rankOf(30)).isEqualTo(1);
        assertThat(ranking.rankOf(20)).isEqualTo(1);
        assertThat(ranking.rankOf(15)).isEqualTo(3);
        assertThat(ranking.rankOf(0)).isEqualTo(4);
    }

    @Test
    void theOrderIsTheSameInWhateverOrderTheScoresCome() {
        Random random = new Random(1);
        List<Score<String>> scores = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            scores.add(score("member-" + i, random.nextInt(10)));
        }
        List<Standing<String>> expected =
                Ranking.of(scores, Comparator.<String>naturalOrder()).standings();

        Collections.shuffle(scores, random);

        assertThat(Ranking.of(scores, Comparator.<String>naturalOrder()).standings())
                .isEqualTo(expected);
    }

    private static Score<String> score(String member, int points) {
        return new Score<>(member, points, 1);
    }

    private static Ranking<String> ranking(List<Score<String>> scores) {
        return Ranking.of(scores, Comparator.<String>naturalOrder());
    }
}
