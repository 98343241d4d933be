package dev.interviewquiz.core.operations;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.AnswerBrief;
import dev.interviewquiz.core.practice.Answers;
import dev.interviewquiz.core.practice.Encounter;
import dev.interviewquiz.core.practice.Person;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.practice.PostId;
import dev.interviewquiz.core.question.QuestionId;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Answers, counted as they are stored. */
final class CountedAnswers implements Answers {
    private final Answers answers;
    private final Meter.MeterProvider<Counter> stored;

    CountedAnswers(Answers answers, MeterRegistry registry) {
        this.answers = answers;
        this.stored = Counter.builder("quiz.answers")
                .description("Answers that were stored")
                .withRegistry(registry);
        Arrays.stream(Answer.Kind.values()).forEach(this::of);
    }

    /** Is 0 from the start. */
    private Counter of(Answer.Kind kind) {
        return stored.withTag("kind", kind.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public boolean add(Answer answer) {
        boolean added = answers.add(answer);
        if (added) {
            of(answer.kind()).increment();
        }
        return added;
    }

    @Override
    public void replace(Answer answer) {
        answers.replace(answer);
    }

    @Override
    public boolean takePointsOff(String answer) {
        return answers.takePointsOff(answer);
    }

    @Override
    public Optional<Answer> find(String id) {
        return answers.find(id);
    }

    @Override
    public Optional<Answer> counted(PostId post, MemberRef member) {
        return answers.counted(post, member);
    }

    @Override
    public Optional<Answer> given(Post post, MemberRef member) {
        return answers.given(post, member);
    }

    @Override
    public boolean answered(Post post, MemberRef member, Instant before) {
        return answers.answered(post, member, before);
    }

    @Override
    public List<Answer> to(PostId post) {
        return answers.to(post);
    }

    @Override
    public Totals totals(PostId post) {
        return answers.totals(post);
    }

    @Override
    public List<AnswerBrief> latest(MemberRef member, int count) {
        return answers.latest(member, count);
    }

    @Override
    public List<AnswerBrief> latest(Person person, int count) {
        return answers.latest(person, count);
    }

    @Override
    public Optional<AnswerBrief> latestOnBoard(MemberRef member, Optional<ChannelRef> channel) {
        return answers.latestOnBoard(member, channel);
    }

    @Override
    public Optional<AnswerBrief> firstOf(LocalDate date, MemberRef member) {
        return answers.firstOf(date, member);
    }

    @Override
    public int besideFirsts(MemberRef member, LocalDate from, LocalDate to) {
        return answers.besideFirsts(member, from, to);
    }

    @Override
    public Set<ChannelRef> channels(MemberRef member) {
        return answers.channels(member);
    }

    @Override
    public List<Encounter> encounters(MemberRef member, QuestionId question) {
        return answers.encounters(member, question);
    }

    @Override
    public void each(Person person, Consumer<Answer> consumer) {
        answers.each(person, consumer);
    }

    @Override
    public void claim(String answer, String point, double credit, Instant at) {
        answers.claim(answer, point, credit, at);
    }

    @Override
    public void takeHint(PostId post, MemberRef member, Instant at) {
        answers.takeHint(post, member, at);
    }

    @Override
    public boolean hinted(MemberRef member, QuestionId question, Instant since) {
        return answers.hinted(member, question, since);
    }

    @Override
    public Map<PostId, Instant> hints(MemberRef member) {
        return answers.hints(member);
    }

    @Override
    public List<String> claims(String answer) {
        return answers.claims(answer);
    }
}
