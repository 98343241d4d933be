package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.Answers;
import dev.interviewquiz.core.practice.Asking;
import dev.interviewquiz.core.practice.Channels;
import dev.interviewquiz.core.practice.Editions;
import dev.interviewquiz.core.practice.Feedback;
import dev.interviewquiz.core.practice.HeldBack;
import dev.interviewquiz.core.practice.HideMember;
import dev.interviewquiz.core.practice.MemberCard;
import dev.interviewquiz.core.practice.Members;
import dev.interviewquiz.core.practice.PersonalSettings;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.practice.Posts;
import dev.interviewquiz.core.practice.ShowSolution;
import dev.interviewquiz.core.practice.Stores;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.Question;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A member's own results: fresh, seen again later, in the other language, with model answer and follow-ups. */
final class Results implements Feature {
    private static final int OFFERED_AFTER = 3;
    private static final int LATEST = 100;

    private final Posts posts;
    private final Answers answers;
    private final Editions editions;
    private final Members members;
    private final Channels channels;
    private final StreakNews news;
    private final RecentTellings recent = new RecentTellings();
    private final Comparison comparison;
    private final CountedElsewhere elsewhere;
    private final TakenWords taken;
    private final HideMember hide;
    private final HeldBack heldBack;
    private final OwnAnswers own;

    Results(Stores stores, HideMember hide, HeldBack heldBack, OwnAnswers own) {
        this.posts = stores.posts();
        this.answers = stores.answers();
        this.editions = stores.editions();
        this.members = stores.members();
        this.channels = stores.channels();
        this.news = new StreakNews(stores.streaks());
        this.elsewhere = new CountedElsewhere(posts, answers);
        this.taken = new TakenWords(stores.audit());
        this.comparison = new Comparison(answers, editions);
        this.hide = hide;
        this.heldBack = heldBack;
        this.own = own;
    }

    @Override
    public void register(Routes routes) {
        routes.update("again", (scene, action, values) -> again(scene, action));
        routes.click("rest", (scene, action, values) -> rest(scene, action));
        routes.click("see", (scene, action, values) -> see(scene, action));
        routes.click("fine", (scene, action, values) -> fine(scene));
        routes.click("unlist", (scene, action, values) -> unlisted(scene));
        routes.unseen("unlist", this::notTold);
        routes.unseen(this::lost);
        routes.forgotten(news::forget);
        routes.forgotten(recent::forget);
    }

    /** Feedback on an answer just given, or sent again as it was, with what is to be told once. */
    Reply fresh(Scene scene, Feedback feedback) {
        return fresh(scene, feedback, again(feedback.answer()));
    }

    Reply fresh(Scene scene, Feedback feedback, Telling.Toggle toggle) {
        Set<Telling.Once> once = once(scene, feedback.answer());
        if (offersReminder(scene)) {
            once.add(Telling.Once.REMINDER);
        }
        Telling telling = new Telling(feedback.standing(), feedback.streak(), news.taken(scene), once);
        return Reply.ephemeral(told(scene, feedback, recent.with(feedback.answer(), telling), toggle));
    }

    /** What became of the streaks, told with an answer of which nothing else is told yet. */
    Optional<String> news(Scene scene, Answer answer) {
        Telling telling = new Telling(Feedback.Standing.COUNTED, 0, news.taken(scene), Set.of());
        return recent.with(answer, telling).news().words(scene.texts());
    }

    private static Telling.Toggle again(Answer answer) {
        return (other, telling) -> telling.again(answer.id(), other);
    }

    /** What is to be told now, and not again; a direct message is of no board. */
    private Set<Telling.Once> once(Scene scene, Answer answer) {
        Set<Telling.Once> once = EnumSet.noneOf(Telling.Once.class);
        MemberCard card = scene.card();
        boolean boarded = !scene.member().workspace().direct();
        if (boarded && !card.told() && !card.excluded() && answer.kind() == Answer.Kind.SCORED) {
            members.change(card.ref(), stored -> stored.map(found -> found.withTold(true)));
            once.add(Telling.Once.BOARD);
        }
        return once;
    }

    /** The feedback that told of the board got lost: the next one tells. */
    private void notTold(MemberRef member) {
        members.change(member, stored -> stored.map(card -> card.withTold(false)));
    }

