package dev.interviewquiz.core.console;

import dev.interviewquiz.core.BotCore;
import dev.interviewquiz.core.agenda.ManualAgenda;
import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.Interaction;
import dev.interviewquiz.core.platform.Interactions;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Opening;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.practice.Person;
import dev.interviewquiz.core.practice.PersonalSettings;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.schedule.PostingSchedule;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Carries out one line after the other. Confined to one thread. */
final class Session implements AutoCloseable {
    static final List<String> COLON = List.of(
            ":as", ":in", ":lang", ":admin", ":click", ":set", ":say", ":submit", ":at", ":tick", ":help", ":quit");

    /** The full-width space, too. */
    static final Pattern SPACE = Pattern.compile("[\\s\\u3000]+");

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_.-]{1,40}");

    private final BotCore core;
    private final Interactions interactions;
    private final ManualAgenda agenda;
    private final Stage stage;
    private final TimeLines time;
    private final FormLines forms;
    private final Thread ending = new Thread(this::end, "ending");
    private Runnable forgotten = () -> {};
    private boolean ended;

    Session(BotCore core, ManualAgenda agenda, Stage stage) {
        this.core = core;
        this.interactions = core.interactions();
        this.agenda = agenda;
        this.stage = stage;
        this.time = new TimeLines(core, agenda, stage);
        this.forms = new FormLines(stage);
        stage.zones(this::zone);
        follow();
        Runtime.getRuntime().addShutdownHook(ending);
    }

    /** The process is told to end: finishes the line in hand, then closes the database as after the last line. */
    private synchronized void end() {
        ended = true;
        core.close();
    }

    /** What else keeps the words of a member who has his data deleted: does away with it. */
    void whenForgotten(Runnable deletes) {
        forgotten = deletes;
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
        follow();
        agenda.runUntil(core.clock().instant());
        return true;
    }

    /** The first word as a Chinese keyboard may write it: ／ｑｕｉｚ is /quiz. What follows stays as it is. */
    private static String narrowed(String line) {
        String word = SPACE.split(line, 2)[0];
        String narrow = Normalizer.normalize(word, Normalizer.Form.NFKC);
        return narrow.startsWith("/") || narrow.startsWith(":") ? narrow + line.substring(word.length()) : line;
    }

    /** Times are told and read in the zone of the channel that one is in; lines of the terminal are in his language. */
    private void follow() {
        zone(stage.channel()).ifPresent(stage::zone);
        settings().spoken().ifPresent(stage::speak);
    }

    private PersonalSettings settings() {
        return core.stores().members().settings(person());
    }

    private MemberRef member() {
        return new MemberRef(Stage.WORKSPACE, stage.member());
    }

    private Person person() {
        return Person.of(member());
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
            case ":as" -> as(rest);
            case ":in" -> name(rest.startsWith("#") ? rest.substring(1) : rest, stage::in);
            case ":lang" -> language(rest);
            case ":admin" -> admin(rest);
            case ":click" -> click(rest);
            case ":set" -> forms.set(rest);
            case ":say" -> forms.say(rest).ifPresent(this::act);
            case ":submit" -> forms.submit().ifPresent(this::act);
            case ":at" -> time.at(rest);
            case ":tick" -> time.tick(rest);
            case ":help" -> stage.tell("terminal.help");
            default -> unknown(text);
        }
    }

    private void as(String name) {
        name(name, stage::as);
        List<Control> own = stage.ownControls();
        if (!own.isEmpty()) {
            stage.tell("terminal.own-buttons", ViewPrinter.row(own));
        }
        tellForm();
    }

    private void unknown(String text) {
        String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
        stage.tell("terminal.unknown", shown, String.join(" ", COLON));
        tellForm();
    }

    private void tellForm() {
        stage.form()
                .map(form -> form.text().isPresent() ? "terminal.form-say" : "terminal.form-set")
                .ifPresent(how -> stage.tell("terminal.form-open", stage.texts().get(how)));
    }

    private void name(String name, Consumer<String> use) {
        if (!NAME.matcher(name).matches()) {
            stage.tell("terminal.name");
            return;
        }
        use.accept(name);
        follow();
        stage.tell("terminal.now", stage.member(), stage.channel().id());
    }

    private void language(String rest) {
        if (!rest.equals("en") && !rest.equals("zh")) {
            stage.tell("terminal.lang");
            return;
        }
        chosenLast(Language.of(rest));
        follow();
        stage.tell(settings().language().isEmpty() ? "terminal.lang-set" : "terminal.lang-settings");
    }

    /** As if the language had been chosen with the button: else a button pressed before would outdo the command. */
    private void chosenLast(Language language) {
        core.stores().members().change(person(), settings -> settings.withToggled(language));
    }

    private void admin(String rest) {
        if (rest.equals("on")) {
            stage.admins().add(stage.member());
        } else if (rest.equals("off")) {
            stage.admins().remove(stage.member());
        } else {
            stage.tell("terminal.admin");
            return;
        }
        noteAdmins();
        stage.tell("terminal.admin-" + rest + (rest.equals("off") && operates() ? "-operator" : ""), stage.member());
    }

    private void noteAdmins() {
        core.database().note("admins", String.join(",", stage.admins()));
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
            stage.tell("terminal.no-buttons");
            return;
        }
        if (number < 1 || number > controls.size()) {
            stage.tell("terminal.click", controls.size());
            return;
        }
        Control control = controls.get(number - 1);
        act(
                control.menu()
                        ? new Trigger.Selection(control.actionId(), control.values(), Optional.empty())
                        : new Trigger.Click(control.actionId(), Optional.empty()));
    }

    private void act(Trigger trigger) {
        boolean known = isKnown();
        answer(trigger);
        if (known && !isKnown()) {
            forget();
        }
    }

    private boolean isKnown() {
        return core.stores().members().find(member()).isPresent();
    }

    private void forget() {
        if (!operates() && stage.admins().remove(stage.member())) {
            noteAdmins();
        }
        forgotten.run();
    }

    private void answer(Trigger trigger) {
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
            stage.show("@", stage.member(), reply.view());
        }
        reply.attachment().ifPresent(stage::show);
    }

    /** What the clock shows, where one is. */
    String clock() {
        return time.now();
    }
}
