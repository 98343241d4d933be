package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.leaderboard.DaysAway;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.ChannelKey;
import dev.interviewquiz.core.practice.MemberCard;
import dev.interviewquiz.core.practice.Members;
import dev.interviewquiz.core.practice.Person;
import dev.interviewquiz.core.practice.PersonalSettings;
import dev.interviewquiz.core.question.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The tables {@code member} and {@code person}. */
final class SqlMembers implements Members {
    private static final String UPDATE_PERSON = "update person set language = ?, toggled = ?, locale = ?, reminder = ?,"
            + " reminder_since = ?, reminder_place = ?, zone = ?, reminder_offered = ?, away = ? where id = ?"
            + " and language is not distinct from ? and toggled is not distinct from ? and locale is not distinct from ?"
            + " and reminder is not distinct from ? and reminder_since is not distinct from ?"
            + " and reminder_place is not distinct from ? and zone is not distinct from ? and reminder_offered = ?"
            + " and away = ?";
    /** Somebody who does two things at once may be stored by the other meanwhile. */
    private static final String INSERT_PERSON =
            "insert into person (language, toggled, locale, reminder, reminder_since,"
                    + " reminder_place, zone, reminder_offered, away, id)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";

    private static final String SETTINGS =
            "select id, language, toggled, locale, reminder, reminder_since, reminder_place, zone, reminder_offered,"
                    + " away from person ";

    private static final int REMEMBERED = 20_000;

    private final Sql sql;
    private final Keys keys;
    private final Tally tally;
    private final KeptOff keptOff;
    private final JoinedTransactions transactions;
    private final Remembered<MemberRef, Optional<MemberCard>> cards;
    private final Remembered<Person, PersonalSettings> settings;

    SqlMembers(Sql sql, Keys keys, JoinedTransactions transactions, Tally tally, KeptOff keptOff) {
        this.tally = tally;
        this.keptOff = keptOff;
        this.sql = sql;
        this.keys = keys;
        this.transactions = transactions;
        this.cards = Remembered.of(transactions, REMEMBERED, this::storedCard);
        this.settings = Remembered.of(transactions, REMEMBERED, this::storedSettings);
    }

    @Override
    public Optional<MemberCard> find(MemberRef ref) {
        return cards.get(ref);
    }

    private Optional<MemberCard> storedCard(MemberRef ref) {
        return sql.first(
                "select workspace, id as member, name, hidden, excluded, told from member where workspace = ? and id = ?",
                row -> new MemberCard(
                        keys.member(row),
                        row.getString("name"),
                        row.getBoolean("hidden"),
                        row.getBoolean("excluded"),
                        row.getBoolean("told")),
                keys.of(ref),
                ref.userId());
    }

    @Override
    public Optional<MemberCard> change(MemberRef ref, UnaryOperator<Optional<MemberCard>> change) {
        return transactions.within(() -> {
            Optional<MemberCard> known = find(ref);
            Optional<MemberCard> changed = change.apply(known);
            while (!changed.equals(known) && changed.isPresent() && !stored(known, changed.get())) {
                cards.changed(ref);
                known = find(ref);
                changed = change.apply(known);
            }
            return changed;
        });
    }

    /** False, and nothing stored, where it is not the known one any more. */
    private boolean stored(Optional<MemberCard> known, MemberCard card) {
        boolean shownAlike = known.isPresent()
                && known.get().name().equals(card.name())
                && known.get().listed() == card.listed();
        if (known.isPresent() && !shownAlike) {
            tally.hold();
            SqlStreaks.hold(sql, keys.of(card.ref()), card.ref().userId());
        }
        boolean stored = known.map(before -> update(before, card)).orElseGet(() -> insert(card));
        if (stored && known.isEmpty()) {
            keptOff.remove(card.ref());
        }
        if (stored && !shownAlike) {
            follow("standing", card);
            follow("gain", card);
            follow("streak", card);
        }
        if (stored) {
            cards.wrote(card.ref(), Optional.of(card));
        }
        return stored;
    }

    @Override
    public PersonalSettings settings(Person person) {
        return settings.get(person);
    }

