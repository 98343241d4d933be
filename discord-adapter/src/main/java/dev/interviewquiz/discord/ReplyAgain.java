package dev.interviewquiz.discord;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends again, at most twice, where Discord failed or its answer was lost: the first reply to an interaction, within its three
 * seconds, and the result that follows a deferral, an edit that may be repeated. That a first reply was taken already then
 * counts as success.
 */
final class ReplyAgain implements Interceptor {
    private static final Logger LOG = LoggerFactory.getLogger(ReplyAgain.class);
    private static final Pattern RESULT = Pattern.compile("/webhooks/\\d+/[^/]+/messages/(@|%40)original$");
    private static final String ALREADY_ACKNOWLEDGED = "40060";
    private static final long LONGEST_ERROR = 10_000;
    private static final int AGAIN = 2;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(300);

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        if (!request.url().encodedPath().endsWith("/callback") && !isResult(request)) {
            return chain.proceed(request);
        }
        Request readable = request.newBuilder().removeHeader("Accept-Encoding").build();
        for (int i = 0; i < AGAIN; i++) {
            try {
                Response response = chain.proceed(readable);
                if (response.code() < 500) {
                    return settled(response);
                }
                response.close();
            } catch (InterruptedIOException late) {
                throw late;
            } catch (IOException lost) {
                LOG.debug("a reply is sent again", lost);
            }
            LockSupport.parkNanos(PAUSE);
        }
        return settled(chain.proceed(readable));
    }

    private static boolean isResult(Request request) {
        return request.method().equals("PATCH")
                && RESULT.matcher(request.url().encodedPath()).find();
    }

    private static Response settled(Response response) throws IOException {
        if (response.code() != 400 || !response.peekBody(LONGEST_ERROR).string().contains(ALREADY_ACKNOWLEDGED)) {
            return response;
        }
        LOG.info("An interaction was answered already: that answer got lost, or the bot runs a second time.");
        response.close();
        return response.newBuilder().code(204).body(ResponseBody.EMPTY).build();
    }
}
