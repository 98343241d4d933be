package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.grading.Grade;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.QuestionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a member answered, with its grade.
 *
 * @param id random, unique: 26 characters at most of {@code [a-z0-9]}
 * @param post the post, for an answer to a daily question
 * @param date the post's date, or the day of the practice in the person's workspace
 * @param ticked indexes in the question's options; empty for an open answer
 * @param points what it scored; 0 for practice
 */
public record Answer(
        String id,
        MemberRef member,
        Optional<PostId> post,
        LocalDate date,
        QuestionId question,
        String edition,
        Form form,
        String text,
        List<Integer> ticked,
        Kind kind,
        boolean hint,
        Optional<Sureness> sureness,
        Grade grade,
        int points,
        Instant at) {
    /** What an answer counts for. */
    public enum Kind {
        /** The one answer to a post that scores. */
        SCORED,
        /** Graded and shown; changes no points and no streak. */
        PRACTICE,
        /** "Show me": the solution was shown for no points; holds the place of the scored answer. */
        SHOWN
    }

    public Answer {
        ticked = List.copyOf(ticked);
    }

    public Answer withoutPoints() {
        return new Answer(
                id, member, post, date, question, edition, form, text, ticked, kind, hint, sureness, grade, 0, at);
    }
}
