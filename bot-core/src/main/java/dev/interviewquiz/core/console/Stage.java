package dev.interviewquiz.core.console;

import dev.interviewquiz.core.dialogue.Texts;
import dev.interviewquiz.core.platform.Attachment;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.Interaction;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.question.Language;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Who acts where in the terminal, and what stands on its screen. Confined to the session's thread. */
final class Stage {
    static final WorkspaceRef WORKSPACE = new WorkspaceRef(Platform.TERMINAL, "terminal");

    private final Screen screen;
    private final Set<String> admins = new TreeSet<>();
    private ZoneId zone;
    private Function<ChannelRef, Optional<ZoneId>> zones = place -> Optional.empty();
    private String member;
    private String channel = "interview";
    private final Map<String, Language> languages = new HashMap<>();
    private Language language;
    private List<Control> controls = List.of();
    private List<Control> publicControls = List.of();
    private Optional<OpenForm> form = Optional.empty();

    Stage(Screen screen, String member, Language language, ZoneId zone) {
        this.screen = screen;
        this.member = member;
        this.language = language;
        this.zone = zone;
    }

    Screen screen() {
        return screen;
    }

    /** A line in the language that is spoken. */
    void tell(String key, Object... arguments) {
        screen.line(texts().get(key, arguments));
    }

    Texts texts() {
        return Texts.in(language);
    }

    Locale locale() {
        return language.locale();
    }

    void show(String where, View view) {
        show(where, view, zone);
    }

    /** What all can read: its times are told in the zone of the channel where it stands. */
    void show(ChannelRef place, String mark, View view) {
        show("#" + place.id() + mark, view, zones.apply(place).orElse(zone));
    }

    private void show(String where, View view, ZoneId told) {
        screen.line("");
        screen.line(screen.faint("┌ " + where));
        List<Control> shown = ViewPrinter.print(screen, view, told);
        if (!shown.isEmpty()) {
            controls = shown;
            publicControls = where.startsWith("#") ? shown : publicControls;
        }
    }

    void show(Attachment attachment) {
        screen.line(screen.faint("📎 " + attachment.name() + " (" + attachment.content().length + " B)"));
        screen.line(new String(attachment.content(), StandardCharsets.UTF_8));
    }

    void open(OpenForm opened) {
        form = Optional.of(opened);
        FormPrinter.print(screen, opened, zone, texts());
    }

    Optional<OpenForm> form() {
        return form;
    }

    void closeForm() {
        form = Optional.empty();
    }

    List<Control> controls() {
        return controls;
    }

    Set<String> admins() {
        return admins;
    }

    String member() {
        return member;
    }

    ChannelRef channel() {
        return new ChannelRef(WORKSPACE, channel);
    }

    ZoneId zone() {
        return zone;
    }

    /**
     * Each member keeps the language that he last spoke; a new one begins in the current one. What stood on the screen for
     * the one before alone is not for him to press.
     */
    void as(String name) {
        languages.put(member, language);
        closeForm();
        controls = publicControls;
        member = name;
        language = languages.getOrDefault(name, language);
    }

    void in(String name) {
        channel = name;
    }

    void speak(Language other) {
        language = other;
    }

    /** From now on: the zones of the channels that were set up. */
    void zones(Function<ChannelRef, Optional<ZoneId>> known) {
        zones = known;
    }

    void zone(ZoneId other) {
        zone = other;
    }

    Interaction interaction(Trigger trigger) {
        return new Interaction(
                new MemberRef(WORKSPACE, member),
                Optional.of(channel()),
                member,
                Optional.of(language.locale()),
                Set.of(),
                admins.contains(member),
                Optional.of(zone),
                trigger);
    }
}
