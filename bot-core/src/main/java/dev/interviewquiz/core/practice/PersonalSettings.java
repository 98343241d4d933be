package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.leaderboard.DaysAway;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.question.Language;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What a person has chosen.
 *
 * @param language chosen in settings
 * @param toggled last chosen with the language button
 * @param locale what the platform told last of his language
 * @param reminder when, if at all
 * @param reminderSince when he asked for it
 * @param reminderPlace the channel, set up, where he asked for it
 * @param reminderOffered whether it was offered once
 * @param away days away, at most 40 a year
 */
public record PersonalSettings(
        Person person,
        Optional<Language> language,
        Optional<Language> toggled,
        Optional<Language> locale,
        Optional<LocalTime> reminder,
        Optional<Instant> reminderSince,
        Optional<ChannelRef> reminderPlace,
        Optional<ZoneId> zone,
        boolean reminderOffered,
        DaysAway away) {
    public static PersonalSettings fresh(Person person) {
        return new PersonalSettings(
                person,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                DaysAway.NONE);
    }

    public PersonalSettings withoutReminder() {
        return reminding(Optional.empty(), Optional.empty(), Optional.empty(), zone, reminderOffered);
    }

    /** @param place the channel where he asks for it, if it is set up */
    public PersonalSettings withReminder(LocalTime time, ZoneId where, Instant since, Optional<ChannelRef> place) {
        return reminding(Optional.of(time), Optional.of(since), place, Optional.of(where), true);
    }

    public PersonalSettings withReminderOffered() {
        return reminding(reminder, reminderSince, reminderPlace, zone, true);
    }

    private PersonalSettings reminding(
            Optional<LocalTime> time,
            Optional<Instant> since,
            Optional<ChannelRef> place,
            Optional<ZoneId> where,
            boolean offered) {
        return new PersonalSettings(person, language, toggled, locale, time, since, place, where, offered, away);
    }

    public PersonalSettings withToggled(Language other) {
        return speaking(language, Optional.of(other), locale);
    }

    public PersonalSettings withLocale(Language told) {
        return speaking(language, toggled, Optional.of(told));
    }

    public PersonalSettings withLanguage(Optional<Language> chosen) {
        return speaking(chosen, Optional.empty(), locale);
    }

    private PersonalSettings speaking(
            Optional<Language> chosen, Optional<Language> button, Optional<Language> platforms) {
        return new PersonalSettings(
                person, chosen, button, platforms, reminder, reminderSince, reminderPlace, zone, reminderOffered, away);
    }

    /** In settings, else with the button. */
    public Optional<Language> chosen() {
        return language.or(() -> toggled);
    }

    /** What he has chosen, else what the platform tells; empty where nothing is known. */
    public Optional<Language> spoken() {
        return chosen().or(() -> locale);
    }

    public PersonalSettings withAway(DaysAway days) {
        return new PersonalSettings(
                person, language, toggled, locale, reminder, reminderSince, reminderPlace, zone, reminderOffered, days);
    }
}
