package dev.interviewquiz.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.AnswerBrief;
import dev.interviewquiz.core.practice.Answers;
import dev.interviewquiz.core.practice.Asking;
import dev.interviewquiz.core.practice.Encounter;
import dev.interviewquiz.core.practice.Person;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.question.QuestionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
final class AnswersContractTest {
    private static final QuestionId QUESTION = new QuestionId("deep-learning-01");

    private final Town town;
    private final Answers answers;
    private final MemberRef ada;

    AnswersContractTest(Make make) {
        town = new Town(make.stores());
        answers = make.stores().answers();
        ada = town.listed("ada");
    }

    @Test
    void anAnswerIsReadBackWithItsGradeAndEvidence() {
        Post post = town.open("general", Town.MONDAY);
        Answer answer = Town.answer(post, ada, Answer.Kind.SCORED, 13);

        boolean stored = answers.add(answer);

        assertThat(stored).isTrue();
        assertThat(answers.find(answer.id())).contains(answer);
        assertThat(answers.counted(post.id(), ada)).contains(answer);
        assertThat(answers.to(post.id())).containsExactly(answer);
    }

    @Test
    void aSecondScoredAnswerIsNotStored() {
        Post post = town.open("general", Town.MONDAY);
        Answer first = Town.answer(post, ada, Answer.Kind.SCORED, 13);
        answers.add(first);

        boolean second = answers.add(Town.answer(post, ada, Answer.Kind.SCORED, 20));

        assertThat(second).isFalse();
        assertThat(answers.to(post.id())).containsExactly(first);
    }

    @Test
    void whetherAPostWasAnsweredBeforeAnInstantIsKnownOfPracticeToo() {
        Post post = town.open("general", Town.MONDAY);
        Answer practice = Town.answer(post, ada, Answer.Kind.PRACTICE, 0);
        answers.add(practice);

        assertThat(answers.answered(post, ada, practice.at().plusSeconds(1))).isTrue();
        assertThat(answers.answered(post, ada, practice.at())).isFalse();
        assertThat(answers.answered(post, town.listed("ben"), practice.at().plusSeconds(1)))
                .isFalse();
        assertThat(answers.answered(
                        town.open("other", Town.MONDAY), ada, practice.at().plusSeconds(1)))
                .isFalse();
    }

    @Test
    void whatWasGivenToAPostIsTheCountedAnswerElseTheNewestPractice() {
        Post post = town.open("general", Town.MONDAY);
        Answer first = Town.answer(post, ada, Answer.Kind.PRACTICE, 0);
        Answer second = Town.answer(post, ada, Answer.Kind.PRACTICE, 0);
        Answer scored = Town.answer(post, ada, Answer.Kind.SCORED, 13);

        assertThat(answers.given(post, ada)).isEmpty();
        answers.add(first);
        answers.add(second);
        assertThat(answers.given(post, ada)).contains(second);
        answers.add(scored);
        answers.add(Town.answer(post, ada, Answer.Kind.PRACTICE, 0));
        assertThat(answers.given(post, ada)).contains(scored);
    }

    @Test
    void aShownSolutionHoldsThePlaceOfTheScoredAnswer() {
        Post post = town.open("general", Town.MONDAY);
        answers.add(Town.answer(post, ada, Answer.Kind.SHOWN, 0));

        assertThat(answers.add(Town.answer(post, ada, Answer.Kind.SCORED, 20))).isFalse();
        assertThat(answers.add(Town.answer(post, ada, Answer.Kind.PRACTICE, 0))).isTrue();
        assertThat(answers.add(Town.answer(post, ada, Answer.Kind.PRACTICE, 0))).isTrue();
    }

    @Test
    void theLastAnswerReplacesTheScoredOneWhereFeedbackComesAtClosing() {
        Post post = town.opened(town.draft("general", Town.MONDAY, "deep-learning-01", Asking.Feedback.CLOSE));
        Answer first = Town.answer(post, ada, Answer.Kind.SCORED, 5);
        Answer last = Town.answer(post, ada, Answer.Kind.SCORED, 20);
        answers.add(first);

        answers.replace(last);

        assertThat(answers.to(post.id())).containsExactly(last);
        assertThat(answers.find(first.id())).isEmpty();
    }

