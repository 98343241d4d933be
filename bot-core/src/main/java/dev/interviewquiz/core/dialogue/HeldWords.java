package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.practice.Answers;
import dev.interviewquiz.core.practice.HeldBack;
import dev.interviewquiz.core.practice.Post;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Why a post is not practised now: where the member may still answer its question for points. A channel that he may not read
 * is not named.
 */
final class HeldWords {
    /** Each is a request to the platform that it does not know yet. */
    private static final int ASKED_ABOUT = 5;

    private final HeldBack heldBack;
    private final Answers answers;
    private final RestrictedChannels restricted;

    HeldWords(HeldBack heldBack, Answers answers, RestrictedChannels restricted) {
        this.heldBack = heldBack;
        this.answers = answers;
        this.restricted = restricted;
    }

    /** What is said, with a button that leads there where one can. */
    record Held(Text words, List<Button> buttons) {
        Held {
            buttons = List.copyOf(buttons);
        }
    }

    Reply reply(Scene scene, Post post) {
        Held held = of(scene, post);
        return Reply.ephemeral(
                Sheet.of(scene).text(held.words()).buttons(held.buttons()).view());
    }

    Held of(Scene scene, Post post) {
        List<Post> open = heldBack.openElsewhere(scene.member(), post);
        Optional<Post> named = named(scene, open);
        Text where = named.map(counting -> Text.of(scene.lead("answer.held-open"))
                        .plus(new Span.Channel(
                                counting.channel(), counting.channel().id())))
                .orElseGet(() ->
                        Text.of(scene.say(open.isEmpty() ? "answer.held-planned" : "answer.held-open-elsewhere")));
        String closed = post.takesAnswers(scene.now()) ? "" : scene.say("answer.held-closed") + "\n";
        Text words = Text.of(closed).plus(where).plus("\n" + scene.say("answer.held-until"));
        return new Held(
                words, named.map(counting -> answer(scene, counting)).stream().toList());
    }

    private Optional<Post> named(Scene scene, List<Post> open) {
        Set<ChannelRef> his = open.isEmpty() ? Set.of() : answers.channels(scene.member());
        return open.stream()
                .filter(post -> his.contains(post.channel()))
                .findFirst()
                .or(() -> open.stream()
                        .limit(ASKED_ABOUT)
                        .filter(post -> !restricted.contains(post.channel()))
                        .findFirst());
    }

    private static Button answer(Scene scene, Post post) {
        return Button.primary(Action.id("open", post.id().value()), scene.say("button.answer"));
    }
}
