package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.Problem;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.practice.Coming;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.practice.Posts;
import dev.interviewquiz.core.practice.SetUpChannel;
import dev.interviewquiz.core.question.QuestionBank;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What a filled-in set-up form comes to, before and after it is confirmed. */
final class SetupPreview {
    private final Supplier<QuestionBank> bank;
    private final SetUpChannel setUp;
    private final Coming coming;
    private final Posts posts;
    private final ChannelCheck check;

    SetupPreview(Supplier<QuestionBank> bank, SetUpChannel setUp, Coming coming, Posts posts, ChannelCheck check) {
        this.bank = bank;
        this.setUp = setUp;
        this.coming = coming;
        this.posts = posts;
        this.check = check;
    }

    /**
     * @param token names the kept draft
     * @param running how the channel runs, where the form did not show it
     * @param problem with the channel
     */
    View of(Scene scene, SetupDraft draft, String token, Optional<Channel> running, Optional<Problem> problem) {
        SettingsReader reader = SettingsReader.ofForm(scene, bank.get());
        Optional<SetUpChannel.Proposal> proposal = draft.read(reader);
        Button change = Button.plain(action("setup-change", draft.channel(), token), scene.say("button.change"));
        Sheet sheet = Sheet.of(scene);
        if (proposal.isEmpty()) {
            sheet.text(scene.say("setup.not-yet"));
            reader.problems().forEach(found -> sheet.text("• " + found));
            return sheet.buttons(change).view();
        }
        if (isWrongPlace(problem)) {
            Button another =
                    Button.plain(action("setup-change", draft.channel(), token), scene.say("button.another-channel"));
            return sheet.text(scene.say("setup.not-yet"))
                    .text(Text.of("• ").plus(TroubleWords.of(scene.texts(), problem.orElseThrow())))
                    .buttons(another)
                    .view();
        }
        running.ifPresent(found -> sheet.text(inForce(scene, draft, found)));
        String title = scene.say(running.isPresent() ? "setup.instead" : "setup.preview");
        return wanted(scene, sheet, title, setUp.preview(scene.member(), proposal.get()), token, change, problem);
    }

    /** Why no question can be asked in the channel, as far as that is known without asking. Immediate. */
    Optional<Problem> unfit(SetupDraft draft) {
        return draft.channel().flatMap(check::unfit);
    }

    /** What keeps the bot from its work in the channel, asked of the platform now. */
    Optional<Problem> problem(SetupDraft draft) {
        return draft.channel().flatMap(check::of);
    }

    /** Whether no question can be asked there at all, whatever is allowed. */
    static boolean isWrongPlace(Optional<Problem> problem) {
        return has(problem, Problem.Kind.NO_THREADS);
    }

    private static String action(String verb, Optional<ChannelRef> channel, String token) {
        Object[] where = ChannelField.of(channel);
        return Action.id(verb, where[0], where[1], token);
    }

    private Text inForce(Scene scene, SetupDraft draft, Channel running) {
        String told = draft.seen().equals(SetUpChannel.NEW) ? "setup.runs-already" : "setup.changed-meanwhile";
        return Text.strong(scene.say(told))
                .plus(terms(scene, running))
                .plus("\n")
                .plus(ScheduleView.next(scene, coming, running));
    }

    private View wanted(
            Scene scene,
            Sheet sheet,
            String title,
            Channel channel,
            String token,
            Button change,
            Optional<Problem> problem) {
        sheet.text(Text.strong(title).plus(terms(scene, channel)));
        int fitting = coming.fitting(channel).size();
        sheet.text(scene.say(fitting == 0 ? "post.none-fits" : "setup.fitting", fitting));
        setUp.moves(channel).ifPresent(moved -> open(scene, sheet, channel, moved));
        if (setUp.endsPause(channel.ref())) {
            sheet.text("⏸ " + scene.say("setup.ends-pause"));
        }
        String next = posts.latest(channel.ref(), 1).isEmpty() ? "setup.first" : "schedule.next";
        first(scene, channel).ifPresent(time -> sheet.text(scene.say(next, time)));
        problem.ifPresent(found -> sheet.text(warning(scene, found)));
        return sheet.buttons(buttons(scene, channel.ref(), token, change, problem, fitting))
                .view();
    }