    @Test
    void aShownSolutionCannotBeReplaced() {
        Post post = town.open("general", Town.MONDAY);
        answers.add(Town.answer(post, ada, Answer.Kind.SHOWN, 0));

        assertThatThrownBy(() -> answers.replace(Town.answer(post, ada, Answer.Kind.SCORED, 20)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void totalsCountScoredAndShownAnswersAndWhatWasMissed() {
        Post post = town.open("general", Town.MONDAY);
        answers.add(Town.answer(post, ada, Answer.Kind.SCORED, 10));
        answers.add(Town.answer(post, ada, Answer.Kind.PRACTICE, 0));
        answers.add(Town.answer(post, town.member("bob"), Answer.Kind.SCORED, 20));
        answers.add(Town.answer(post, town.member("eve"), Answer.Kind.SHOWN, 0));

        Answers.Totals totals = answers.totals(post.id());

        assertThat(totals).isEqualTo(new Answers.Totals(2, 1, 1.5, Map.of("noise", 2)));
    }

    @Test
    void latestAnswersComeNewestFirst() {
        Answer first = town.score(town.open("general", Town.MONDAY), ada, 13);
        Answer second = Town.practice(Town.MONDAY, "deep-learning-02", ada);
        answers.add(second);
        town.score(town.open("other", Town.MONDAY), town.member("bob"), 20);

        assertThat(answers.latest(ada, 5)).extracting(AnswerBrief::id).containsExactly(second.id(), first.id());
        assertThat(answers.latest(Person.of(ada), 1))
                .extracting(AnswerBrief::id)
                .containsExactly(second.id());
        assertThat(answers.latest(ada, 5).get(1).credit()).isEqualTo(13 / 20.0);
    }

    @Test
    void theLatestAnswerOnABoardIsFoundHoweverMuchWasPractisedSince() {
        Answer general = town.score(town.open("general", Town.MONDAY), ada, 13);
        Answer other = town.score(town.open("other", Town.MONDAY), ada, 20);
        for (int i = 0; i < 250; i++) {
            answers.add(Town.practice(Town.MONDAY, "deep-learning-02", ada));
        }

        assertThat(answers.latestOnBoard(ada, Optional.empty()).map(AnswerBrief::id))
                .contains(other.id());
        assertThat(answers.latestOnBoard(ada, Optional.of(town.channel("general")))
                        .map(AnswerBrief::id))
                .contains(general.id());
        assertThat(answers.latestOnBoard(town.member("bob"), Optional.empty())).isEmpty();
    }

    @Test
    void theFirstScoredAnswerOfADateIsFound() {
        Answer general = town.score(town.open("general", Town.MONDAY), ada, 13);
        var unused = town.score(town.open("other", Town.MONDAY), ada, 20);
        answers.add(Town.practice(Town.MONDAY, "deep-learning-02", ada));

        assertThat(answers.firstOf(Town.MONDAY, ada).map(AnswerBrief::id)).contains(general.id());
        assertThat(answers.firstOf(Town.MONDAY.plusDays(1), ada)).isEmpty();
        assertThat(answers.firstOf(Town.MONDAY, town.member("bob"))).isEmpty();
    }

    @Test
    void allButTheFirstOfEachDateAreCounted() {
        var unused = town.score(town.open("general", Town.MONDAY), ada, 0);
        unused = town.score(town.open("other", Town.MONDAY), ada, 20);
        unused = town.score(town.open("other", Town.MONDAY.plusDays(1)), ada, 20);
        answers.add(Town.practice(Town.MONDAY, "deep-learning-02", ada));

        assertThat(answers.besideFirsts(ada, Town.MONDAY, Town.MONDAY)).isOne();
        assertThat(answers.besideFirsts(ada, Town.MONDAY, Town.MONDAY.plusDays(1)))
                .isOne();
        assertThat(answers.besideFirsts(ada, Town.MONDAY.plusDays(1), Town.MONDAY.plusDays(1)))
                .isZero();
    }

    @Test
    void anAnswerThatMayStillBeChangedIsOnNoBoard() {
        Post post = town.opened(town.draft("general", Town.MONDAY, "deep-learning-01", Asking.Feedback.CLOSE));
        Answer answer = Town.answer(post, ada, Answer.Kind.SCORED, 13);
        answers.add(answer);
        Optional<AnswerBrief> open = answers.latestOnBoard(ada, Optional.empty());
        town.close(post);

        assertThat(open).isEmpty();
        assertThat(answers.latestOnBoard(ada, Optional.empty()).map(AnswerBrief::id))
                .contains(answer.id());
    }

    @Test
    void anAnswerThatEarnedTooLittleForAPointIsNotPassedOver() {
        var unused = town.score(town.open("general", Town.MONDAY), ada, 13);
        Answer little = Town.answer(town.open("general", Town.MONDAY.plusDays(1)), ada, Answer.Kind.SCORED, 1)
                .withoutPoints();

        answers.add(little);

        assertThat(answers.latestOnBoard(ada, Optional.empty()).map(AnswerBrief::id))
                .contains(little.id());
        assertThat(answers.takePointsOff(little.id())).isFalse();
    }

    @Test
    void anAnswerWhosePointsWereTakenOffIsPassedOverAndOneThatEarnedNothingIsNot() {
        Post post = town.open("general", Town.MONDAY);
        Answer scored = town.score(post, ada, 13);
        Answer nothing = town.score(town.open("other", Town.MONDAY), town.member("bob"), 0);

        assertThat(answers.takePointsOff(scored.id())).isTrue();
        assertThat(answers.takePointsOff(scored.id())).isFalse();
        assertThat(answers.takePointsOff(nothing.id())).isFalse();
        assertThat(answers.find(scored.id()).map(Answer::points)).contains(0);
        assertThat(answers.latestOnBoard(ada, Optional.empty())).isEmpty();
        assertThat(answers.latestOnBoard(town.member("bob"), Optional.empty()).map(AnswerBrief::id))
                .contains(nothing.id());
    }

    @Test
    void aMembersChannelsAreThoseWhosePostsHeHasAnswered() {
        town.score(town.open("general", Town.MONDAY), ada, 13);
        town.open("other", Town.MONDAY);
        answers.add(Town.practice(Town.MONDAY.plusDays(1), "deep-learning-01", ada));

        assertThat(answers.channels(ada)).containsExactly(town.channel("general"));
        assertThat(answers.channels(town.member("bob"))).isEmpty();
    }

    @Test
    void aQuestionIsMetInPostsAndNotInPractice() {
        Answer answer = town.score(town.open("general", Town.MONDAY), ada, 13);
        answers.add(Town.practice(Town.MONDAY.plusDays(1), "deep-learning-01", ada));

        assertThat(answers.encounters(ada, QUESTION))
                .containsExactly(new Encounter(town.channel("general"), Answer.Kind.SCORED, answer.at()));
        assertThat(answers.encounters(town.member("bob"), QUESTION)).isEmpty();
    }

    @Test
    void everythingOfAPersonComesOldestFirst() {
        Answer first = town.score(town.open("general", Town.MONDAY), ada, 13);
        Answer second = Town.practice(Town.MONDAY, "deep-learning-02", ada);
        answers.add(second);
        List<Answer> all = new ArrayList<>();

        answers.each(Person.of(ada), all::add);

        assertThat(all).containsExactly(first, second);
    }

    @Test
    void aClaimedPointCountsForMasteryAndNotForPoints() {
        Answer answer = town.score(town.open("general", Town.MONDAY), ada, 10);

        answers.claim(answer.id(), "noise", 1.0, Town.noon(Town.MONDAY));
        answers.claim(answer.id(), "noise", 1.0, Town.noon(Town.MONDAY));

        assertThat(answers.claims(answer.id())).containsExactly("noise");
        assertThat(answers.latest(ada, 1).get(0).credit()).isEqualTo(1.0);
        assertThat(answers.find(answer.id())).contains(answer);
        assertThatThrownBy(() -> answers.claim("nothing", "noise", 1, Town.noon(Town.MONDAY)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTakenHintIsRemembered() {
        Post post = town.open("general", Town.MONDAY);

        answers.takeHint(post.id(), ada, Town.noon(Town.MONDAY));
        answers.takeHint(post.id(), ada, Town.noon(Town.MONDAY));

        Instant before = Town.noon(Town.MONDAY).minusSeconds(1);
        assertThat(answers.hinted(ada, post.question(), before)).isTrue();
        assertThat(answers.hinted(ada, post.question(), Town.noon(Town.MONDAY))).isFalse();
        assertThat(answers.hinted(ada, new QuestionId("cnn-99"), before)).isFalse();
        assertThat(answers.hinted(town.member("bob"), post.question(), before)).isFalse();
    }

    @Test
    void aMemberOfAnotherWorkspaceHasNoAnswerHere() {
        Post post = town.open("general", Town.MONDAY);
        town.score(post, ada, 13);
        MemberRef namesake = new MemberRef(new Town(town.stores).workspace, ada.userId());

        assertThat(answers.counted(post.id(), namesake)).isEmpty();
        assertThat(answers.latest(namesake, 5)).isEmpty();
    }
}
