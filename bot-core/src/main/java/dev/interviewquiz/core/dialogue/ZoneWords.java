package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Choice;
import dev.interviewquiz.core.platform.Wording;
import dev.interviewquiz.core.schedule.ZoneAnswer;
import dev.interviewquiz.core.schedule.Zones;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Time zones as administrators write and read them: with the local time beside, which shows at once a wrong one. */
final class ZoneWords {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Scene scene;
    private List<ZoneId> meant = List.of();

    ZoneWords(Scene scene) {
        this.scene = scene;
    }

    Optional<ZoneId> read(String typed) {
        ZoneAnswer answer = Zones.parse(typed);
        if (answer instanceof ZoneAnswer.Found found) {
            return Optional.of(found.zone());
        }
        meant = ((ZoneAnswer.DidYouMean) answer).suggestions();
        return Optional.empty();
    }

    /** After a {@link #read} that found none. */
    List<ZoneId> meant() {
        return meant;
    }

    /** Completions of a zone that is being typed. */
    static List<Choice> suggestions(String typed) {
        ZoneAnswer answer = Zones.parse(typed);
        List<ZoneId> zones = answer instanceof ZoneAnswer.Found found
                ? List.of(found.zone())
                : ((ZoneAnswer.DidYouMean) answer).suggestions();
        return zones.stream()
                .map(ZoneId::getId)
                .map(id -> new Choice(id, new Wording(id, id)))
                .toList();
    }

    /** After a {@link #read} that found none: what to write instead. */
    String problem(String name, String typed) {
        if (meant.isEmpty()) {
            return scene.say("bad.zone", name, typed);
        }
        String suggestions = meant.stream().map(this::told).collect(Collectors.joining(scene.say("list.separator")));
        return scene.say("bad.zone-meant", name, typed, suggestions);
    }

    /** As it is typed: that of no region is UTC to people. */
    static String id(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }

    /** {@code Asia/Shanghai (18:25)}. */
    String told(ZoneId zone) {
        return scene.say("zone.with-time", id(zone), clock(zone));
    }

    String clock(ZoneId zone) {
        return CLOCK.format(scene.now().atZone(zone));
    }
}
