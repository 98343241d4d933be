package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.grading.Refusal;
import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Opening;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.Answers;
import dev.interviewquiz.core.practice.Draft;
import dev.interviewquiz.core.practice.Editions;
import dev.interviewquiz.core.practice.Feedback;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.practice.PostId;
import dev.interviewquiz.core.practice.Posts;
import dev.interviewquiz.core.practice.ShowSolution;
import dev.interviewquiz.core.practice.SubmitAnswer;
import dev.interviewquiz.core.practice.Transactions;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.Question;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The day's question: answering it by form, by button or by command, its hint, its other language, its solution. */
final class DailyFeature implements Feature {
    private final Transactions transactions;
    private final Posts posts;
    private final Answers answers;
    private final Editions editions;
    private final SubmitAnswer submit;
    private final ShowSolution show;
    private final CardView cards;
    private final AnswerForm forms;
    private final Results results;
    private final Drafts drafts;

    DailyFeature(
            Transactions transactions,
            Posts posts,
            Answers answers,
            Editions editions,
            SubmitAnswer submit,
            ShowSolution show,
            CardView cards,
            Results results,
            Drafts drafts) {
        this.transactions = transactions;
        this.posts = posts;
        this.answers = answers;
        this.editions = editions;
        this.submit = submit;
        this.show = show;
        this.cards = cards;
        this.forms = new AnswerForm(drafts);
        this.results = results;
        this.drafts = drafts;
    }

    @Override
    public void register(Routes routes) {
        routes.member(Wordings.verb("today"), (scene, options) -> today(scene));
        routes.member(Wordings.verb("answer", Wordings.text("text")), this::typed);
        routes.form("answer", this::openForm, this::submitted);
        routes.whole("answer", "tick");
        routes.click("tick", (scene, action, values) -> ticked(scene, action));
        routes.click("hint", (scene, action, values) -> hint(scene, action));
        routes.click("say", (scene, action, values) -> otherLanguage(scene, action));
        routes.click("open", (scene, action, values) -> card(scene, action));
        routes.click("skip", (scene, action, values) -> askAgain(scene, action));
        routes.update("skip-yes", (scene, action, values) -> solution(scene, action));
        routes.click("result", (scene, action, values) -> result(scene, action));
    }

    /** The open questions of the workspace, this channel's first. */
    private Reply today(Scene scene) {
        List<Post> open = open(scene);
        if (open.isEmpty()) {
            return Reply.ephemeral(Sheet.said(scene, "today.none"));
        }
        if (open.size() == 1) {
            return shown(scene, open.get(0));
        }
        List<Button> buttons = open.stream()
                .limit(10)
                .map(post -> Button.plain(Action.id("open", post.id().value()), label(scene, post)))
                .toList();
        return Reply.ephemeral(Sheet.of(scene)
                .text(scene.say("today.several"))
                .buttons(buttons)
                .view());
    }

    private String label(Scene scene, Post post) {
        String prompt = editions.get(post.edition()).prompt(post.form()).in(scene.language());
        return prompt.length() <= 38 ? prompt : prompt.substring(0, 37) + "…";
    }

    private List<Post> open(Scene scene) {
        List<Post> open = posts.unsettled(scene.member().workspace()).stream()
                .filter(post -> post.takesAnswers(scene.now()))
                .toList();
        List<Post> here = open.stream()
                .filter(post -> scene.channel().filter(post.channel()::equals).isPresent())
                .toList();
        return here.isEmpty() ? open : here;
    }

    private Reply shown(Scene scene, Post post) {
        return answers.counted(post.id(), scene.member())
                .map(answer -> results.of(scene, post, answer))
                .orElseGet(() -> Reply.ephemeral(cards.privately(post, editions.get(post.edition()), scene)));
    }

    private Reply card(Scene scene, Action action) {
        return post(scene, action).map(post -> shown(scene, post)).orElseGet(() -> gone(scene));
    }

