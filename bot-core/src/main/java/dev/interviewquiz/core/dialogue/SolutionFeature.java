package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.Answers;
import dev.interviewquiz.core.practice.Day;
import dev.interviewquiz.core.practice.Editions;
import dev.interviewquiz.core.practice.Feedback;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.practice.ShowSolution;
import dev.interviewquiz.core.practice.Stores;
import dev.interviewquiz.core.practice.SubmitAnswer;
import dev.interviewquiz.core.question.Question;
import java.util.Optional;

/** What the day's question shows besides its card: its hint, its solution, a member's own result. */
final class SolutionFeature implements Feature {
    private final Answers answers;
    private final Editions editions;
    private final SubmitAnswer submit;
    private final ShowSolution show;
    private final Results results;
    private final NamedPost named;
    private final HeldWords held;

    SolutionFeature(Stores stores, Day day, Results results, RestrictedChannels restricted) {
        this.answers = stores.answers();
        this.editions = stores.editions();
        this.submit = day.submit();
        this.show = day.show();
        this.results = results;
        this.held = new HeldWords(day.heldBack(), answers, restricted);
        this.named = new NamedPost(stores.posts(), day.confirm());
    }

    @Override
    public void register(Routes routes) {
        routes.click("hint", (scene, action, values) -> hint(scene, action));
        routes.click("skip", (scene, action, values) -> askAgain(scene, action));
        routes.update("skip-yes", (scene, action, values) -> solution(scene, action));
        routes.click("result", (scene, action, values) -> result(scene, action));
    }

    private Reply hint(Scene scene, Action action) {
        Optional<Post> post = named.find(scene, action);
        Optional<String> hint = post.map(found -> editions.get(found.edition()))
                .flatMap(Question::hint)
                .map(text -> text.in(scene.language()));
        if (hint.isEmpty()) {
            return named.absent(scene, action);
        }
        if (submit.isHeldBack(scene.member(), post.orElseThrow())) {
            return held.reply(scene, post.orElseThrow());
        }
        boolean costs = submit.standing(scene.member(), post.orElseThrow(), scene.now()) == Feedback.Standing.COUNTED;
        if (costs) {
            answers.takeHint(post.orElseThrow().id(), scene.member(), scene.now());
        }
        return Reply.ephemeral(Sheet.of(scene)
                .text(Text.of("💡 " + hint.get()))
                .note(scene.say(costs ? price(scene, post.orElseThrow()) : "hint.free"))
                .view());
    }

    /** What was recorded before the hint stays as it was. */
    private String price(Scene scene, Post post) {
        return answers.counted(post.id(), scene.member())
                        .filter(recorded -> !recorded.hint())
                        .isPresent()
                ? "hint.recorded"
                : "hint.taken";
    }

    private Reply askAgain(Scene scene, Action action) {
        Optional<Post> post = named.find(scene, action);
        if (post.isEmpty()) {
            return named.absent(scene, action);
        }
        Optional<Answer> before = answers.counted(post.get().id(), scene.member());
        if (before.isPresent()) {
            return instead(scene, post.get(), before.get());
        }
        if (submit.isHeldBack(scene.member(), post.get())) {
            return held.reply(scene, post.get());
        }
        return Reply.ephemeral(Sheet.of(scene)
                .text(scene.say(sure(scene, post.get())))
                .buttons(Button.danger(Action.id("skip-yes", post.get().id().value()), scene.say("button.show-me-now")))
                .view());
    }

    private String sure(Scene scene, Post post) {
        if (!post.takesAnswers(scene.now())) {
            return "skip.sure-closed";
        }
        boolean counts = submit.standing(scene.member(), post, scene.now()) == Feedback.Standing.COUNTED;
        return counts ? "skip.sure" : "skip.sure-practice";
    }

    private Reply solution(Scene scene, Action action) {
        Optional<Post> waiting = named.find(scene, action).filter(post -> submit.isHeldBack(scene.member(), post));
        if (waiting.isPresent()) {
            return held.reply(scene, waiting.get());
        }
        Optional<ShowSolution.Solution> solution = NamedPost.id(action).flatMap(id -> show.show(scene.member(), id));
        return solution.map(found -> results.solution(scene, found)).orElseGet(() -> instead(scene, action));
    }

    private Reply instead(Scene scene, Action action) {
        Optional<Post> post = named.find(scene, action);
        return post.flatMap(found -> answers.counted(found.id(), scene.member()))
                .map(answer -> instead(scene, post.orElseThrow(), answer))
                .orElseGet(() -> result(scene, action));
    }

    /** His own result; of what may still be changed also why no solution is shown. */
    private Reply instead(Scene scene, Post post, Answer answer) {
        Reply result = results.of(scene, post, answer);
        return Results.recorded(scene, post, answer)
                ? Reply.ephemeral(Sheet.of(scene)
                        .text(scene.say("skip.recorded"))
                        .all(result.view())
                        .view())
                : result;
    }

    private Reply result(Scene scene, Action action) {
        Optional<Post> post = named.find(scene, action);
        if (post.isEmpty()) {
            return named.absent(scene, action);
        }
        return answers.given(post.get(), scene.member())
                .map(found -> results.of(scene, post.get(), found))
                .orElseGet(() -> none(scene, post.get()));
    }

    private Reply none(Scene scene, Post post) {
        Sheet sheet = Sheet.of(scene).text(scene.say("result.none"));
        if (submit.isHeldBack(scene.member(), post)) {
            HeldWords.Held told = held.of(scene, post);
            return Reply.ephemeral(
                    sheet.text(told.words()).buttons(told.buttons()).view());
        }
        String practise = DailyFeature.formAction(post.id());
        return Reply.ephemeral(sheet.buttons(Button.plain(practise, scene.say("button.practise-it")))
                .view());
    }
}
