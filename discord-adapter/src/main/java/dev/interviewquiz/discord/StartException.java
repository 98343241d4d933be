package dev.interviewquiz.discord;

/** The bot cannot start, and trying again would not help. The message is one line that says what to do. */
final class StartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StartException(String message, Throwable cause) {
        super(message, cause);
    }
}
