package dev.interviewquiz.core.dialogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.interviewquiz.core.platform.CleanText;
import dev.interviewquiz.core.platform.Interaction;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.Asking;
import dev.interviewquiz.core.practice.Boards;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.practice.Channels;
import dev.interviewquiz.core.practice.Erasure;
import dev.interviewquiz.core.practice.MemberCard;
import dev.interviewquiz.core.practice.Members;
import dev.interviewquiz.core.practice.Person;
import dev.interviewquiz.core.practice.PersonalSettings;
import dev.interviewquiz.core.practice.Workspace;
import dev.interviewquiz.core.practice.Workspaces;
import dev.interviewquiz.core.question.Language;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;

/** Sets the scene for an interaction: reads who and where by key, remembers the member's present name. */
final class Scenes {
    private static final int NAME = 80;

    private final Workspaces workspaces;
    private final Channels channels;
    private final Members members;
    private final Erasure erasure;
    private final Boards boards;
    private final Rights rights;
    private final WorkspaceZone zones;
    private final InstantSource clock;
    private final Cache<Person, Language> spoken =
            Caffeine.newBuilder().maximumSize(20_000).build();

    Scenes(
            Workspaces workspaces,
            Channels channels,
            Members members,
            Erasure erasure,
            Boards boards,
            Rights rights,
            InstantSource clock) {
        this.boards = boards;
        this.workspaces = workspaces;
        this.channels = channels;
        this.members = members;
        this.erasure = erasure;
        this.rights = rights;
        this.zones = new WorkspaceZone(channels);
        this.clock = clock;
    }

    /** For work: stores the member's name where it is new. Whoever the bot comes to, or whose page is renewed, has not acted. */
    Scene enter(Interaction interaction) {
        Trigger trigger = interaction.trigger();
        return scene(interaction, !(trigger instanceof Trigger.Joined || trigger instanceof Trigger.Refresh));
    }

    /** For forms and completions: sets the scene without storing anything. */
    Scene peek(Interaction interaction) {
        return scene(interaction, false);
    }

    private Scene scene(Interaction interaction, boolean store) {
        Workspace workspace = workspaces.get(interaction.member().workspace());
        Optional<Channel> channel = interaction.channel().flatMap(channels::find);
        PersonalSettings settings = settings(interaction, store);
        Optional<Asking.Speech> speech = channel.map(found -> found.asking().speech());
        Language language = arrives(interaction)
                ? onArrival(interaction, settings, speech, workspace)
                : language(interaction, settings, speech, workspace);
        if (!arrives(interaction)) {
            spoken.put(Person.of(interaction.member()), language);
        }
        return new Scene(
                interaction,
                workspace,
                interaction.channel(),
                speech,
                zone(workspace, channel),
                card(interaction, store),
                settings,
                language,
                rights.administers(interaction, workspace),
                rights.operates(interaction.member()),
                clock.instant());
    }

    /** With what the platform tells of his language, for what is written to him unasked. */
    private PersonalSettings settings(Interaction interaction, boolean store) {
        PersonalSettings known = members.settings(Person.of(interaction.member()));
        Optional<Language> told = interaction.locale().flatMap(Language::spokenIn);
        if (!store || told.isEmpty() || told.equals(known.locale())) {
            return known;
        }
        return members.change(known.person(), stored -> stored.withLocale(told.get()));
    }

    /** What was spoken with the member last, else by what the platform tells. Immediate: nothing is read. */
    Language spoken(Interaction interaction) {
        return Optional.ofNullable(spoken.getIfPresent(Person.of(interaction.member())))
                .orElseGet(() -> Language.of(interaction.locale().orElse(Language.EN.locale())));
    }

    /** Whose data were deleted has spoken nothing. */
    void forget(MemberRef member) {
        spoken.invalidate(Person.of(member));
    }

    private MemberCard card(Interaction interaction, boolean store) {
        MemberCard known = members.find(interaction.member()).orElseGet(() -> fresh(interaction.member()));
        String name = shortened(interaction.displayName(), known.name());
        if (known.name().equals(name) || !store) {
            return known.withName(name);
        }
        Optional<MemberCard> renamed = members.change(
                known.ref(), stored -> Optional.of(stored.orElse(known).withName(name)));
        boards.changed(interaction.member().workspace());
        return renamed.orElseThrow();
    }

    /**
     * Who has taken himself off all boards in a direct message stands on none that he comes to later either; whom an
     * administrator has taken off stays so after a deletion.
     */
    private MemberCard fresh(MemberRef member) {
        WorkspaceRef direct = new WorkspaceRef(member.workspace().platform(), WorkspaceRef.DIRECT);
        boolean hides = members.find(new MemberRef(direct, member.userId()))
                .filter(MemberCard::hidden)
                .isPresent();
        return new MemberCard(member, "", hides, erasure.keptOff(member), hides);
    }

    private static String shortened(String told, String known) {
        String name = CleanText.line(told).isBlank() ? known : told;
        String clean = name.isBlank() ? "?" : name.strip();
        return clean.codePointCount(0, clean.length()) <= NAME
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, NAME));
    }

    private ZoneId zone(Workspace workspace, Optional<Channel> here) {
        return here.map(channel -> channel.schedule().zone()).orElseGet(() -> zones.of(workspace));
    }

    static Language language(
            Interaction interaction, PersonalSettings settings, Optional<Asking.Speech> speech, Workspace workspace) {
        return settings.chosen()
                .or(() -> interaction.locale().flatMap(Language::spokenIn))
                .or(settings::locale)
                .or(() -> speech.map(Asking.Speech::first))
                .orElseGet(workspace::language);
    }

    /** Where the bot came to a server, which tells its own language and not a person's. */
    private static boolean arrives(Interaction interaction) {
        return interaction.trigger() instanceof Trigger.Joined
                && !interaction.member().workspace().platform().directsAreOfWorkspace();
    }

    /** A direct message is for one person, what stands in a channel for all. */
    private Language onArrival(
            Interaction interaction, PersonalSettings settings, Optional<Asking.Speech> here, Workspace workspace) {
        Optional<Language> server = interaction.locale().flatMap(Language::spokenIn);
        if (interaction.channel().isEmpty()) {
            return settings.spoken().or(() -> server).orElseGet(workspace::language);
        }
        return here.or(() -> channels.of(workspace.ref()).stream()
                        .findFirst()
                        .map(channel -> channel.asking().speech()))
                .map(Asking.Speech::first)
                .or(() -> server)
                .orElseGet(workspace::language);
    }
}
