package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.question.ChoiceForm;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionBank;
import dev.interviewquiz.core.question.QuestionId;
import dev.interviewquiz.core.schedule.Planned;
import dev.interviewquiz.core.schedule.Slot;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Picks a channel's question for a date and stores the post as RESERVED, once. Call within a transaction. */
public final class ReservePost {
    private final Supplier<QuestionBank> bank;
    private final Coming coming;
    private final Posts posts;
    private final Editions editions;
    private final ReportTrouble report;
    private final InstantSource clock;

    public ReservePost(
            Supplier<QuestionBank> bank,
            Coming coming,
            Posts posts,
            Editions editions,
            ReportTrouble report,
            InstantSource clock) {
        this.bank = bank;
        this.coming = coming;
        this.posts = posts;
        this.editions = editions;
        this.report = report;
        this.clock = clock;
    }

    /** Empty when the date has its post already, or when no question fits, which is reported. */
    public Optional<Post> scheduled(Channel channel, Slot slot) {
        if (posts.on(channel.ref(), slot.date()).isPresent()) {
            return Optional.empty();
        }
        return reserve(channel, slot.date(), slot.opens(), slot.closes(), coming.on(channel, slot.date()));
    }

    /** Today's question, posted by hand: a named one, or the one that is planned. */
    public Optional<Post> today(Channel channel, Optional<QuestionId> named) {
        Instant now = clock.instant();
        LocalDate date = channel.schedule().dateOf(now);
        if (posts.on(channel.ref(), date).isPresent()) {
            return Optional.empty();
        }
        Optional<Planned> planned = named.isPresent()
                ? named.flatMap(bank.get()::question).map(question -> planned(channel, date, question))
                : coming.on(channel, date);
        return reserve(channel, date, now, channel.schedule().closes(date, now), planned);
    }

    private Planned planned(Channel channel, LocalDate date, Question question) {
        boolean asUsual = channel.asking().kind().allows(Form.OPEN) || !question.canBe(Form.CHOICE);
        Form form = asUsual ? question.usualForm() : Form.CHOICE;
        Optional<LocalDate> first = posts.history(channel.ref()).stream()
                .filter(post -> post.question().equals(question.id()))
                .map(Post::date)
                .findFirst();
        return new Planned(date, question.id(), form, first, Optional.empty());
    }

    private Optional<Post> reserve(
            Channel channel, LocalDate date, Instant due, Instant closes, Optional<Planned> planned) {
        Optional<Question> question = planned.map(Planned::question).flatMap(bank.get()::question);
        if (planned.isEmpty() || question.isEmpty()) {
            report.noQuestion(channel, coming.gonePacks(channel));
            posts.missed(channel.ref(), date, "no question fits");
            return Optional.empty();
        }
        Post post = post(channel, date, due, closes, planned.get(), question.get());
        return posts.reserve(post) ? Optional.of(post) : Optional.empty();
    }

    private Post post(
            Channel channel, LocalDate date, Instant due, Instant closes, Planned planned, Question question) {
        PostId id = PostId.of(channel.ref(), date);
        return new Post(
                id,
                channel.ref(),
                date,
                posts.history(channel.ref()).size() + 1,
                question.id(),
                editions.keep(question),
                planned.form(),
                planned.form() == Form.CHOICE ? shuffled(question, id) : List.of(),
                channel.asking().feedback(),
                Post.State.RESERVED,
                due,
                Optional.empty(),
                closes,
                Optional.empty(),
                planned.firstAsked());
    }

    /** The same order for everybody; reproducible from the post's id. */
    private static List<Integer> shuffled(Question question, PostId id) {
        int size = question.choice().map(ChoiceForm::options).map(List::size).orElse(0);
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, new Random(id.value().hashCode()));
        return order;
    }
}
