package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.leaderboard.Period;
import dev.interviewquiz.core.practice.Seasons;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** What {@code period:} names, as of the workspace's today: what runs, and what ran last before it. */
final class BoardPeriods {
    private static final String LAST_SEASON = "last-season";

    private final Seasons seasons;
    private final WorkspaceZone zone;

    BoardPeriods(Seasons seasons, WorkspaceZone zone) {
        this.seasons = seasons;
        this.zone = zone;
    }

    static String[] names() {
        return new String[] {"today", "week", "last-week", "month", "last-month", "season", LAST_SEASON, "all"};
    }

    /** Empty where there is no such season, or no such period. */
    Optional<Period> of(Scene scene, String name) {
        LocalDate today = zone.today(scene);
        return switch (name) {
            case "today" -> Optional.of(Period.today(today));
            case "week" -> Optional.of(Period.week(today));
            case "last-week" -> Optional.of(Period.week(today.minusWeeks(1)));
            case "month" -> Optional.of(Period.month(today));
            case "last-month" -> Optional.of(Period.month(today.minusMonths(1)));
            case "season", LAST_SEASON -> season(scene, name).map(season -> Period.season(season.from(), season.to()));
            case "all" -> Optional.of(Period.all());
            default -> Optional.empty();
        };
    }

    /** What is said where {@link #of} is empty. */
    static String missing(String name) {
        return name.equals(LAST_SEASON) ? "board.no-season-before" : "board.no-season";
    }

    /** A season by its own name. */
    String title(Scene scene, String name) {
        return season(scene, name).map(Seasons.Season::name).orElseGet(() -> scene.say("choice." + name));
    }

    boolean over(Scene scene, Period period) {
        return period.to().isBefore(zone.today(scene));
    }

    /** The running one, between two of them the one that ended last; or the one before it. */
    private Optional<Seasons.Season> season(Scene scene, String name) {
        if (!name.equals("season") && !name.equals(LAST_SEASON)) {
            return Optional.empty();
        }
        LocalDate today = zone.today(scene);
        return seasons.all(scene.workspace().ref()).stream()
                .filter(season -> !season.from().isAfter(today))
                .sorted(Comparator.comparing(Seasons.Season::from).reversed())
                .skip(name.equals(LAST_SEASON) ? 1 : 0)
                .findFirst();
    }
}
