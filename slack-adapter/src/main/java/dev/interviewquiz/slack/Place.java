package dev.interviewquiz.slack;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    static Place of(String user, @Nullable String channel) {
        return new Place(
                user, present(channel), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    Place inThread(@Nullable String ts) {
        return new Place(user, channel, present(ts), responseUrl, trigger, page);
    }

    Place reachedBy(@Nullable String address, @Nullable String openedBy) {
        return new Place(user, channel, thread, present(address), present(openedBy), page);
    }

    Place on(Page view) {
        return new Place(user, channel, thread, responseUrl, trigger, Optional.of(view));
    }

    /** The page that can be replaced or laid something on. */
    Optional<Page> window() {
        return page.filter(found -> !found.home());
    }

    /** Where no view can be opened any more. */
    Place withoutTrigger() {
        return new Place(user, channel, thread, responseUrl, Optional.empty(), window());
    }

    /** What a view remembers of the place that it was opened at. */
    String memory() {
        return channel.orElse("");
    }

    /** What Slack leaves out, it sends as null or as nothing. */
    static Optional<String> present(@Nullable String text) {
        return Optional.ofNullable(text).filter(found -> !found.isBlank());
    }
}
