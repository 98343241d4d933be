package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.Problem;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.practice.Coming;
import dev.interviewquiz.core.practice.Day;
import dev.interviewquiz.core.practice.LostChannels;
import dev.interviewquiz.core.practice.Operations;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.practice.PostQuestion;
import dev.interviewquiz.core.practice.Posts;
import dev.interviewquiz.core.practice.Setback;
import dev.interviewquiz.core.practice.Stores;
import dev.interviewquiz.core.practice.Troubles;
import dev.interviewquiz.core.schedule.Slot;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the daily question runs in every channel of the workspace; nothing about who answered what. */
final class StatusFeature implements Feature {
    private static final int CHANNELS = 6;
    private static final int LATEST = 3;
    private static final int DETAIL = 120;

    private final Stores stores;
    private final Day day;
    private final Coming coming;
    private final LostChannels lost;
    private final ChannelCheck check;
    private final Operations operations;

    StatusFeature(Stores stores, Day day, ChannelCheck check, Operations operations) {
        this.stores = stores;
        this.day = day;
        this.coming = day.coming();
        this.lost = new LostChannels(stores);
        this.check = check;
        this.operations = operations;
    }

    @Override
    public void register(Routes routes) {
        routes.admin(Wordings.verb("status"), (scene, options) -> status(scene, 0));
        routes.click("status", (scene, action, values) -> pressed(scene, action));
    }

    private Reply pressed(Scene scene, Action action) {
        if (!scene.admin()) {
            return Rights.refused(scene);
        }
        String from = action.field(0);
        return status(scene, from.matches("\\d{1,4}") ? Integer.parseInt(from) : 0);
    }

    private Reply status(Scene scene, int from) {
        Set<ChannelRef> found = foundAgain(scene);
        Set<ChannelRef> gone = new HashSet<>(lost.of(scene.member().workspace()));
        gone.removeAll(found);
        List<Channel> channels = troubledFirst(scene.member().workspace(), gone);
        Sheet sheet = Sheet.of(scene);
        if (scene.workspace().asleep()) {
            sheet.text(scene.say("dormant.waiting")).buttons(ReturnFeature.button(scene.texts()));
        }
        if (scene.operator()) {
            operations
                    .backupProblem()
                    .ifPresent(reason -> sheet.text(scene.say("status.no-backup", Cut.to(DETAIL, reason))));
            int problems = operations.packProblems().size();
            if (problems > 0) {
                sheet.text("⚠ " + scene.say("packs.problems-known", problems));
            }
        }
        if (channels.isEmpty()) {
            return Reply.ephemeral(sheet.text(scene.say("admin.not-set-up"))
                    .buttons(Button.primary(Action.id("setup"), scene.say("button.set-up")))
                    .view());
        }
        int next = from + shown(scene, sheet, channels.subList(Math.min(from, channels.size()), channels.size()), gone);
        sheet.plus(totals(scene, channels, gone));
        if (next < channels.size()) {
            sheet.buttons(Button.plain(Action.id("status", next), scene.say("more")));
        }
        found.forEach(day::found);
        return Reply.ephemeral(sheet.view());
    }

    /** Shows one channel at least and as many as fit; says how many. */
    private int shown(Scene scene, Sheet sheet, List<Channel> channels, Set<ChannelRef> gone) {
        Sheet end = totals(scene, channels, gone);
        int most = Math.min(CHANNELS, channels.size());
        for (int shown = 0; shown < most; shown++) {
            Text about = about(scene, channels.get(shown), gone);
            if (shown > 0 && !sheet.takes(about, end)) {
                return shown;
            }
            sheet.text(Sheet.SHOULD, about);
        }
        return most;
    }

    private Sheet totals(Scene scene, List<Channel> channels, Set<ChannelRef> gone) {
        return Sheet.of(scene)
                .note(scene.say(
                        "status.members",
                        stores.members().count(scene.member().workspace()),
                        channels.stream()
                                .filter(channel -> !gone.contains(channel.ref()))
                                .count()));
    }

    /** What the platform says now decides whether a channel is lost: one that is found again goes on, on whatever page it stands. */
    private Set<ChannelRef> foundAgain(Scene scene) {
        return scene.workspace().asleep()
                ? Set.of()
                : lost.of(scene.member().workspace()).stream()
                        .filter(ref -> check.of(ref).isEmpty())
                        .collect(Collectors.toSet());
    }

    /** Those that are lost come last. */
    private List<Channel> troubledFirst(WorkspaceRef workspace, Set<ChannelRef> gone) {
        Set<ChannelRef> troubled = stores.troubles().of(workspace).stream()
                .map(Troubles.Trouble::channel)
                .collect(Collectors.toSet());
        return stores.channels().of(workspace).stream()
                .sorted(Comparator.<Channel, Boolean>comparing(channel -> gone.contains(channel.ref()))
                        .thenComparing(channel -> !troubled.contains(channel.ref())))
                .toList();
    }

