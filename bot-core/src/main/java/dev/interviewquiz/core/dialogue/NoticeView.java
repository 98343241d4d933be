package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.practice.Channels;
import dev.interviewquiz.core.practice.Members;
import dev.interviewquiz.core.practice.Notice;
import dev.interviewquiz.core.practice.Person;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.practice.Stores;
import dev.interviewquiz.core.practice.Workspaces;
import dev.interviewquiz.core.question.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * What members are told without having asked, in the language that they chose, else in the channel's: the platform
 * tells no locale then.
 */
final class NoticeView {
    private final Members members;
    private final Channels channels;
    private final Workspaces workspaces;

    NoticeView(Stores stores) {
        this.members = stores.members();
        this.channels = stores.channels();
        this.workspaces = stores.workspaces();
    }

    View of(MemberRef member, Notice notice) {
        Texts texts =
                Texts.in(language(member, notice.channel()), member.workspace().platform());
        if (notice instanceof Notice.Undelivered undelivered) {
            return in(undelivered.channel(), texts, TroubleWords.of(texts, undelivered.setback()));
        }
        if (notice instanceof Notice.RunningLow low) {
            return in(low.channel(), texts, Text.of(low(low, texts)));
        }
        if (notice instanceof Notice.NoneFits none) {
            String why = none.gone().isEmpty()
                    ? texts.get("post.none-fits")
                    : new ScheduleWords(texts).withoutPacks(none.gone());
            return in(none.channel(), texts, Text.of(why));
        }
        if (notice instanceof Notice.Waiting waiting) {
            return waiting(waiting.channel(), texts);
        }
        return reminder((Notice.Reminder) notice, texts);
    }

    private String low(Notice.RunningLow low, Texts texts) {
        return channels.find(low.channel())
                .map(channel -> StockWords.low(
                        texts, low.left(), channel, workspaces.get(channel.ref().workspace())))
                .orElse("");
    }

    private Language language(MemberRef member, ChannelRef about) {
        return members.settings(Person.of(member))
                .spoken()
                .or(() -> channels.find(about)
                        .map(channel -> channel.asking().speech().first()))
                .orElseGet(() -> workspaces.get(about.workspace()).language());
    }

    /** Names the channel, to go there; where a direct message is of no workspace, its button could not find the question. */
    private static View reminder(Notice.Reminder reminder, Texts texts) {
        Post post = reminder.post();
        Text words =
                Text.of(texts.lead("notice.reminder")).plus(new Span.Time(post.closes(), Span.Time.Style.DATE_TIME));
        List<Button> buttons = new ArrayList<>();
        if (post.channel().workspace().platform().directsAreOfWorkspace()) {
            buttons.add(Button.primary(Action.id("open", post.id().value()), texts.get("button.see-question")));
        }
        buttons.add(Button.plain(Action.id("no-reminder"), texts.get("button.stop-reminders")));
        Sheet sheet = sheet(post.channel(), texts, words);
        if (reminder.last()) {
            sheet.note(texts.get("notice.reminder-last"));
        }
        return sheet.buttons(buttons).view();
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
