package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.question.QuestionId;
import dev.interviewquiz.core.schedule.Ask;
import dev.interviewquiz.core.schedule.Plan;
import java.time.LocalDate;
import java.util.List;

/** What each channel will ask on which date: what was shown in a preview is asked. */
public interface Plans {
    /** From this date on, by date. */
    Plan of(ChannelRef channel, LocalDate from);

    /** Replaces the plan from this date on, and forgets what is two weeks older than the channel's latest post. */
    void save(ChannelRef channel, LocalDate from, Plan plan);

    /** What is planned in a workspace on these dates, both included, as far as no post of its channel has overtaken it. */
    List<ToCome> toCome(WorkspaceRef workspace, LocalDate from, LocalDate last);

    /** The same of one question. */
    List<ToCome> toCome(WorkspaceRef workspace, QuestionId question, LocalDate from, LocalDate last);

    /** What the other channels of the workspace were asked or will be from this date on. */
    List<Ask> elsewhere(ChannelRef channel, LocalDate from);

    /** A planned day of a channel. */
    record ToCome(ChannelRef channel, LocalDate date, QuestionId question) {}
}