    private void lost(MemberRef member, View view) {
        if (news.lost(member, view)) {
            recent.forget(member);
        }
    }

    /** Once, after the third answer, where a question may wait: a solution that was only looked at is none. */
    private boolean offersReminder(Scene scene) {
        PersonalSettings settings = scene.settings();
        boolean now = !settings.reminderOffered()
                && answers.latest(scene.person(), LATEST).stream()
                                .filter(answer -> answer.kind() != Answer.Kind.SHOWN)
                                .limit(OFFERED_AFTER)
                                .count()
                        == OFFERED_AFTER
                && !channels.of(scene.workspace().ref()).isEmpty();
        if (now) {
            members.change(scene.person(), PersonalSettings::withReminderOffered);
        }
        return now;
    }

    private View told(Scene scene, Feedback feedback, Telling telling, Telling.Toggle toggle) {
        List<String> claims = answers.claims(feedback.answer().id());
        return sheet(scene, feedback, claims, telling, toggle).view();
    }

    private Sheet sheet(Scene scene, Feedback feedback, List<String> claims, Telling telling, Telling.Toggle toggle) {
        List<Text> extras = new ArrayList<>();
        taken.of(scene, feedback).map(Text::of).ifPresent(extras::add);
        elsewhere.of(scene, feedback).ifPresent(extras::add);
        telling.news().words(scene.texts()).map(Text::of).ifPresent(extras::add);
        comparison.with(scene, feedback).map(Text::of).ifPresent(extras::add);
        String other = toggle.id(scene.language().other(), telling);
        Sheet sheet = FeedbackView.of(scene, feedback, extras, claims, withheld(scene, feedback), other);
        sheet.more(page -> telling.rest(feedback.answer().id(), scene.language(), page));
        if (telling.once().contains(Telling.Once.REMINDER)) {
            sheet.note(scene.say("reminder.offer"));
        }
        return telling.once().contains(Telling.Once.BOARD) ? withBoard(scene, sheet) : sheet;
    }

    private FeedbackView.Withheld withheld(Scene scene, Feedback feedback) {
        boolean held = heldBack.holds(scene.member(), feedback.question().id());
        return new FeedbackView.Withheld(held && heldBack.awaits(scene.member(), feedback.answer()), held);
    }

    private static Sheet withBoard(Scene scene, Sheet sheet) {
        return sheet.note(Sheet.MUST, Text.of(scene.say("board.once")))
                .buttons(
                        Button.plain(Action.id("fine"), scene.say("button.fine")),
                        Button.plain(Action.id("unlist"), scene.say("button.unlist")));
    }

    /** The result of an earlier answer; held back while the post is open and tells at closing. */
    Reply of(Scene scene, Post post, Answer answer) {
        Question question = editions.get(answer.edition());
        if (recorded(scene, post, answer)) {
            Sheet recorded = RecordedView.of(scene, post, question, answer);
            news.told(scene).ifPresent(recorded::note);
            return Reply.ephemeral(recorded.view());
        }
        if (answer.kind() == Answer.Kind.SHOWN && heldBack.awaits(scene.member(), answer)) {
            return Reply.ephemeral(Sheet.said(scene, "show.held-back"));
        }
        if (answer.kind() == Answer.Kind.SHOWN) {
            return Reply.ephemeral(solution(scene, post, question, scene.say("solution.shown")));
        }
        return Reply.ephemeral(view(scene, answer, Optional.of(post)));
    }

    /** Whether the answer may still be changed, so that nothing is told of it. */
    static boolean recorded(Scene scene, Post post, Answer answer) {
        return post.takesAnswers(scene.now())
                && post.feedback() == Asking.Feedback.CLOSE
                && answer.kind() == Answer.Kind.SCORED;
    }

    private View view(Scene scene, Answer answer, Optional<Post> post) {
        Feedback.Standing standing =
                answer.kind() == Answer.Kind.SCORED ? Feedback.Standing.COUNTED : Feedback.Standing.PRACTICE;
        Telling telling = new Telling(standing, 0, news.taken(scene), once(scene, answer));
        return told(scene, feedback(answer, post, telling), telling, again(answer));
    }

    /** What was told of an answer, as it was told. */
    View again(Scene scene, Answer answer, Telling telling, Telling.Toggle toggle) {
        return told(scene, feedback(answer, answer.post().flatMap(posts::find), telling), telling, toggle);
    }

