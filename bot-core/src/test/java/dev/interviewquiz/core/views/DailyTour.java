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
    private static final List<String> CHANNELS =
            List.of("en-open", "zh-open", "both-open", "en-choice", "zh-choice", "both-choice");

    private final Team team;
    private int members;

    private DailyTour(Team team) {
        this.team = team;
    }

    static void walk(Team team) {
        for (String channel : CHANNELS) {
            String[] words = channel.split("-", 2);
            team.setUp(channel, "lang", words[0], "packs", "all");
            admin(team, channel, "schedule pause");
            admin(team, channel, "schedule set kind:" + words[1]);
        }
        DailyTour tour = new DailyTour(team);
        team.core().bank().questions().stream()
                .filter(question -> !question.id().value().startsWith("team-"))
                .forEach(tour::day);
        tour.again();
    }

    private static Seen admin(Team team, String channel, String line) {
        return team.admin().in(channel).types("/quiz-admin " + line);
    }

    private void day(Question question) {
        for (String channel : CHANNELS) {
            admin(team, channel, "post question:" + question.id().value());
            if (!channel.startsWith("both")) {
                answer(channel, question);
            }
        }
        team.until(team.now().plus(Duration.ofDays(1)));
        for (String channel : CHANNELS) {
            Teammate member = member(channel);
            Crawl.into(member, Crawl.press(member, team.openPost(channel).view(), "result"), 1);
        }
    }

    private void answer(String channel, Question question) {
        Posted post = team.openPost(channel);
        Teammate member = member(channel);
        Crawl.into(member, member.types("/quiz today"), 1);
        List<String> answers = WorstWords.answers(question, language(channel));
        Seen opened = Crawl.press(
                member, post.view(), Crawl.button(post.view(), "tick").isPresent() ? "tick" : "answer");
        Seen feedback = opened.isForm() ? sent(opened, answers.get(members % answers.size())) : opened;
        Crawl.into(member, feedback, 1);
        member.types("/quiz answer " + answers.get(0));
        Teammate other = member(channel);
        Seen shown = Crawl.press(other, post.view(), "skip");
        Crawl.press(other, shown.view(), "skip-yes");
        other.types("/quiz today");
        members++;
    }

    private static Seen sent(Seen form, String answer) {
        return form.form().fields().get(0).id().equals("text") ? form.send("text", answer) : form.send("options", "0");
    }

    /** A new one each time, so that each is told what is told once. */
    private Teammate member(String channel) {
        members++;
        return team.member("m" + members)
                .in(channel)
                .named(WorstWords.name(members))
                .speaking(language(channel).locale());
    }

    private static Language language(String channel) {
        return channel.startsWith("zh") ? Language.ZH : Language.EN;
    }

    /** Repeats, and feedback at closing. */
    private void again() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINA)) {
            String channel = locale.equals(Locale.CHINA) ? "zh-open" : "en-open";
            admin(team, channel, "schedule set feedback:close");
            for (int day = 0; day < 3; day++) {
                admin(team, channel, "post");
                Teammate member = team.member("again").in(channel).speaking(locale);
                Seen form = Crawl.press(member, team.openPost(channel).view(), "answer");
                form.send("text", WorstWords.MARK + " a gradient flows; 梯度会传播。");
                form.send("text", WorstWords.MARK + " the gradient is small; 梯度很小。");
                Crawl.into(member, member.types("/quiz today"), 2);
                team.until(team.now().plus(Duration.ofDays(1)));
                Crawl.into(member, Crawl.press(member, team.openPost(channel).view(), "result"), 1);
            }
        }
    }
}
