package dev.interviewquiz.core.persistence;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The {@code meta} table: what a database says of itself, by name. */
final class Notes {
    static final String FRONT_END = "front-end";
    static final String ERASURE_KEY = "erasure-key";
    /** By which the names of its backups begin, where that does not follow from the key. */
    static final String MARK = "mark";
    /** Put by a migration after which {@link Recount} has to be run. */
    static final String STANDINGS = "standings";

    private final Sql sql;

    Notes(Sql sql) {
        this.sql = sql;
    }

    Optional<String> get(String name) {
        return sql.first("select content from meta where name = ?", row -> row.getString("content"), name);
    }

    Map<String, String> all() {
        return sql
                .list(
                        "select name, content from meta",
                        row -> Map.entry(row.getString("name"), row.getString("content")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void put(String name, String content) {
        if (sql.update("update meta set content = ? where name = ?", content, name) == 0) {
            sql.update("insert into meta (name, content) values (?, ?)", name, content);
        }
    }

    void remove(String name) {
        sql.update("delete from meta where name = ?", name);
    }
}
