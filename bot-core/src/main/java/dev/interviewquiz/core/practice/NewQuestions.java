package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.leaderboard.Period;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionId;
import dev.interviewquiz.core.schedule.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How many questions that are new to a member can still come: only those count for improvement. */
public final class NewQuestions {
    /** More days than any figure takes answers. */
    private static final int DAYS = 30;

    private static final int ANSWERS = 10_000;
    private static final int OPEN = 3;

    private final Stores stores;
    private final Coming coming;

    public NewQuestions(Stores stores, Coming coming) {
        this.stores = stores;
        this.coming = coming;
    }

    /**
     * At most so many.
     *
     * @param inPeriod until the period ends, a day one at most
     * @param inAll however long it takes
     */
    public record Left(int inPeriod, int inAll) {}

    public Left left(BoardScope scope, Period period, MemberRef member, Instant now) {
        Set<QuestionId> fresh = new HashSet<>();
        Set<LocalDate> dates = new HashSet<>();
        for (Channel channel : channels(scope)) {
            List<Post> open = open(channel, member, now);
            open.forEach(post -> fresh.add(post.question()));
            open.forEach(post -> dates.add(post.date()));
            coming.fitting(channel).stream().map(Question::id).forEach(fresh::add);
            dates.addAll(slots(channel, now));
        }
        fresh.removeAll(met(member));
        int days = Math.toIntExact(dates.stream().filter(period::contains).count());
        return new Left(Math.min(days, fresh.size()), fresh.size());
    }

    private List<Channel> channels(BoardScope scope) {
        return scope instanceof BoardScope.OfChannel here
                ? stores.channels().find(here.channel()).stream().toList()
                : stores.channels().of(scope.workspace());
    }

    private List<Post> open(Channel channel, MemberRef member, Instant now) {
        return stores.posts().latest(channel.ref(), OPEN).stream()
                .filter(post -> post.takesAnswers(now))
                .filter(post -> stores.answers().counted(post.id(), member).isEmpty())
                .toList();
    }

    private Set<LocalDate> slots(Channel channel, Instant now) {
        Optional<LocalDate> next = coming.next(channel, now).map(Slot::date);
        return next.map(from -> channel.schedule().slots(from, DAYS).stream()
                        .map(Slot::date)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private Set<QuestionId> met(MemberRef member) {
        return stores.answers().latest(member, ANSWERS).stream()
                .map(AnswerBrief::question)
                .collect(Collectors.toSet());
    }
}
