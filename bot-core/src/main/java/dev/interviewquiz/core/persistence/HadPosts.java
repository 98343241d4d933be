package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.practice.PostId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The {@code had} table: who had an open post, or its hint, before his data were deleted, as keyed hashes. Nearly always
 * empty.
 */
final class HadPosts {
    private static final int REMEMBERED = 1_000;

    private final Sql sql;
    private final KeyedHash hash;
    private final Remembered<PostId, Set<String>> hashes;

    HadPosts(Sql sql, JoinedTransactions transactions, KeyedHash hash) {
        this.sql = sql;
        this.hash = hash;
        this.hashes = Remembered.of(transactions, REMEMBERED, this::stored);
    }

    boolean has(PostId post, MemberRef member) {
        Set<String> known = hashes.get(post);
        return !known.isEmpty() && known.contains(hash.of(post, member));
    }

    boolean hasHint(PostId post, MemberRef member) {
        Set<String> known = hashes.get(post);
        return !known.isEmpty() && known.contains(hash.ofHint(post, member));
    }

    void add(List<PostId> posts, MemberRef member) {
        add(posts, post -> hash.of(post, member));
    }

    void addHints(List<PostId> posts, MemberRef member) {
        add(posts, post -> hash.ofHint(post, member));
    }

    private void add(List<PostId> posts, Function<PostId, String> hashed) {
        sql.batch(
                "insert into had (post, hash) values (?, ?) on conflict do nothing",
                posts.stream()
                        .map(post -> new Object[] {post.value(), hashed.apply(post)})
                        .toList());
        hashes.wroteMany();
    }

    /** All of a post, which takes no more answers. */
    void remove(PostId post) {
        sql.update("delete from had where post = ?", post.value());
        hashes.wrote(post, Set.of());
    }

    private Set<String> stored(PostId post) {
        return Set.copyOf(sql.list("select hash from had where post = ?", row -> row.getString("hash"), post.value()));
    }
}
