package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.leaderboard.DaysAway;
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
                false,
                DaysAway.NONE);
    }

    public PersonalSettings withoutReminder() {
        return new PersonalSettings(
                person, language, toggled, locale, Optional.empty(), Optional.empty(), zone, reminderOffered, away);
    }

    public PersonalSettings withToggled(Language chosen) {
        return new PersonalSettings(
                person, language, Optional.of(chosen), locale, reminder, reminderSince, zone, reminderOffered, away);
    }

    public PersonalSettings withLocale(Language told) {
        return new PersonalSettings(
                person, language, toggled, Optional.of(told), reminder, reminderSince, zone, reminderOffered, away);
    }

    /** In settings, else with the button. */
    public Optional<Language> chosen() {
        return language.or(() -> toggled);
    }

    /** What he has chosen, else what the platform tells; empty where nothing is known. */
    public Optional<Language> spoken() {
        return chosen().or(() -> locale);
    }

    public PersonalSettings withLanguage(Optional<Language> chosen) {
        return new PersonalSettings(
                person, chosen, Optional.empty(), locale, reminder, reminderSince, zone, reminderOffered, away);
    }

    public PersonalSettings withReminder(LocalTime time, ZoneId where, Instant since) {
        return new PersonalSettings(
                person,
                language,
                toggled,
                locale,
                Optional.of(time),
                Optional.of(since),
                Optional.of(where),
                true,
                away);
    }

    public PersonalSettings withReminderOffered() {
        return new PersonalSettings(person, language, toggled, locale, reminder, reminderSince, zone, true, away);
    }

    public PersonalSettings withAway(DaysAway days) {
        return new PersonalSettings(
                person, language, toggled, locale, reminder, reminderSince, zone, reminderOffered, days);
    }
}