    private static Text warning(Scene scene, Problem problem) {
        return Text.of("⚠ ").plus(TroubleWords.of(scene.texts(), problem));
    }

    private static List<Button> buttons(
            Scene scene, ChannelRef ref, String token, Button change, Optional<Problem> problem, int fitting) {
        Optional<ChannelRef> channel = Optional.of(ref);
        boolean hopeless = fitting == 0 || has(problem, Problem.Kind.CHANNEL_GONE);
        List<Button> buttons = new ArrayList<>();
        if (!hopeless) {
            buttons.add(Button.primary(action("setup-yes", channel, token), scene.say("button.confirm")));
        }
        if (problem.isPresent()) {
            buttons.add(Button.plain(action("setup-again", channel, token), scene.say("button.check-again")));
        }
        buttons.add(change);
        return buttons;
    }

    private static boolean has(Optional<Problem> problem, Problem.Kind kind) {
        return problem.filter(found -> found.kind() == kind).isPresent();
    }

    private Text terms(Scene scene, Channel channel) {
        ScheduleWords words = new ScheduleWords(scene.texts());
        return Text.of("\n")
                .plus(MeantChannel.name(channel))
                .plus(" · " + words.days(channel.schedule().days()) + " · "
                        + words.time(channel.schedule().time()) + "\n"
                        + new ZoneWords(scene).told(channel.schedule().zone()) + "\n"
                        + words.speech(channel.asking().speech()) + " · "
                        + scene.say("setup.packs-are", words.packs(channel.asking(), coming.gonePacks(channel))));
    }

    private Optional<String> first(Scene scene, Channel channel) {
        ScheduleWords words = new ScheduleWords(scene.texts());
        return coming.next(channel, scene.now())
                .map(slot -> words.coming(slot.opens(), channel.schedule().zone(), scene.now()));
    }

    /** What becomes of the question that is open. */
    private static void open(Scene scene, Sheet sheet, Channel channel, SetUpChannel.Moved moved) {
        ScheduleWords words = new ScheduleWords(scene.texts());
        ZoneId zone = channel.schedule().zone();
        if (!moved.closes().equals(moved.closed())) {
            sheet.text(scene.say(
                    "setup.open-closes", words.moment(moved.closes(), zone), words.moment(moved.closed(), zone)));
        }
        if (moved.otherSpeech()) {
            sheet.text(
                    scene.say("setup.open-speech", words.speech(channel.asking().speech())));
        }
    }

    /** After Confirm. */
    View done(Scene scene, Channel channel, Optional<SetUpChannel.Moved> moved) {
        Optional<Post> today = posts.on(channel.ref(), channel.schedule().dateOf(scene.now()));
        Sheet sheet = Sheet.of(scene).text(Text.of(MeantChannel.name(channel)).plus(" · " + scene.say("setup.done")));
        moved.ifPresent(open -> open(scene, sheet, channel, open));
        first(scene, channel).ifPresent(time -> sheet.text(scene.say("schedule.next", time)));
        if (scene.workspace().asleep()) {
            return sheet.text(scene.say("dormant.waiting"))
                    .buttons(ReturnFeature.button(scene.texts()))
                    .view();
        }
        today.filter(post -> post.state() == Post.State.RESERVED)
                .ifPresent(waiting -> sheet.text(scene.say("setup.sent-now")));
        Optional<Problem> problem = check.of(channel.ref());
        problem.ifPresent(found -> sheet.text(warning(scene, found)));
        if (today.isEmpty() && problem.isEmpty()) {
            sheet.buttons(Button.primary(
                    Action.id("post-now", ChannelField.of(channel.ref())), scene.say("button.post-first")));
        }
        return sheet.note(scene.say("setup.hint")).view();
    }
}
