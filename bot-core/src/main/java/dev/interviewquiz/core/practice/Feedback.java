package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.question.Question;
import java.util.Optional;

/**
 * What a member is told about his answer.
 *
 * @param streak length of the longest running one, 0 when not told
 */
public record Feedback(Answer answer, Question question, Optional<Post> post, Standing standing, int streak) {
    /** What the answer counted for, and why where it did not. */
    public enum Standing {
        COUNTED,
        /** After closing. */
        LATE,
        /** A second answer to the same post. */
        SECOND,
        /** After "Show me". */
        SHOWN,
        /** Answered or shown before the member's data were deleted: which of the two is not known any more. */
        HAD,
        /** Asked or shown in another channel within 90 days. */
        KNOWN,
        /** Not an answer to a post at all. */
        PRACTICE
    }
}
