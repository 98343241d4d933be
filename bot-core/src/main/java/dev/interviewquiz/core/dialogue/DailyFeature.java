package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Opening;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.Answers;
import dev.interviewquiz.core.practice.Day;
import dev.interviewquiz.core.practice.Draft;
import dev.interviewquiz.core.practice.Editions;
import dev.interviewquiz.core.practice.Feedback;
import dev.interviewquiz.core.practice.OpenQuestions;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.practice.PostId;
import dev.interviewquiz.core.practice.Stores;
import dev.interviewquiz.core.practice.SubmitAnswer;
import dev.interviewquiz.core.practice.Transactions;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The day's question: its card, its other language, and answering it by form, by button or by command. */
final class DailyFeature implements Feature {
    private static final int OPTIONS = 4;

    private final Transactions transactions;
    private final Answers answers;
    private final Editions editions;
    private final SubmitAnswer submit;
    private final CardView cards;
    private final AnswerForm forms;
    private final NotAnAnswer notAnswers;
    private final Results results;
    private final Drafts drafts;
    private final StreakNews news;
    private final OpenQuestions questions;
    private final NothingOpen nothingOpen;
    private final NamedPost named;
    private final SeveralOpen severalOpen;
    private final HeldWords held;

    DailyFeature(
            Stores stores, Day day, CardView cards, Results results, Drafts drafts, RestrictedChannels restricted) {
        this.transactions = stores.transactions();
        this.answers = stores.answers();
        this.editions = stores.editions();
        this.submit = day.submit();
        this.notAnswers = new NotAnAnswer(answers, submit);
        this.cards = cards;
        this.forms = new AnswerForm(drafts);
        this.results = results;
        this.drafts = drafts;
        this.news = new StreakNews(stores.streaks());
        this.questions = new OpenQuestions(stores.channels(), stores.posts(), answers);
        this.nothingOpen = new NothingOpen(stores, questions, day.coming(), restricted);
        this.named = new NamedPost(stores.posts(), day.confirm());
        this.held = new HeldWords(day.heldBack(), answers, restricted);
        this.severalOpen = new SeveralOpen(answers, editions);
    }

    @Override
    public void register(Routes routes) {
        routes.member(Wordings.verb("today"), (scene, options) -> today(scene));
        routes.member(Wordings.verb("answer", Wordings.text("text")), this::typed);
        routes.form("answer", this::openForm, this::submitted);
        routes.whole("answer", "tick");
        routes.click("tick", (scene, action, values) -> ticked(scene, action));
        routes.click("say", (scene, action, values) -> otherLanguage(scene, action));
        routes.click("open", (scene, action, values) -> card(scene, action));
        routes.unseen(news::lost);
        routes.forgotten(news::forget);
    }

    /** The open questions of the channel, else of all channels that are the member's. */
    private Reply today(Scene scene) {
        List<Post> open = open(scene);
        if (open.isEmpty()) {
            return Reply.ephemeral(Sheet.of(scene).text(nothingOpen.of(scene)).view());
        }
        if (open.size() == 1) {
            return shown(scene, open.get(0));
        }
        return severalOpen.of(scene, open, "");
    }

    private List<Post> open(Scene scene) {
        return questions.of(scene.member(), scene.channel(), scene.now());
    }

    private Reply shown(Scene scene, Post post) {
        return answers.given(post, scene.member())
                .map(answer ->
                        cards.above(scene, post, editions.get(post.edition()), answer, results.of(scene, post, answer)))
                .orElseGet(() -> Reply.ephemeral(asked(scene, post)));
    }

    /** The card, with what the member should know before he writes: that it is practice for him, and what is told once. */
    private View asked(Scene scene, Post post) {
        Feedback.Standing standing = submit.standing(scene.member(), post, scene.now());
        CardView.Stake stake = stake(scene, post, standing);
        List<String> notes = new ArrayList<>();
        if (stake == CardView.Stake.PRACTICE) {
            notes.add(scene.say("form." + standing.name().toLowerCase(Locale.ROOT)));
        }
        news.told(scene).ifPresent(notes::add);
        return cards.privately(post, editions.get(post.edition()), scene, notes, stake);
    }

