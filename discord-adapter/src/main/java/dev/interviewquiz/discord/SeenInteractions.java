package dev.interviewquiz.discord;

import java.util.LinkedHashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The latest interactions, so that one which Discord tells again is not handled again. Thread-safe. */
final class SeenInteractions {
    private static final Logger LOG = LoggerFactory.getLogger(SeenInteractions.class);

    private final int most;
    private final Set<Long> latest = new LinkedHashSet<>();

    /** @param most how many are remembered */
    SeenInteractions(int most) {
        this.most = most;
    }

    /** Whether this one was asked for before; it is remembered from now on. */
    synchronized boolean before(long interaction) {
        if (!latest.add(interaction)) {
            LOG.debug("Interaction {} came a second time.", Long.toUnsignedString(interaction));
            return true;
        }
        if (latest.size() > most) {
            latest.remove(latest.iterator().next());
        }
        return false;
    }
}
