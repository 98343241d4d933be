package dev.interviewquiz.core.schedule;

import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.QuestionId;
import java.time.LocalDate;

/** That a question was asked in a channel. */
public record Ask(QuestionId question, LocalDate date, Form form) {}
