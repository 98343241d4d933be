package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.grading.Refusal;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.practice.Answers;
import dev.interviewquiz.core.practice.Feedback;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.practice.PostId;
import dev.interviewquiz.core.practice.SubmitAnswer;
import java.util.Locale;

/** What is said to a text that was sent for the day's question and is no answer: why, and what holds of one given before. */
final class NotAnAnswer {
    private final Answers answers;
    private final SubmitAnswer submit;

    NotAnAnswer(Answers answers, SubmitAnswer submit) {
        this.answers = answers;
        this.submit = submit;
    }

    Reply of(Scene scene, SubmitAnswer.Outcomes.Refused refused, String text) {
        PostId id = refused.post().id();
        if (isRecorded(scene, refused.post())) {
            String said = Texts.led(besideRecorded(scene, refused.why())) + scene.say("refused.recorded");
            return GivenBack.reply(scene.texts(), said, text, DailyFeature.again(scene, id));
        }
        Feedback.Standing standing = submit.standing(scene.member(), refused.post(), scene.now());
        if (refused.why() == Refusal.DONT_KNOW) {
            return unknown(scene, id, standing == Feedback.Standing.COUNTED);
        }
        if (refused.why() == Refusal.EMPTY && standing == Feedback.Standing.SECOND) {
            Button practise = Button.plain(DailyFeature.formAction(id), scene.say("button.practise-it"));
            return GivenBack.reply(scene.texts(), scene.say("refused.answered"), text, practise);
        }
        return GivenBack.reply(scene.texts(), why(scene, refused.why()), text, DailyFeature.again(scene, id));
    }

    private static Reply unknown(Scene scene, PostId id, boolean counts) {
        String show = scene.say(counts ? "button.show-me" : "button.solution");
        return Reply.ephemeral(Sheet.of(scene)
                .text(counts ? why(scene, Refusal.DONT_KNOW) : scene.say("practice.dont-know"))
                .buttons(Button.plain(Action.id("skip", id.value()), show), DailyFeature.again(scene, id))
                .view());
    }

    private static String why(Scene scene, Refusal why) {
        return scene.say("refused." + why.name().toLowerCase(Locale.ROOT));
    }

    private static String besideRecorded(Scene scene, Refusal why) {
        return why == Refusal.DONT_KNOW ? scene.say("refused.says-nothing") : why(scene, why);
    }

    private boolean isRecorded(Scene scene, Post post) {
        return answers.counted(post.id(), scene.member())
                .filter(answer -> Results.recorded(scene, post, answer))
                .isPresent();
    }
}
