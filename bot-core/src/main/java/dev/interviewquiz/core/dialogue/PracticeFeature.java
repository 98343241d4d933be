package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.grading.Refusal;
import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Choice;
import dev.interviewquiz.core.platform.Opening;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.platform.Wording;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.AnswerBrief;
import dev.interviewquiz.core.practice.Answers;
import dev.interviewquiz.core.practice.Draft;
import dev.interviewquiz.core.practice.Person;
import dev.interviewquiz.core.practice.Practise;
import dev.interviewquiz.core.question.ChoiceForm;
import dev.interviewquiz.core.question.Difficulty;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionBank;
import dev.interviewquiz.core.question.QuestionId;
import dev.interviewquiz.core.question.Topic;
import dev.interviewquiz.core.question.TopicId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Practice rounds, and any question that may be shown. */
final class PracticeFeature implements Feature {
    private static final int MOST = 20;

    private final Supplier<QuestionBank> bank;
    private final Practise practise;
    private final Answers answers;
    private final Results results;
    private final Drafts drafts;
    private final AnswerForm forms;

    PracticeFeature(Supplier<QuestionBank> bank, Practise practise, Answers answers, Results results, Drafts drafts) {
        this.bank = bank;
        this.practise = practise;
        this.answers = answers;
        this.results = results;
        this.drafts = drafts;
        this.forms = new AnswerForm(drafts);
    }

    @Override
    public void register(Routes routes) {
        routes.member(
                Wordings.verb(
                        "practice",
                        Wordings.suggested("topic"),
                        Wordings.oneOf("difficulty", "1", "2", "3"),
                        Wordings.oneOf("kind", "open", "choice"),
                        Wordings.number("count"),
                        Wordings.oneOf("lang", "en", "zh")),
                this::start);
        routes.member(Wordings.verb("show", Wordings.suggested("question")), this::show);
        routes.typing("topic", this::topics);
        routes.typing("question", this::questions);
        routes.click("practise", (scene, action, values) -> start(scene, Options.NONE));
        routes.click("similar", (scene, action, values) -> similar(scene, action));
        routes.form("pa", this::openForm, this::submitted);
        routes.click("pt", (scene, action, values) -> ticked(scene, action));
        routes.click("ph", (scene, action, values) -> hint(scene, action));
        routes.update("pl", (scene, action, values) -> otherLanguage(scene, action));
        routes.click("ps", (scene, action, values) -> solution(scene, action));
        routes.click("pn", (scene, action, values) -> following(scene, action));
    }

    private Reply start(Scene scene, Options options) {
        Optional<String> topic = options.get("topic");
        Optional<TopicId> known = topic.flatMap(this::topic);
        if (topic.isPresent() && known.isEmpty()) {
            return Reply.ephemeral(Sheet.said(scene, "practice.no-topic", Cut.to(40, topic.get()), topicNames(scene)));
        }
        Optional<Integer> count = options.get("count").map(PracticeFeature::number);
        Optional<Integer> level = options.get("difficulty").map(PracticeFeature::number);
        if (count.filter(wanted -> wanted < 1 || wanted > MOST).isPresent()) {
            return Reply.ephemeral(Sheet.said(scene, "practice.count", MOST));
        }
        if (level.filter(wanted -> wanted < 1 || wanted > 3).isPresent()) {
            return Reply.ephemeral(Sheet.said(scene, "practice.difficulty"));
        }
        Scene wanted = options.get("lang")
                .map(lang -> scene.in(Language.of(lang.equals("zh") ? "zh" : "en")))
                .orElse(scene);
        Practise.Wish wish = new Practise.Wish(known, level.map(Difficulty::of), form(options), wanted.language());
        return ask(wanted, wish, count.orElse(1) - 1);
    }

