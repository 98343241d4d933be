package dev.interviewquiz.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.leaderboard.DaysAway;
import dev.interviewquiz.core.leaderboard.Streak;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.practice.MemberCard;
import dev.interviewquiz.core.practice.Members;
import dev.interviewquiz.core.practice.Person;
import dev.interviewquiz.core.practice.PersonalSettings;
import dev.interviewquiz.core.practice.StreakNote;
import dev.interviewquiz.core.practice.Streaks;
import dev.interviewquiz.core.question.Language;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
final class MembersContractTest {
    private final Town town;
    private final Members members;
    private final Streaks streaks;
    private final MemberRef ada;

    MembersContractTest(Make make) {
        town = new Town(make.stores());
        members = make.stores().members();
        streaks = make.stores().streaks();
        ada = town.member("ada");
    }

    @Test
    void aCardIsReadBackAndChanged() {
        members.save(new MemberCard(ada, "ada", false, false, false));
        members.save(new MemberCard(ada, "Ada 李", true, true, true));

        assertThat(members.find(ada)).contains(new MemberCard(ada, "Ada 李", true, true, true));
        assertThat(members.find(town.member("bob"))).isEmpty();
        assertThat(members.count(town.workspace)).isEqualTo(1);
    }

    @Test
    void aChangeOfACardThatIsOvertakenIsMadeAnewToWhatIsStored() {
        MemberCard card = new MemberCard(ada, "ada", false, false, false);
        members.save(card);
        AtomicBoolean overtaken = new AtomicBoolean();

        Optional<MemberCard> told = members.change(ada, stored -> {
            if (!overtaken.getAndSet(true)) {
                members.save(card.withExcluded(true));
            }
            return stored.map(found -> found.withTold(true));
        });

        assertThat(told).contains(card.withExcluded(true).withTold(true));
        assertThat(members.find(ada)).isEqualTo(told);
    }

    @Test
    void aCardThatIsNotThereIsNotChanged() {
        assertThat(members.change(ada, stored -> stored.map(card -> card.withTold(true))))
                .isEmpty();
        assertThat(members.find(ada)).isEmpty();
    }

    @Test
    void aNewCardThatIsOvertakenByAnotherIsNotStoredOverIt() {
        MemberCard fresh = new MemberCard(ada, "", false, false, false);
        AtomicBoolean overtaken = new AtomicBoolean();

        members.change(ada, stored -> {
            if (!overtaken.getAndSet(true)) {
                members.save(fresh.withHidden(true));
            }
            return Optional.of(stored.orElse(fresh).withName("Ada"));
        });

        assertThat(members.find(ada)).contains(fresh.withHidden(true).withName("Ada"));
    }

    @Test
    void aChangeOfSettingsThatIsOvertakenIsMadeAnewToWhatIsStored() {
        Person person = Person.of(ada);
        AtomicBoolean first = new AtomicBoolean();
        AtomicBoolean second = new AtomicBoolean();

        members.change(person, settings -> {
            if (!first.getAndSet(true)) {
                members.change(person, found -> found.withLocale(Language.ZH));
            }
            return settings.withToggled(Language.EN);
        });
        members.change(person, settings -> {
            if (!second.getAndSet(true)) {
                members.change(person, found -> found.withAway(DaysAway.NONE.plus(Town.MONDAY, Town.MONDAY)));
            }
            return settings.withReminderOffered();
        });

        assertThat(members.settings(person))
                .isEqualTo(PersonalSettings.fresh(person)
                        .withLocale(Language.ZH)
                        .withToggled(Language.EN)
                        .withAway(DaysAway.NONE.plus(Town.MONDAY, Town.MONDAY))
                        .withReminderOffered());
    }

    @Test
    void aPersonHasMembershipsWhereHeHasActed() {
        Town other = new Town(town.stores);
        MemberRef there = new MemberRef(other.workspace, ada.userId());
        members.save(new MemberCard(ada, "ada", false, false, false));
        members.save(new MemberCard(there, "ada", false, false, false));

        assertThat(members.memberships(Person.of(ada))).containsExactlyInAnyOrder(ada, there);
    }

    @Test
    void settingsAreFreshUntilSomethingIsChosen() {
        Person person = Person.of(ada);
        PersonalSettings chosen = new PersonalSettings(
                person,
                Optional.of(Language.ZH),
                Optional.of(Language.EN),
                Optional.of(Language.ZH),
                Optional.of(LocalTime.of(8, 30)),
                Optional.of(Instant.parse("2026-11-20T08:00:00Z")),
                Optional.of(new ChannelRef(ada.workspace(), "interview")),
                Optional.of(ZoneId.of("Asia/Shanghai")),
                true,
                DaysAway.NONE.plus(Town.MONDAY, Town.MONDAY.plusDays(2)));

        assertThat(members.settings(person)).isEqualTo(PersonalSettings.fresh(person));
        members.save(PersonalSettings.fresh(person));
        members.save(chosen);

        assertThat(members.settings(person)).isEqualTo(chosen);
    }

    @Test
    void aStreakIsKeptPerChannelAndMember() {
        Streak streak = new Streak(8, 1, 1, true);

        streaks.save(town.channel("general"), ada, Streak.NONE);
        streaks.save(town.channel("general"), ada, streak);

        assertThat(streaks.of(ada)).isEqualTo(Map.of(town.channel("general"), streak));
    }

    @Test
    void runningStreaksAreThoseThatRunOrHoldAFreeze() {
        streaks.save(town.channel("general"), ada, Streak.NONE);
        streaks.save(town.channel("general"), town.member("bob"), new Streak(1, 0, 1, false));
        streaks.save(town.channel("general"), town.member("eve"), new Streak(0, 1, 0, false));
        streaks.save(town.channel("other"), town.member("dan"), new Streak(1, 0, 1, false));

        assertThat(streaks.running(town.channel("general"))).containsOnlyKeys(town.member("bob"), town.member("eve"));
    }

    @Test
    void whatBecameOfStreaksIsAddedUpForEachChannelAndTakenOnce() {
        streaks.note(town.channel("general"), ada, StreakNote.ONE_FREEZE);
        streaks.note(town.channel("general"), ada, StreakNote.ONE_FREEZE);
        streaks.note(town.channel("general"), ada, StreakNote.ended(15, Town.MONDAY));
        streaks.note(town.channel("other"), ada, StreakNote.ended(7, Town.MONDAY.plusDays(1)));
        streaks.save(town.channel("general"), ada, Streak.NONE);

        assertThat(streaks.takeNotes(town.member("bob"))).isEmpty();
        assertThat(streaks.takeNotes(ada))
                .isEqualTo(Map.of(
                        town.channel("general"),
                        new StreakNote(2, Optional.of(new StreakNote.Ended(15, Town.MONDAY))),
                        town.channel("other"),
                        StreakNote.ended(7, Town.MONDAY.plusDays(1))));
        assertThat(streaks.takeNotes(ada)).isEmpty();
    }
}
