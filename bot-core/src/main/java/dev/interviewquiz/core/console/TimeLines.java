package dev.interviewquiz.core.console;

import dev.interviewquiz.core.BotCore;
import dev.interviewquiz.core.agenda.ManualAgenda;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines that move the clock. Confined to one thread. */
final class TimeLines {
    /** Each day on the way is played; of a way back, those of the way that leads forward again. */
    private static final Duration FARTHEST = Duration.ofDays(400);
    /** More of them are too far, whatever they count. */
    private static final int DIGITS = 8;

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("EEE yyyy-MM-dd HH:mm");
    private static final Pattern DURATION = Pattern.compile("(\\d+)\\s*([dhm])");

    private final BotCore core;
    private final ManualAgenda agenda;
    private final Stage stage;

    TimeLines(BotCore core, ManualAgenda agenda, Stage stage) {
        this.core = core;
        this.agenda = agenda;
        this.stage = stage;
    }

    void at(String rest) {
        try {
            move(LocalDateTime.parse(rest).atZone(stage.zone()).toInstant());
        } catch (DateTimeParseException malformed) {
            stage.tell("terminal.at");
        }
    }

    void tick(String rest) {
        Matcher duration = DURATION.matcher(rest);
        if (!duration.matches()) {
            stage.tell("terminal.tick");
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
        stage.tell("terminal.too-far", FARTHEST.toDays());
    }

    private void move(Instant until) {
        if (until.isAfter(core.clock().instant().plus(FARTHEST))) {
            tooFar();
            return;
        }
        if (until.isBefore(core.clock().instant().minus(FARTHEST))) {
            stage.tell("terminal.too-far-back", FARTHEST.toDays());
            return;
        }
        if (until.isBefore(core.clock().instant())) {
            agenda.setBack(until);
            core.day().resume();
            stage.tell("terminal.backwards");
        }
        agenda.runUntil(until);
        stage.screen().line(stage.screen().faint("⏱ " + now()));
    }

    /** The date, the time and the zone. */
    String now() {
        LocalDateTime now = LocalDateTime.ofInstant(core.clock().instant(), stage.zone());
        return CLOCK.withLocale(stage.locale()).format(now) + " " + stage.zone();
    }
}
