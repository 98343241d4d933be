package dev.interviewquiz.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.leaderboard.Outcome;
import dev.interviewquiz.core.leaderboard.Period;
import dev.interviewquiz.core.leaderboard.Streak;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.Asking;
import dev.interviewquiz.core.practice.Board;
import dev.interviewquiz.core.practice.BoardScope;
import dev.interviewquiz.core.practice.MemberCard;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.practice.Seasons;
import dev.interviewquiz.core.practice.Standings;
import dev.interviewquiz.core.practice.Standings.Row;
import dev.interviewquiz.core.practice.Stores;
import dev.interviewquiz.core.practice.fakes.InMemoryStores;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lets teams play at random, and compares what the database has kept with what it makes anew, and with the fake. */
final class RandomDaysTest {
    private static final int DAYS = 1000;
    /** So many that about every second one comes for the first time. */
    private static final int QUESTIONS = 1000;

    private static final List<String> NAMES = List.of("ada", "bob", "cat", "dan", "eve");
    private static final List<String> CHANNELS = List.of("general", "ml", "night");

    @ParameterizedTest
    @ValueSource(longs = {20261124})
    void standingsKeptEqualStandingsRecomputedAfterAThousandRandomDays(long seed) {
        Town town = new Town(Make.H2.stores());
        play(town, new Random(seed));
        Map<String, List<Row>> kept = boards(town, town.stores);

        NAMES.forEach(name -> town.stores.standings().recompute(town.member(name)));
        same(boards(town, town.stores), kept);

        town.stores.standings().recompute(town.workspace);
        same(boards(town, town.stores), kept);
        assertThat(kept.values().stream().mapToInt(List::size).sum()).isGreaterThan(DAYS);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FAKE")
    void standingsKeptEqualThoseThatTheFakeAddsUp(Make make) {
        Town real = new Town(make.stores());
        Town fake = real.in(InMemoryStores.create());

        play(real, new Random(7), 120);
        play(fake, new Random(7), 120);

        same(boards(real, real.stores), boards(fake, fake.stores));
    }

    private static void same(Map<String, List<Row>> boards, Map<String, List<Row>> expected) {
        assertThat(boards.keySet()).isEqualTo(expected.keySet());
        boards.forEach((name, rows) -> assertThat(rows).as(name).isEqualTo(expected.get(name)));
    }

    private static void play(Town town, Random random) {
        play(town, random, DAYS);
    }

    private static void play(Town town, Random random, int days) {
        List<MemberRef> members = NAMES.stream().map(town::listed).toList();
        List<Post> open = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            LocalDate date = Town.MONDAY.plusDays(day);
            open.removeIf(post -> random.nextInt(3) > 0 && closed(town, post));
            for (String channel : CHANNELS) {
                if (random.nextInt(4) > 0) {
                    Asking.Feedback feedback = random.nextInt(3) == 0 ? Asking.Feedback.CLOSE : Asking.Feedback.NOW;
                    open.add(town.opened(town.draft(channel, date, question(random), feedback)));
                }
            }
            for (Post post : open) {
                members.stream()
                        .filter(member -> random.nextBoolean())
                        .forEach(member -> answer(town, post, member, random.nextInt(21)));
            }
            event(town, members, date, random);
        }
        open.forEach(post -> closed(town, post));
    }

    private static String question(Random random) {
        return "question-" + random.nextInt(QUESTIONS);
    }

    private static void event(Town town, List<MemberRef> members, LocalDate date, Random random) {
        switch (random.nextInt(100)) {
            case 0 -> town.stores.seasons().start(town.workspace, "from " + date, date.minusDays(random.nextInt(20)));
            case 1 -> town.stores.seasons().end(town.workspace, date.minusDays(random.nextInt(20)));
            case 2 ->
                town.stores
                        .members()
                        .save(new MemberCard(
                                members.get(random.nextInt(members.size())),
                                "renamed on " + date,
                                random.nextBoolean(),
                                false,
                                true));
            case 3 -> town.stores.erasure().erase(List.of(members.get(random.nextInt(members.size()))));
            default -> {
                // a day like any other
            }
        }
    }

