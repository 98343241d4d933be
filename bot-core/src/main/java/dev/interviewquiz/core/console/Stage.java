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
    private List<Control> publicControls = List.of();
    private final Map<String, List<Control>> ownControls = new HashMap<>();
    private final Map<String, OpenForm> forms = new HashMap<>();

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

    /** What all can read: its times are told in the zone of the channel where it stands. */
    void show(ChannelRef place, String mark, View view) {
        List<Control> shown =
                print("#" + place.id() + mark, view, zones.apply(place).orElse(zone));
        if (!shown.isEmpty()) {
            publicControls = shown;
            ownControls.clear();
        }
    }

    /** What one member alone can read. */
    void show(String mark, String name, View view) {
        List<Control> shown = print(mark + name, view, zone);
        if (!shown.isEmpty()) {
            ownControls.put(name, shown);
        }
    }

    private List<Control> print(String where, View view, ZoneId told) {
        screen.line("");
        screen.line(screen.faint("┌ " + where));
        return ViewPrinter.print(screen, view, told);
    }

    void show(Attachment attachment) {
        screen.line(screen.faint("📎 " + attachment.name() + " (" + attachment.content().length + " B)"));
        screen.line(new String(attachment.content(), StandardCharsets.UTF_8));
    }

    void open(OpenForm opened) {
        forms.put(member, opened);
        FormPrinter.print(screen, opened, zone, texts());
    }

    Optional<OpenForm> form() {
        return Optional.ofNullable(forms.get(member));
    }

    void closeForm() {
        forms.remove(member);
    }

    /** Of the newest message that the member can read. */
    List<Control> controls() {
        return ownControls.getOrDefault(member, publicControls);
    }

    /** Of one that he alone can read. */
    List<Control> ownControls() {
        return ownControls.getOrDefault(member, List.of());
    }

    Set<String> admins() {
        return admins;
    }

    /** Who has been named here, administrators among them. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(languages.keySet());
        names.addAll(admins);
        names.add(member);
        return names;
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
     * Each member keeps the language that he last spoke, the form that he has open, and what stood on the screen for him
     * alone; a new one begins in the current language.
     */
    void as(String name) {
        languages.put(member, language);
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
