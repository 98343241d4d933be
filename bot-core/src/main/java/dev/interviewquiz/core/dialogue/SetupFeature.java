package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.Opening;
import dev.interviewquiz.core.platform.Problem;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.practice.Channels;
import dev.interviewquiz.core.practice.SetUpChannel;
import dev.interviewquiz.core.question.QuestionBank;
import java.util.Optional;
import java.util.function.Supplier;

/** Setting a channel up: the form, its preview, and what comes after Confirm. Every step asks for the right anew. */
final class SetupFeature implements Feature {
    private final Supplier<QuestionBank> bank;
    private final Channels channels;
    private final SetUpChannel setUp;
    private final SetupPreview preview;
    private final SetupDrafts drafts;

    SetupFeature(
            Supplier<QuestionBank> bank,
            Channels channels,
            SetUpChannel setUp,
            SetupPreview preview,
            SetupDrafts drafts) {
        this.bank = bank;
        this.channels = channels;
        this.setUp = setUp;
        this.preview = preview;
        this.drafts = drafts;
    }

    @Override
    public void register(Routes routes) {
        routes.adminForm(Wordings.verb("setup", Wordings.channel()), this::commanded, this::withoutForm);
        routes.form("setup", this::pressed, this::sent);
        routes.form("setup-change", this::change, this::sent);
        routes.update("setup-again", (scene, action, values) -> again(scene, action));
        routes.update("setup-yes", (scene, action, values) -> confirmed(scene, action));
    }

    private Opening commanded(Scene scene, Options options) {
        Optional<ChannelRef> channel = meant(scene, options);
        return channel.isEmpty() && options.has("channel") ? told(unknown(scene, options)) : form(scene, channel);
    }

    private static Reply unknown(Scene scene, Options options) {
        return Reply.ephemeral(Sheet.said(scene, "setup.unknown-channel", Cut.to(60, options.get("channel", ""))));
    }

    private static Optional<ChannelRef> meant(Scene scene, Options options) {
        return options.has("channel")
                ? Mentions.channel(scene.member().workspace(), options.get("channel", ""))
                : scene.channel();
    }

    /** Where a front end opens no form for a command: the button that does. */
    private Reply withoutForm(Scene scene, Options options) {
        Optional<ChannelRef> channel = meant(scene, options);
        if (channel.isEmpty() && options.has("channel")) {
            return unknown(scene, options);
        }
        String action = Action.id("setup", ChannelField.of(channel));
        return Reply.ephemeral(Sheet.of(scene)
                .text(scene.say("setup.intro"))
                .buttons(Button.primary(action, scene.say("button.set-up")))
                .view());
    }

    private Opening pressed(Scene scene, Action action) {
        if (!scene.admin()) {
            return told(forbidden(scene));
        }
        return form(scene, ChannelField.read(scene, action));
    }

    private Opening form(Scene scene, Optional<ChannelRef> channel) {
        SetupDraft initial = SetupDraft.initial(scene, channel, channel.flatMap(channels::find));
        Optional<Problem> unfit = preview.unfit(initial);
        return unfit.isPresent()
                ? told(Reply.ephemeral(elsewhere(scene, initial, unfit)))
                : new Opening.Form(SetupForm.of(scene, initial, bank.get()));
    }

    private View elsewhere(Scene scene, SetupDraft draft, Optional<Problem> unfit) {
        String token = drafts.keep(scene.member(), draft.elsewhere());
        return preview.of(scene, draft, token, Optional.empty(), unfit);
    }

    private Opening change(Scene scene, Action action) {
        if (!scene.admin()) {
            return told(forbidden(scene));
        }
        return drafts.get(scene.member(), action.field(2))
                .<Opening>map(draft -> new Opening.Form(SetupForm.of(scene, draft, bank.get())))
                .orElseGet(() -> told(gone(scene, action)));
    }

    private Reply sent(Scene scene, Action action, Trigger.Submission submission) {
        if (!scene.admin()) {
            return forbidden(scene);
        }
        Optional<ChannelRef> channel = SetupForm.asksWhere(submission)
                ? Mentions.channel(scene.member().workspace(), submission.field(SetupForm.PLACE))
                : ChannelField.read(scene, action);
        if (channel.isEmpty() && !SetupForm.asksWhere(submission)) {
            return gone(scene, action);
        }
        String packs = channel.flatMap(channels::find).map(SetupDraft::packs).orElse(SetupDraft.ALL);
        return previewed(scene, SetupForm.sent(channel, submission, packs, action.field(2)));
    }

    private Reply previewed(Scene scene, SetupDraft draft) {
        return Reply.ephemeral(view(scene, draft));
    }

    /** What was changed since the form was opened is told once: the draft that is kept has seen it. */
    private View view(Scene scene, SetupDraft draft) {
        Optional<Channel> running =
                proposal(scene, draft).flatMap(wanted -> setUp.overtaken(scene.member(), wanted, draft.seen()));
        Optional<Problem> problem = preview.problem(draft);
        SetupDraft kept = SetupPreview.isWrongPlace(problem)
                ? draft.elsewhere()
                : running.map(draft::havingSeen).orElse(draft);
        String token = drafts.keep(scene.member(), kept);
        return preview.of(scene, draft, token, running, problem);
    }

    private Optional<SetUpChannel.Proposal> proposal(Scene scene, SetupDraft draft) {
        return draft.read(SettingsReader.ofForm(scene, bank.get()));
    }

    private Reply again(Scene scene, Action action) {
        if (!scene.admin()) {
            return forbidden(scene);
        }
        return drafts.get(scene.member(), action.field(2))
                .map(draft -> Reply.update(view(scene, draft)))
                .orElseGet(() -> gone(scene, action));
    }

    private Reply confirmed(Scene scene, Action action) {
        if (!scene.admin()) {
            return forbidden(scene);
        }
        return drafts.get(scene.member(), action.field(2))
                .map(draft -> proposal(scene, draft)
                        .map(proposal -> confirmed(scene, draft, proposal))
                        .orElseGet(() -> previewed(scene, draft)))
                .orElseGet(() -> gone(scene, action));
    }

    private Reply confirmed(Scene scene, SetupDraft draft, SetUpChannel.Proposal proposal) {
        Optional<SetUpChannel.Moved> moved = setUp.moves(setUp.preview(scene.member(), proposal));
        SetUpChannel.Outcome outcome = setUp.setUp(scene.member(), proposal, draft.seen());
        return Reply.update(outcome.overtaken() ? view(scene, draft) : preview.done(scene, outcome.channel(), moved));
    }

    /** Its button opens the form anew, for the channel that was being set up. */
    private static Reply gone(Scene scene, Action action) {
        String anew = Action.id("setup", ChannelField.of(ChannelField.read(scene, action)));
        return Reply.ephemeral(Sheet.of(scene)
                .text(scene.say("setup.gone"))
                .buttons(Button.primary(anew, scene.say("button.set-up")))
                .view());
    }

    private static Reply forbidden(Scene scene) {
        return Rights.refused(scene);
    }

    private static Opening told(Reply reply) {
        return new Opening.Told(reply);
    }
}
