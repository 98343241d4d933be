package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.MessageRef;
import dev.interviewquiz.core.platform.Messenger;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.practice.Announcer;
import dev.interviewquiz.core.practice.Answers;
import dev.interviewquiz.core.practice.Asking;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.practice.Notice;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.Question;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells in views, paced by the front end's rates. */
final class MessengerAnnouncer implements Announcer {
    private final Messenger messenger;
    private final Pacer pacer;
    private final CardView cards;
    private final NoticeView notices;

    MessengerAnnouncer(Messenger messenger, Pacer pacer, CardView cards, NoticeView notices) {
        this.messenger = messenger;
        this.pacer = pacer;
        this.cards = cards;
        this.notices = notices;
    }

    @Override
    public MessageRef post(Channel channel, Post post, Question question) {
        pacer.first(channel.ref());
        View card = cards.open(post, question, channel.asking().speech(), 0);
        return messenger.post(channel.ref(), card, key(post));
    }

    @Override
    public Optional<MessageRef> find(Post post) {
        pacer.first(post.channel());
        return messenger.find(post.channel(), key(post), post.due());
    }

    /** One that takes the place of a deleted message has its own: a platform may keep the old one for that message. */
    private static String key(Post post) {
        String id = post.id().value();
        return post.message()
                .map(deleted -> id + "-" + Integer.toHexString(deleted.id().hashCode()))
                .orElse(id);
    }

    @Override
    public void refresh(Channel channel, Post post, Question question, Answers.Totals totals) {
        Asking.Speech speech = channel.asking().speech();
        View card = post.state() == Post.State.OPEN
                ? cards.open(post, question, speech, totals.answered())
                : cards.closed(post, question, speech, totals);
        pacer.afterwards(channel.ref());
        messenger.update(post.message().orElseThrow(), card);
    }

    @Override
    public void reveal(Channel channel, Post post, Question question) {
        List<Language> languages = CardView.spoken(channel.asking().speech(), question);
        String title = languages.stream()
                .map(language -> RevealView.title(Texts.in(language), cards.topic(question, language), post))
                .collect(Collectors.joining(" / "));
        for (Language language : languages) {
            pacer.afterwards(channel.ref());
            View view = RevealView.of(Texts.in(language), title, post, question);
            messenger.reply(post.message().orElseThrow(), view, post.id().value() + "-r" + language.id());
        }
    }

    @Override
    public void tell(MemberRef member, Notice notice) {
        messenger.direct(member, notices.of(member, notice), notice.key());
    }
}
