package dev.interviewquiz.core.views;

import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.Teammate;
import java.util.List;
import java.util.Optional;

/** Every question in practice, in both forms and languages, where nothing is held back. */
final class PracticeTour {
    private static final WorkspaceRef ELSEWHERE = new WorkspaceRef(Platform.TERMINAL, "elsewhere");

    private static final int DEEP = 5;

    private PracticeTour() {}

    static void walk(Team team) {
        for (Language language : Language.values()) {
            Teammate member =
                    team.member("practising-" + language.id()).at(ELSEWHERE).speaking(language.locale());
            team.core().bank().questions().stream()
                    .filter(question -> !question.id().value().startsWith("team-"))
                    .forEach(question -> open(member, question, language));
            choices(member, team.core().bank().questions().size());
        }
    }

    private static void open(Teammate member, Question question, Language language) {
        Seen shown = member.types("/quiz show " + question.id().value());
        Seen form = Crawl.press(member, shown.view(), "pa");
        List<Seen> feedback = WorstWords.answers(question, language).stream()
                .map(answer -> form.send("text", answer))
                .toList();
        Crawl.into(member, feedback.get(0), 1);
        if (question.id().value().endsWith("-01")) {
            WorstWords.refused().forEach(refused -> Crawl.into(member, form.send("text", refused), 1));
        }
    }

    private static void choices(Teammate member, int questions) {
        Seen card = member.types("/quiz practice kind:choice count:20");
        for (int round = 0; round < questions; round++) {
            Crawl.into(member, card, round < DEEP ? 2 : 1);
            Optional<String> next = Crawl.button(card.view(), "pn");
            if (next.isEmpty()) {
                return;
            }
            card = member.clicks(next.get());
        }
    }
}
