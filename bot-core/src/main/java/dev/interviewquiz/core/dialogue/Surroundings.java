package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.agenda.Agenda;
import dev.interviewquiz.core.grading.Grader;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Messenger;
import dev.interviewquiz.core.practice.Day;
import dev.interviewquiz.core.practice.Operations;
import dev.interviewquiz.core.practice.Pictures;
import dev.interviewquiz.core.practice.Remind;
import dev.interviewquiz.core.practice.Stores;
import dev.interviewquiz.core.question.QuestionBank;
import java.time.InstantSource;
import java.util.Set;
import java.util.function.Supplier;

/** All that the conversation is built on: the ports, the use cases of the day, and what the process offers. */
public record Surroundings(
        Stores stores,
        Supplier<QuestionBank> bank,
        Grader grader,
        Agenda agenda,
        Day day,
        Operations operations,
        Remind remind,
        Messenger messenger,
        Pictures pictures,
        Set<MemberRef> operators,
        Supplier<String> ids,
        InstantSource clock) {}
