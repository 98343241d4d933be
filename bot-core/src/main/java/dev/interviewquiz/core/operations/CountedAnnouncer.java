package dev.interviewquiz.core.operations;

import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.MessageRef;
import dev.interviewquiz.core.practice.Announcer;
import dev.interviewquiz.core.practice.Answers;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.practice.Notice;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.question.Question;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Announcements, counted. */
final class CountedAnnouncer implements Announcer {
    private final Announcer announcer;
    private final Counter posts;
    private final Meter.MeterProvider<Counter> failed;

    CountedAnnouncer(Announcer announcer, MeterRegistry registry) {
        this.announcer = announcer;
        this.posts = Counter.builder("quiz.posts")
                .description("Questions that were posted")
                .register(registry);
        this.failed = Counter.builder("quiz.deliveries.failed")
                .description("Messages that the platform did not take, or of which it is not known")
                .withRegistry(registry);
        Arrays.stream(DeliveryException.Kind.values()).forEach(this::of);
    }

    @Override
    public MessageRef post(Channel channel, Post post, Question question) {
        MessageRef message = counted(() -> announcer.post(channel, post, question));
        posts.increment();
        return message;
    }

    @Override
    public Optional<MessageRef> find(Post post) {
        return counted(() -> announcer.find(post));
    }

    @Override
    public void refresh(Channel channel, Post post, Question question, Answers.Totals totals) {
        counting(() -> announcer.refresh(channel, post, question, totals));
    }

    @Override
    public void reveal(Channel channel, Post post, Question question) {
        counting(() -> announcer.reveal(channel, post, question));
    }

    @Override
    public void tell(MemberRef member, Notice notice) {
        counting(() -> announcer.tell(member, notice));
    }

    /** Is 0 from the start. */
    private Counter of(DeliveryException.Kind kind) {
        return failed.withTag("kind", kind.name().toLowerCase(Locale.ROOT));
    }

    private void counting(Runnable delivery) {
        var unused = counted(() -> {
            delivery.run();
            return Optional.empty();
        });
    }

    private <T> T counted(Supplier<T> delivery) {
        try {
            return delivery.get();
        } catch (DeliveryException failure) {
            of(failure.kind()).increment();
            throw failure;
        }
    }
}
