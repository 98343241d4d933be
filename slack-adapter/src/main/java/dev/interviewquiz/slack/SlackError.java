package dev.interviewquiz.slack;

import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.DeliveryException.Kind;
import java.time.Duration;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * Slack did not do what it was asked for. The code is Slack's own, or one of the three constants below; what kind of failure
 * it is to the core is a resource.
 */
final class SlackError extends RuntimeException {
    /** No answer came: the request may have been carried out. */
    static final String LOST = "no_answer";
    /** Slack answered with a server error, or with something that is no answer at all. */
    static final String UNAVAILABLE = "service_unavailable";

    static final String RATE_LIMITED = "ratelimited";

    private static final long serialVersionUID = 1L;
    /** What it refuses before it looks at it. */
    private static final Set<String> LIMITED =
            Set.of(RATE_LIMITED, "rate_limited", "team_added_to_org", "org_login_required");
    /** Slack has several that begin so, all of one kind. */
    private static final String RESTRICTED = "restricted_action";

    private static final ResourceBundle KINDS = ResourceBundle.getBundle("dev.interviewquiz.slack.kinds");

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
        return kind() == Kind.RETRY;
    }

    /** The same for a code. */
    static boolean passes(String code) {
        return kind(code) == Kind.RETRY;
    }

    /** Whether it may have been carried out all the same. */
    boolean inDoubt() {
        return passing() && !LIMITED.contains(code);
    }

    boolean tokenRefused() {
        return kind() == Kind.UNINSTALLED;
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
        return kind(code);
    }

    private static Kind kind(String code) {
        String known = code.startsWith(RESTRICTED) ? RESTRICTED : code;
        return KINDS.containsKey(known) ? Kind.valueOf(KINDS.getString(known)) : Kind.REFUSED;
    }
}
