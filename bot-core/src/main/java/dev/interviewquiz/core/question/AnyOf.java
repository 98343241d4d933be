package dev.interviewquiz.core.question;

import java.util.List;
import java.util.Optional;

/**
 * A group of key points of which any {@code need} give the group's full weight.
 *
 * @param weight the group's part of the credit among the required points and groups
 * @param shares how the weight is spread over the first, second, … way that is met; {@code need} entries, summing to 1
 * @param naming where naming is enough: at most so many items make a list an answer; more than one above it is a keyword
 *     list
 * @param why it matters, shown where ways are missing
 */
public record AnyOf(
        String id,
        LocalizedText name,
        int need,
        double weight,
        List<Double> shares,
        Optional<Integer> naming,
        Optional<LocalizedText> why) {
    public AnyOf {
        shares = List.copyOf(shares);
        if (need < 1 || shares.size() != need) {
            throw new IllegalArgumentException(
                    "group \"" + id + "\" needs one share for each of " + need + " ways, has " + shares.size());
        }
    }
}
