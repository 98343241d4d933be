package dev.interviewquiz.core.persistence;

import java.sql.SQLException;

/** A statement failed. The message names it, and never what was to be stored. */
final class StorageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StorageException(String sql, SQLException cause) {
        super("this statement failed: " + sql, cause);
    }
}
