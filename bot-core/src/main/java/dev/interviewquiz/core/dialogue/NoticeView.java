package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.practice.Members;
import dev.interviewquiz.core.practice.Notice;
import dev.interviewquiz.core.practice.Person;
import dev.interviewquiz.core.practice.PersonalSettings;
import dev.interviewquiz.core.question.Language;

/** What members are told without having asked, in the language that they chose. */
final class NoticeView {
    private final Members members;

    NoticeView(Members members) {
        this.members = members;
    }

    View of(MemberRef member, Notice notice) {
        PersonalSettings settings = members.settings(Person.of(member));
        Texts texts = Texts.in(settings.language().or(settings::toggled).orElse(Language.EN));
        if (notice instanceof Notice.Undelivered undelivered) {
            return in(undelivered.channel(), texts, TroubleWords.of(texts, undelivered.setback()));
        }
        if (notice instanceof Notice.RunningLow low) {
            String key = low.left() == 0 ? "notice.none-left" : "notice.few-left";
            return in(low.channel(), texts, Text.of(texts.get(key, low.left())));
        }
        if (notice instanceof Notice.NoneFits none) {
            return in(none.channel(), texts, Text.of(texts.get("post.none-fits")));
        }
        if (notice instanceof Notice.Waiting waiting) {
            return waiting(waiting.channel(), texts);
        }
        Notice.Reminder reminder = (Notice.Reminder) notice;
        String post = reminder.post().id().value();
        return new Sheet(texts)
                .text(Text.of(texts.get("notice.reminder") + " ")
                        .plus(new Span.Time(reminder.post().closes(), Span.Time.Style.DATE_TIME)))
                .buttons(
                        Button.primary(Action.id("open", post), texts.get("button.see-question")),
                        Button.plain(Action.id("no-reminder"), texts.get("button.stop-reminders")))
                .view();
    }

    private static View in(ChannelRef channel, Texts texts, Text words) {
        return sheet(channel, texts, words).view();
    }

    private static Sheet sheet(ChannelRef channel, Texts texts, Text words) {
        Text where = Text.of(new Span.Channel(channel, channel.id()));
        return new Sheet(texts).text(where.plus(" · ").plus(words));
    }

    /** Where a direct message tells nothing of the workspace, its button could not tell who administers. */
    private static View waiting(ChannelRef channel, Texts texts) {
        Sheet sheet = sheet(channel, texts, Text.of(texts.get("dormant.back")));
        if (channel.workspace().platform().directsAreOfWorkspace()) {
            sheet.buttons(Button.primary(Action.id("return"), texts.get("button.go-on")));
        }
        return sheet.note(texts.get("dormant.command")).view();
    }
}