    private Reply typed(Scene scene, Options options) {
        List<Post> open = open(scene);
        String text = options.get("text", "");
        if (open.size() != 1) {
            return open.isEmpty() ? givenBack(scene, scene.say("today.none"), text) : today(scene);
        }
        if (text.isEmpty()) {
            return shown(scene, open.get(0));
        }
        if (open.get(0).form() == Form.CHOICE) {
            return letters(scene, open.get(0), text);
        }
        return submitted(scene, open.get(0).id(), Draft.words(text, Optional.empty()));
    }

    private Reply letters(Scene scene, Post post, String text) {
        List<Integer> positions = Letters.positions(text, post.order().size());
        if (positions.isEmpty()) {
            return givenBack(
                    scene,
                    scene.say("answer.letters", CardView.letter(post.order().size() - 1)),
                    text);
        }
        List<Integer> ticks = positions.stream().map(post.order()::get).toList();
        return submitted(scene, post.id(), Draft.ticks(ticks));
    }

    private Opening openForm(Scene scene, Action action) {
        Optional<Post> found = post(scene, action);
        if (found.isEmpty()) {
            return new Opening.Told(gone(scene));
        }
        Post post = found.get();
        Optional<Answer> before = answers.counted(post.id(), scene.member());
        boolean changes =
                before.isPresent() && submit.standing(scene.member(), post, scene.now()) == Feedback.Standing.COUNTED;
        if (before.isPresent() && !changes && !action.field(1).equals("more")) {
            return new Opening.Told(results.of(scene, post, before.get()));
        }
        Feedback.Standing standing = submit.standing(scene.member(), post, scene.now());
        return new Opening.Form(forms.of(scene, post, editions.get(post.edition()), standing, before));
    }

    private Reply submitted(Scene scene, Action action, Trigger.Submission submission) {
        Optional<Post> post = post(scene, action);
        String text = submission.field(GivenBack.FIELD);
        if (post.isEmpty()) {
            return givenBack(scene, scene.say("gone"), text);
        }
        if (post.get().form() == Form.CHOICE) {
            List<Integer> ticks = Letters.indexes(
                    submission.fields().getOrDefault("options", List.of()),
                    post.get().order());
            return ticks.isEmpty()
                    ? askToTick(scene)
                    : submitted(scene, post.get().id(), Draft.ticks(ticks));
        }
        return submitted(scene, post.get().id(), Draft.words(text, AnswerForm.sureness(submission)));
    }

    private static Reply askToTick(Scene scene) {
        return Reply.ephemeral(Sheet.said(scene, "answer.tick-one"));
    }

    private Reply ticked(Scene scene, Action action) {
        Optional<Post> post = post(scene, action);
        List<Integer> ticks = post.map(found -> Letters.indexes(List.of(action.field(1)), found.order()))
                .orElse(List.of());
        return ticks.isEmpty()
                ? gone(scene)
                : submitted(scene, post.orElseThrow().id(), Draft.ticks(ticks));
    }

    private Reply submitted(Scene scene, PostId id, Draft draft) {
        drafts.keep(scene.member(), id.value(), draft.text());
        SubmitAnswer.Outcomes outcome = submit.submit(scene.member(), id, draft);
        if (outcome instanceof SubmitAnswer.Outcomes.Refused refused) {
            return refused(scene, refused, draft.text());
        }
        if (outcome instanceof SubmitAnswer.Outcomes.Gone) {
            return givenBack(scene, scene.say("gone"), draft.text());
        }
        transactions.afterwards(() -> drafts.drop(scene.member(), id.value()));
        if (outcome instanceof SubmitAnswer.Outcomes.Recorded recorded) {
            return Reply.ephemeral(Sheet.said(scene, recorded.changed() ? "answer.changed" : "answer.recorded"));
        }
        return results.fresh(scene, ((SubmitAnswer.Outcomes.Graded) outcome).feedback());
    }

