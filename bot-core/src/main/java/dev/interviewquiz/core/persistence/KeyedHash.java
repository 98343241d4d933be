package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.practice.PostId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 with a key of this database: over its purpose, a post, a member. */
final class KeyedHash {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int MARK = 6;

    private final SecretKeySpec key;

    KeyedHash(String hexKey) {
        key = new SecretKeySpec(HexFormat.of().parseHex(hexKey), ALGORITHM);
    }

    String of(PostId post, MemberRef member) {
        return of(post.value() + "\n" + name(member));
    }

    String ofHint(PostId post, MemberRef member) {
        return of("hint\n" + post.value() + "\n" + name(member));
    }

    String of(MemberRef member) {
        return of("kept off\n" + name(member));
    }

    private static String name(MemberRef member) {
        return member.workspace().id() + "\n" + member.userId();
    }

    /** A few letters and digits that this key alone gives. */
    String mark() {
        return of("mark").substring(0, MARK);
    }

    private String of(String name) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(name.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java runtime has HMAC-SHA-256", impossible);
        }
    }
}
