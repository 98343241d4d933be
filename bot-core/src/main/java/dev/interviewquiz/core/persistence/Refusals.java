package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.platform.Platform;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Why a database cannot be opened, in a sentence that says what to do. */
final class Refusals {
    /** What H2 says of a file that it cannot read; other errors are of its options, or of the place. */
    private static final Set<Integer> DAMAGED = Set.of(
            ErrorCode.FILE_CORRUPTED_1,
            ErrorCode.FILE_VERSION_ERROR_1,
            ErrorCode.IO_EXCEPTION_1,
            ErrorCode.IO_EXCEPTION_2,
            ErrorCode.GENERAL_ERROR_1);

    private Refusals() {}

    static DatabaseException of(Throwable problem, Optional<Path> file, Path backups) {
        SQLException cause = cause(problem);
        String place = place(file);
        if (cause != null && cause.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
            return new DatabaseException(
                    "the database " + place + " is in use by another process; stop that one first, or give this one a"
                            + " database of its own; a running bot backs up with /quiz-admin backup",
                    problem);
        }
        if (cause != null && cause.getErrorCode() == ErrorCode.WRONG_USER_OR_PASSWORD) {
            return new DatabaseException(
                    "the database " + place + " does not take QUIZ_DB_USER and QUIZ_DB_PASSWORD; correct them",
                    problem);
        }
        if (file.isPresent() && cause != null && !DAMAGED.contains(cause.getErrorCode())) {
            return new DatabaseException(
                    "the database " + place + " cannot be opened (H2's error " + cause.getErrorCode()
                            + "); check QUIZ_DB_URL, and the rights and the room of that folder",
                    problem);
        }
        if (file.isPresent()) {
            return damaged(file.get(), backups, problem);
        }
        return new DatabaseException(
                "the database " + place + " cannot be reached; check QUIZ_DB_URL and that its server runs", problem);
    }

    /** A disk that is full or broken leaves a file that was written in half: the one from before is put back then. */
    static DatabaseException notBroughtForward(Throwable problem, Optional<Path> file) {
        if (hasCause(problem, IOException.class)) {
            return new DamagedException(
                    "the database " + place(file)
                            + " could not be brought up to date and is as it was; see that there is"
                            + " room and that its disk works, and start again",
                    problem);
        }
        return new DatabaseException(
                "the database is not one of Interview Quiz, or its schema was changed by hand; name another with"
                        + " QUIZ_DB_URL or restore a backup",
                problem);
    }

    private static boolean hasCause(Throwable problem, Class<? extends Throwable> kind) {
        return Stream.iterate(problem, cause -> cause != null, Throwable::getCause)
                .anyMatch(kind::isInstance);
    }

    private static String place(Optional<Path> file) {
        return file.map(Path::toString).orElse("that QUIZ_DB_URL names");
    }

    static DatabaseException damaged(Path file, Path backups, @Nullable Throwable problem) {
        return new DamagedException(
                "the database file " + file + " is damaged or not one of ours, and was left as it is; move it away and"
                        + " restore the newest backup in " + backups + " with: restore FILE",
                problem);
    }

    static DatabaseException newer(String version, String known) {
        return new DatabaseException("the database was written by a newer Interview Quiz (schema " + version
                + ", this one knows " + known + "); start the newer one, or restore a backup from before the update");
    }

    static DatabaseException otherFrontEnd(String owner, Platform frontEnd) {
        return new DatabaseException("the database belongs to the " + owner + " front end, not to " + frontEnd.id()
                + "; give each front end a QUIZ_DB_URL of its own");
    }

    static DatabaseException newerBackup(String version, String known) {
        return new DatabaseException("the backup was written by a newer Interview Quiz (schema " + version
                + ", this one knows " + known + "); restore it with the newer one");
    }

    static DatabaseException backupOfOther(String owner, Platform frontEnd) {
        return new DatabaseException("the backup is of the " + owner + " front end, not of " + frontEnd.id()
                + "; restore it with --platform " + owner);
    }

    private static @Nullable SQLException cause(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}
