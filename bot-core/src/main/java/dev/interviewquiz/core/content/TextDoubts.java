package dev.interviewquiz.core.content;

import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Doubts about single texts: a language that is missing, a text that is too long. */
final class TextDoubts {
    private final LoadedPack pack;
    private final List<PackProblem> problems = new ArrayList<>();

    private TextDoubts(LoadedPack pack) {
        this.pack = pack;
    }

    static List<PackProblem> in(LoadedPack pack, Question question) {
        TextDoubts doubts = new TextDoubts(pack);
        for (Language language : Language.values()) {
            doubts.languageOf(question, language);
        }
        return doubts.problems;
    }

    private void languageOf(Question question, Language language) {
        String name = language.locale().getDisplayLanguage(Locale.ENGLISH);
        boolean read = Wordings.wasRead(question.prompt()) && Wordings.wasRead(question.modelAnswer());
        if (read && !question.speaks(language)) {
            problems.add(pack.warning(
                    question.id().value(),
                    "lacks prompt or answer in " + name,
                    "write both under " + language.id() + ":, or its readers get the other language"));
        }
        for (QuestionTexts.Entry entry : QuestionTexts.of(question)) {
            if (!Wordings.wasRead(entry.text())) {
                continue;
            }
            if (entry.text().has(language)) {
                lengthOf(entry, language);
            } else if (question.speaks(language)) {
                problems.add(pack.warning(entry.path(), "is missing in " + name, "write it under " + language.id()));
            }
        }
    }

    private void lengthOf(QuestionTexts.Entry entry, Language language) {
        int length = entry.text().in(language).length();
        if (length > entry.limit()) {
            problems.add(pack.warning(
                    entry.path() + "." + language.id(),
                    "has " + length + " characters, over the limit of " + entry.limit(),
                    "say it shorter, or it may be left out on screen"));
        }
    }
}
