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

/**
 * The set-up form as it was filled in; every value as typed.
 *
 * @param channel empty where it is still to be chosen
 * @param place what was chosen as the channel, where the form asked for it
 * @param seen the mark of the channel when the form was opened
 */
record SetupDraft(
        Optional<ChannelRef> channel,
        String place,
        String time,
        String zone,
        String days,
        String speech,
        String packs,
        String seen) {
    static final String ALL = "all";

    private static final String TIME = "10:00";
    private static final int PLACE = 60;

    /** What the form starts with: the channel's present settings, or good ones. */
    static SetupDraft initial(Scene scene, Optional<ChannelRef> channel, Optional<Channel> known) {
        return known.map(SetupDraft::of).orElseGet(() -> {
            ZoneId zone = scene.interaction().zone().orElse(scene.zone());
            String speech = scene.language().id();
            String days = PostingDays.WORKDAYS.format();
            return new SetupDraft(channel, "", TIME, ZoneWords.id(zone), days, speech, ALL, SetUpChannel.NEW);
        });
    }

    private static SetupDraft of(Channel channel) {
        return new SetupDraft(
                Optional.of(channel.ref()),
                "",
                channel.schedule().time().toString(),
                ZoneWords.id(channel.schedule().zone()),
                channel.schedule().days().format(),
                channel.asking().speech().name().toLowerCase(Locale.ROOT),
                packs(channel),
                SetUpChannel.mark(channel));
    }

    /** The same, by somebody who was shown how the channel runs. */
    SetupDraft havingSeen(Channel running) {
        return new SetupDraft(channel, place, time, zone, days, speech, packs, SetUpChannel.mark(running));
    }

    /** The same for another channel, which is still to be chosen. */
    SetupDraft elsewhere() {
        return new SetupDraft(Optional.empty(), "", time, zone, days, speech, packs, SetUpChannel.NEW);
    }

    static String packs(Channel channel) {
        Set<PackId> packs = channel.asking().packs();
        return packs.isEmpty()
                ? ALL
                : packs.stream().sorted().map(PackId::value).collect(Collectors.joining(", "));
    }

    /** Whether nobody has said yet where. */
    boolean placeless() {
        return channel.isEmpty() && place.isEmpty();
    }

    /** Empty when a value cannot be read; the reader has the problems then. */
    Optional<SetUpChannel.Proposal> read(SettingsReader reader) {
        Optional<ChannelRef> where = channel.or(() -> reader.refuse("setup.unknown-channel", Cut.to(PLACE, place)));
        Optional<LocalTime> readTime = reader.time("time", time);
        Optional<ZoneId> readZone = reader.zone(zone);
        Optional<PostingDays> readDays = reader.days(days);
        Optional<Asking.Speech> readSpeech = reader.speech(speech);
        Optional<Set<PackId>> readPacks = reader.packs(packs);
        if (!reader.problems().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SetUpChannel.Proposal(
                where.orElseThrow(),
                readTime.orElseThrow(),
                readZone.orElseThrow(),
                readDays.orElseThrow(),
                readSpeech.orElseThrow(),
                readPacks.orElseThrow()));
    }
}
