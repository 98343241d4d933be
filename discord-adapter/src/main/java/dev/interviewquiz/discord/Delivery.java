package dev.interviewquiz.discord;

import static net.dv8tion.jda.api.requests.ErrorResponse.ILLEGAL_OPERATION_ARCHIVED_THREAD;
import static net.dv8tion.jda.api.requests.ErrorResponse.THREAD_LOCKED;
import static net.dv8tion.jda.api.requests.ErrorResponse.THREAD_WITH_THIS_MESSAGE_ALREADY_EXISTS;

import dev.interviewquiz.core.platform.DeliveryException;
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
            throw DeliveryException.forbidden(ChannelPermissions.nameOf(denied.getPermission()), denied);
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
        if (status >= 500 || AGAIN.contains(status) || told == THREAD_WITH_THIS_MESSAGE_ALREADY_EXISTS) {
            return DeliveryException.retry(Optional.empty(), message, error);
        }
        if (status == 403 || told == THREAD_LOCKED || told == ILLEGAL_OPERATION_ARCHIVED_THREAD) {
            return DeliveryException.forbidden(message, error);
        }
        return status == 404 ? DeliveryException.gone(message, error) : DeliveryException.refused(message, error);
    }
}
