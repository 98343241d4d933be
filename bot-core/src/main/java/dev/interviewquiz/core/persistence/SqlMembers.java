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
import java.util.List;
import java.util.Optional;

/** The tables {@code member} and {@code person}. */
final class SqlMembers implements Members {
    private static final String UPDATE_PERSON = "update person set language = ?, toggled = ?, locale = ?, reminder = ?,"
            + " reminder_since = ?, reminder_place = ?, zone = ?, reminder_offered = ?, away = ? where id = ?";
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
    public void save(MemberCard card) {
        transactions.run(() -> {
            Optional<MemberCard> known = find(card.ref());
            boolean shownAlike = known.isPresent()
                    && known.get().name().equals(card.name())
                    && known.get().listed() == card.listed();
            if (known.isPresent() && !shownAlike) {
                tally.settle();
            }
            if (known.isEmpty()) {
                insert(card);
                keptOff.remove(card.ref());
            } else if (!known.get().equals(card)) {
                update(card);
            }
            if (!shownAlike) {
                follow("standing", card);
                follow("gain", card);
                follow("streak", card);
            }
            cards.wrote(card.ref(), Optional.of(card));
        });
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
    public void save(PersonalSettings changed) {
        Object[] row = {
            changed.language(),
            changed.toggled(),
            changed.locale(),
            changed.reminder().map(LocalTime::toString),
            changed.reminderSince(),
            changed.reminderPlace().map(ChannelKey::of),
            changed.zone().map(ZoneId::getId),
            changed.reminderOffered(),
            Columns.join(changed.away().dates()),
            keys.of(changed.person())
        };
        transactions.run(() -> {
            boolean stored = sql.update(UPDATE_PERSON, row) > 0 || sql.update(INSERT_PERSON, row) > 0;
            if (!stored) {
                sql.update(UPDATE_PERSON, row);
            }
            settings.wrote(changed.person(), changed);
        });
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

    private void insert(MemberCard card) {
        sql.update(
                "insert into member (workspace, id, person, name, hidden, excluded, told) values (?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                keys.of(card.ref()),
                card.ref().userId(),
                keys.of(Person.of(card.ref())),
                card.name(),
                card.hidden(),
                card.excluded(),
                card.told());
    }

    private void update(MemberCard card) {
        sql.update(
                "update member set name = ?, hidden = ?, excluded = ?, told = ? where workspace = ? and id = ?",
                card.name(),
                card.hidden(),
                card.excluded(),
                card.told(),
                keys.of(card.ref()),
                card.ref().userId());
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
