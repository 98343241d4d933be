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
import dev.interviewquiz.core.question.QuestionId;
import dev.interviewquiz.core.question.TopicId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
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
        routes.click("pt", (scene, action, values) -> at(scene, action, turn -> ticked(turn, action)));
        routes.click("ph", (scene, action, values) -> at(scene, action, PracticeFeature::hint));
        routes.update("pl", (scene, action, values) -> at(scene, action, turn -> otherLanguage(turn, action)));
        routes.click("ps", (scene, action, values) -> at(scene, action, PracticeFeature::solution));
        routes.click("pn", (scene, action, values) -> following(scene, action));
    }

    private Reply start(Scene scene, Options options) {
        Optional<String> topic = options.get("topic");
        Optional<TopicId> known = topic.flatMap(topics::named);
        if (topic.isPresent() && known.isEmpty()) {
            return Reply.ephemeral(Sheet.said(scene, "practice.no-topic", Cut.to(40, topic.get()), topics.all(scene)));
        }
        Optional<Integer> count = options.get("count").map(PracticeFeature::number);
        Optional<Difficulty> level =
                options.get("difficulty").map(Integer::valueOf).map(Difficulty::of);
        if (count.filter(wanted -> wanted < 1 || wanted > MOST).isPresent()) {
            return Reply.ephemeral(Sheet.said(scene, "practice.count", MOST));
        }
        Practise.Wish wish = new Practise.Wish(known, level, form(options));
        Optional<Language> language = options.get("lang").map(Language::of);
        return next(scene, wish, language, count.orElse(1) - 1, Optional.empty());
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

    private Reply next(
            Scene scene, Practise.Wish wish, Optional<Language> language, int left, Optional<QuestionId> after) {
        Optional<Question> question = after.map(asked -> practise.other(scene.member(), wish, asked))
                .orElseGet(() -> practise.next(scene.member(), wish));
        if (question.isEmpty()) {
            return Reply.ephemeral(Sheet.said(scene, "practice.none"));
        }
        Form form = wish.form().orElse(Form.OPEN);
        Round round =
                new Round(question.get().id(), form, left, wish.topic(), wish.difficulty(), wish.form(), language);
        return Reply.ephemeral(card.of(new Turn(scene, round, question.get())));
    }

    /** Where an action that came in leads; empty when there is no such question for this member now. */
    private Optional<Turn> turn(Scene scene, Action action) {
        return Round.of(action)
                .flatMap(round -> practise.named(scene.member(), round.question())
                        .filter(question -> question.canBe(round.form()))
                        .map(question -> new Turn(scene, round, question)));
    }

    private Reply at(Scene scene, Action action, Function<Turn, Reply> then) {
        return turn(scene, action).map(then).orElseGet(() -> gone(scene));
    }

    private Opening openForm(Scene scene, Action action) {
        return turn(scene, action)
                .<Opening>map(turn -> new Opening.Form(forms.of(turn, subject(turn.round()))))
                .orElseGet(() -> new Opening.Told(gone(scene)));
    }

    private static String subject(Round round) {
        return "practice." + round.question().value();
    }

    private Reply submitted(Scene scene, Action action, Trigger.Submission submission) {
        String text = submission.field(GivenBack.FIELD);
        return turn(scene, action)
                .map(turn -> graded(turn, draft(turn, submission, text)))
                .orElseGet(() -> new Reply(
                        Ack.EPHEMERAL, GivenBack.view(scene.texts(), scene.say("gone"), text), GivenBack.file(text)));
    }

    private static Draft draft(Turn turn, Trigger.Submission submission, String text) {
        List<String> ticked = submission.fields().getOrDefault("options", List.of());
        return turn.round().form() == Form.CHOICE
                ? Draft.ticks(Letters.indexes(ticked, turn.order()))
                : Draft.words(text, AnswerForm.sureness(submission));
    }

    private Reply ticked(Turn turn, Action action) {
        List<Integer> ticks = Letters.indexes(List.of(Round.extra(action)), turn.order());
        return ticks.isEmpty() ? gone(turn.scene()) : graded(turn, Draft.ticks(ticks));
    }

    private Reply graded(Turn turn, Draft draft) {
        Scene scene = turn.scene();
        Round round = turn.round();
        drafts.keep(scene.member(), subject(round), draft.text());
        Practise.Outcome outcome = practise.submit(scene.member(), turn.question(), round.form(), draft, scene.zone());
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

    private static Reply hint(Turn turn) {
        Scene scene = turn.scene();
        return turn.question()
                .hint()
                .map(hint -> Reply.ephemeral(Sheet.of(scene)
                        .text("💡 " + hint.in(scene.language()))
                        .note(scene.say("hint.free"))
                        .view()))
                .orElseGet(() -> gone(scene));
    }

    private Reply otherLanguage(Turn turn, Action action) {
        Language wanted = Language.of(Round.extra(action).equals("zh") ? "zh" : "en");
        results.remember(turn.scene(), wanted);
        return Reply.update(card.of(turn.in(wanted)));
    }

    private static Reply solution(Turn turn) {
        return Reply.ephemeral(PracticeCard.solution(turn)
                .buttons(Button.plain(turn.round().action("pn"), turn.scene().say("button.another")))
                .view());
    }

    private Reply following(Scene scene, Action action) {
        Optional<Round> from = Round.of(action);
        if (from.isEmpty()) {
            return gone(scene);
        }
        Round round = from.get();
        int left = Round.extra(action).equals("skip") ? round.left() : Math.max(0, round.left() - 1);
        return next(scene, round.wish(), round.language(), left, Optional.of(round.question()));
    }

    /** Of the same topic and form if there is one, else any in that form. */
    private Reply similar(Scene scene, Action action) {
        Optional<Answer> answer = answers.find(action.field(0))
                .filter(found -> Person.of(found.member()).equals(scene.person()));
        if (answer.isEmpty()) {
            return gone(scene);
        }
        QuestionId asked = answer.get().question();
        Optional<Form> form = Optional.of(answer.get().form());
        Practise.Wish alike =
                new Practise.Wish(bank.get().question(asked).map(Question::topic), Optional.empty(), form);
        boolean any = practise.other(scene.member(), alike, asked).isPresent();
        return next(scene, any ? alike : Practise.Wish.of(form), Optional.empty(), 0, Optional.of(asked));
    }

    private static Reply gone(Scene scene) {
        return Reply.ephemeral(Sheet.said(scene, "gone"));
    }
}
