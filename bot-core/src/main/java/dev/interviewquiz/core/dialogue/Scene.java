package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.Interaction;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.practice.Asking;
import dev.interviewquiz.core.practice.MemberCard;
import dev.interviewquiz.core.practice.Person;
import dev.interviewquiz.core.practice.PersonalSettings;
import dev.interviewquiz.core.practice.Workspace;
import dev.interviewquiz.core.question.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Who acts, where, when, in which language and with which rights: all that a conversation needs to know.
 *
 * @param channel where it happened, whether set up or not
 * @param speech what the channel speaks, where it was set up
 * @param zone the channel's, else the workspace's
 */
record Scene(
        Interaction interaction,
        Workspace workspace,
        Optional<ChannelRef> channel,
        Optional<Asking.Speech> speech,
        ZoneId zone,
        MemberCard card,
        PersonalSettings settings,
        Language language,
        boolean admin,
        boolean operator,
        Instant now) {

    MemberRef member() {
        return interaction.member();
    }

    Person person() {
        return Person.of(member());
    }

    Optional<ChannelRef> channelThatWasSetUp() {
        return channel.filter(here -> speech.isPresent());
    }

    Texts texts() {
        return Texts.in(language, member().workspace().platform());
    }

    String say(String key, Object... arguments) {
        return texts().get(key, arguments);
    }

    String lead(String key, Object... arguments) {
        return texts().lead(key, arguments);
    }

    Scene in(Language other) {
        return new Scene(interaction, workspace, channel, speech, zone, card, settings, other, admin, operator, now);
    }
}
