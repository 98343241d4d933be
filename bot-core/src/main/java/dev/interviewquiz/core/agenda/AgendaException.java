package dev.interviewquiz.core.agenda;

/** The agenda's table cannot be read or written. */
public final class AgendaException extends RuntimeException {
    AgendaException(String message, Throwable cause) {
        super(message, cause);
    }
}