    private CardView.Stake stake(Scene scene, Post post, Feedback.Standing standing) {
        if (standing != Feedback.Standing.COUNTED) {
            return CardView.Stake.PRACTICE;
        }
        return submit.isHinted(scene.member(), post, scene.now()) ? CardView.Stake.HINTED : CardView.Stake.FULL;
    }

    private Reply card(Scene scene, Action action) {
        return named.find(scene, action).map(post -> shown(scene, post)).orElseGet(() -> named.absent(scene, action));
    }

    private Reply typed(Scene scene, Options options) {
        List<Post> open = open(scene);
        String text = options.get("text", "");
        if (open.size() != 1) {
            open.forEach(post -> drafts.keep(scene.member(), post.id().value(), text));
            return open.isEmpty()
                    ? GivenBack.reply(scene.texts(), nothingOpen.of(scene), text)
                    : severalOpen.of(scene, open, text);
        }
        if (text.isEmpty()) {
            return shown(scene, open.get(0));
        }
        if (open.get(0).form() == Form.CHOICE) {
            return letters(scene, open.get(0), text);
        }
        return written(scene, open.get(0), Draft.words(text, Optional.empty()));
    }

    private Reply letters(Scene scene, Post post, String text) {
        boolean several = editions.get(post.edition()).choice().orElseThrow().several();
        List<Integer> positions = Letters.positions(text, post.order().size());
        if (positions.isEmpty() || (positions.size() > 1 && !several)) {
            String last = CardView.letter(post.order().size() - 1);
            String sentence = scene.say(several ? "answer.letters" : "answer.letter", last);
            return submit.notKnown(post, text)
                    .map(refused -> notAnswers.of(scene, refused, text))
                    .orElseGet(() -> givenBack(scene, sentence, text, again(scene, post.id())));
        }
        List<Integer> ticks = positions.stream().map(post.order()::get).toList();
        return submitted(scene, post.id(), Draft.ticks(ticks));
    }

    private Opening openForm(Scene scene, Action action) {
        Optional<Post> found = named.find(scene, action);
        if (found.isEmpty()) {
            return new Opening.Told(named.absent(scene, action));
        }
        Post post = found.get();
        if (submit.isHeldBack(scene.member(), post)) {
            return new Opening.Told(held.reply(scene, post));
        }
        Optional<Answer> before = answers.counted(post.id(), scene.member());
        Feedback.Standing standing = submit.standing(scene.member(), post, scene.now());
        if (before.isPresent()
                && standing != Feedback.Standing.COUNTED
                && !action.field(1).equals("more")) {
            return new Opening.Told(before(scene, post, before.get(), standing));
        }
        return new Opening.Form(forms.of(scene, post, editions.get(post.edition()), standing, before));
    }

    /** What became of the question for the member, and that another answer is practice. */
    private Reply before(Scene scene, Post post, Answer answer, Feedback.Standing standing) {
        String practice = scene.say("form." + standing.name().toLowerCase(Locale.ROOT));
        Sheet sheet = Sheet.of(scene);
        if (standing == Feedback.Standing.SHOWN) {
            sheet.all(results.shown(scene, post, practice));
        } else {
            if (standing != Feedback.Standing.LATE) {
                sheet.note(practice);
            }
            sheet.all(results.of(scene, post, answer).view());
        }
        return Reply.ephemeral(sheet.buttons(Button.plain(formAction(post.id()), scene.say("button.practise-it")))
                .view());
    }