    private static Optional<Form> form(Options options) {
        return options.get("kind").map(kind -> kind.equals("choice") ? Form.CHOICE : Form.OPEN);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            return -1;
        }
    }

    private Reply ask(Scene scene, Practise.Wish wish, int left) {
        Optional<Question> question = practise.next(scene.member(), wish);
        if (question.isEmpty()) {
            return Reply.ephemeral(Sheet.said(scene, "practice.none"));
        }
        Form form = wish.form().orElse(Form.OPEN);
        Round round = new Round(question.get().id(), form, left, wish.topic(), wish.difficulty(), wish.form());
        return Reply.ephemeral(card(scene, round, question.get()));
    }

    private View card(Scene scene, Round round, Question question) {
        List<Integer> order = order(question, round.form());
        Sheet sheet = Sheet.of(scene)
                .text(Text.strong(scene.say(
                        "practice.title",
                        bank.get().nameOf(question.topic(), scene.language()),
                        scene.say("difficulty." + question.difficulty().level()),
                        question.difficulty().level())))
                .text(question.prompt(round.form()).in(scene.language()));
        if (round.form() == Form.CHOICE) {
            sheet.text(CardView.options(scene.texts(), order, question));
        }
        if (round.form() == Form.CHOICE && !question.choice().orElseThrow().several()) {
            sheet.buttons(IntStream.range(0, order.size())
                    .mapToObj(position -> Button.primary(round.action("pt", position), CardView.letter(position)))
                    .toList());
        } else {
            sheet.buttons(Button.primary(round.action("pa"), scene.say("button.answer")));
        }
        return sheet.buttons(aids(scene, round, question)).view();
    }

    private static List<Button> aids(Scene scene, Round round, Question question) {
        List<Button> aids = new ArrayList<>();
        if (question.hint().isPresent()) {
            aids.add(Button.plain(round.action("ph"), scene.say("button.hint-free")));
        }
        if (question.speaks(scene.language().other())) {
            aids.add(Button.plain(round.action("pl", scene.language().other().id()), scene.say("button.toggle")));
        }
        aids.add(Button.plain(round.action("ps"), scene.say("button.solution")));
        aids.add(Button.plain(round.action("pn", "skip"), scene.say("button.another")));
        return aids;
    }

    private static List<Integer> order(Question question, Form form) {
        int size = question.choice().map(ChoiceForm::options).map(List::size).orElse(0);
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, new Random(question.id().value().hashCode()));
        return form == Form.CHOICE ? order : List.of();
    }

    private Optional<Question> question(Scene scene, Optional<Round> round) {
        return round.flatMap(found -> practise.named(scene.member(), found.question()))
                .filter(question -> question.canBe(round.orElseThrow().form()));
    }

    private Opening openForm(Scene scene, Action action) {
        Optional<Round> round = Round.of(action);
        Optional<Question> question = question(scene, round);
        if (round.isEmpty() || question.isEmpty()) {
            return new Opening.Told(gone(scene));
        }
        Form form = round.get().form();
        return new Opening.Form(forms.of(
                scene,
                round.get().action("pa"),
                question.get(),
                form,
                order(question.get(), form),
                subject(round.get())));
    }

    private static String subject(Round round) {
        return "practice." + round.question().value();
    }

    private Reply submitted(Scene scene, Action action, Trigger.Submission submission) {
        Optional<Round> round = Round.of(action);
        Optional<Question> question = question(scene, round);
        String text = submission.field(GivenBack.FIELD);
        if (round.isEmpty() || question.isEmpty()) {
            return new Reply(
                    Ack.EPHEMERAL, GivenBack.view(scene.texts(), scene.say("gone"), text), GivenBack.file(text));
        }
        Draft draft = round.get().form() == Form.CHOICE
                ? Draft.ticks(Letters.indexes(
                        submission.fields().getOrDefault("options", List.of()), order(question.get(), Form.CHOICE)))
                : Draft.words(text, AnswerForm.sureness(submission));
        return graded(scene, round.get(), question.get(), draft);
    }

    private Reply ticked(Scene scene, Action action) {
        Optional<Round> round = Round.of(action);
        Optional<Question> question = question(scene, round);
        if (round.isEmpty() || question.isEmpty()) {
            return gone(scene);
        }
        List<Integer> ticks = Letters.indexes(List.of(action.field(6)), order(question.get(), Form.CHOICE));
        return ticks.isEmpty() ? gone(scene) : graded(scene, round.get(), question.get(), Draft.ticks(ticks));
    }

    private Reply graded(Scene scene, Round round, Question question, Draft draft) {
        drafts.keep(scene.member(), subject(round), draft.text());
        Practise.Outcome outcome = practise.submit(scene.member(), question, round.form(), draft, scene.zone());
        if (outcome.refusal().isPresent()) {
            return refused(scene, round, outcome.refusal().get(), draft.text());
        }
        drafts.drop(scene.member(), subject(round));
        Reply feedback = results.fresh(scene, outcome.feedback().orElseThrow());
        return round.left() == 0 ? feedback : withNext(scene, round, feedback);
    }

    private static Reply refused(Scene scene, Round round, Refusal refusal, String text) {
        String sentence = scene.say("refused." + refusal.name().toLowerCase(Locale.ROOT));
        if (refusal == Refusal.DONT_KNOW) {
            return Reply.ephemeral(Sheet.of(scene)
                    .text(scene.say("practice.dont-know"))
                    .buttons(Button.plain(round.action("ps"), scene.say("button.solution")))
                    .view());
        }
        return new Reply(Ack.EPHEMERAL, GivenBack.view(scene.texts(), sentence, text), GivenBack.file(text));
    }

    private static Reply withNext(Scene scene, Round round, Reply feedback) {
        Sheet sheet = Sheet.of(scene).summary(feedback.view().summary());
        feedback.view().blocks().forEach(block -> sheet.add(Sheet.SHOULD, block));
        sheet.buttons(Button.primary(round.action("pn"), scene.say("button.next", round.left())));
        return new Reply(feedback.ack(), sheet.view(), feedback.attachment());
    }

    private Reply hint(Scene scene, Action action) {
        return question(scene, Round.of(action))
                .flatMap(Question::hint)
                .map(hint -> Reply.ephemeral(Sheet.of(scene)
                        .text("💡 " + hint.in(scene.language()))
                        .note(scene.say("hint.free"))
                        .view()))
                .orElseGet(() -> gone(scene));
    }

    private Reply otherLanguage(Scene scene, Action action) {
        Optional<Round> round = Round.of(action);
        Optional<Question> question = question(scene, round);
        if (round.isEmpty() || question.isEmpty()) {
            return gone(scene);
        }
        Language wanted = Language.of(action.field(6).equals("zh") ? "zh" : "en");
        results.remember(scene, wanted);
        return Reply.update(card(scene.in(wanted), round.get(), question.get()));
    }

    private Reply solution(Scene scene, Action action) {
        Optional<Round> round = Round.of(action);
        Optional<Question> question = question(scene, round);
        if (round.isEmpty() || question.isEmpty()) {
            return gone(scene);
        }
        Sheet sheet = modelAnswer(scene, question.get(), round.get().form());
        return Reply.ephemeral(sheet.buttons(Button.plain(round.get().action("pn"), scene.say("button.another")))
                .view());
    }

    private static Sheet modelAnswer(Scene scene, Question question, Form form) {
        Sheet sheet = Sheet.of(scene)
                .text(Sheet.strong(
                        scene.say("model-answer"), "\n" + question.modelAnswer().in(scene.language())));
        if (form == Form.CHOICE) {
            sheet.text(Sheet.SHOULD, ChoiceLines.of(scene.texts(), question, List.of()));
        }
        question.why().ifPresent(why -> sheet.note(scene.say("reveal.why", why.in(scene.language()))));
        return sheet;
    }

    private Reply following(Scene scene, Action action) {
        Optional<Round> round = Round.of(action);
        if (round.isEmpty()) {
            return gone(scene);
        }
        int left = action.field(6).equals("skip")
                ? round.get().left()
                : Math.max(0, round.get().left() - 1);
        Practise.Wish wish = round.get().wish(scene.language());
        Optional<Question> question =
                practise.other(scene.member(), wish, round.get().question());
        if (question.isEmpty()) {
            return Reply.ephemeral(Sheet.said(scene, "practice.none"));
        }
        Round following = round.get().with(question.get().id(), wish.form().orElse(Form.OPEN), left);
        return Reply.ephemeral(card(scene, following, question.get()));
    }

    private Reply similar(Scene scene, Action action) {
        Optional<Answer> answer = answers.find(action.field(0))
                .filter(found -> Person.of(found.member()).equals(scene.person()));
        Optional<TopicId> topic =
                answer.flatMap(found -> bank.get().question(found.question())).map(Question::topic);
        if (answer.isEmpty()) {
            return gone(scene);
        }
        Practise.Wish wish = new Practise.Wish(
                topic, Optional.empty(), Optional.of(answer.get().form()), scene.language());
        Optional<Question> question = practise.other(
                        scene.member(), wish, answer.get().question())
                .or(() -> practise.other(
                        scene.member(),
                        new Practise.Wish(Optional.empty(), Optional.empty(), wish.form(), scene.language()),
                        answer.get().question()));
        return question.map(found -> Reply.ephemeral(card(
                        scene,
                        new Round(found.id(), answer.get().form(), 0, topic, Optional.empty(), wish.form()),
                        found)))
                .orElseGet(() -> Reply.ephemeral(Sheet.said(scene, "practice.none")));
    }

    /** A question with its model answer and what the member made of it before; nothing that is held back. */
    private Reply show(Scene scene, Options options) {
        String wanted = options.get("question", "");
        Optional<QuestionId> id = bank.get().questions().stream()
                .map(Question::id)
                .filter(known -> known.value().equalsIgnoreCase(wanted))
                .findFirst();
        if (id.isEmpty()) {
            return Reply.ephemeral(Sheet.said(scene, "show.unknown", Cut.to(60, wanted)));
        }
        Optional<Question> question = practise.named(scene.member(), id.get());
        if (question.isEmpty()) {
            return Reply.ephemeral(Sheet.said(scene, "show.held-back"));
        }
        return Reply.ephemeral(shown(scene, question.get()));
    }

    private View shown(Scene scene, Question question) {
        Sheet sheet = Sheet.of(scene)
                .text(Text.strong(question.prompt().in(scene.language())))
                .text(Sheet.strong(
                        scene.say("model-answer"), "\n" + question.modelAnswer().in(scene.language())));
        List<AnswerBrief> own = answers.latest(scene.person(), 1000).stream()
                .filter(brief -> brief.question().equals(question.id()) && brief.kind() != Answer.Kind.SHOWN)
                .limit(5)
                .toList();
        own.forEach(brief ->
                sheet.note(scene.say("show.own", brief.date(), Math.round(100 * brief.credit()), brief.points())));
        Round round = new Round(question.id(), Form.OPEN, 0, Optional.empty(), Optional.empty(), Optional.empty());
        return sheet.buttons(Button.primary(round.action("pa"), scene.say("button.answer")))
                .view();
    }

    private Optional<TopicId> topic(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return bank.get().topics().stream()
                .filter(topic -> topic.id().value().equals(wanted)
                        || topic.name().texts().values().stream().anyMatch(name -> name.equalsIgnoreCase(wanted)))
                .map(Topic::id)
                .findFirst();
    }

    private String topicNames(Scene scene) {
        return String.join(
                scene.say("list.separator"),
                bank.get().topics().stream().map(topic -> topic.id().value()).toList());
    }

    private List<Choice> topics(Scene scene, String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return bank.get().topics().stream()
                .map(topic -> new Choice(
                        topic.id().value(),
                        new Wording(topic.name().in(Language.EN), topic.name().in(Language.ZH))))
                .filter(choice -> choice.value().contains(wanted)
                        || choice.label()
                                .in(scene.texts().locale())
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted))
                .toList();
    }

    private List<Choice> questions(Scene scene, String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return bank.get().questions().stream()
                .map(question -> new Choice(question.id().value(), label(question)))
                .filter(choice -> choice.value().contains(wanted)
                        || choice.label()
                                .in(scene.texts().locale())
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted))
                .toList();
    }

    private static Wording label(Question question) {
        return new Wording(
                Cut.to(90, question.prompt().in(Language.EN)),
                Cut.to(90, question.prompt().in(Language.ZH)));
    }

    private static Reply gone(Scene scene) {
        return Reply.ephemeral(Sheet.said(scene, "gone"));
    }
}
