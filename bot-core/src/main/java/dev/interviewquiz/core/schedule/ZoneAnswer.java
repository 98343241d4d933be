package dev.interviewquiz.core.schedule;

import java.time.ZoneId;
import java.util.List;

/** What became of a zone that somebody typed. */
public sealed interface ZoneAnswer {
    record Found(ZoneId zone) implements ZoneAnswer {}

    /** @param suggestions the nearest zones, best first; may be empty */
    record DidYouMean(List<ZoneId> suggestions) implements ZoneAnswer {
        public DidYouMean {
            suggestions = List.copyOf(suggestions);
        }
    }
}
