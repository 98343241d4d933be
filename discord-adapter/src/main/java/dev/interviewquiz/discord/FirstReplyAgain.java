package dev.interviewquiz.discord;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the first reply to an interaction again, at most twice within its three seconds, where Discord failed or its answer
 * was lost. That it was taken already then counts as success.
 */
final class FirstReplyAgain implements Interceptor {
    private static final Logger LOG = LoggerFactory.getLogger(FirstReplyAgain.class);
    private static final String ALREADY_ACKNOWLEDGED = "40060";
    private static final long LONGEST_ERROR = 10_000;
    private static final int AGAIN = 2;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(300);

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        if (!request.url().encodedPath().endsWith("/callback")) {
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
                LOG.debug("a first reply is sent again", lost);
            }
            LockSupport.parkNanos(PAUSE);
        }
        return settled(chain.proceed(readable));
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
