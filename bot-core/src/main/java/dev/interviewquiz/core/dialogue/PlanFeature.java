package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.CommandSpec;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.practice.Coming;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.practice.PostNow;
import dev.interviewquiz.core.practice.Setback;
import dev.interviewquiz.core.practice.Stores;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionBank;
import dev.interviewquiz.core.question.QuestionId;
import dev.interviewquiz.core.schedule.Plan;
import dev.interviewquiz.core.schedule.Planned;
import dev.interviewquiz.core.schedule.Slot;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** What the next days will ask, and posting today's question by hand. */
final class PlanFeature implements Feature {
    private final Supplier<QuestionBank> bank;
    private final Stores stores;
    private final Coming coming;
    private final PostNow post;
    private final MeantChannel meant;
    private final ChannelCheck check;
    private final PlanLines lines;

    PlanFeature(
            Supplier<QuestionBank> bank,
            Stores stores,
            Coming coming,
            PostNow post,
            MeantChannel meant,
            ChannelCheck check) {
        this.bank = bank;
        this.stores = stores;
        this.coming = coming;
        this.post = post;
        this.meant = meant;
        this.check = check;
        this.lines = new PlanLines(bank);
    }

    @Override
    public void register(Routes routes) {
        CommandSpec.Argument days = Wordings.number("days", "preview-days", 1, Plan.DAYS);
        routes.admin(Wordings.verb("preview", days), this::preview);
        routes.admin(Wordings.verb("post", Wordings.suggested("question")), this::command);
        routes.click("preview", (scene, action, values) -> more(scene, action));
        routes.update("post-now", (scene, action, values) -> pressed(scene, action));
    }

    private Reply preview(Scene scene, Options options) {
        String typed = SettingsReader.plain(options.get("days", String.valueOf(Plan.DAYS)));
        int days = typed.matches("\\d{1,2}") ? Integer.parseInt(typed) : 0;
        if (days < 1 || days > Plan.DAYS) {
            return Reply.ephemeral(Sheet.said(scene, "bad.preview-days", Cut.to(20, typed), Plan.DAYS));
        }
        return meant.of(scene).map(channel -> preview(scene, channel, 0, days)).orElseGet(() -> meant.none(scene));
    }

    /** The days after those that were shown. */
    private Reply more(Scene scene, Action action) {
        if (!scene.admin()) {
            return Rights.refused(scene);
        }
        String before = action.field(2);
        return ChannelField.read(scene, action)
                .flatMap(stores.channels()::find)
                .filter(channel -> before.matches("[1-9]|1[0-3]"))
                .map(channel -> preview(scene, channel, Integer.parseInt(before), Plan.DAYS))
                .orElseGet(() -> Sheet.gone(scene));
    }

    /** @param before how many days to leave out, which were shown already */
    private Reply preview(Scene scene, Channel channel, int before, int days) {
        Optional<LocalDate> from = coming.next(channel, scene.now()).map(Slot::date);
        Text heading = Text.of(MeantChannel.name(channel)).plus(" · " + scene.say("plan.title"));
        if (from.isEmpty()) {
            return Reply.ephemeral(
                    noneComes(scene, channel, Sheet.of(scene).text(heading)).view());
        }
        Plan plan = stores.transactions().alone(channel.ref(), () -> coming.show(channel, from.get(), days));
        boolean none = coming.fitting(channel).isEmpty();
        List<Planned> shown =
                plan.days().stream().skip(before).limit(days - before).toList();
        Sheet sheet = Sheet.of(scene).text(heading);
        if (scene.workspace().asleep()) {
            sheet.text("⏸ " + scene.say("dormant.stands-still"));
        }
        ScheduleView.pause(scene, channel).filter(pause -> none).ifPresent(sheet::text);
        shown.forEach(day -> sheet.text(Sheet.SHOULD, lines.of(scene, day)));
        if (shown.stream().anyMatch(Planned::replanned)) {
            sheet.note(scene.say("plan.replanned-note"));
        }
        ScheduleView.shortlyOpen(scene, channel.schedule()).ifPresent(sheet::note);
        stock(scene, channel, sheet);
        if (plan.days().size() > days) {
            Object[] where = ChannelField.of(channel.ref());
            sheet.buttons(Button.plain(Action.id("preview", where[0], where[1], days), scene.say("more")));
        }
        return Reply.ephemeral(sheet.view());
    }

