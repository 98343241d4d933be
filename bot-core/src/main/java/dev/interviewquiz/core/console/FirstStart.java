package dev.interviewquiz.core.console;

import dev.interviewquiz.core.BotCore;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.practice.Asking;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.schedule.PostingDays;
import dev.interviewquiz.core.schedule.PostingSchedule;
import java.time.LocalTime;
import java.util.Optional;

/** The first start of a terminal: a channel that is set up, and one open question on the screen. */
final class FirstStart {
    private static final LocalTime TIME = LocalTime.of(10, 0);

    private FirstStart() {}

    static boolean needed(BotCore core) {
        return core.stores().channels().of(Stage.WORKSPACE).isEmpty();
    }

    static void run(BotCore core, Stage stage, Language language) {
        Channel channel = new Channel(
                stage.channel(),
                PostingSchedule.of(TIME, stage.zone(), PostingDays.WORKDAYS),
                Asking.in(language == Language.ZH ? Asking.Speech.ZH : Asking.Speech.EN),
                core.clock().instant().toEpochMilli(),
                new MemberRef(Stage.WORKSPACE, stage.member()),
                core.clock().instant());
        core.stores().workspaces().save(core.stores().workspaces().get(Stage.WORKSPACE));
        core.stores().channels().save(channel);
        core.day().rescheduled(channel);
        core.stores()
                .transactions()
                .within(() -> core.day().reserve().today(channel, Optional.empty()))
                .ifPresent(post -> {
                    var unused = core.day().post().deliver(channel, post);
                });
    }
}
