package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.practice.Channels;
import dev.interviewquiz.core.practice.Coming;
import dev.interviewquiz.core.practice.LostChannels;
import dev.interviewquiz.core.practice.Members;
import dev.interviewquiz.core.practice.OpenQuestions;
import dev.interviewquiz.core.practice.Stores;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said where no question of the member is open: where one is, else when the next one comes; and that there is practice. */
final class NothingOpen {
    private static final int LOOKED_AT = 20;

    private static final int WORKSPACES = 10;
    private static final int NAMED = 5;
    /** Each is a request to the platform that it does not know yet. */
    private static final int ASKED_ABOUT = 10;

    private final Channels channels;
    private final Members members;
    private final LostChannels lost;
    private final OpenQuestions questions;
    private final Coming coming;
    private final RestrictedChannels restricted;

    NothingOpen(Stores stores, OpenQuestions questions, Coming coming, RestrictedChannels restricted) {
        this.channels = stores.channels();
        this.members = stores.members();
        this.lost = new LostChannels(stores);
        this.questions = questions;
        this.coming = coming;
        this.restricted = restricted;
    }

    Text of(Scene scene) {
        List<ChannelRef> elsewhere = memberships(scene)
                .flatMap(member -> questions.places(member, scene.now()).stream())
                .toList();
        List<ChannelRef> named = elsewhere.stream()
                .limit(ASKED_ABOUT)
                .filter(channel -> !restricted.contains(channel))
                .limit(NAMED)
                .toList();
        return named.isEmpty() ? next(scene) : where(scene, named, elsewhere.size() > NAMED);
    }

    /** In a direct message all of the person. */
    private Stream<MemberRef> memberships(Scene scene) {
        return scene.member().workspace().direct()
                ? members.memberships(scene.person()).stream().limit(WORKSPACES)
                : Stream.of(scene.member());
    }

    private static Text where(Scene scene, List<ChannelRef> named, boolean more) {
        Stream<Text> names = named.stream().map(channel -> Text.of(new Span.Channel(channel, channel.id())));
        return Text.of(scene.lead("today.elsewhere"))
                .plus(Text.joined(" ", names))
                .plus((more ? " …" : "") + "\n" + scene.say("today.practice"));
    }

    private Text next(Scene scene) {
        if (scene.member().workspace().direct()) {
            return Text.of(scene.say("today.direct") + "\n" + scene.say("today.practice"));
        }
        Text text = Text.of(scene.lead("today.none"));
        Text when = opens(scene).map(next -> told(scene, next)).orElse(Text.EMPTY);
        return text.plus(when).plus(scene.say("today.practice"));
    }

    private record Next(ChannelRef channel, Instant opens) {}

    /** Another channel's is told with its name. */
    private static Text told(Scene scene, Next next) {
        Text when = Text.of(scene.lead("today.next")).plus(new Span.Time(next.opens(), Span.Time.Style.DATE_TIME));
        boolean here = scene.channel().filter(next.channel()::equals).isPresent();
        Text where = here
                ? Text.EMPTY
                : Text.of(" · ")
                        .plus(new Span.Channel(next.channel(), next.channel().id()));
        return when.plus(where).plus("\n");
    }

    /** In this channel, else the first in any of the workspace that is not restricted. */
    private Optional<Next> opens(Scene scene) {
        if (scene.workspace().asleep()) {
            return Optional.empty();
        }
        Optional<Channel> here = scene.channel().flatMap(channels::find);
        List<Channel> asked = here.map(List::of)
                .orElseGet(() -> lost.without(channels.of(scene.workspace().ref())));
        return asked.stream()
                .limit(LOOKED_AT)
                .filter(channel -> !coming.fitting(channel).isEmpty())
                .flatMap(channel ->
                        coming.next(channel, scene.now()).stream().map(slot -> new Next(channel.ref(), slot.opens())))
                .sorted(Comparator.comparing(Next::opens))
                .limit(ASKED_ABOUT)
                .filter(next -> here.isPresent() || !restricted.contains(next.channel()))
                .findFirst();
    }
}
