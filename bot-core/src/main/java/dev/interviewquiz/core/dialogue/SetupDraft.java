package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.practice.Asking;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.practice.SetUpChannel;
import dev.interviewquiz.core.question.PackId;
import dev.interviewquiz.core.schedule.PostingDays;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The set-up form as it was filled in; every value as typed. */
record SetupDraft(ChannelRef channel, String time, String zone, String days, String speech, String packs) {
    private static final String TIME = "10:00";

    /** What the form starts with: the channel's present settings, or good ones. */
    static SetupDraft initial(Scene scene, ChannelRef channel, Optional<Channel> known) {
        return known.map(SetupDraft::of).orElseGet(() -> {
            ZoneId zone = scene.interaction().zone().orElse(scene.zone());
            String speech = scene.language().id();
            return new SetupDraft(channel, TIME, named(zone), PostingDays.WORKDAYS.format(), speech, "all");
        });
    }

    private static SetupDraft of(Channel channel) {
        Set<PackId> packs = channel.asking().packs();
        return new SetupDraft(
                channel.ref(),
                channel.schedule().time().toString(),
                named(channel.schedule().zone()),
                channel.schedule().days().format(),
                channel.asking().speech().name().toLowerCase(Locale.ROOT),
                packs.isEmpty()
                        ? "all"
                        : packs.stream().sorted().map(PackId::value).collect(Collectors.joining(", ")));
    }

    private static String named(ZoneId zone) {
        return zone.getId().equals("Z") ? "UTC" : zone.getId();
    }

    /** Empty when a value cannot be read; the reader has the problems then. */
    Optional<SetUpChannel.Proposal> read(SettingsReader reader) {
        Optional<LocalTime> readTime = reader.time("time", time);
        Optional<ZoneId> readZone = reader.zone(zone);
        Optional<PostingDays> readDays = reader.days(days);
        Optional<Asking.Speech> readSpeech = reader.speech(speech);
        Optional<Set<PackId>> readPacks = reader.packs(packs);
        if (!reader.problems().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SetUpChannel.Proposal(
                channel,
                readTime.orElseThrow(),
                readZone.orElseThrow(),
                readDays.orElseThrow(),
                readSpeech.orElseThrow(),
                readPacks.orElseThrow()));
    }
}
