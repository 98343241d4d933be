package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Button;
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
            return undelivered(texts, undelivered);
        }
        if (notice instanceof Notice.RunningLow low) {
            Text where = Text.of(new Span.Channel(low.channel(), low.channel().id()));
            String key = low.left() == 0 ? "notice.none-left" : "notice.few-left";
            return new Sheet(texts)
                    .text(where.plus(" · " + texts.get(key, low.left())))
                    .view();
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

    private static View undelivered(Texts texts, Notice.Undelivered notice) {
        Text where = Text.of(new Span.Channel(notice.channel(), notice.channel().id()));
        return new Sheet(texts)
                .text(where.plus(" · ").plus(TroubleWords.of(texts, notice.setback())))
                .view();
    }
}
