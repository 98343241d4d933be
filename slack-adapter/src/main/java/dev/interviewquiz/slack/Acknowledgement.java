package dev.interviewquiz.slack;

import com.slack.api.bolt.response.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What stands in a form's window, with what is done where Slack does not get it. */
final class Acknowledgement extends Response {
    private static final Logger LOG = LoggerFactory.getLogger(Acknowledgement.class);

    private final Runnable otherwise;

    /** @param otherwise brings by another way what this would have shown, or sees to it; returns at once */
    Acknowledgement(String body, Runnable otherwise) {
        setStatusCode(200);
        setContentType("application/json");
        setBody(body);
        this.otherwise = otherwise;
    }

    /** Slack did not get this response, as the connection closed before. */
    static void lost(Response response) {
        if (response instanceof Acknowledgement window) {
            LOG.warn("The connection to Slack closed before a form was acknowledged. Nothing was lost:"
                    + " what came of it goes to its member as a message");
            window.otherwise.run();
        } else {
            LOG.warn("The connection to Slack closed before something was acknowledged. Nothing was lost:"
                    + " it is answered all the same");
        }
    }
}
