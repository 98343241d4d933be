package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.QuestionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** An answer without its text and grade in full: for lists, mastery and calibration. */
public record AnswerBrief(
        String id,
        Optional<PostId> post,
        LocalDate date,
        QuestionId question,
        String edition,
        Form form,
        Answer.Kind kind,
        Optional<Sureness> sureness,
        double credit,
        int points,
        Instant at) {}