    private PersonalSettings storedSettings(Person person) {
        return sql.first(SETTINGS + "where id = ?", row -> settings(row), keys.of(person))
                .orElseGet(() -> PersonalSettings.fresh(person));
    }

    @Override
    public PersonalSettings change(Person person, UnaryOperator<PersonalSettings> change) {
        return transactions.within(() -> {
            PersonalSettings known = settings(person);
            PersonalSettings changed = change.apply(known);
            while (!changed.equals(known) && !stored(known, changed)) {
                settings.changed(person);
                known = settings(person);
                changed = change.apply(known);
            }
            return changed;
        });
    }

    /** False, and nothing stored, where they are not the known ones any more. */
    private boolean stored(PersonalSettings known, PersonalSettings changed) {
        Person person = changed.person();
        Object[] row = Stream.of(row(changed), new Object[] {keys.of(person)})
                .flatMap(Arrays::stream)
                .toArray();
        Object[] both = Stream.of(row, row(known)).flatMap(Arrays::stream).toArray();
        boolean isNew = known.equals(PersonalSettings.fresh(person));
        boolean stored = sql.update(UPDATE_PERSON, both) > 0 || (isNew && sql.update(INSERT_PERSON, row) > 0);
        if (stored) {
            settings.wrote(person, changed);
        }
        return stored;
    }

    private static Object[] row(PersonalSettings settings) {
        return new Object[] {
            settings.language(),
            settings.toggled(),
            settings.locale(),
            settings.reminder().map(LocalTime::toString),
            settings.reminderSince(),
            settings.reminderPlace().map(ChannelKey::of),
            settings.zone().map(ZoneId::getId),
            settings.reminderOffered(),
            Columns.join(settings.away().dates())
        };
    }

    @Override
    public List<MemberRef> memberships(Person person) {
        return sql.list(
                "select workspace, id as member from member where person = ? order by workspace",
                row -> keys.member(row),
                keys.of(person));
    }

    @Override
    public int count(WorkspaceRef workspace) {
        return sql.number("select count(*) from member where workspace = ?", keys.of(workspace));
    }

    private boolean insert(MemberCard card) {
        return sql.update(
                        "insert into member (workspace, id, person, name, hidden, excluded, told)"
                                + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                        keys.of(card.ref()),
                        card.ref().userId(),
                        keys.of(Person.of(card.ref())),
                        card.name(),
                        card.hidden(),
                        card.excluded(),
                        card.told())
                > 0;
    }

    private boolean update(MemberCard known, MemberCard card) {
        return sql.update(
                        "update member set name = ?, hidden = ?, excluded = ?, told = ? where workspace = ? and id = ?"
                                + " and name = ? and hidden = ? and excluded = ? and told = ?",
                        card.name(),
                        card.hidden(),
                        card.excluded(),
                        card.told(),
                        keys.of(card.ref()),
                        card.ref().userId(),
                        known.name(),
                        known.hidden(),
                        known.excluded(),
                        known.told())
                > 0;
    }

    private void follow(String table, MemberCard card) {
        sql.update(
                "update " + table + " set name = ?, listed = ? where workspace = ? and member = ?",
                card.name(),
                card.listed(),
                keys.of(card.ref()),
                card.ref().userId());
    }

    private PersonalSettings settings(ResultSet row) throws SQLException {
        return new PersonalSettings(
                keys.person(row.getString("id")),
                Columns.optionalConstant(Language.class, row, "language"),
                Columns.optionalConstant(Language.class, row, "toggled"),
                Columns.optionalConstant(Language.class, row, "locale"),
                Columns.optionalText(row, "reminder").map(LocalTime::parse),
                Columns.optionalInstant(row, "reminder_since"),
                Columns.optionalText(row, "reminder_place").map(ChannelKey::parse),
                Columns.optionalText(row, "zone").map(ZoneId::of),
                row.getBoolean("reminder_offered"),
                DaysAway.of(Columns.split(row.getString("away"))
                        .map(LocalDate::parse)
                        .toList()));
    }
}
