package dev.interviewquiz.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.Interaction;
import dev.interviewquiz.core.platform.MessageRef;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.team.Posted;
import dev.interviewquiz.core.team.Refusing;
import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import dev.interviewquiz.core.team.Words;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Design, section 3, "private Reply": what one member is told never takes the place of a message that all see. */
final class PublicButtonsRulesTest {
    @ParameterizedTest
    @CsvSource({"open,en", "choice,en", "open,both", "choice,both"})
    void noButtonOfAPublicCardChangesItWhetherItsEditHasGoneThroughOrNot(String kind, String lang) {
        try (Team team = Team.start()) {
            team.admins("schedule set kind:" + kind + " lang:" + lang);
            Posted card = team.nextDay().openPost();
            Teammate ann = team.member("ann");
            answered(ann, kind);
            team.member("cat").clicks("skip-yes." + card.key());

            pressed(team, card, "before");
            team.refusesEdits(Refusing.failing(DeliveryException.Kind.REFUSED, "edit_window_closed"));
            team.nextDay();
            assertThat(card.words()).contains("closes");
            pressed(team, card, "after");
            team.refusesEdits(Optional.empty());
        }
    }

    private static void answered(Teammate ann, String kind) {
        if (kind.equals("open")) {
            ann.clicks(Words.buttons(ann.types("/quiz today").view()).get(0).actionId())
                    .send("text", TeamPack.ALL);
        } else {
            ann.picksRight();
        }
    }

    /** By one who has answered, one who was shown the solution, and for each button somebody who has done nothing. */
    private static void pressed(Team team, Posted card, String when) {
        for (Button button : Words.buttons(card.view())) {
            for (String name : List.of("ann", "cat", when + button.label().codePointAt(0))) {
                Seen seen = team.member(name).presses(card, button.label());

                assertThat(seen.ack()).as(button.label() + " by " + name).isIn(Ack.EPHEMERAL, Ack.MODAL);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"skip-yes.%s", "set-board", "no-away", "board.points.month.all.1", "no-reminder"})
    void whatChangesAPrivateMessageIsAnsweredBesideAPublicOne(String action) {
        try (Team team = Team.start()) {
            Posted card = team.nextDay().openPost();
            String id = action.formatted(card.key());
            ChannelRef here = new ChannelRef(team.workspace(), Team.CHANNEL);
            Teammate ann = team.member("ann");
            Interaction click = ann.interaction(new Trigger.Click(id, Optional.of(new MessageRef(here, "m0"))));

            assertThat(team.interactions().ackFor(click)).isEqualTo(Ack.EPHEMERAL);
            assertThat(team.interactions().handle(click).ack()).isEqualTo(Ack.EPHEMERAL);
            assertThat(team.member("ben").clicks(id).ack()).isNotEqualTo(Ack.PUBLIC);
        }
    }

    @Test
    void theSolutionOfAClosedCardIsShownOnlyAfterAskingOnceMore() {
        try (Team team = Team.start()) {
            Posted card = team.nextDay().openPost();
            team.refusesEdits(Refusing.failing(DeliveryException.Kind.REFUSED, "edit_window_closed"));
            team.nextDay();

            Seen sure = team.member("ann").presses(card, "Show me · 0 points");

            assertThat(sure.words()).isEqualTo("This question has closed. See the solution now?");
            assertThat(sure.press("Show me now").ack()).isEqualTo(Ack.UPDATE);
            assertThat(sure.press("Show me now").words()).contains("Model answer");
        }
    }
}
