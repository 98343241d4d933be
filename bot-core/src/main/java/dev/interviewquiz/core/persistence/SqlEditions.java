package dev.interviewquiz.core.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.interviewquiz.core.practice.Digests;
import dev.interviewquiz.core.practice.Editions;
import dev.interviewquiz.core.question.Question;
import java.util.HexFormat;

/** The {@code edition} table. What was read is remembered: an edition never changes. */
final class SqlEditions implements Editions {
    private static final int NAME_LENGTH = 32;
    private static final int REMEMBERED = 300;

    private final Sql sql;
    private final EditionCodec codec;
    private final JoinedTransactions transactions;
    private final Cache<String, Question> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    /** Names of what is stored for sure, by the question itself. */
    private final Cache<Question, String> kept =
            Caffeine.newBuilder().weakKeys().build();

    SqlEditions(Sql sql, JoinedTransactions transactions, EditionCodec codec) {
        this.transactions = transactions;
        this.sql = sql;
        this.codec = codec;
    }

    @Override
    public String keep(Question question) {
        String name = kept.getIfPresent(question);
        return name == null ? stored(question) : name;
    }

    private String stored(Question question) {
        String text = codec.write(question);
        String name = name(text);
        sql.update(
                "insert into edition (name, question, version, content) values (?, ?, ?, ?) on conflict do nothing",
                name,
                question.id().value(),
                question.version(),
                text);
        transactions.afterwards(() -> kept.put(question, name));
        return name;
    }

    @Override
    public Question get(String edition) {
        return known.get(edition, this::read);
    }

    private Question read(String name) {
        return sql.first(
                        "select content from edition where name = ?", row -> codec.read(row.getString("content")), name)
                .orElseThrow(() -> new IllegalArgumentException("no edition \"" + name + "\" was kept"));
    }

    private static String name(String text) {
        return HexFormat.of().formatHex(Digests.sha256(text)).substring(0, NAME_LENGTH);
    }
}
