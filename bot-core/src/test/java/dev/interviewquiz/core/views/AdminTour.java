package dev.interviewquiz.core.views;

import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.Teammate;
import java.util.List;
import java.util.Locale;

/** The whole administration, right and wrong, in both languages. */
final class AdminTour {
    private static final String LONG = "&*_<>".repeat(120);
    private static final List<String> LINES = List.of(
            "",
            "stauts",
            "preview",
            "preview 3",
            "preview 99",
            "post",
            "post question:nothing",
            "post question:" + LONG,
            "pack",
            "pack list",
            "pack disable team",
            "pack disable team",
            "pack enable team",
            "pack enable team",
            "pack enable " + LONG,
            "pack check",
            "pack burn",
            "schedule",
            "schedule show",
            "schedule set",
            "schedule set time:25:00 zone:Nowhere days:never holidays:x extra-days:y close:z kind:k lang:l packs:p"
                    + " topics:t difficulty:9 feedback:f",
            "schedule set time:" + LONG + " zone:" + LONG,
            "schedule set zone:CST",
            "schedule set holidays:2027-01-01,2027-01-03..2027-01-09,2027-02-01,2027-02-03,2027-02-05,2027-02-07,"
                    + "2027-02-09,2027-02-11,2027-02-13,2027-02-15,2027-02-17 extra-days:2027-03-07 close:18:00",
            "schedule set kind:both lang:both feedback:close difficulty:1-2",
            "schedule set topics:safes packs:team",
            "schedule set topics:vaults packs:deep-learning",
            "schedule set topics:all packs:all difficulty:all lang:en feedback:now kind:open",
            "schedule skip",
            "schedule skip date:2020-01-01",
            "schedule pause date:2020-01-01",
            "schedule pause date:2027-01-01",
            "status",
            "preview",
            "schedule pause",
            "preview",
            "schedule resume",
            "schedule resume",
            "schedule pause time:09:00",
            "schedule burn",
            "season",
            "season end",
            "season start",
            "season start name:" + LONG,
            "season start name:&*_<>&*_<>&*_<>&*_<>",
            "season start name:Two",
            "season show",
            "member",
            "member user:@nobody action:exclude",
            "member user:" + LONG,
            "member user:bob action:exclude",
            "member user:bob action:exclude",
            "member user:bob action:readmit",
            "member user:bob action:readmit",
            "member user:bob action:void",
            "member user:bob action:void reason:copied",
            "member user:bob action:void reason:" + LONG,
            "member user:bob action:burn",
            "config",
            "config key:nothing",
            "config key:" + LONG,
            "config key:zone value:Nowhere",
            "config key:zone value:Shanghi",
            "config key:zone value:Europe/Berlin",
            "config key:zone",
            "config key:zone value:none",
            "config key:admins value:" + LONG,
            "config key:admins value:bob,cat",
            "config key:admin-role value:" + LONG,
            "config key:public-boards value:perhaps",
            "config key:language value:fr",
            "config key:operator value:" + LONG,
            "config key:operator value:" + "&".repeat(200),
            "config",
            "backup",
            "status");

    private AdminTour() {}

    static void walk(Team team) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINA)) {
            Teammate admin = team.admin().speaking(locale).in("admin-" + locale.getLanguage());
            LINES.forEach(line -> admin.types("/quiz-admin " + line));
            setUp(admin);
            team.member("bob").named(WorstWords.name(7)).types("/quiz me");
            LINES.forEach(line -> Crawl.into(admin, admin.types("/quiz-admin " + line), 1));
            admin.types("/quiz home");
            team.member("olga").speaking(locale).types("/quiz-admin pack check");
            team.member("olga").speaking(locale).types("/quiz-admin backup");
            team.member("bob").speaking(locale).types("/quiz-admin status");
            team.nextDay();
            LINES.forEach(line -> admin.types("/quiz-admin " + line));
            admin.types("/quiz-admin schedule pause");
            admin.does(new Trigger.Joined());
        }
    }

    private static void setUp(Teammate admin) {
        admin.handles(new Trigger.Typed("quiz-admin", "setup"));
        admin.handles(new Trigger.Typed("quiz-admin", "setup channel:" + LONG));
        admin.types("/quiz-admin setup channel:" + LONG);
        Seen form = admin.types("/quiz-admin setup");
        form.send("time", "x".repeat(60), "zone", "&".repeat(60), "days", LONG, "packs", LONG);
        form.send("packs", "nothing");
        Seen preview = form.send();
        Crawl.into(admin, preview, 2);
        admin.clicks("setup-yes.none");
        Crawl.press(admin, preview.view(), "setup-yes");
    }
}
