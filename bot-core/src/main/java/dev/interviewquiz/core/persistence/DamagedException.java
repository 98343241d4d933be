package dev.interviewquiz.core.persistence;

import org.jspecify.annotations.Nullable;

/** The database file cannot be read, or was written in half. */
final class DamagedException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    DamagedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