    private Sheet noneComes(Scene scene, Channel channel, Sheet sheet) {
        sheet.text(scene.say(ScheduleView.noneComes(scene, channel)));
        return coming.fitting(channel).isEmpty() ? sheet.text(StockWords.of(scene, coming, channel)) : sheet;
    }

    private void stock(Scene scene, Channel channel, Sheet sheet) {
        check.of(channel.ref())
                .ifPresent(problem -> sheet.text(Text.of("⚠ ").plus(TroubleWords.of(scene.texts(), problem))));
        sheet.note(Sheet.MUST, Text.of(StockWords.of(scene, coming, channel)));
    }

    private Reply command(Scene scene, Options options) {
        Optional<Channel> channel = meant.toChange(scene);
        if (channel.isEmpty()) {
            return meant.none(scene);
        }
        if (!options.has("question")) {
            return posted(scene, channel.get(), Optional.empty());
        }
        String typed = SettingsReader.plain(options.get("question", ""));
        Optional<QuestionId> named = coming.fitting(channel.get()).stream()
                .map(Question::id)
                .filter(id -> id.value().equals(typed))
                .findFirst();
        return named.isPresent() ? posted(scene, channel.get(), named) : unknown(scene, typed);
    }

    private Reply unknown(Scene scene, String typed) {
        boolean exists = bank.get().questions().stream()
                .anyMatch(question -> question.id().value().equals(typed));
        return Reply.ephemeral(Sheet.said(scene, exists ? "post.does-not-fit" : "show.unknown", Cut.to(60, typed)));
    }

    private Reply pressed(Scene scene, Action action) {
        if (!scene.admin()) {
            return Rights.refused(scene);
        }
        return ChannelField.read(scene, action)
                .flatMap(stores.channels()::find)
                .map(channel ->
                        Reply.update(posted(scene, channel, Optional.empty()).view()))
                .orElseGet(() -> meant.none(scene));
    }

    private Reply posted(Scene scene, Channel channel, Optional<QuestionId> question) {
        Optional<Post> open = openBefore(scene, channel);
        PostNow.Outcome outcome = post.post(scene.member(), channel, question);
        Channel now = stores.channels().find(channel.ref()).orElse(channel);
        String told = said(scene, now, outcome);
        Sheet sheet = Sheet.of(scene).text(Text.of(MeantChannel.name(channel)).plus(" · " + told));
        if (outcome == PostNow.Outcome.UNDELIVERED) {
            trouble(channel).ifPresent(setback -> sheet.text(TroubleWords.of(scene.texts(), setback)));
        }
        if (outcome == PostNow.Outcome.POSTED) {
            ScheduleWords words = new ScheduleWords(scene.texts());
            open.ifPresent(before -> sheet.text(scene.say("post.closed-before", words.date(before.date()))));
            coming.next(now, scene.now())
                    .map(slot -> words.moment(slot.opens(), now.schedule().zone()))
                    .ifPresent(next -> sheet.text(scene.say("schedule.next", next)));
        }
        if (outcome == PostNow.Outcome.ASLEEP) {
            sheet.buttons(ReturnFeature.button(scene.texts()));
        }
        return Reply.ephemeral(sheet.view());
    }

    private String said(Scene scene, Channel channel, PostNow.Outcome outcome) {
        String key = "post." + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return stores.posts()
                .on(channel.ref(), channel.schedule().dateOf(scene.now()))
                .filter(drawn -> outcome == PostNow.Outcome.DRAWN)
                .map(drawn -> scene.say(key, drawn.question().value()))
                .orElseGet(() -> scene.say(key));
    }

    private Optional<Post> openBefore(Scene scene, Channel channel) {
        LocalDate today = channel.schedule().dateOf(scene.now());
        return stores.posts().unsettled(channel.ref().workspace()).stream()
                .filter(before -> before.channel().equals(channel.ref()) && before.takesAnswers(scene.now()))
                .filter(before -> before.date().isBefore(today))
                .findFirst();
    }

    private Optional<Setback> trouble(Channel channel) {
        return stores.troubles().of(channel.ref().workspace()).stream()
                .filter(trouble -> trouble.channel().equals(channel.ref()))
                .flatMap(trouble -> Setback.of(trouble).stream())
                .filter(setback -> setback.deed() == Setback.Deed.POST)
                .findFirst();
    }
}