    private Reply submitted(Scene scene, Action action, Trigger.Submission submission) {
        Optional<Post> post = named.find(scene, action);
        String text = submission.field(GivenBack.FIELD);
        if (post.isEmpty()) {
            return givenBack(scene, scene.say(named.absence(scene, action)), text);
        }
        if (post.get().form() == Form.CHOICE) {
            List<Integer> ticks = Letters.indexes(
                    submission.fields().getOrDefault("options", List.of()),
                    post.get().order());
            return ticks.isEmpty()
                    ? AnswerForm.askToTick(scene, formAction(post.get().id()))
                    : submitted(scene, post.get().id(), Draft.ticks(ticks));
        }
        return written(scene, post.get(), Draft.words(text, AnswerForm.sureness(submission)));
    }

    /** Letters alone were meant for a choice. */
    private Reply written(Scene scene, Post post, Draft draft) {
        int options = editions.get(post.edition())
                .choice()
                .map(choice -> choice.options().size())
                .orElse(OPTIONS);
        if (!Letters.alone(draft.text(), options)) {
            return submitted(scene, post.id(), draft);
        }
        drafts.keep(scene.member(), post.id().value(), draft.text());
        return givenBack(scene, scene.say("refused.letters"), draft.text(), again(scene, post.id()));
    }

    private Reply ticked(Scene scene, Action action) {
        Optional<Post> post = named.find(scene, action);
        List<Integer> ticks = post.map(found -> Letters.indexes(List.of(action.field(1)), found.order()))
                .orElse(List.of());
        if (ticks.isEmpty()) {
            return named.absent(scene, action);
        }
        return unaware(scene, action, post.orElseThrow())
                ? shown(scene, post.orElseThrow())
                : submitted(scene, post.orElseThrow().id(), Draft.ticks(ticks));
    }

    /** The public card cannot tell a member that the question is practice for him; his own card does. */
    private boolean unaware(Scene scene, Action action, Post post) {
        return !action.field(2).equals(CardView.TOLD)
                && submit.standing(scene.member(), post, scene.now()) == Feedback.Standing.KNOWN
                && answers.given(post, scene.member()).isEmpty();
    }

    private Reply submitted(Scene scene, PostId id, Draft draft) {
        drafts.keep(scene.member(), id.value(), draft.text());
        SubmitAnswer.Outcomes outcome = submit.submit(scene.member(), id, draft);
        if (outcome instanceof SubmitAnswer.Outcomes.Refused refused) {
            return notAnswers.of(scene, refused, draft.text());
        }
        if (outcome instanceof SubmitAnswer.Outcomes.Held back) {
            HeldWords.Held told = held.of(scene, back.post());
            return GivenBack.reply(
                    scene.texts(), told.words(), draft.text(), told.buttons().toArray(Button[]::new));
        }
        if (outcome instanceof SubmitAnswer.Outcomes.Gone) {
            return givenBack(scene, scene.say("gone"), draft.text());
        }
        transactions.afterwards(() -> drafts.drop(scene.member(), id.value()));
        if (outcome instanceof SubmitAnswer.Outcomes.Recorded recorded) {
            Sheet sheet = RecordedView.receipt(scene, recorded, draft);
            results.news(scene, recorded.answer()).ifPresent(sheet::note);
            return Reply.ephemeral(sheet.view());
        }
        return results.fresh(scene, ((SubmitAnswer.Outcomes.Graded) outcome).feedback());
    }

    static Button again(Scene scene, PostId id) {
        return Button.plain(formAction(id), scene.say("button.try-again"));
    }

    /** Opens the form whatever was answered before. */
    static String formAction(PostId id) {
        return Action.id("answer", id.value(), "more");
    }

    private static Reply givenBack(Scene scene, String sentence, String text, Button... buttons) {
        return GivenBack.reply(scene.texts(), sentence, text, buttons);
    }

    private Reply otherLanguage(Scene scene, Action action) {
        Optional<Post> post = named.find(scene, action);
        if (post.isEmpty()) {
            return named.absent(scene, action);
        }
        Language wanted = Language.of(action.field(1).equals("zh") ? "zh" : "en");
        results.remember(scene, wanted);
        return shown(scene.in(wanted), post.get());
    }
}
