package dev.interviewquiz.core.content;

import dev.interviewquiz.core.question.AnyOf;
import dev.interviewquiz.core.question.ChoiceForm;
import dev.interviewquiz.core.question.FollowUp;
import dev.interviewquiz.core.question.KeyPoint;
import dev.interviewquiz.core.question.LocalizedText;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.Rubric;
import java.util.ArrayList;
import java.util.List;

/** Every text of a question, with the path to it and the length that it should keep to. */
final class QuestionTexts {
    private final String root;
    private final List<Entry> entries = new ArrayList<>();

    private QuestionTexts(Question question) {
        this.root = question.id().value() + ".";
        add("prompt", question.prompt(), TextLimits.PROMPT);
        add("answer", question.modelAnswer(), TextLimits.ANSWER);
        question.hint().ifPresent(text -> add("hint", text, TextLimits.HINT));
        question.why().ifPresent(text -> add("why", text, TextLimits.WHY));
        question.rubric().ifPresent(this::rubric);
        question.choice().ifPresent(this::choice);
        followUps(question.followUps());
    }

    /** One text. */
    record Entry(String path, LocalizedText text, int limit) {}

    static List<Entry> of(Question question) {
        return new QuestionTexts(question).entries;
    }

    private void rubric(Rubric rubric) {
        for (int i = 0; i < rubric.groups().size(); i++) {
            AnyOf group = rubric.groups().get(i);
            String path = "rubric.groups[" + i + "].";
            add(path + "name", group.name(), TextLimits.POINT);
            group.why().ifPresent(text -> add(path + "why", text, TextLimits.WHY));
        }
        for (int i = 0; i < rubric.points().size(); i++) {
            KeyPoint point = rubric.points().get(i);
            String path = "rubric.points[" + i + "].";
            add(path + "name", point.name(), TextLimits.POINT);
            point.why().ifPresent(text -> add(path + "why", text, TextLimits.WHY));
        }
        for (int i = 0; i < rubric.misconceptions().size(); i++) {
            LocalizedText name = rubric.misconceptions().get(i).name();
            add("rubric.misconceptions[" + i + "].name", name, TextLimits.MISCONCEPTION);
        }
    }

    private void choice(ChoiceForm choice) {
        choice.prompt().ifPresent(text -> add("choice.prompt", text, TextLimits.PROMPT));
        for (int i = 0; i < choice.options().size(); i++) {
            ChoiceForm.Answer option = choice.options().get(i);
            String path = "choice.options[" + i + "].";
            add(path + "text", option.text(), TextLimits.OPTION);
            option.why().ifPresent(text -> add(path + "why", text, TextLimits.OPTION_WHY));
        }
    }

    private void followUps(List<FollowUp> followUps) {
        for (int i = 0; i < followUps.size(); i++) {
            add("follow_ups[" + i + "].prompt", followUps.get(i).prompt(), TextLimits.PROMPT);
            add("follow_ups[" + i + "].answer", followUps.get(i).answer(), TextLimits.ANSWER);
        }
    }

    private void add(String path, LocalizedText text, int limit) {
        entries.add(new Entry(root + path, text, limit));
    }
}