    private static void answer(Town town, Post post, MemberRef member, int points) {
        boolean now = post.feedback() == Asking.Feedback.NOW;
        Answer answer = Town.answer(post, member, points == 0 ? Answer.Kind.SHOWN : Answer.Kind.SCORED, points);
        town.stores.transactions().run(() -> {
            if (town.stores.answers().add(answer)) {
                lengthen(town, post, member, answer.kind() == Answer.Kind.SCORED ? Outcome.ANSWERED : Outcome.SKIPPED);
                if (now) {
                    town.stores.standings().count(answer);
                }
            } else if (!now && points > 0 && mayReplace(town, post, member)) {
                town.stores.answers().replace(answer);
            }
        });
    }

    private static void lengthen(Town town, Post post, MemberRef member, Outcome outcome) {
        Streak streak = town.stores.streaks().of(member).getOrDefault(post.channel(), Streak.NONE);
        town.stores.streaks().save(post.channel(), member, streak.after(outcome));
    }

    private static boolean mayReplace(Town town, Post post, MemberRef member) {
        return town.stores
                .answers()
                .counted(post.id(), member)
                .filter(before -> before.kind() == Answer.Kind.SCORED)
                .isPresent();
    }

    private static boolean closed(Town town, Post post) {
        town.close(post);
        town.stores.streaks().running(post.channel()).keySet().stream()
                .filter(member ->
                        town.stores.answers().counted(post.id(), member).isEmpty())
                .forEach(member -> lengthen(town, post, member, Outcome.UNANSWERED));
        if (post.feedback() == Asking.Feedback.CLOSE) {
            town.stores.answers().to(post.id()).forEach(town.stores.standings()::count);
        }
        return true;
    }

    private static Map<String, List<Row>> boards(Town town, Stores stores) {
        List<BoardScope> scopes = new ArrayList<>();
        scopes.add(new BoardScope.OfWorkspace(town.workspace));
        CHANNELS.forEach(channel -> scopes.add(new BoardScope.OfChannel(town.channel(channel))));
        Map<String, List<Row>> boards = new LinkedHashMap<>();
        for (BoardScope scope : scopes) {
            for (Board board : Board.values()) {
                for (Period period : board == Board.STREAK ? List.of(Period.all()) : periods(town, stores)) {
                    String name = board + " " + scope + " " + period.key();
                    boards.put(name, board(town, stores.standings(), board, scope, period));
                }
            }
        }
        return boards;
    }

    /** The board's rows, and everybody's own with those beside it. */
    private static List<Row> board(Town town, Standings standings, Board board, BoardScope scope, Period period) {
        List<Row> rows = new ArrayList<>(standings.page(board, scope, period, 0, 100));
        NAMES.forEach(name -> standings
                .own(board, scope, period, town.member(name))
                .ifPresent(own -> {
                    Standings.Near near = standings.near(board, scope, period, own);
                    rows.addAll(near.before());
                    rows.add(own);
                    rows.addAll(near.after());
                }));
        return rows;
    }

    private static Collection<Period> periods(Town town, Stores stores) {
        Map<String, Period> periods = new LinkedHashMap<>();
        TreeSet<LocalDate> dates = new TreeSet<>(
                Town.MONDAY.datesUntil(Town.MONDAY.plusDays(DAYS + 1L)).toList());
        dates.removeIf(date -> date.getDayOfMonth() % 15 != 0);
        dates.forEach(date -> Period.containing(date).forEach(period -> periods.put(period.key(), period)));
        for (Seasons.Season season : stores.seasons().all(town.workspace)) {
            Period period = Period.season(season.from(), season.to());
            periods.put(period.key(), period);
        }
        return periods.values();
    }
}
