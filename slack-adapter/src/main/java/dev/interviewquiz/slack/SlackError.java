package dev.interviewquiz.slack;

import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.DeliveryException.Kind;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Slack did not do what it was asked for. The code is Slack's own, or one of the three constants below. */
final class SlackError extends RuntimeException {
    /** No answer came: the request may have been carried out. */
    static final String LOST = "no_answer";
    /** Slack answered with a server error, or with something that is no answer at all. */
    static final String UNAVAILABLE = "service_unavailable";

    static final String RATE_LIMITED = "ratelimited";

    private static final long serialVersionUID = 1L;
    private static final Set<String> LIMITED = Set.of(RATE_LIMITED, "rate_limited");
    private static final Set<String> DOUBTFUL =
            Set.of(LOST, UNAVAILABLE, "internal_error", "fatal_error", "request_timeout");
    private static final Set<String> GONE = codes("channel_not_found user_not_found users_not_found user_disabled");
    private static final Set<String> TOKEN =
            codes("invalid_auth not_authed account_inactive token_revoked token_expired not_allowed_token_type");
    private static final Set<String> FORBIDDEN = codes("no_permission access_denied team_access_not_granted"
            + " ekm_access_denied messages_tab_disabled cannot_reply_to_message user_not_in_channel");

    /** What somebody has to do about it is different for each of these. */
    private static final Map<String, Kind> KINDS = Map.of(
            "not_in_channel", Kind.ABSENT,
            "is_archived", Kind.ARCHIVED,
            "message_not_found", Kind.MESSAGE_GONE,
            "thread_not_found", Kind.MESSAGE_GONE,
            "missing_scope", Kind.SCOPE);

    private final String code;
    private final String needed;
    private final Optional<Duration> after;

    /** @param needed the missing scope, or nothing */
    SlackError(String method, String code, String needed, Optional<Duration> after, Throwable cause) {
        super(method + ": " + code + (needed.isEmpty() ? "" : ", needed scope " + needed), cause);
        this.code = code;
        this.needed = needed;
        this.after = after;
    }

    SlackError(String method, String code, Throwable cause) {
        this(method, code, "", Optional.empty(), cause);
    }

    /** What an operator can do about it. */
    @Override
    public String getLocalizedMessage() {
        return Advice.of(this);
    }

    String code() {
        return code;
    }

    String needed() {
        return needed;
    }

    /** How long Slack wants to be left alone, where it says. */
    Optional<Duration> after() {
        return after;
    }

    /** Whether the same may work in a moment. */
    boolean passing() {
        return inDoubt() || LIMITED.contains(code);
    }

    /** Whether it may have been carried out all the same. */
    boolean inDoubt() {
        return DOUBTFUL.contains(code);
    }

    boolean tokenRefused() {
        return TOKEN.contains(code);
    }

    /** Whether Slack takes the blocks for wrong. */
    boolean blocksRefused() {
        return code.startsWith("invalid_blocks") || code.startsWith("invalid_attachments") || code.contains("_table_");
    }

    /** The same in the words of the boundary. */
    DeliveryException delivery() {
        return passing()
                ? DeliveryException.retry(after, String.valueOf(getMessage()), this)
                : DeliveryException.of(kind(), needed.isEmpty() ? code : needed, Advice.of(this), this);
    }

    private Kind kind() {
        boolean forbidden = FORBIDDEN.contains(code) || code.startsWith("restricted_action");
        Kind other = GONE.contains(code) ? Kind.GONE : forbidden ? Kind.FORBIDDEN : Kind.REFUSED;
        return tokenRefused() ? Kind.UNINSTALLED : KINDS.getOrDefault(code, other);
    }

    private static Set<String> codes(String words) {
        return Set.of(words.split(" "));
    }
}