    private Reply refused(Scene scene, SubmitAnswer.Outcomes.Refused refused, String text) {
        String sentence = scene.say("refused." + refused.why().name().toLowerCase(Locale.ROOT));
        if (refused.why() != Refusal.DONT_KNOW) {
            return givenBack(scene, sentence, text);
        }
        String id = refused.post().id().value();
        return Reply.ephemeral(Sheet.of(scene)
                .text(sentence)
                .buttons(Button.plain(Action.id("skip", id), scene.say("button.show-me")))
                .view());
    }

    private static Reply givenBack(Scene scene, String sentence, String text) {
        View view = GivenBack.view(scene.texts(), sentence, text);
        return new Reply(Ack.EPHEMERAL, view, GivenBack.file(text));
    }

    private Reply hint(Scene scene, Action action) {
        Optional<Post> post = post(scene, action);
        Optional<String> hint = post.map(found -> editions.get(found.edition()))
                .flatMap(Question::hint)
                .map(text -> text.in(scene.language()));
        if (hint.isEmpty()) {
            return gone(scene);
        }
        boolean costs = submit.standing(scene.member(), post.orElseThrow(), scene.now()) == Feedback.Standing.COUNTED;
        if (costs) {
            answers.takeHint(post.orElseThrow().id(), scene.member(), scene.now());
        }
        return Reply.ephemeral(Sheet.of(scene)
                .text(Text.of("💡 " + hint.get()))
                .note(scene.say(costs ? "hint.taken" : "hint.free"))
                .view());
    }

    private Reply otherLanguage(Scene scene, Action action) {
        Optional<Post> post = post(scene, action);
        if (post.isEmpty()) {
            return gone(scene);
        }
        Language wanted = scene.language() == Language.of(asLanguage(action.field(1)))
                ? scene.language()
                : Language.of(asLanguage(action.field(1)));
        results.remember(scene, wanted);
        return shown(scene.in(wanted), post.get());
    }

    private static String asLanguage(String field) {
        return field.equals("zh") ? "zh" : "en";
    }

    private Reply askAgain(Scene scene, Action action) {
        Optional<Post> post = post(scene, action);
        if (post.isEmpty()) {
            return gone(scene);
        }
        Optional<Answer> before = answers.counted(post.get().id(), scene.member());
        if (before.isPresent()) {
            return results.of(scene, post.get(), before.get());
        }
        if (!post.get().takesAnswers(scene.now())) {
            return solution(scene, action);
        }
        return Reply.ephemeral(Sheet.of(scene)
                .text(scene.say("skip.sure"))
                .buttons(Button.danger(Action.id("skip-yes", post.get().id().value()), scene.say("button.show-me-now")))
                .view());
    }

    private Reply solution(Scene scene, Action action) {
        Optional<ShowSolution.Solution> solution = postId(action).flatMap(id -> show.show(scene.member(), id));
        return solution.map(found -> results.solution(scene, found)).orElseGet(() -> gone(scene));
    }

    private Reply result(Scene scene, Action action) {
        Optional<Post> post = post(scene, action);
        if (post.isEmpty()) {
            return gone(scene);
        }
        Optional<Answer> answer = answers.counted(post.get().id(), scene.member());
        return answer.map(found -> results.of(scene, post.get(), found))
                .orElseGet(() -> Reply.ephemeral(Sheet.of(scene)
                        .text(scene.say("result.none"))
                        .buttons(Button.plain(
                                Action.id("answer", post.get().id().value(), "more"), scene.say("button.practise-it")))
                        .view()));
    }

    private Optional<Post> post(Scene scene, Action action) {
        return postId(action)
                .flatMap(posts::find)
                .filter(post -> post.channel().workspace().equals(scene.member().workspace()))
                .filter(post -> post.opened().isPresent());
    }

    private static Optional<PostId> postId(Action action) {
        return Optional.of(action.field(0)).filter(PostId::valid).map(PostId::new);
    }

    private static Reply gone(Scene scene) {
        return Reply.ephemeral(Sheet.said(scene, "gone"));
    }
}
