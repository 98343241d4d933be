package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.ChannelRef;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A post's id: the first 16 base32 characters of SHA-256 over platform, workspace, channel and date; the same after a
 * restore, and short enough for Discord's nonce.
 */
public record PostId(String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z2-7]{16}");
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

    public PostId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("a post id has 16 of a-z and 2-7: \"" + value + "\"");
        }
    }

    public static boolean valid(String value) {
        return SHAPE.matcher(value).matches();
    }

    public static PostId of(ChannelRef channel, LocalDate date) {
        String name = String.join(
                "\n", channel.workspace().platform().id(), channel.workspace().id(), channel.id(), date.toString());
        return new PostId(base32(Digests.sha256(name)).substring(0, 16));
    }

    private static String base32(byte[] bytes) {
        StringBuilder out = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte next : bytes) {
            held = (held << 8) | (next & 0xff);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                out.append(ALPHABET.charAt((held >> bits) & 31));
            }
        }
        return out.toString();
    }
}
