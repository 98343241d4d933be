package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Choice;
import dev.interviewquiz.core.platform.Limits;
import dev.interviewquiz.core.platform.Option;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.platform.Wording;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.AnswerBrief;
import dev.interviewquiz.core.practice.Answers;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.practice.Posts;
import dev.interviewquiz.core.practice.Practise;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionBank;
import dev.interviewquiz.core.question.QuestionId;
import dev.interviewquiz.core.question.TopicId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Any question of the packs with its model answer; nothing that is held back. */
final class ShowFeature implements Feature {
    private static final Pattern NUMBER = Pattern.compile("(?:#|no\\.?|第)?\\s*(\\d{1,6})\\s*题?");

    private final Supplier<QuestionBank> bank;
    private final Practise practise;
    private final Posts posts;
    private final Answers answers;
    private final TopicWords topics;

    ShowFeature(Supplier<QuestionBank> bank, Practise practise, Posts posts, Answers answers) {
        this.posts = posts;
        this.bank = bank;
        this.practise = practise;
        this.answers = answers;
        this.topics = new TopicWords(bank);
    }

    @Override
    public void register(Routes routes) {
        routes.member(Wordings.verb("show", Wordings.suggested("question")), this::show);
        routes.typing("show question", this::shown);
        routes.typing("post question", (scene, typed) -> questions(practise.known(scene.member()), typed));
        routes.click("show", (scene, action, values) -> chosen(scene, values));
    }

    /**
     * A question by its id, by the number that its card in the channel has, by words of its prompt, or by its topic; several that
     * fit are offered.
     */
    private Reply show(Scene scene, Options options) {
        String wanted = options.get("question", "").strip();
        List<Choice> fitting = shown(scene, wanted);
        Optional<QuestionId> id = named(wanted)
                .or(() -> numbered(scene, wanted))
                .or(() -> fitting.size() == 1 && !wanted.isEmpty()
                        ? Optional.of(new QuestionId(fitting.get(0).value()))
                        : Optional.empty());
        if (id.isPresent()) {
            return show(scene, id.get());
        }
        return Reply.ephemeral(fitting.isEmpty() ? none(scene, wanted) : offered(scene, wanted, fitting));
    }

    private View none(Scene scene, String wanted) {
        if (!questions(practise.known(scene.member()), wanted).isEmpty()) {
            return Sheet.said(scene, wanted.isEmpty() ? "show.all-held-back" : "show.held-back");
        }
        return wanted.isEmpty() ? Sheet.said(scene, "packs.none-enabled") : unknown(scene, wanted);
    }

    private Optional<QuestionId> numbered(Scene scene, String wanted) {
        Matcher number = NUMBER.matcher(SettingsReader.plain(wanted));
        if (!number.matches()) {
            return Optional.empty();
        }
        int which = Integer.parseInt(number.group(1));
        return scene.channel().map(posts::history).orElse(List.of()).stream()
                .filter(post -> post.number() == which)
                .map(Post::question)
                .findFirst();
    }

    /** With or without the zeros before a number: {@code deep-learning-7} is {@code deep-learning-07}. */
    private Optional<QuestionId> named(String wanted) {
        String plain = plain(wanted);
        return bank.get().questions().stream()
                .map(Question::id)
                .filter(known -> plain(known.value()).equals(plain))
                .findFirst();
    }

    private static String plain(String id) {
        return SettingsReader.plain(id).replaceAll("[-_ ]+0*", "-");
    }

    private Reply show(Scene scene, QuestionId id) {
        return Reply.ephemeral(practise.named(scene.member(), id)
                .map(question -> shown(scene, question))
                .orElseGet(() -> Sheet.said(
                        scene, practise.isHeldBack(scene.member(), id) ? "show.held-back" : "show.not-asked")));
    }

    private View unknown(Scene scene, String wanted) {
        List<String> ids = practise.known(scene.member()).stream()
                .map(question -> question.id().value())
                .toList();
        Sheet sheet = Sheet.of(scene).text(scene.say("show.unknown", Cut.to(60, wanted)));
        Nearest.to(SettingsReader.plain(wanted), ids)
                .ifPresent(id -> sheet.note(scene.say("unknown.meant", "/quiz show question:" + id)));
        return sheet.view();
    }

    private static View offered(Scene scene, String wanted, List<Choice> fitting) {
        List<Option> options = fitting.stream()
                .limit(Limits.SELECT_OPTIONS)
                .map(choice -> new Option(
                        choice.value(),
                        Cut.to(
                                Limits.OPTION_LABEL,
                                choice.label().in(scene.texts().locale()))))
                .toList();
        return Sheet.of(scene)
                .text(
                        wanted.isEmpty()
                                ? scene.say("show.which")
                                : scene.say("show.fitting", Cut.to(60, wanted), fitting.size()))
                .note(scene.say("show.by-id", fitting.get(0).value()))
                .select(Action.id("show"), scene.say("show.choose"), options)
                .view();
    }

    private Reply chosen(Scene scene, List<String> values) {
        return values.stream()
                .findFirst()
                .flatMap(this::named)
                .map(id -> show(scene, id))
                .orElseGet(() -> Reply.ephemeral(Sheet.said(scene, "gone")));
    }

    private View shown(Scene scene, Question question) {
        Sheet sheet = Sheet.of(scene)
                .title(scene.say("model-answer"))
                .text(Text.strong(question.prompt().in(scene.language())))
                .text(Sheet.strong(
                        scene.say("model-answer"), "\n" + question.modelAnswer().in(scene.language())));
        List<AnswerBrief> own = answers.latest(scene.person(), 1000).stream()
                .filter(brief -> brief.question().equals(question.id()) && brief.kind() != Answer.Kind.SHOWN)
                .limit(5)
                .toList();
        own.forEach(brief -> sheet.note(scene.say(
                "show.own",
                new ScheduleWords(scene.texts()).fullDate(brief.date()),
                Math.round(100 * brief.credit()),
                brief.points())));
        Round round = new Round(
                question.id(),
                question.usualForm(),
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return sheet.buttons(Button.primary(round.action("pa"), scene.say("button.answer")))
                .view();
    }

    /** What is held back would be refused. */
    private List<Choice> shown(Scene scene, String typed) {
        return questions(practise.free(scene.member()), typed);
    }

    /** Those that hold what was typed; where none does, those of the topic that it names. */
    private List<Choice> questions(List<Question> questions, String typed) {
        List<Choice> fitting = Completions.of(typed, questions.stream().map(ShowFeature::choice));
        Optional<TopicId> topic = topics.named(typed);
        return topic.isEmpty() || !fitting.isEmpty()
                ? fitting
                : questions.stream()
                        .filter(question -> question.topics().contains(topic.get()))
                        .map(ShowFeature::choice)
                        .toList();
    }

    private static Choice choice(Question question) {
        return new Choice(question.id().value(), label(question));
    }

    private static Wording label(Question question) {
        return new Wording(
                Cut.to(90, question.prompt().in(Language.EN)),
                Cut.to(90, question.prompt().in(Language.ZH)));
    }
}
