package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.Pace;
import dev.interviewquiz.core.agenda.Errand;
import dev.interviewquiz.core.grading.Grader;
import dev.interviewquiz.core.platform.Block;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.Field;
import dev.interviewquiz.core.platform.Interaction;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.MessageRef;
import dev.interviewquiz.core.platform.Messenger;
import dev.interviewquiz.core.platform.Modal;
import dev.interviewquiz.core.platform.Opening;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.Problem;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.Announcer;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.practice.Day;
import dev.interviewquiz.core.practice.Remind;
import dev.interviewquiz.core.practice.Stores;
import dev.interviewquiz.core.practice.fakes.FakeAgenda;
import dev.interviewquiz.core.practice.fakes.InMemoryStores;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.LocalizedText;
import dev.interviewquiz.core.question.Pack;
import dev.interviewquiz.core.question.PackId;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionBank;
import dev.interviewquiz.core.question.Topic;
import dev.interviewquiz.core.question.TopicId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A workspace in memory behind the real router. It is Monday 23 November 2026, 08:00 UTC; Ada administers, Olga operates,
 * Bob does neither; the channel is {@code interview}.
 */
final class AdminRoom {
    static final Instant MONDAY_8 = Instant.parse("2026-11-23T08:00:00Z");

    private static final AtomicInteger ROOMS = new AtomicInteger();

    final Stores stores = InMemoryStores.create();
    final WorkspaceRef workspace;
    final List<String> posted = new ArrayList<>();
    final FakeAgenda times = new FakeAgenda();
    final Map<Errand, Instant> agenda = times.set();
    final FakeOperations operations = new FakeOperations();

    Instant now = MONDAY_8;
    Optional<Problem> problem = Optional.empty();
    Optional<Problem> unfit = Optional.empty();
    Predicate<String> roles = id -> true;
    boolean refusing;
    int checks;
    boolean rightsKnown = true;
    boolean localeKnown = true;
    Locale locale = Locale.ENGLISH;
    Optional<ZoneId> zone = Optional.empty();
    String channel = "interview";

    private final Day day;
    private final Router router;
    private final AtomicInteger ids = new AtomicInteger();

    AdminRoom() {
        this(packs());
    }

    AdminRoom(QuestionBank bank) {
        this(bank, Platform.TERMINAL);
    }

    AdminRoom(Platform platform) {
        this(packs(), platform);
    }

    private AdminRoom(QuestionBank bank, Platform platform) {
        workspace = new WorkspaceRef(platform, "room-" + ROOMS.incrementAndGet());
        InstantSource clock = () -> now;
        Messenger messenger = new Recording();
        Announcer announcer = Conversation.announcer(messenger, Pace.FREE, () -> bank, stores);
        Grader grader = Grader.standard();
        day = new Day(stores, () -> bank, grader, announcer, times, this::id, clock);
        MemberRef operator = new MemberRef(workspace, "olga");
        router = Conversation.router(new Surroundings(
                stores,
                () -> bank,
                grader,
                times,
                day,
                operations,
                new Remind(stores, announcer, times, clock),
                messenger,
                weeks -> Optional.empty(),
                Set.of(operator),
                this::id,
                clock));
    }

    private String id() {
        return "id" + ids.incrementAndGet();
    }

