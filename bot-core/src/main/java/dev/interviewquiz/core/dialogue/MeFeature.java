package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.leaderboard.Period;
import dev.interviewquiz.core.leaderboard.Streak;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.practice.AnswerBrief;
import dev.interviewquiz.core.practice.Board;
import dev.interviewquiz.core.practice.BoardScope;
import dev.interviewquiz.core.practice.Boards;
import dev.interviewquiz.core.practice.OwnFigures;
import dev.interviewquiz.core.practice.Pictures;
import dev.interviewquiz.core.practice.Stores;
import dev.interviewquiz.core.practice.Sureness;
import dev.interviewquiz.core.question.QuestionBank;
import dev.interviewquiz.core.question.TopicId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A member's own figures, for himself alone. */
final class MeFeature implements Feature {
    private static final int SHOWN = 5;
    private static final int WORKSPACES = 10;

    private final Stores stores;
    private final Boards boards;
    private final OwnFigures figures;
    private final Supplier<QuestionBank> bank;
    private final StreakNews news;
    private final WorkspaceZone zone;
    private final TopicWords topics;
    private final Pictures pictures;
    private final WorkspaceNames names;
    private final TakenWords taken;

    MeFeature(
            Stores stores,
            Boards boards,
            OwnFigures figures,
            Supplier<QuestionBank> bank,
            Pictures pictures,
            WorkspaceNames names) {
        this.names = names;
        this.stores = stores;
        this.boards = boards;
        this.figures = figures;
        this.bank = bank;
        this.news = new StreakNews(stores.streaks());
        this.zone = new WorkspaceZone(stores.channels());
        this.topics = new TopicWords(bank);
        this.pictures = pictures;
        this.taken = new TakenWords(stores.audit());
    }

    @Override
    public void register(Routes routes) {
        routes.member(Wordings.verb("me", Wordings.suggested("topic")), this::me);
        routes.click("me", (scene, action, values) -> me(scene, Options.NONE));
        routes.unseen(news::lost);
        routes.forgotten(news::forget);
    }

    private Reply me(Scene scene, Options options) {
        Optional<TopicId> topic = options.get("topic").flatMap(topics::named);
        if (options.has("topic") && topic.isEmpty()) {
            return Reply.ephemeral(topics.unknown(scene, options.get("topic", "")));
        }
        Sheet sheet = Sheet.of(scene).title(scene.say("me.title")).heading(scene.say("me.title"));
        news.told(scene).ifPresent(sheet::note);
        standings(scene, sheet);
        mastery(scene, topic).ifPresent(sheet::note);
        calibration(scene).forEach(line -> sheet.note(line));
        weeks(scene, sheet, topic);
        latest(scene, sheet, topic);
        return Reply.ephemeral(sheet.view());
    }

    /** This workspace; in a direct message all of the person, each by its name. */
    void standings(Scene scene, Sheet sheet) {
        if (!scene.member().workspace().direct()) {
            sheet.text(standing(scene, scene.member()));
            return;
        }
        stores.members().memberships(scene.person()).stream()
                .filter(member -> !member.workspace().direct())
                .limit(WORKSPACES)
                .forEach(member -> sheet.text(
                        Sheet.SHOULD,
                        names.of(scene, member.workspace()).plus(" · ").plus(standing(scene, member))));
    }

    private String standing(Scene scene, MemberRef member) {
        Streak streak = Streak.longest(stores.streaks().of(member).values());
        Period month = Period.month(zone.today(scene, stores.workspaces().get(member.workspace())));
        List<String> parts = new ArrayList<>();
        parts.add(boards.own(Board.POINTS, new BoardScope.OfWorkspace(member.workspace()), month, member)
                .map(row -> scene.say("me.month", row.value(), row.answers()))
                .orElseGet(() -> scene.say("me.month-none")));
        if (streak.length() > 0) {
            parts.add(scene.say("feedback.streak", streak.length()));
        }
        if (streak.freezes() > 0) {
            parts.add(scene.say("me.freezes", streak.freezes()));
        }
        List<String> lines = new ArrayList<>(List.of(String.join(" · ", parts)));
        int beside = stores.answers().besideFirsts(member, month.from(), month.to());
        if (beside > 0) {
            lines.add(scene.say("me.month-channels", beside));
        }
        lines.addAll(taken.of(scene, member, month));
        return String.join("\n", lines);
    }

    /** Empty where there are answers, but to questions whose topics are gone. */
    Optional<String> mastery(Scene scene, Optional<TopicId> topic) {
        Optional<String> lines = figures.mastery(scene.person()).entrySet().stream()
                .filter(entry -> topic.isEmpty() || topic.get().equals(entry.getKey()))
                .map(entry -> line(scene, entry.getKey(), entry.getValue()))
                .reduce((a, b) -> a + "\n" + b);
        boolean none =
                lines.isEmpty() && figures.latest(scene.person(), topic, 1).isEmpty();
        return none ? Optional.of(scene.say("me.no-answers")) : lines;
    }

    private String line(Scene scene, TopicId topic, OwnFigures.Mean mean) {
        int filled = (int) Math.round(mean.credit() * 10);
        String bar = "▰".repeat(filled) + "▱".repeat(10 - filled);
        return bar + " "
                + scene.say(
                        "me.mastery",
                        bank.get().nameOf(topic, scene.language()),
                        Math.round(100 * mean.credit()),
                        mean.answers());
    }

    /** A picture of the last weeks, with all that it shows in its alt text; from the second week on. */
    private void weeks(Scene scene, Sheet sheet, Optional<TopicId> topic) {
        LocalDate today = LocalDate.ofInstant(scene.now(), scene.zone());
        SortedMap<LocalDate, Double> weeks = figures.weeks(scene.person(), topic, today);
        if (weeks.size() < 2) {
            return;
        }
        ScheduleWords words = new ScheduleWords(scene.texts());
        String alt = weeks.entrySet().stream()
                .map(week -> scene.say("me.week", words.date(week.getKey()), Math.round(100 * week.getValue())))
                .collect(Collectors.joining(scene.say("list.separator")));
        pictures.weeks(weeks).ifPresent(png -> sheet.image(png, scene.say("me.weeks", alt)));
    }

    private List<String> calibration(Scene scene) {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<Sureness, OwnFigures.Mean> entry :
                figures.calibration(scene.person()).entrySet()) {
            String level = scene.say("sureness." + entry.getKey().name().toLowerCase(Locale.ROOT));
            lines.add(scene.say(
                    "me.calibration",
                    level,
                    Math.round(100 * entry.getValue().credit()),
                    entry.getValue().answers()));
        }
        return lines;
    }

    void latest(Scene scene, Sheet sheet, Optional<TopicId> topic) {
        List<AnswerBrief> latest = figures.latest(scene.person(), topic, SHOWN);
        List<Button> buttons = latest.stream()
                .map(brief -> Button.plain(Action.id("see", brief.id()), label(scene, brief)))
                .toList();
        if (!buttons.isEmpty()) {
            sheet.note(scene.say("me.latest"));
            sheet.buttons(buttons);
        }
    }

    /** By the question as it was asked. */
    private String label(Scene scene, AnswerBrief brief) {
        String prompt =
                stores.editions().get(brief.edition()).prompt(brief.form()).in(scene.language());
        return Cut.to(38, Math.round(100 * brief.credit()) + " % " + prompt);
    }
}
