package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.practice.Channels;
import dev.interviewquiz.core.practice.RunSeason;
import dev.interviewquiz.core.practice.Seasons;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Seasons of the workspace: which there were, starting one, ending one. */
final class SeasonFeature implements Feature {
    private static final int NAME = 40;
    private static final int LISTED = 10;

    private final Seasons seasons;
    private final WorkspaceZone zone;
    private final RunSeason run;

    SeasonFeature(Seasons seasons, Channels channels, RunSeason run) {
        this.seasons = seasons;
        this.zone = new WorkspaceZone(channels);
        this.run = run;
    }

    @Override
    public void register(Routes routes) {
        routes.admin(
                Wordings.verb("season", Wordings.oneOf("action", "show", "start", "end"), Wordings.text("name")),
                this::command);
    }

    private Reply command(Scene scene, Options options) {
        String action = SettingsReader.plain(options.get("action", options.has("name") ? "start" : "show"));
        return switch (action) {
            case "show" -> show(scene);
            case "start" -> start(scene, options.get("name", "").strip());
            case "end" -> end(scene);
            default -> told(scene, "bad.action", Cut.to(40, action), "show, start, end");
        };
    }

    private Reply show(Scene scene) {
        List<Seasons.Season> all = seasons.all(scene.member().workspace());
        if (all.isEmpty()) {
            return told(scene, "season.none");
        }
        Sheet sheet = Sheet.of(scene);
        List<Seasons.Season> latest = all.subList(Math.max(0, all.size() - LISTED), all.size());
        for (int i = latest.size() - 1; i >= 0; i--) {
            sheet.text(line(scene, latest.get(i)));
        }
        return Reply.ephemeral(sheet.view());
    }

    private String line(Scene scene, Seasons.Season season) {
        ScheduleWords words = new ScheduleWords(scene.texts());
        String name = Cut.to(NAME, season.name());
        boolean coming = season.from().isAfter(zone.today(scene));
        return season.to().isEmpty()
                ? scene.say(coming ? "season.coming" : "season.running", name, words.fullDate(season.from()))
                : scene.say(
                        "season.over",
                        name,
                        words.fullDate(season.from()),
                        words.fullDate(season.to().get()));
    }

    private Reply start(Scene scene, String name) {
        if (name.isEmpty() || name.length() > NAME) {
            return told(scene, "season.name", NAME);
        }
        ScheduleWords words = new ScheduleWords(scene.texts());
        LocalDate today = zone.today(scene);
        RunSeason.Started started = run.start(scene.member(), name, today);
        Optional<Seasons.Season> before = started.running().or(started::ended);
        return told(
                scene,
                started(started, today),
                name,
                words.fullDate(started.from()),
                before.map(season -> Cut.to(NAME, season.name())).orElse(""),
                before.flatMap(Seasons.Season::to).map(words::fullDate).orElse(""));
    }

    private static String started(RunSeason.Started started, LocalDate today) {
        if (started.running().isEmpty()) {
            return started.ended().isPresent() ? "season.started-next" : "season.started";
        }
        LocalDate before = started.running().get().from();
        if (before.isBefore(started.from())) {
            return "season.started-after";
        }
        return before.isAfter(today) ? "season.started-for" : "season.started-instead";
    }

    private Reply end(Scene scene) {
        LocalDate today = zone.today(scene);
        return run.end(scene.member(), today)
                .map(season -> ended(scene, season, today))
                .orElseGet(() -> told(scene, "season.none-runs"));
    }

    private static Reply ended(Scene scene, Seasons.Season season, LocalDate today) {
        ScheduleWords words = new ScheduleWords(scene.texts());
        String name = Cut.to(NAME, season.name());
        return season.from().isAfter(today)
                ? told(scene, "season.called-off", name, words.fullDate(season.from()))
                : told(scene, "season.ended", name, words.fullDate(today));
    }

    private static Reply told(Scene scene, String key, Object... arguments) {
        return Reply.ephemeral(Sheet.said(scene, key, arguments));
    }
}
