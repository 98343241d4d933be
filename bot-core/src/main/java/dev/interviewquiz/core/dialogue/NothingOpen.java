package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.practice.Channels;
import dev.interviewquiz.core.practice.Coming;
import dev.interviewquiz.core.schedule.Slot;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is said where no question is open: when the next one comes, and that there is practice at any time. */
final class NothingOpen {
    private static final int LOOKED_AT = 20;

    private final Channels channels;
    private final Coming coming;

    NothingOpen(Channels channels, Coming coming) {
        this.channels = channels;
        this.coming = coming;
    }

    Text of(Scene scene) {
        Text text = Text.of(scene.say("today.none") + " ");
        Text when = next(scene)
                .map(opens -> Text.of(scene.say("today.next") + " ")
                        .plus(new Span.Time(opens, Span.Time.Style.DATE_TIME))
                        .plus("\n"))
                .orElse(Text.EMPTY);
        return text.plus(when).plus(scene.say("today.practice"));
    }

    /** In this channel, else the first in any of the workspace. */
    private Optional<Instant> next(Scene scene) {
        if (scene.workspace().asleep()) {
            return Optional.empty();
        }
        Optional<Channel> here = scene.channel().flatMap(channels::find);
        List<Channel> asked =
                here.map(List::of).orElseGet(() -> channels.of(scene.workspace().ref()));
        return asked.stream()
                .limit(LOOKED_AT)
                .flatMap(channel -> coming.next(channel, scene.now()).stream())
                .map(Slot::opens)
                .min(Comparator.naturalOrder());
    }
}