    private Text about(Scene scene, Channel channel, Set<ChannelRef> gone) {
        Optional<Problem> problem = scene.workspace().asleep() ? Optional.empty() : check.of(channel.ref());
        if (problem.filter(found -> found.kind() == Problem.Kind.CHANNEL_GONE).isPresent()) {
            gone.add(channel.ref());
        }
        return gone.contains(channel.ref())
                ? Text.of(MeantChannel.name(channel)).plus(" · ⚠ " + scene.say("status.gone"))
                : about(scene, channel, problem);
    }

    private Text about(Scene scene, Channel channel, Optional<Problem> problem) {
        ScheduleWords words = new ScheduleWords(scene.texts());
        Text text = Text.of(MeantChannel.name(channel))
                .plus(" · " + words.days(channel.schedule().days()) + " · "
                        + words.time(channel.schedule().time()) + " · "
                        + channel.schedule().zone().getId() + "\n")
                .plus(ScheduleView.next(scene, coming, channel))
                .plus("\n" + last(scene, channel) + "\n" + StockWords.of(scene, coming, channel));
        return text.plus(troubles(scene, channel, problem)).plus(missed(scene, channel));
    }

    /** What is under way, else the newest; what waits for its delivery where all stands still is neither: it will be missed. */
    private String last(Scene scene, Channel channel) {
        List<Post> latest = stores.posts().latest(channel.ref(), LATEST).stream()
                .filter(post -> !passedOver(scene, post))
                .toList();
        return latest.stream()
                .filter(post -> post.state() != Post.State.CLOSED)
                .findFirst()
                .or(() -> latest.stream().findFirst())
                .map(post -> last(scene, post))
                .orElseGet(() -> scene.say("status.no-post"));
    }

    private static boolean passedOver(Scene scene, Post post) {
        return scene.workspace().asleep() && post.state() == Post.State.RESERVED;
    }

    private String last(Scene scene, Post post) {
        String date = new ScheduleWords(scene.texts()).date(post.date());
        String state = scene.say("post-state." + post.state().name().toLowerCase(Locale.ROOT));
        int answered = stores.answers().totals(post.id()).answered();
        return scene.say("status.last", date, state, answered);
    }

    /** What the platform says now, and what went wrong before: where all stands still nothing is tried again. */
    private Text troubles(Scene scene, Channel channel, Optional<Problem> problem) {
        Stream<Text> now = problem.map(found -> TroubleWords.of(scene.texts(), found)).stream();
        Stream<Setback> known = scene.workspace().asleep() ? Stream.empty() : setbacks(channel);
        Stream<Text> before = known.map(setback -> problem.isEmpty() && setback.channelsState()
                ? withNext(scene, channel, setback)
                : TroubleWords.of(scene.texts(), setback));
        return Stream.concat(now, before).map(Text.of("\n⚠ ")::plus).reduce(Text.EMPTY, Text::plus);
    }

    /** Where the platform finds nothing wrong any more, an administrator has done what helps: it is tried again by itself. */
    private Text withNext(Scene scene, Channel channel, Setback setback) {
        Text trouble = TroubleWords.of(scene.texts(), setback);
        return day.nextAttempt(channel.ref(), setback.deed())
                .map(when -> new ScheduleWords(scene.texts())
                        .moment(when, channel.schedule().zone()))
                .map(moment -> trouble.plus(scene.texts().trail("trouble.next", moment)))
                .orElse(trouble);
    }

    private Stream<Setback> setbacks(Channel channel) {
        return stores.troubles().of(channel.ref().workspace()).stream()
                .filter(trouble -> trouble.channel().equals(channel.ref()))
                .flatMap(trouble -> Setback.of(trouble).stream());
    }

    /** After the clock was set back a day that was missed may be still to come. */
    private String missed(Scene scene, Channel channel) {
        Optional<Slot> next = coming.next(channel, scene.now());
        List<Posts.Missed> missed = Stream.concat(
                        stores.posts().latest(channel.ref(), LATEST).stream()
                                .filter(post -> passedOver(scene, post))
                                .map(post -> new Posts.Missed(post.date(), PostQuestion.AWAY)),
                        stores.posts().missed(channel.ref(), MissedDays.MOST).stream())
                .filter(day -> next.isEmpty() || day.date().isBefore(next.get().date()))
                .toList();
        if (missed.isEmpty()) {
            return "";
        }
        LocalDate oldest = missed.get(missed.size() - 1).date();
        Set<LocalDate> asked = stores.posts().taken(channel.ref(), oldest);
        return "\n" + new MissedDays(scene).told(missed, asked);
    }
}
