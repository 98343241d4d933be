package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.practice.Channels;
import dev.interviewquiz.core.practice.GovernMember;
import dev.interviewquiz.core.practice.MemberCard;
import dev.interviewquiz.core.practice.Members;
import java.util.List;
import java.util.Optional;

/** What administrators may do about a member: keep him off the boards, let him back, take points off them. */
final class MemberFeature implements Feature {
    private static final List<String> ACTIONS = List.of("exclude", "readmit", "void");
    private static final int REASON = 300;

    private final Members members;
    private final Channels channels;
    private final GovernMember govern;

    MemberFeature(Members members, Channels channels, GovernMember govern) {
        this.members = members;
        this.channels = channels;
        this.govern = govern;
    }

    @Override
    public void register(Routes routes) {
        routes.admin(
                Wordings.verb(
                        "member",
                        Wordings.user(),
                        Wordings.oneOf("action", ACTIONS.toArray(new String[0])),
                        Wordings.text("reason")),
                this::command);
    }

    private Reply command(Scene scene, Options options) {
        String typed = options.get("user", "");
        Optional<MemberRef> meant = Mentions.user(scene.member().workspace(), typed);
        Optional<MemberCard> card = meant.flatMap(members::find);
        if (card.isEmpty()) {
            return meant.map(member -> unknown(scene, member))
                    .orElseGet(
                            () -> told(scene, typed.isEmpty() ? "member.whom" : "member.unclear", Cut.to(60, typed)));
        }
        String action = SettingsReader.plain(options.get("action", ""));
        String reason = options.get("reason", "").strip();
        if (action.isEmpty()) {
            return told(scene, "member.what");
        }
        if (!ACTIONS.contains(action)) {
            return told(scene, "bad.action", Cut.to(40, action), String.join(", ", ACTIONS));
        }
        if (reason.length() > REASON) {
            return told(scene, "member.reason-long", REASON);
        }
        return action.equals("void")
                ? voided(scene, card.get(), reason)
                : excluded(scene, card.get(), action.equals("exclude"), reason);
    }

    private static Reply unknown(Scene scene, MemberRef member) {
        Span named = new Span.Mention(Span.Mention.Whom.MEMBER, member.userId());
        return Reply.ephemeral(Sheet.of(scene)
                .text(Text.of(named).plus(" " + scene.say("member.unknown")))
                .view());
    }

    private Reply excluded(Scene scene, MemberCard card, boolean excluded, String reason) {
        GovernMember.Outcome outcome = govern.exclude(scene.member(), card.ref(), excluded, reason);
        String key = excluded ? "member.excluded" : "member.readmitted";
        String said = scene.say(outcome == GovernMember.Outcome.CHANGED ? key : key + "-already");
        boolean noted = outcome != GovernMember.Outcome.NOTHING && !reason.isEmpty();
        return about(scene, card, noted ? Texts.led(said) + scene.say("member.reason-noted", reason) : said);
    }

    private Reply voided(Scene scene, MemberCard card, String reason) {
        if (reason.isEmpty()) {
            return told(scene, "member.reason");
        }
        Optional<ChannelRef> here = scene.channel().flatMap(channels::find).map(Channel::ref);
        return govern.voidLatest(scene.member(), card.ref(), here, reason)
                .map(voided -> about(scene, card, told(scene, voided)))
                .orElseGet(() -> about(
                        scene, card, scene.say(here.isEmpty() ? "member.nothing-to-void" : "member.nothing-here")));
    }

    private static Text told(Scene scene, GovernMember.Voided voided) {
        String date = new ScheduleWords(scene.texts()).fullDate(voided.date());
        return Text.of(scene.lead("member.voided", voided.points(), date))
                .plus(new Span.Channel(voided.channel(), voided.channel().id()));
    }

    private static Reply about(Scene scene, MemberCard card, String sentence) {
        return about(scene, card, Text.of(sentence));
    }

    private static Reply about(Scene scene, MemberCard card, Text sentence) {
        Text text = Text.of(new Span.Member(card.ref(), card.name())).plus(" ").plus(sentence);
        return Reply.ephemeral(Sheet.of(scene).text(text).view());
    }

    private static Reply told(Scene scene, String key, Object... arguments) {
        return Reply.ephemeral(Sheet.said(scene, key, arguments));
    }
}
