package dev.interviewquiz.core.console;

import dev.interviewquiz.core.grading.Grader;
import dev.interviewquiz.core.question.Question;
import java.util.List;

/** What an author who tries a question reads. */
interface Trial {
    /** The question, and how to answer it. */
    List<String> opening(Question question);

    /** What the grader makes of an answer. */
    List<String> of(Question question, String answer, Grader grader);
}
