package dev.interviewquiz.core.persistence;

import org.jspecify.annotations.Nullable;

/** The database cannot be used. The message is one sentence for whoever runs the process, and says what to do. */
public sealed class DatabaseException extends RuntimeException permits DamagedException {
    private static final long serialVersionUID = 1L;

    DatabaseException(String message) {
        super(message);
    }

    DatabaseException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
