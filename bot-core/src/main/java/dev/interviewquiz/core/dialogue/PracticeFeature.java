package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.grading.Refusal;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Opening;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.Answers;
import dev.interviewquiz.core.practice.Draft;
import dev.interviewquiz.core.practice.Feedback;
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
    private static final int RECENT = 50;
    private static final String ANSWERED = "done";

    private final Supplier<QuestionBank> bank;
    private final Practise practise;
    private final Answers answers;
    private final OwnAnswers own;
    private final Results results;
    private final Drafts drafts;
    private final AnswerForm forms;
    private final PracticeCard card;
    private final TopicWords topics;

    PracticeFeature(
            Supplier<QuestionBank> bank,
            Practise practise,
            Answers answers,
            OwnAnswers own,
            Results results,
            Drafts drafts) {
        this.bank = bank;
        this.practise = practise;
        this.answers = answers;
        this.own = own;
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
                        Wordings.number("count", 1, MOST),
                        Wordings.oneOf("lang", "en", "zh")),
                this::start);
        routes.typing("topic", (scene, typed) -> topics.suggested(typed));
        routes.typing("topics", (scene, typed) -> Listing.completed(typed, topics::suggested));
        routes.click("practise", (scene, action, values) -> start(scene, Options.NONE));
        routes.click("similar", (scene, action, values) -> similar(scene, action));
        routes.form("pa", this::openForm, this::submitted);
        routes.click("pt", (scene, action, values) -> at(scene, action, turn -> ticked(turn, action)));
        routes.click("ph", (scene, action, values) -> at(scene, action, PracticeCard::hint));
        routes.update("pl", (scene, action, values) -> at(scene, action, turn -> otherLanguage(turn, action)));
        routes.update("pg", (scene, action, values) -> otherResult(scene, action));
        routes.click("ps", (scene, action, values) -> at(scene, action, this::solution));
        routes.click("pn", (scene, action, values) -> following(scene, action));
        routes.update("px", (scene, action, values) -> skipping(scene, action));
        routes.forgotten(practise::forget);
    }

    private Reply start(Scene scene, Options options) {
        Optional<String> topic = options.get("topic");
        Optional<TopicId> known = topic.flatMap(topics::named);
        if (topic.isPresent() && known.isEmpty()) {
            return Reply.ephemeral(unknown(scene, topic.get()));
        }
        Optional<Integer> count = options.get("count").map(PracticeFeature::number);
        Optional<Difficulty> level =
                options.get("difficulty").map(Integer::valueOf).map(Difficulty::of);
        if (count.filter(wanted -> wanted < 1 || wanted > MOST).isPresent()) {
            return Reply.ephemeral(Sheet.said(scene, "practice.count", MOST));
        }
        Practise.Wish wish = new Practise.Wish(known, level, form(options));
        Optional<Language> language = options.get("lang").map(Language::of);
        return round(scene, wish, language, count.orElse(1));
    }

    /** As many as fit, and what is said where they are fewer. */
    private Reply round(Scene scene, Practise.Wish wish, Optional<Language> language, int count) {
        int fitting = count == 1 ? 1 : practise.fitting(scene.member(), wish);
        int round = Math.max(1, Math.min(count, fitting));
        Reply first = asked(scene, wish, language, round - 1, practise.next(scene.member(), wish));
        return fitting == 0 || round == count
                ? first
                : Reply.ephemeral(Sheet.of(scene)
                        .note(scene.say("practice.fitting", fitting))
                        .all(first.view())
                        .view());
    }

    /** A bare number is no topic: it was meant to say how many. */
    private View unknown(Scene scene, String topic) {
        int count = number(topic);
        return count < 1 || count > MOST
                ? topics.unknown(scene, topic)
                : Sheet.of(scene)
                        .text(scene.say("topic.unknown", topic))
                        .text(scene.say("unknown.meant", "count:" + count))
                        .view();
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

    private Reply asked(
            Scene scene, Practise.Wish wish, Optional<Language> language, int left, Optional<Question> question) {
        if (question.isEmpty()) {
            return Reply.ephemeral(none(scene, wish));
        }
        Form form = wish.form().orElseGet(question.get()::usualForm);
        Round round =
                new Round(question.get().id(), form, left, wish.topic(), wish.difficulty(), wish.form(), language);
        return Reply.ephemeral(card.of(new Turn(scene, round, question.get())));
    }

    private View none(Scene scene, Practise.Wish wish) {
        if (!practise.hasAny(scene.member())) {
            return Sheet.said(scene, "packs.none-enabled");
        }
        if (practise.holdsBackAny(scene.member(), wish)) {
            String said = scene.lead("practice.held-back") + scene.say("practice.else." + narrowest(wish));
            return Sheet.of(scene).text(said).view();
        }
        return Sheet.said(scene, wish.any() ? "practice.none-now" : "practice.none");
    }

    /** Which of the options to change. */
    private static String narrowest(Practise.Wish wish) {
        if (wish.topic().isPresent()) {
            return "topic";
        }
        return wish.difficulty().isPresent() ? "difficulty" : wish.form().isPresent() ? "kind" : "any";
    }

    /** Where an action that came in leads; empty when there is no such question for this member now. */
    private Optional<Turn> turn(Scene scene, Action action) {
        return Round.of(action)
                .flatMap(round -> practise.named(scene.member(), round.question())
                        .filter(question -> question.canBe(round.form()))
                        .map(question -> new Turn(scene, round, question)));
    }

    private Reply at(Scene scene, Action action, Function<Turn, Reply> then) {
        return turn(scene, action).map(then).orElseGet(() -> absent(scene, action));
    }

    private Reply absent(Scene scene, Action action) {
        return Reply.ephemeral(Sheet.said(scene, absence(scene, action)));
    }

    /** Why an action leads nowhere: the question may only be held back now. */
    private String absence(Scene scene, Action action) {
        return Round.of(action)
                .filter(round -> practise.isHeldBack(scene.member(), round.question()))
                .map(round -> "show.held-back")
                .orElse("gone");
    }

    private Opening openForm(Scene scene, Action action) {
        return turn(scene, action)
                .<Opening>map(turn -> new Opening.Form(forms.of(turn, subject(turn.round()))))
                .orElseGet(() -> new Opening.Told(absent(scene, action)));
    }

    private static String subject(Round round) {
        return "practice." + round.question().value();
    }

    private Reply submitted(Scene scene, Action action, Trigger.Submission submission) {
        String text = submission.field(GivenBack.FIELD);
        return turn(scene, action)
                .map(turn -> graded(turn, draft(turn, submission, text)))
                .orElseGet(() -> GivenBack.reply(scene.texts(), scene.say(absence(scene, action)), text));
    }

    private static Draft draft(Turn turn, Trigger.Submission submission, String text) {
        List<String> ticked = submission.fields().getOrDefault("options", List.of());
        return turn.round().form() == Form.CHOICE
                ? Draft.ticks(Letters.indexes(ticked, turn.order()))
                : Draft.words(text, AnswerForm.sureness(submission));
    }

    private Reply ticked(Turn turn, Action action) {
        List<Integer> ticks = Letters.indexes(List.of(Round.extra(action)), turn.order());
        return ticks.isEmpty() ? Sheet.gone(turn.scene()) : graded(turn, Draft.ticks(ticks));
    }

    private Reply graded(Turn turn, Draft draft) {
        Scene scene = turn.scene();
        Round round = turn.round();
        if (round.form() == Form.CHOICE && draft.ticked().isEmpty()) {
            return AnswerForm.askToTick(scene, round.action("pa"));
        }
        drafts.keep(scene.member(), subject(round), draft.text());
        Practise.Outcome outcome = practise.submit(scene.member(), turn.question(), round.form(), draft, scene.zone());
        if (outcome.refusal().isPresent()) {
            return refused(scene, round, outcome.refusal().get(), draft.text());
        }
        drafts.drop(scene.member(), subject(round));
        Feedback feedback = outcome.feedback().orElseThrow();
        return round.left() == 0
                ? results.fresh(scene, feedback)
                : Reply.ephemeral(withNext(
                        scene,
                        round,
                        results.fresh(scene, feedback, toggle(round)).view()));
    }

    /** Within a round the other language must lead on to the next question too. */
    private static Telling.Toggle toggle(Round round) {
        return (other, telling) -> round.toggle(other, telling.letters());
    }

    private Reply otherResult(Scene scene, Action action) {
        Optional<Round> round = Round.of(action);
        Optional<Answer> answer = round.flatMap(found -> latest(scene, found.question()));
        if (answer.isEmpty()) {
            return Sheet.gone(scene);
        }
        String extra = Round.extra(action);
        Language wanted = Language.of(extra.startsWith("zh") ? "zh" : "en");
        results.remember(scene, wanted);
        Telling telling = Telling.ofPractice(extra.replaceFirst("^\\w+-", ""));
        Round going = round.orElseThrow().in(wanted);
        Scene there = scene.in(wanted);
        return Reply.update(withNext(there, going, results.again(there, answer.get(), telling, toggle(going))));
    }

    private Optional<Answer> latest(Scene scene, QuestionId question) {
        return answers.latest(scene.person(), RECENT).stream()
                .filter(brief -> brief.question().equals(question) && brief.kind() == Answer.Kind.PRACTICE)
                .findFirst()
                .flatMap(brief -> answers.find(brief.id()));
    }

    private static Reply refused(Scene scene, Round round, Refusal refusal, String text) {
        Button again = Button.plain(round.action("pa"), scene.say("button.try-again"));
        if (refusal == Refusal.DONT_KNOW) {
            return Reply.ephemeral(Sheet.of(scene)
                    .text(scene.say("practice.dont-know"))
                    .buttons(Button.plain(round.action("ps"), scene.say("button.solution")), again)
                    .view());
        }
        String sentence = scene.say("refused." + refusal.name().toLowerCase(Locale.ROOT));
        return GivenBack.reply(scene.texts(), sentence, text, again);
    }

    private static View withNext(Scene scene, Round round, View feedback) {
        return Sheet.of(scene)
                .all(feedback)
                .buttons(Button.primary(round.action("pn", ANSWERED), scene.say("button.next", round.left())))
                .view();
    }

    private Reply otherLanguage(Turn turn, Action action) {
        Language wanted = Language.of(Round.extra(action).equals("zh") ? "zh" : "en");
        results.remember(turn.scene(), wanted);
        return Reply.update(card.of(turn.in(wanted)));
    }

    private Reply solution(Turn turn) {
        practise.lookedAt(turn.scene().member(), turn.round().question());
        String next = turn.round().action("pn", ANSWERED);
        return Reply.ephemeral(PracticeCard.solution(turn)
                .buttons(Button.plain(next, turn.scene().say("button.another")))
                .view());
    }

    private Reply following(Scene scene, Action action) {
        Optional<Round> from = Round.of(action);
        if (from.isEmpty()) {
            return Sheet.gone(scene);
        }
        Round round = from.get();
        int left = Math.max(0, round.left() - 1);
        Optional<Question> next = Round.extra(action).equals(ANSWERED)
                ? practise.afterAnswering(scene.member(), round.wish(), round.question())
                : practise.after(scene.member(), round.wish(), round.question());
        return asked(scene, round.wish(), round.language(), left, next);
    }

    /** The next card takes the place of one that was not answered. */
    private Reply skipping(Scene scene, Action action) {
        return Round.of(action)
                .map(round -> asked(
                        scene,
                        round.wish(),
                        round.language(),
                        round.left(),
                        practise.after(scene.member(), round.wish(), round.question())))
                .map(next -> Reply.update(next.view()))
                .orElseGet(() -> Sheet.gone(scene));
    }

    /** Of a topic that both have and in the same form if there is one, else any in that form; in the language of the feedback. */
    private Reply similar(Scene scene, Action action) {
        Optional<Answer> answer = own.named(scene, action);
        if (answer.isEmpty()) {
            return Sheet.gone(scene);
        }
        QuestionId asked = answer.get().question();
        Optional<Form> form = Optional.of(answer.get().form());
        Practise.Wish wish = bank.get().question(asked).map(Question::topics).orElse(List.of()).stream()
                .map(topic -> new Practise.Wish(Optional.of(topic), Optional.empty(), form))
                .filter(alike ->
                        practise.afterAnswering(scene.member(), alike, asked).isPresent())
                .findFirst()
                .orElseGet(() -> Practise.Wish.of(form));
        Optional<Question> next = practise.afterAnswering(scene.member(), wish, asked);
        return asked(scene, wish, Round.language(action.field(1)), 0, next);
    }
}
