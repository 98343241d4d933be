package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.grading.PointGrade;
import dev.interviewquiz.core.leaderboard.ScoringPolicy;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.Answers;
import dev.interviewquiz.core.practice.Asking;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.question.ChoiceForm;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.LocalizedText;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionBank;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The daily post: open, in one language or both, and closed. */
final class CardView {
    /** Averages and hardest points are shown from so many people on. */
    static final int PUBLIC_FROM = 3;

    /** On a letter of a card that has told the member what his answer counts. */
    static final String TOLD = "told";

    /** What an answer is worth to a member, and what the aids of his card are called: whether they cost him anything. */
    enum Stake {
        FULL("button.hint", "button.show-me"),
        HINTED("button.hint-free", "button.show-me"),
        PRACTICE("button.hint-free", "button.solution");

        private final String hint;
        private final String solution;

        Stake(String hint, String solution) {
            this.hint = hint;
            this.solution = solution;
        }
    }

    private final Supplier<QuestionBank> bank;

    CardView(Supplier<QuestionBank> bank) {
        this.bank = bank;
    }

    /** The public message of an open post. */
    View open(Post post, Question question, Asking.Speech speech, int answered) {
        Sheet sheet = new Sheet(Texts.in(speech.first()));
        List<Texts> languages = languages(speech, question);
        languages.forEach(texts -> ask(sheet, texts, post, question, head(texts, post, question, "card.closes")));
        sheet.summary(summary(languages, post, question));
        answering(sheet, languages, post, question, "");
        sheet.buttons(aids(languages, post, question, Stake.FULL));
        return sheet.note(footer(languages, post, question, answered)).view();
    }

    /** The same for one member, in his language, with what he should know before. */
    View privately(Post post, Question question, Scene scene, List<String> notes, Stake stake) {
        Sheet sheet = Sheet.of(scene).title(scene.say("title.daily"));
        List<Texts> language = List.of(scene.texts());
        notes.forEach(sheet::note);
        ask(sheet, scene.texts(), post, question, head(scene, post, question));
        answering(sheet, language, post, question, TOLD);
        sheet.buttons(aids(language, post, question, stake));
        if (stake == Stake.PRACTICE) {
            return sheet.view();
        }
        boolean hinted = stake == Stake.HINTED;
        int most = ScoringPolicy.most(question.difficulty(), hinted, post.form());
        return sheet.note(scene.say(hinted ? "card.points-hinted" : "card.points", most))
                .view();
    }

    /** The public message of a closed post. */
    View closed(Post post, Question question, Asking.Speech speech, Answers.Totals totals) {
        Sheet sheet = new Sheet(Texts.in(speech.first()));
        List<Texts> languages = languages(speech, question);
        for (Texts texts : languages) {
            sheet.text(Sheet.strong(title(texts, post, question), " · " + texts.get("card.closed")));
            sheet.text(question.prompt(post.form()).in(texts.language()));
            sheet.note(totals(texts, question, totals));
        }
        sheet.summary(summary(languages, post, question, totals));
        return sheet.buttons(Button.plain(Action.id("result", post.id().value()), both(languages, "button.my-result")))
                .view();
    }

    /** The languages of the channel, or that one of two which the question has. */
    private static List<Texts> languages(Asking.Speech speech, Question question) {
        return spoken(speech, question).stream().map(Texts::in).toList();
    }

    static List<Language> spoken(Asking.Speech speech, Question question) {
        if (speech != Asking.Speech.BOTH) {
            return List.of(speech.first());
        }
        return Stream.of(Language.values()).filter(question::speaks).toList();
    }

    /** What was asked, above what became of it for one member; what is recorded tells the question by itself. */
    Reply above(Scene scene, Post post, Question question, Answer answer, Reply result) {
        if (Results.recorded(scene, post, answer)) {
            return result;
        }
        return Reply.ephemeral(Sheet.of(scene)
                .text(Sheet.MAY, head(scene, post, question))
                .text(Sheet.MAY, Text.of(question.prompt(post.form()).in(scene.language())))
                .all(result.view())
                .view());
    }

    /** For one member: names the channel too, unless he is there. */
    private Text head(Scene scene, Post post, Question question) {
        String closes = post.takesAnswers(scene.now()) ? "card.closes" : "card.closed";
        Text head = head(scene.texts(), post, question, closes);
        return scene.channel().filter(post.channel()::equals).isPresent()
                ? head
                : head.plus(" · ")
                        .plus(new Span.Channel(post.channel(), post.channel().id()));
    }

    private Text head(Texts texts, Post post, Question question, String closes) {
        return Text.strong(title(texts, post, question))
                .plus(" · " + texts.get(closes) + " ")
                .plus(new Span.Time(post.closes(), Span.Time.Style.DATE_TIME));
    }

    private void ask(Sheet sheet, Texts texts, Post post, Question question, Text head) {
        sheet.text(head);
        post.firstAsked()
                .ifPresent(first -> sheet.note(texts.get("card.repeat", new ScheduleWords(texts).fullDate(first))));
        sheet.text(question.prompt(post.form()).in(texts.language()));
        if (post.form() == Form.CHOICE) {
            sheet.text(options(texts, post.order(), question));
        }
    }

