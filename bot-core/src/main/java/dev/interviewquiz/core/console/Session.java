package dev.interviewquiz.core.console;

import dev.interviewquiz.core.BotCore;
import dev.interviewquiz.core.agenda.ManualAgenda;
import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.Field;
import dev.interviewquiz.core.platform.Interaction;
import dev.interviewquiz.core.platform.Interactions;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Opening;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.practice.Person;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.schedule.PostingSchedule;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Carries out one line after the other. Confined to one thread. */
final class Session implements AutoCloseable {
    static final List<String> COLON = List.of(
            ":as", ":in", ":lang", ":admin", ":click", ":set", ":say", ":submit", ":at", ":tick", ":help", ":quit");

    /** Each day on the way is played. */
    private static final Duration FARTHEST = Duration.ofDays(400);
    /** More of them are too far, whatever they count. */
    private static final int DIGITS = 8;

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("EEE yyyy-MM-dd HH:mm");
    private static final Pattern DURATION = Pattern.compile("(\\d+)\\s*([dhm])");
    /** The full-width space, too. */
    private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]+");

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_.-]{1,40}");

    private final BotCore core;
    private final Interactions interactions;
    private final ManualAgenda agenda;
    private final Stage stage;
    private final Thread ending = new Thread(this::end, "ending");
    private boolean ended;

    Session(BotCore core, ManualAgenda agenda, Stage stage) {
        this.core = core;
        this.interactions = core.interactions();
        this.agenda = agenda;
        this.stage = stage;
        stage.zones(this::zone);
        Runtime.getRuntime().addShutdownHook(ending);
    }

    /** The process is told to end: finishes the line in hand, then closes the database as after the last line. */
    private synchronized void end() {
        ended = true;
        core.close();
    }

    /** After the last line: whoever opened the database closes it, unless the process is told to end in this moment. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException told) {
            // It is running already.
        }
    }

    /** False when the session is to end. */
    synchronized boolean run(String line) {
        String text = narrowed(line.strip());
        if (ended) {
            return false;
        }
        if (text.isEmpty() || text.startsWith("#")) {
            return true;
        }
        if (text.equals(":quit")) {
            return false;
        }
        var unused = core.refreshPacks();
        if (text.startsWith("/")) {
            command(text);
        } else {
            colon(text);
        }
        followZone();
        agenda.runUntil(core.clock().instant());
        return true;
    }

    /** The first word as a Chinese keyboard may write it: ／ｑｕｉｚ is /quiz. What follows stays as it is. */
    private static String narrowed(String line) {
        String word = SPACE.split(line, 2)[0];
        String narrow = Normalizer.normalize(word, Normalizer.Form.NFKC);
        return narrow.startsWith("/") || narrow.startsWith(":") ? narrow + line.substring(word.length()) : line;
    }

    /** Times are told and read in the zone of the channel that one is in. */
    private void followZone() {
        zone(stage.channel()).ifPresent(stage::zone);
    }

    private Optional<ZoneId> zone(ChannelRef channel) {
        return core.stores().channels().find(channel).map(Channel::schedule).map(PostingSchedule::zone);
    }

    private void command(String text) {
        String[] parts = SPACE.split(text.substring(1), 2);
        if (!parts[0].equals("quiz") && !parts[0].equals("quiz-admin")) {
            unknown(text);
            return;
        }
        act(new Trigger.Typed(parts[0], parts.length == 1 ? "" : parts[1]));
    }

    private void colon(String text) {
        String word = SPACE.split(text, 2)[0];
        String rest = text.substring(word.length()).strip();
        switch (word) {
            case ":as" -> name(rest, stage::as);
            case ":in" -> name(rest.startsWith("#") ? rest.substring(1) : rest, stage::in);
            case ":lang" -> language(rest);
            case ":admin" -> admin(rest);
            case ":click" -> click(rest);
            case ":set" -> set(rest);
            case ":say" -> say(rest);
            case ":submit" -> submit();
            case ":at" -> at(rest);
            case ":tick" -> tick(rest);
            case ":help" -> tell("terminal.help");
            default -> unknown(text);
        }
    }

    private void unknown(String text) {
        String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
        tell("terminal.unknown", shown, String.join(" ", COLON));
        stage.form()
                .map(form -> form.text().isPresent() ? "terminal.form-say" : "terminal.form-set")
                .ifPresent(how -> tell("terminal.form-open", stage.texts().get(how)));
    }

    private void tell(String key, Object... arguments) {
        stage.screen().line(stage.texts().get(key, arguments));
    }

    private void name(String name, java.util.function.Consumer<String> use) {
        if (!NAME.matcher(name).matches()) {
            tell("terminal.name");
            return;
        }
        use.accept(name);
        tell("terminal.now", stage.member(), stage.channel().id());
    }

    private void language(String rest) {
        if (!rest.equals("en") && !rest.equals("zh")) {
            tell("terminal.lang");
            return;
        }
        stage.speak(Language.of(rest));
        chosenLast(Language.of(rest));
        tell("terminal.lang-set");
    }

    /** As if the language had been chosen with the button: else a button pressed before would outdo the command. */
    private void chosenLast(Language language) {
        Person person = Person.of(new MemberRef(Stage.WORKSPACE, stage.member()));
        core.stores().members().change(person, settings -> settings.withToggled(language));
    }

    private void admin(String rest) {
        if (rest.equals("on")) {
            stage.admins().add(stage.member());
        } else if (rest.equals("off")) {
            stage.admins().remove(stage.member());
        } else {
            tell("terminal.admin");
            return;
        }
        core.database().note("admins", String.join(",", stage.admins()));
        tell("terminal.admin-" + rest + (rest.equals("off") && operates() ? "-operator" : ""), stage.member());
    }

    private boolean operates() {
        return core.config().operators().stream()
                .anyMatch(operator -> operator.workspace().platform() == Stage.WORKSPACE.platform()
                        && operator.userId().equals(stage.member()));
    }

    private void click(String rest) {
        int number = rest.matches("\\d{1,3}") ? Integer.parseInt(rest) : 0;
        List<Control> controls = stage.controls();
        if (controls.isEmpty()) {
            tell("terminal.no-buttons");
            return;
        }
        if (number < 1 || number > controls.size()) {
            tell("terminal.click", controls.size());
            return;
        }
        Control control = controls.get(number - 1);
        if (!control.enabled()) {
            tell("terminal.disabled");
            return;
        }
        act(
                control.menu()
                        ? new Trigger.Selection(control.actionId(), control.values(), Optional.empty())
                        : new Trigger.Click(control.actionId(), Optional.empty()));
    }

    private void set(String rest) {
        String id = SPACE.split(rest, 2)[0];
        Optional<Field> field = stage.form().flatMap(form -> form.field(id));
        if (field.isEmpty()) {
            noField();
            return;
        }
        String value = rest.substring(id.length()).strip();
        stage.form()
                .flatMap(form -> form.set(field.get(), value, stage.texts()))
                .ifPresent(stage.screen()::line);
    }

    private void noField() {
        if (stage.form().isEmpty()) {
            tell("terminal.no-form");
        } else {
            List<String> fields = stage.form().orElseThrow().modal().fields().stream()
                    .map(Field::id)
                    .toList();
            tell("terminal.fields", String.join(" ", fields));
        }
    }

    private void say(String rest) {
        Optional<Field.Input> field = stage.form().flatMap(OpenForm::text);
        if (field.isEmpty()) {
            noField();
            return;
        }
        Optional<String> refused = stage.form().flatMap(form -> form.set(field.get(), rest, stage.texts()));
        if (refused.isPresent()) {
            stage.screen().line(refused.get());
        } else {
            submit();
        }
    }

    private void submit() {
        if (stage.form().isEmpty()) {
            tell("terminal.no-form");
            return;
        }
        OpenForm form = stage.form().get();
        if (form.wanting().isPresent()) {
            tell("terminal.wanting", form.wanting().get());
            return;
        }
        Trigger.Submission submission = form.submission();
        stage.closeForm();
        act(submission);
    }

    private void act(Trigger trigger) {
        Interaction interaction = stage.interaction(trigger);
        if (interactions.ackFor(interaction) == Ack.MODAL) {
            Opening opening = interactions.open(interaction);
            if (opening instanceof Opening.Form opened) {
                stage.open(new OpenForm(opened.modal()));
            } else {
                show(((Opening.Told) opening).reply());
            }
            return;
        }
        show(interactions.handle(interaction));
    }

    private void show(Reply reply) {
        if (reply.ack() == Ack.PUBLIC) {
            stage.show(stage.channel(), "", reply.view());
        } else {
            stage.show("@" + stage.member(), reply.view());
        }
        reply.attachment().ifPresent(stage::show);
    }

    private void at(String rest) {
        try {
            move(LocalDateTime.parse(rest).atZone(stage.zone()).toInstant());
        } catch (DateTimeParseException malformed) {
            tell("terminal.at");
        }
    }

    private void tick(String rest) {
        Matcher duration = DURATION.matcher(rest);
        if (!duration.matches()) {
            tell("terminal.tick");
            return;
        }
        if (duration.group(1).length() > DIGITS) {
            tooFar();
            return;
        }
        long amount = Long.parseLong(duration.group(1));
        move(core.clock()
                .instant()
                .plus(
                        switch (duration.group(2)) {
                            case "d" -> Duration.ofDays(amount);
                            case "h" -> Duration.ofHours(amount);
                            default -> Duration.ofMinutes(amount);
                        }));
    }

    private void tooFar() {
        tell("terminal.too-far", FARTHEST.toDays());
    }

    private void move(Instant until) {
        if (until.isAfter(core.clock().instant().plus(FARTHEST))) {
            tooFar();
            return;
        }
        if (until.isBefore(core.clock().instant())) {
            agenda.setBack(until);
            core.day().resume();
            tell("terminal.backwards");
        }
        agenda.runUntil(until);
        stage.screen().line(stage.screen().faint("⏱ " + clock()));
    }

    String clock() {
        LocalDateTime now = LocalDateTime.ofInstant(core.clock().instant(), stage.zone());
        return CLOCK.withLocale(stage.locale()).format(now) + " " + stage.zone();
    }
}
