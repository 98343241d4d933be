package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.platform.MemberRef;

/**
 * The {@code kept_off} table: whom an administrator has taken off the boards before his data were deleted, as keyed hashes.
 * One who is back has a card that says so again.
 */
final class KeptOff {
    private final Sql sql;
    private final Keys keys;
    private final KeyedHash hash;

    KeptOff(Sql sql, Keys keys, KeyedHash hash) {
        this.sql = sql;
        this.keys = keys;
        this.hash = hash;
    }

    boolean has(MemberRef member) {
        return sql.exists("select 1 from kept_off where workspace = ? and hash = ?", keys.of(member), hash.of(member));
    }

    void add(MemberRef member) {
        sql.update(
                "insert into kept_off (workspace, hash) values (?, ?) on conflict do nothing",
                keys.of(member),
                hash.of(member));
    }

    void remove(MemberRef member) {
        sql.update("delete from kept_off where workspace = ? and hash = ?", keys.of(member), hash.of(member));
    }
}