    static String options(Texts texts, List<Integer> order, Question question) {
        String lines = String.join("\n", lettered(texts.language(), order, question));
        boolean several = question.choice().orElseThrow().several();
        return several ? lines + "\n" + texts.get("card.several") : lines;
    }

    /** The options in full, each after its letter. */
    static List<String> lettered(Language language, List<Integer> order, Question question) {
        List<ChoiceForm.Answer> options = question.choice().orElseThrow().options();
        return IntStream.range(0, order.size())
                .mapToObj(position -> letter(position) + ". "
                        + options.get(order.get(position)).text().in(language))
                .toList();
    }

    static String letter(int position) {
        return String.valueOf((char) ('A' + position));
    }

    String topic(Question question, Language language) {
        return bank.get().nameOf(question.topic(), language);
    }

    private String title(Texts texts, Post post, Question question) {
        return texts.get(
                "card.title",
                post.number(),
                topic(question, texts.language()),
                texts.get("difficulty." + question.difficulty().level()),
                question.difficulty().level());
    }

    private String summary(List<Texts> languages, Post post, Question question) {
        List<String> parts = new ArrayList<>();
        for (Texts texts : languages) {
            parts.add(title(texts, post, question) + "\n"
                    + question.prompt(post.form()).in(texts.language()));
            if (post.form() == Form.CHOICE) {
                parts.add(options(texts, post.order(), question));
            }
        }
        return String.join("\n", parts);
    }

    /** Of a closed post: that it is over, and how it went. */
    private String summary(List<Texts> languages, Post post, Question question, Answers.Totals totals) {
        return languages.stream()
                .map(texts -> title(texts, post, question) + " · " + texts.get("card.closed") + "\n"
                        + question.prompt(post.form()).in(texts.language()) + "\n" + totals(texts, question, totals))
                .collect(Collectors.joining("\n"));
    }

    /** @param told {@link #TOLD} where the card is the member's own */
    private static void answering(Sheet sheet, List<Texts> languages, Post post, Question question, String told) {
        String id = post.id().value();
        boolean ticks =
                post.form() == Form.CHOICE && !question.choice().orElseThrow().several();
        if (ticks) {
            List<Button> options = new ArrayList<>();
            for (int position = 0; position < post.order().size(); position++) {
                options.add(Button.primary(Action.id("tick", id, position, told), letter(position)));
            }
            sheet.buttons(options);
        } else {
            sheet.buttons(Button.primary(Action.id("answer", id), both(languages, "button.answer")));
        }
    }

    private static List<Button> aids(List<Texts> languages, Post post, Question question, Stake stake) {
        String id = post.id().value();
        List<Button> aids = new ArrayList<>();
        if (question.hint().isPresent()) {
            aids.add(Button.plain(Action.id("hint", id), both(languages, stake.hint)));
        }
        if (languages.size() == 1 && question.bilingual()) {
            Texts texts = languages.get(0);
            aids.add(Button.plain(Action.id("say", id, texts.language().other().id()), texts.get("button.toggle")));
        }
        aids.add(Button.plain(Action.id("skip", id), both(languages, stake.solution)));
        return aids;
    }

    /** A symbol that both begin with stands once. */
    private static String both(List<Texts> languages, String key) {
        String first = languages.get(0).get(key);
        if (languages.size() == 1) {
            return first;
        }
        String second = languages.get(1).get(key);
        int symbol = second.indexOf(' ') + 1;
        boolean shared = symbol > 0 && first.startsWith(second.substring(0, symbol));
        return first + " / " + (shared ? second.substring(symbol) : second);
    }

    private static String footer(List<Texts> languages, Post post, Question question, int answered) {
        int most = ScoringPolicy.most(question.difficulty(), false, post.form());
        List<String> lines = new ArrayList<>();
        for (Texts texts : languages) {
            lines.add(texts.get("card.footer", answered, most));
        }
        return String.join("\n", lines);
    }

    private static String totals(Texts texts, Question question, Answers.Totals totals) {
        if (totals.answered() < PUBLIC_FROM) {
            return texts.get("card.answered", totals.answered());
        }
        long average = Math.round(100 * totals.credit() / totals.answered());
        String line = texts.get("card.average", totals.answered(), average);
        return hardest(question, totals)
                .map(name -> line + " · " + texts.get("card.hardest", name.in(texts.language())))
                .orElse(line);
    }

    /** The key point, the group of them, or the right option of a choice that most have missed. */
    private static Optional<LocalizedText> hardest(Question question, Answers.Totals totals) {
        return totals.missed().entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .flatMap(entry -> question.nameOf(entry.getKey()));
    }

    static boolean withheld(PointGrade point) {
        return point.state() == PointGrade.State.MISSED || point.state() == PointGrade.State.PARTLY;
    }
}
