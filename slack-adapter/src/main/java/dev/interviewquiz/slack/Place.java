package dev.interviewquiz.slack;

import java.util.Optional;

/**
 * Where a member acted, as far as Slack told: what an answer can be sent to.
 *
 * @param channel empty in a view that was opened outside of any channel
 * @param responseUrl good for five messages within half an hour
 * @param trigger good for one view within three seconds
 */
record Place(
        String user,
        Optional<String> channel,
        Optional<String> thread,
        Optional<String> responseUrl,
        Optional<String> trigger,
        Optional<Page> page) {

    /** A view that the member sees. */
    record Page(String id, boolean home, String title) {}

    static Place of(String user, Optional<String> channel) {
        return new Place(user, channel, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    Place inThread(Optional<String> ts) {
        return new Place(user, channel, ts, responseUrl, trigger, page);
    }

    /** What a view remembers of the place that it was opened at. */
    String memory() {
        return channel.orElse("");
    }
}
