package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.grading.BuiltInQuestions;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.schedule.PostingDays;
import dev.interviewquiz.core.schedule.PostingSchedule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** A channel whose question of a Tuesday is due at ten and closes at eight in the evening. */
final class OneChannel {
    static final Instant TEN = Instant.parse("2026-11-24T10:00:00Z");
    static final Instant CLOSING = TEN.plus(Duration.ofHours(10));
    static final ChannelRef REF = new ChannelRef(new WorkspaceRef(Platform.TERMINAL, "team"), "interview");
    static final MemberRef ANN = new MemberRef(REF.workspace(), "ann");
    static final Question QUESTION = BuiltInQuestions.number(1);

    private OneChannel() {}

    static PostingSchedule daily(int hour) {
        return PostingSchedule.of(LocalTime.of(hour, 0), ZoneOffset.UTC, PostingDays.DAILY);
    }

    /** Asked at nine; dealt with up to a time. */
    static Channel handled(Instant upTo) {
        return new Channel(
                REF, daily(9), Asking.in(Asking.Speech.EN), 1, new MemberRef(REF.workspace(), "admin"), upTo);
    }

    static Post reserved(Stores stores, Asking.Feedback feedback) {
        LocalDate date = LocalDate.of(2026, 11, 24);
        return new Post(
                PostId.of(REF, date),
                REF,
                date,
                1,
                QUESTION.id(),
                stores.editions().keep(QUESTION),
                Form.OPEN,
                List.of(),
                feedback,
                Post.State.RESERVED,
                TEN,
                Optional.empty(),
                CLOSING,
                Optional.empty(),
                Optional.empty());
    }
}
