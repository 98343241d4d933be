package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.question.QuestionId;
import dev.interviewquiz.core.schedule.Ask;
import dev.interviewquiz.core.schedule.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What each channel will ask on which date: what was shown in a preview is asked. */
public interface Plans {
    /** From this date on, by date. */
    Plan of(ChannelRef channel, LocalDate from);

    /** Replaces the plan from the first of these dates on. */
    void save(ChannelRef channel, LocalDate from, Plan plan);

    /** All questions planned in a workspace up to and including this date. */
    Set<QuestionId> upTo(WorkspaceRef workspace, LocalDate last);

    /** The channels of a workspace that will be asked this question up to and including this date. */
    Set<ChannelRef> asking(WorkspaceRef workspace, QuestionId question, LocalDate last);

    /** What the other channels of the workspace were asked or will be from this date on. */
    List<Ask> elsewhere(ChannelRef channel, LocalDate from);
}
