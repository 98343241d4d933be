package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.practice.Channels;
import dev.interviewquiz.core.practice.LostChannels;
import dev.interviewquiz.core.practice.Stores;
import java.util.List;
import java.util.Optional;

/** Which channel an administrator means: the one he is in, or the only one that was set up and is not lost. */
final class MeantChannel {
    private static final int NAMED = 10;

    private final Channels channels;
    private final LostChannels lost;

    MeantChannel(Stores stores) {
        this.channels = stores.channels();
        this.lost = new LostChannels(stores);
    }

    Optional<Channel> of(Scene scene) {
        Optional<Channel> here = scene.channel().flatMap(channels::find);
        if (here.isPresent()) {
            return here;
        }
        List<Channel> all = lost.without(channels.of(scene.member().workspace()));
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** The same for a change: in a channel that was not set up none is meant, though there be only one elsewhere. */
    Optional<Channel> toChange(Scene scene) {
        return of(scene)
                .filter(channel -> scene.channel()
                        .filter(here -> !here.equals(channel.ref()))
                        .isEmpty());
    }

    /** What is said where none is meant: set this one up, or go where one is. */
    Reply none(Scene scene) {
        List<Channel> all = lost.without(channels.of(scene.member().workspace()));
        Sheet sheet = Sheet.of(scene).text(scene.say("admin.not-set-up"));
        if (!all.isEmpty()) {
            Text where = Text.of(scene.say("admin.set-up-are") + "\n");
            for (Channel channel : all.subList(0, Math.min(NAMED, all.size()))) {
                where = where.plus(name(channel)).plus(" ");
            }
            sheet.note(Sheet.SHOULD, where);
        }
        return Reply.ephemeral(sheet.buttons(Button.primary(Action.id("setup"), scene.say("button.set-up")))
                .view());
    }

    static Span name(Channel channel) {
        return new Span.Channel(channel.ref(), channel.ref().id());
    }
}
