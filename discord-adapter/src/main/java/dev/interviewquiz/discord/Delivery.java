package dev.interviewquiz.discord;

import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.DeliveryException.Kind;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.PermissionException;
import net.dv8tion.jda.api.exceptions.RateLimitedException;
import net.dv8tion.jda.api.requests.ErrorResponse;

/** Runs a request, and tells the core in its own words what became of it. */
final class Delivery {
    private static final int NO_ANSWER = -1;
    private static final Set<Integer> AGAIN = Set.of(NO_ANSWER, 401, 408, 429);

    private Delivery() {}

    /** A request that does not wait for a rate limit but says so. */
    @FunctionalInterface
    interface Request<T> {
        T run() throws RateLimitedException;
    }

    /** @throws DeliveryException whatever goes wrong */
    static <T> T of(Request<T> request) {
        try {
            return request.run();
        } catch (DeliveryException told) {
            throw told;
        } catch (RateLimitedException limited) {
            Duration after = Duration.ofMillis(limited.getRetryAfter());
            throw DeliveryException.retry(
                    Optional.of(after), "rate limit of " + limited.getRateLimitedRoute(), limited);
        } catch (ErrorResponseException error) {
            throw translated(error);
        } catch (PermissionException denied) {
            throw DeliveryException.lacking(
                    ChannelPermissions.needs(denied.getPermission()),
                    ChannelPermissions.nameOf(denied.getPermission()),
                    denied);
        } catch (RejectedExecutionException | CancellationException stopped) {
            throw DeliveryException.retry(Optional.empty(), "the connection is closing", stopped);
        } catch (RuntimeException bug) {
            throw DeliveryException.refused(bug.getMessage() == null ? "no message" : bug.getMessage(), bug);
        }
    }

    private static DeliveryException translated(ErrorResponseException error) {
        String message = "Discord says " + error.getErrorCode() + " " + error.getMeaning();
        int status = error.getResponse().code;
        ErrorResponse told = error.getErrorResponse();
        if (status >= 500 || AGAIN.contains(status) || told == ErrorResponse.THREAD_WITH_THIS_MESSAGE_ALREADY_EXISTS) {
            return DeliveryException.retry(Optional.empty(), message, error);
        }
        return DeliveryException.of(kind(told, status), String.valueOf(error.getErrorCode()), message, error);
    }

    private static Kind kind(ErrorResponse told, int status) {
        return switch (told) {
            case UNKNOWN_MESSAGE -> Kind.MESSAGE_GONE;
            case MAX_ACTIVE_THREADS, MAX_ANNOUNCEMENT_THREADS -> Kind.CROWDED;
            case THREAD_LOCKED, ILLEGAL_OPERATION_ARCHIVED_THREAD -> Kind.LOCKED;
            default -> status == 403 ? Kind.FORBIDDEN : status == 404 ? Kind.GONE : Kind.REFUSED;
        };
    }
}