    private Feedback feedback(Answer answer, Optional<Post> post, Telling telling) {
        return new Feedback(answer, editions.get(answer.edition()), post, telling.standing(), telling.streak());
    }

    Reply solution(Scene scene, ShowSolution.Solution solution) {
        String line = scene.say(solution.spent() ? "solution.spent" : "solution.shown");
        return Reply.update(solution(scene, solution.post(), solution.question(), line));
    }

    /** The solution that he was shown before, under another line than that he was. */
    View shown(Scene scene, Post post, String line) {
        return solution(scene, post, editions.get(post.edition()), line);
    }

    private static View solution(Scene scene, Post post, Question question, String line) {
        Sheet sheet = Sheet.of(scene)
                .title(scene.say("model-answer"))
                .note(line)
                .text(Sheet.strong(
                        scene.say("model-answer"), "\n" + question.modelAnswer().in(scene.language())));
        if (post.form() == Form.CHOICE) {
            sheet.text(Sheet.SHOULD, ChoiceLines.solved(scene.texts(), question, post.order()));
        }
        question.why().ifPresent(why -> sheet.note(scene.say("reveal.why", why.in(scene.language()))));
        return sheet.view();
    }

    private Reply see(Scene scene, Action action) {
        return own.named(scene, action).map(answer -> seen(scene, answer)).orElseGet(() -> Sheet.gone(scene));
    }

    /** Below the question as it was asked, which may have been changed since. */
    private Reply seen(Scene scene, Answer answer) {
        Optional<Post> post = answer.post().flatMap(posts::find);
        Reply result = post.map(found -> of(scene, found, answer))
                .orElseGet(() -> Reply.ephemeral(view(scene, answer, Optional.empty())));
        if (post.filter(found -> recorded(scene, found, answer)).isPresent()) {
            return result;
        }
        String asked = editions.get(answer.edition()).prompt(answer.form()).in(scene.language());
        return Reply.ephemeral(Sheet.of(scene)
                .text(Sheet.MAY, Text.strong(asked))
                .all(result.view())
                .view());
    }

    private Reply again(Scene scene, Action action) {
        Language wanted = Language.of(action.field(1).equals("zh") ? "zh" : "en");
        remember(scene, wanted);
        return own.named(scene, action)
                .map(answer -> Reply.update(again(scene.in(wanted), answer, Telling.of(action), again(answer))))
                .orElseGet(() -> Sheet.gone(scene));
    }

    /** What did not fit into the feedback, as it was told. */
    private Reply rest(Scene scene, Action action) {
        Scene spoken = scene.in(Language.of(action.field(1).equals("zh") ? "zh" : "en"));
        String page = action.field(5);
        Telling telling = Telling.of(action);
        return own.named(scene, action)
                .filter(answer -> page.matches("[1-9]"))
                .map(answer -> feedback(answer, answer.post().flatMap(posts::find), telling))
                .map(feedback -> sheet(
                                spoken,
                                feedback,
                                answers.claims(feedback.answer().id()),
                                telling,
                                again(feedback.answer()))
                        .view(Integer.parseInt(page)))
                .filter(view -> !view.blocks().isEmpty())
                .map(Reply::ephemeral)
                .orElseGet(() -> Sheet.gone(scene));
    }

    /** The language last chosen with the button goes on from here. */
    void remember(Scene scene, Language wanted) {
        PersonalSettings now = scene.settings();
        if (now.toggled().filter(wanted::equals).isEmpty()) {
            members.change(scene.person(), known -> known.withToggled(wanted));
        }
    }

    /** It is known now; who has taken himself off a board stays off it. */
    private Reply fine(Scene scene) {
        recent.forget(scene.member());
        members.change(scene.member(), stored -> stored.map(card -> card.withTold(true)));
        return Reply.ephemeral(Sheet.said(scene, hide.hidden(scene.member()) ? hidden(scene) : "board.fine"));
    }

    private Reply unlisted(Scene scene) {
        recent.forget(scene.member());
        hide.hide(scene.member(), true);
        return Reply.ephemeral(Sheet.said(scene, hidden(scene)));
    }

    /** The text that says so: of one workspace, or in a direct message of all. */
    static String hidden(Scene scene) {
        return scene.member().workspace().direct() ? "board.hidden-everywhere" : "board.hidden";
    }
}
