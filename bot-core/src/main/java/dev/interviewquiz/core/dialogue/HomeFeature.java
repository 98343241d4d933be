package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.practice.Coming;
import dev.interviewquiz.core.practice.LostChannels;
import dev.interviewquiz.core.practice.OpenQuestions;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.practice.Stores;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionBank;
import dev.interviewquiz.core.schedule.Plan;
import dev.interviewquiz.core.schedule.Planned;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A member's home: today, his figures, his last answers; for administrators the next seven days. */
final class HomeFeature implements Feature {
    private static final int DAYS = 7;
    private static final int CHANNELS = 3;
    private static final int QUESTIONS = 3;

    private final Stores stores;
    private final Supplier<QuestionBank> bank;
    private final Coming coming;
    private final MeFeature me;
    private final StreakNews news;
    private final LostChannels lost;
    private final OpenQuestions questions;
    private final NothingOpen nothingOpen;

    HomeFeature(
            Stores stores, Supplier<QuestionBank> bank, Coming coming, MeFeature me, RestrictedChannels restricted) {
        this.stores = stores;
        this.bank = bank;
        this.coming = coming;
        this.me = me;
        this.news = new StreakNews(stores.streaks());
        this.lost = new LostChannels(stores);
        this.questions = new OpenQuestions(stores.channels(), stores.posts(), stores.answers());
        this.nothingOpen = new NothingOpen(stores, questions, coming, restricted);
    }

    @Override
    public void register(Routes routes) {
        routes.member(Wordings.verb("home"), (scene, options) -> home(scene));
        routes.click("home", (scene, action, values) -> home(scene));
        routes.unseen(news::lost);
        routes.forgotten(news::forget);
    }

    private Reply home(Scene scene) {
        Sheet sheet = Sheet.of(scene).heading(scene.say("home.title"));
        if (visited(scene)) {
            news.told(scene).ifPresent(sheet::note);
        }
        if (scene.workspace().asleep()) {
            sheet.text(scene.say("dormant.waiting"));
            ReturnFeature.offer(scene, sheet);
        }
        today(scene, sheet);
        me.standings(scene, sheet);
        me.mastery(scene, Optional.empty()).ifPresent(lines -> sheet.note(Sheet.MAY, Text.of(lines)));
        me.latest(scene, sheet, Optional.empty());
        sheet.buttons(buttons(scene));
        if (scene.admin() && !scene.workspace().asleep()) {
            week(scene, sheet);
        }
        if (!scene.admin()
                && !scene.member().workspace().direct()
                && !scene.interaction().rightsKnown()) {
            sheet.note(scene.say("home.rights-unknown"));
        }
        return Reply.ephemeral(sheet.view());
    }

    /** What a visit shows counts as seen. */
    private static boolean visited(Scene scene) {
        return !(scene.interaction().trigger() instanceof Trigger.Refresh);
    }

    private void today(Scene scene, Sheet sheet) {
        List<Post> open = questions.of(scene.member(), scene.channel(), scene.now()).stream()
                .limit(QUESTIONS)
                .toList();
        if (open.isEmpty()) {
            sheet.text(nothingOpen.of(scene));
        }
        for (Post post : open) {
            Question question = stores.editions().get(post.edition());
            String standing = stores.answers()
                    .given(post, scene.member())
                    .map(answer -> standing(scene, post, answer))
                    .orElse("open");
            sheet.text(Text.strong(question.prompt(post.form()).in(scene.language())))
                    .note(
                            Sheet.SHOULD,
                            Text.of(scene.say("home." + standing) + " ")
                                    .plus(new Span.Time(post.closes(), Span.Time.Style.DATE_TIME)))
                    .buttons(Button.primary(Action.id("open", post.id().value()), scene.say(button(standing))));
        }
    }

    private static String button(String standing) {
        return switch (standing) {
            case "answered" -> "button.my-result";
            case "looked-at" -> "button.solution";
            default -> "button.see-question";
        };
    }

    private static String standing(Scene scene, Post post, Answer answer) {
        if (answer.kind() == Answer.Kind.SHOWN) {
            return "looked-at";
        }
        return Results.recorded(scene, post, answer) ? "recorded" : "answered";
    }

    private List<Button> buttons(Scene scene) {
        List<Button> buttons = new ArrayList<>();
        buttons.add(Button.plain(Action.id("practise"), scene.say("button.practise")));
        buttons.add(Button.plain(Action.id("boards"), scene.say("button.board")));
        buttons.add(Button.plain(Action.id("settings"), scene.say("button.settings")));
        buttons.add(Button.plain(Action.id("privacy"), scene.say("button.privacy")));
        buttons.add(Button.plain(Action.id("help"), scene.say("button.help")));
        if (scene.admin() && stores.channels().of(scene.workspace().ref()).isEmpty()) {
            buttons.add(Button.primary(Action.id("setup"), scene.say("button.set-up")));
        }
        return buttons;
    }

    private void week(Scene scene, Sheet sheet) {
        List<Channel> all = lost.without(stores.channels().of(scene.workspace().ref()));
        for (Channel channel : all.subList(0, Math.min(CHANNELS, all.size()))) {
            String days = coming.next(channel, scene.now())
                    .flatMap(next -> days(scene, channel, next.date()))
                    .map(found -> scene.say("home.coming") + "\n" + found)
                    .orElseGet(() -> noneComes(scene, channel));
            sheet.note(
                    Sheet.MAY,
                    Text.of(new Span.Channel(channel.ref(), channel.ref().id())).plus(" · " + days));
        }
        if (all.size() > CHANNELS) {
            sheet.note(scene.say("home.more-channels", all.size() - CHANNELS));
        }
    }

    private Optional<String> days(Scene scene, Channel channel, LocalDate from) {
        return stores.transactions().alone(channel.ref(), () -> plan(scene, channel, from)).days().stream()
                .limit(DAYS)
                .map(day -> day(scene, day))
                .reduce((a, b) -> a + "\n" + b);
    }

    private Plan plan(Scene scene, Channel channel, LocalDate from) {
        return visited(scene) ? coming.show(channel, from, DAYS) : coming.fill(channel, from);
    }

    private String noneComes(Scene scene, Channel channel) {
        return scene.say(coming.fitting(channel).isEmpty() ? "post.none-fits" : ScheduleView.noneComes(scene, channel));
    }

    private String day(Scene scene, Planned day) {
        Optional<Question> question = bank.get().question(day.question());
        return new ScheduleWords(scene.texts()).date(day.date()) + " · "
                + question.map(found -> bank.get().nameOf(found.topic(), scene.language()) + " · "
                                + scene.say("difficulty." + found.difficulty().level()))
                        .orElse(day.question().value());
    }
}
