package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.grading.Refusal;
import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Opening;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.Answers;
import dev.interviewquiz.core.practice.Draft;
import dev.interviewquiz.core.practice.Person;
import dev.interviewquiz.core.practice.Practise;
import dev.interviewquiz.core.question.Difficulty;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionBank;
import dev.interviewquiz.core.question.TopicId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Rounds of practice. */
final class PracticeFeature implements Feature {
    private static final int MOST = 20;

    private final Supplier<QuestionBank> bank;
    private final Practise practise;
    private final Answers answers;
    private final Results results;
    private final Drafts drafts;
    private final AnswerForm forms;
    private final PracticeCard card;
    private final TopicWords topics;

    PracticeFeature(Supplier<QuestionBank> bank, Practise practise, Answers answers, Results results, Drafts drafts) {
        this.bank = bank;
        this.practise = practise;
        this.answers = answers;
        this.results = results;
        this.drafts = drafts;
        this.forms = new AnswerForm(drafts);
        this.card = new PracticeCard(bank);
        this.topics = new TopicWords(bank);
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
        routes.typing("topic", topics::suggested);
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
        Optional<TopicId> known = topic.flatMap(topics::named);
        if (topic.isPresent() && known.isEmpty()) {
            return Reply.ephemeral(Sheet.said(scene, "practice.no-topic", Cut.to(40, topic.get()), topics.all(scene)));
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
        return Reply.ephemeral(card.of(scene, round, question.get()));
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
                OptionOrder.inPractice(question.get(), form),
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
                        submission.fields().getOrDefault("options", List.of()),
                        OptionOrder.inPractice(question.get(), Form.CHOICE)))
                : Draft.words(text, AnswerForm.sureness(submission));
        return graded(scene, round.get(), question.get(), draft);
    }

    private Reply ticked(Scene scene, Action action) {
        Optional<Round> round = Round.of(action);
        Optional<Question> question = question(scene, round);
        if (round.isEmpty() || question.isEmpty()) {
            return gone(scene);
        }
        List<Integer> ticks =
                Letters.indexes(List.of(action.field(6)), OptionOrder.inPractice(question.get(), Form.CHOICE));
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
        return Reply.update(card.of(scene.in(wanted), round.get(), question.get()));
    }

    private Reply solution(Scene scene, Action action) {
        Optional<Round> round = Round.of(action);
        Optional<Question> question = question(scene, round);
        if (round.isEmpty() || question.isEmpty()) {
            return gone(scene);
        }
        Sheet sheet = PracticeCard.solution(scene, question.get(), round.get().form());
        return Reply.ephemeral(sheet.buttons(Button.plain(round.get().action("pn"), scene.say("button.another")))
                .view());
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
        return Reply.ephemeral(card.of(scene, following, question.get()));
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
        return question.map(found -> Reply.ephemeral(card.of(
                        scene,
                        new Round(found.id(), answer.get().form(), 0, topic, Optional.empty(), wish.form()),
                        found)))
                .orElseGet(() -> Reply.ephemeral(Sheet.said(scene, "practice.none")));
    }

    private static Reply gone(Scene scene) {
        return Reply.ephemeral(Sheet.said(scene, "gone"));
    }
}