    static QuestionBank packs() {
        List<Question> deep = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            deep.add(RoomQuestions.question("deep-" + i, i % 2 == 0 ? "cnn" : "rnn", 1 + i % 3));
        }
        List<Question> extra =
                List.of(RoomQuestions.question("extra-1", "gan", 1), RoomQuestions.question("extra-2", "gan", 2));
        return new QuestionBank(
                List.of(
                        new Pack(new PackId("deep-learning"), LocalizedText.of("Deep learning", "深度学习"), deep),
                        new Pack(new PackId("extra"), LocalizedText.of("Extra", "补充"), extra)),
                List.of(topic("cnn"), topic("rnn"), topic("gan")));
    }

    private static Topic topic(String id) {
        return new Topic(new TopicId(id), LocalizedText.of(id.toUpperCase(Locale.ROOT), id.toUpperCase(Locale.ROOT)));
    }

    ChannelRef ref(String name) {
        return new ChannelRef(workspace, name);
    }

    MemberRef member(String name) {
        return new MemberRef(workspace, name);
    }

    Channel here() {
        return stores.channels().find(ref(channel)).orElseThrow();
    }

    Day day() {
        return day;
    }

    private Interaction interaction(String who, Trigger trigger) {
        return new Interaction(
                member(who),
                Optional.of(channel).filter(name -> !name.isEmpty()).map(this::ref),
                who,
                Optional.of(locale).filter(told -> localeKnown),
                Set.of(),
                rightsKnown && who.equals("ada"),
                rightsKnown,
                zone,
                trigger);
    }

    /** What Ada is told. */
    String admin(String line) {
        return words(reply("ada", line).view());
    }

    Reply reply(String who, String line) {
        return router.handle(interaction(who, new Trigger.Typed("quiz-admin", line)));
    }

    /** A command for everybody. */
    Reply quiz(String who, String line) {
        return router.handle(interaction(who, new Trigger.Typed("quiz", line)));
    }

    View home(String who) {
        return router.handle(interaction(who, new Trigger.Home())).view();
    }

    Reply click(String who, String action) {
        return router.handle(interaction(who, new Trigger.Click(action, Optional.empty())));
    }

    /** What stands in a form's place until its result is there. */
    View waiting(String who, Modal form) {
        return router.waiting(interaction(who, new Trigger.Submission(form.actionId(), Map.of())));
    }

    Opening open(String who, Trigger trigger) {
        return router.open(interaction(who, trigger));
    }

    Modal form(String line) {
        return form("ada", line);
    }

    Modal form(String who, String line) {
        return ((Opening.Form) open(who, new Trigger.Typed("quiz-admin", line))).modal();
    }

    Modal formOf(String action) {
        return formOf("ada", action);
    }

    Modal formOf(String who, String action) {
        return ((Opening.Form) open(who, new Trigger.Click(action, Optional.empty()))).modal();
    }

    /** Sends a form with some fields changed: name, value, name, value. */
    Reply submit(String who, Modal form, String... changes) {
        Map<String, List<String>> fields = new HashMap<>();
        for (Field field : form.fields()) {
            fields.put(field.id(), List.of(value(field)));
        }
        for (int i = 0; i < changes.length; i += 2) {
            fields.put(changes[i], List.of(changes[i + 1]));
        }
        return router.handle(interaction(who, new Trigger.Submission(form.actionId(), fields)));
    }

    static String value(Modal form, String id) {
        return form.fields().stream()
                .filter(field -> field.id().equals(id))
                .map(AdminRoom::value)
                .findFirst()
                .orElseThrow();
    }

    private static String value(Field field) {
        return field instanceof Field.Input input ? input.initial() : String.join(",", ((Field.Pick) field).selected());
    }

    /** Sets the channel up as the form stands, with some fields changed. */
    String setUp(String... changes) {
        Reply preview = submit("ada", form("setup"), changes);
        return words(click("ada", button(preview.view(), "Confirm")).view());
    }

    /** The action of the button with this label. */
    static String button(View view, String label) {
        return buttons(view).stream()
                .filter(button -> button.label().equals(label))
                .map(Button::actionId)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button \"" + label + "\" in " + words(view)));
    }

    static List<Button> buttons(View view) {
        return view.blocks().stream()
                .filter(Block.Buttons.class::isInstance)
                .flatMap(block -> ((Block.Buttons) block).buttons().stream())
                .toList();
    }

    static List<String> labels(View view) {
        return buttons(view).stream().map(Button::label).toList();
    }

    static String words(View view) {
        return view.blocks().stream().map(AdminRoom::words).collect(Collectors.joining("\n"));
    }

    private static String words(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.text().words();
        }
        if (block instanceof Block.Note note) {
            return note.text().words();
        }
        if (block instanceof Block.Heading heading) {
            return heading.text().words();
        }
        return "";
    }

    /** Takes the language of the texts that a test checks. */
    Texts texts() {
        return Texts.in(Language.of(locale));
    }

    private final class Recording implements Messenger {
        @Override
        public MessageRef post(ChannelRef where, View view, String key) {
            if (refusing) {
                throw DeliveryException.of(
                        DeliveryException.Kind.FORBIDDEN, "", "missing_scope", new IllegalStateException("no"));
            }
            posted.add(words(view));
            return new MessageRef(where, "message-" + posted.size());
        }

        @Override
        public Optional<MessageRef> find(ChannelRef where, String key, Instant since) {
            return Optional.empty();
        }

        @Override
        public MessageRef reply(MessageRef parent, View view, String key) {
            return parent;
        }

        @Override
        public void update(MessageRef message, View view) {}

        @Override
        public void direct(MemberRef member, View view, String key) {}

        @Override
        public Optional<Problem> unfit(ChannelRef where) {
            return unfit;
        }

        @Override
        public boolean hasRole(WorkspaceRef of, String roleId) {
            return roles.test(roleId);
        }

        @Override
        public Optional<Problem> check(ChannelRef where) {
            checks++;
            return problem;
        }
    }
}
