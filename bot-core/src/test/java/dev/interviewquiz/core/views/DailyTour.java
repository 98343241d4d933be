package dev.interviewquiz.core.views;

import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.team.Posted;
import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.Teammate;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Every question of the packs as the day's, in both forms, in channels of either language and of both. */
final class DailyTour {
    private final Team team;
    private int members;

    private DailyTour(Team team) {
        this.team = team;
    }

    static void walk(Team team) {
        for (String speech : List.of("en", "zh", "both")) {
            team.setUp(speech, "lang", speech, "packs", "all");
            admin(team, speech, "schedule pause");
        }
        DailyTour tour = new DailyTour(team);
        for (String kind : List.of("open", "choice")) {
            List.of("en", "zh", "both").forEach(speech -> admin(team, speech, "schedule set kind:" + kind));
            team.core().bank().questions().stream()
                    .filter(question -> !question.id().value().startsWith("team-"))
                    .forEach(tour::day);
        }
        tour.again();
    }

    private static Seen admin(Team team, String channel, String line) {
        return team.admin().in(channel).types("/quiz-admin " + line);
    }

    private void day(Question question) {
        for (String speech : List.of("en", "zh", "both")) {
            admin(team, speech, "post question:" + question.id().value());
            answer(speech, question);
        }
        team.until(team.now().plus(Duration.ofDays(1)));
        for (String speech : List.of("en", "zh", "both")) {
            Seen result = Crawl.press(member(speech), team.openPost(speech).view(), "result");
            Crawl.into(member(speech), result, 1);
        }
    }

    private void answer(String speech, Question question) {
        Posted post = team.openPost(speech);
        Teammate member = member(speech);
        Crawl.into(member, member.types("/quiz today"), 1);
        List<String> answers = WorstWords.answers(question, language(speech));
        Seen opened = Crawl.press(
                member, post.view(), Crawl.button(post.view(), "tick").isPresent() ? "tick" : "answer");
        Seen feedback = opened.isForm() ? sent(opened, answers.get(members % answers.size())) : opened;
        Crawl.into(member, feedback, 1);
        member.types("/quiz answer " + answers.get(0));
        Teammate other = member(speech);
        Seen shown = Crawl.press(other, post.view(), "skip");
        Crawl.press(other, shown.view(), "skip-yes");
        other.types("/quiz today");
        members++;
    }

    private static Seen sent(Seen form, String answer) {
        return form.form().fields().get(0).id().equals("text") ? form.send("text", answer) : form.send("options", "0");
    }

    /** A new one each time, so that each is told what is told once. */
    private Teammate member(String speech) {
        members++;
        return team.member("m" + members)
                .in(speech)
                .named(WorstWords.name(members))
                .speaking(language(speech).locale());
    }

    private static Language language(String speech) {
        return speech.equals("zh") ? Language.ZH : Language.EN;
    }

    /** Repeats, and feedback at closing. */
    private void again() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINA)) {
            String speech = locale.equals(Locale.CHINA) ? "zh" : "en";
            admin(team, speech, "schedule set feedback:close kind:open");
            for (int day = 0; day < 3; day++) {
                admin(team, speech, "post");
                Teammate member = team.member("again").in(speech).speaking(locale);
                Seen form = Crawl.press(member, team.openPost(speech).view(), "answer");
                form.send("text", WorstWords.MARK + " a gradient flows; 梯度会传播。");
                form.send("text", WorstWords.MARK + " the gradient is small; 梯度很小。");
                Crawl.into(member, member.types("/quiz today"), 2);
                team.until(team.now().plus(Duration.ofDays(1)));
                Crawl.into(member, Crawl.press(member, team.openPost(speech).view(), "result"), 1);
            }
        }
    }
}
