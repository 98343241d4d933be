package dev.interviewquiz.core.views;

import dev.interviewquiz.core.platform.CommandSpec;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.Teammate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Every member command with every value of its options, in both languages. */
final class MemberTour {
    private static final List<String> LINES = List.of(
            "",
            "home",
            "today",
            "answer",
            "answer ???",
            "answer " + WorstWords.MARK,
            "practice",
            "practice topic:" + "x".repeat(200),
            "practice count:99",
            "practice difficulty:9",
            "practice kind:choice lang:zh",
            "practice kind:open lang:en difficulty:3 count:20",
            "show " + "&".repeat(300),
            "leaderboard channel:" + "&".repeat(300),
            "leaderboard page:9999",
            "leaderboard public:yes",
            "leaderboard board:none period:never",
            "me topic:" + "*".repeat(300),
            "privacy action:none",
            "privacy export format:csv",
            "&".repeat(300),
            "practise",
            "practice tpoic:cnn",
            "me " + "a ".repeat(50));

    private MemberTour() {}

    /** @param when tells the walks apart */
    static void walk(Team team, String when) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINA)) {
            Teammate member = team.member(when + "-" + locale.getLanguage())
                    .speaking(locale)
                    .named(WorstWords.name(1));
            lines(team).forEach(line -> Crawl.into(member, member.types("/quiz " + line), 2));
            forms(member);
            member.does(new Trigger.Home());
            member.does(new Trigger.Mention("hello"));
            member.does(new Trigger.Joined());
            Crawl.press(member, member.types("/quiz privacy delete").view(), "delete-yes");
            member.types("/quiz privacy hide");
            boards().forEach(line -> member.types("/quiz " + line));
        }
    }

    private static List<String> lines(Team team) {
        List<String> lines = new ArrayList<>(LINES);
        lines.addAll(boards());
        for (CommandSpec command : team.interactions().commands()) {
            command.verbs().forEach(verb -> lines.add("help " + verb.name()));
        }
        team.core()
                .bank()
                .topics()
                .forEach(topic -> lines.add("practice topic:" + topic.id().value()));
        return lines;
    }

    private static List<String> boards() {
        List<String> lines = new ArrayList<>();
        for (String board : List.of("points", "improvement", "streak")) {
            for (String period :
                    List.of("today", "week", "last-week", "month", "last-month", "season", "last-season", "all")) {
                lines.add("leaderboard board:" + board + " period:" + period);
            }
        }
        lines.add("leaderboard channel:en-open");
        return lines;
    }

    private static void forms(Teammate member) {
        Seen reminder = member.clicks("set-reminder");
        reminder.send("time", "99:99");
        reminder.send("zone", "&".repeat(60));
        reminder.send("zone", "Shanghi");
        reminder.send("time", "09:30", "zone", "Asia/Shanghai");
        Seen away = member.clicks("set-away");
        away.send("from", "someday");
        away.send("from", "2030-02-02", "to", "2030-01-01");
        away.send("from", "2020-01-01");
        away.send("from", "2030-01-01", "to", "2030-12-01");
        away.send("from", "2030-01-01", "to", "2030-01-09");
        Crawl.into(member, member.types("/quiz settings"), 1);
    }
}
