package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.practice.Channels;
import dev.interviewquiz.core.practice.Coming;
import dev.interviewquiz.core.practice.ConfigKey;
import dev.interviewquiz.core.practice.Members;
import dev.interviewquiz.core.practice.Notice;
import dev.interviewquiz.core.practice.Person;
import dev.interviewquiz.core.practice.PersonalSettings;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.practice.Stores;
import dev.interviewquiz.core.practice.Workspace;
import dev.interviewquiz.core.practice.Workspaces;
import dev.interviewquiz.core.question.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What members are told without having asked, in the language that they chose, else in the channel's: the platform
 * tells no locale then. A reminder is of several channels and speaks one language every day.
 */
final class NoticeView {
    private static final int QUESTIONS = 4;

    private final Members members;
    private final Channels channels;
    private final Workspaces workspaces;
    private final Coming coming;

    NoticeView(Stores stores, Coming coming) {
        this.members = stores.members();
        this.channels = stores.channels();
        this.workspaces = stores.workspaces();
        this.coming = coming;
    }

    View of(MemberRef member, Notice notice) {
        Texts texts = Texts.in(language(member, notice), member.workspace().platform());
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
                        texts,
                        low.left(),
                        coming,
                        channel,
                        workspaces.get(channel.ref().workspace())))
                .orElse("");
    }

    private Language language(MemberRef member, Notice notice) {
        PersonalSettings settings = members.settings(Person.of(member));
        Workspace workspace = workspaces.get(notice.channel().workspace());
        return settings.spoken()
                .or(() -> notice instanceof Notice.Reminder
                        ? language(settings.reminderPlace(), workspace)
                        : channels.find(notice.channel()).map(NoticeView::language))
                .orElseGet(workspace::language);
    }

    /** Of where he asked for reminders, else of the workspace: what is set there, else that of its first channel. */
    private Optional<Language> language(Optional<ChannelRef> place, Workspace workspace) {
        return place.flatMap(channels::find)
                .map(NoticeView::language)
                .or(() -> Optional.ofNullable(workspace.config().get(ConfigKey.LANGUAGE))
                        .map(Language::of))
                .or(() -> channels.of(workspace.ref()).stream().findFirst().map(NoticeView::language));
    }

    private static Language language(Channel channel) {
        return channel.asking().speech().first();
    }

    /** Names each channel, to go there; where a direct message is of no workspace, its button could not find the question. */
    private static View reminder(Notice.Reminder reminder, Texts texts) {
        List<Notice.Reminder.Question> named =
                reminder.questions().stream().limit(QUESTIONS).toList();
        Sheet sheet = new Sheet(texts).text(waiting(named, texts));
        if (reminder.last()) {
            sheet.note(texts.get("notice.reminder-last"));
        }
        List<Button> buttons = new ArrayList<>();
        if (reminder.channel().workspace().platform().directsAreOfWorkspace()) {
            named.forEach(question -> buttons.add(see(named, question, texts)));
        }
        buttons.add(Button.plain(Action.id("no-reminder"), texts.get("button.stop-reminders")));
        return sheet.buttons(buttons).view();
    }

    private static Text waiting(List<Notice.Reminder.Question> named, Texts texts) {
        if (named.size() == 1) {
            return where(named.get(0), texts, texts.lead("notice.reminder")).plus(texts.get("notice.reminder-end"));
        }
        Stream<Text> lines = named.stream()
                .map(question -> Text.of("\n" + number(named, question))
                        .plus(where(question, texts, texts.lead("card.closes"))));
        return Text.of(texts.get("notice.reminder-several")).plus(Text.joined("", lines));
    }

    private static Text where(Notice.Reminder.Question question, Texts texts, String closes) {
        Post post = question.post();
        Text line = in(post.channel()).plus(closes).plus(new Span.Time(post.closes(), Span.Time.Style.DATE_TIME));
        return question.counts() ? line : line.plus(" · " + texts.get("notice.reminder-practice"));
    }

    private static Button see(List<Notice.Reminder.Question> named, Notice.Reminder.Question question, Texts texts) {
        String label = number(named, question) + texts.get("button.see-question");
        return Button.primary(Action.id("open", question.post().id().value()), label);
    }

    /** Nothing where there is but one. */
    private static String number(List<Notice.Reminder.Question> named, Notice.Reminder.Question question) {
        return named.size() == 1 ? "" : named.indexOf(question) + 1 + ". ";
    }

    private static View in(ChannelRef channel, Texts texts, Text words) {
        return sheet(channel, texts, words).view();
    }

    private static Sheet sheet(ChannelRef channel, Texts texts, Text words) {
        return new Sheet(texts).text(in(channel).plus(words));
    }

    private static Text in(ChannelRef channel) {
        return Text.of(new Span.Channel(channel, channel.id())).plus(" · ");
    }

    /** Where a direct message tells nothing of the workspace, its button could not tell who administers. */
    private static View waiting(ChannelRef channel, Texts texts) {
        Sheet sheet = sheet(channel, texts, Text.of(texts.get("dormant.back")));
        if (channel.workspace().platform().directsAreOfWorkspace()) {
            sheet.buttons(ReturnFeature.button(texts));
            return sheet.note(texts.get("dormant.command")).view();
        }
        return sheet.note(texts.get("dormant.run")).view();
    }
}
