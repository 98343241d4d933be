package dev.interviewquiz.core.practice.fakes;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.Plans;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.question.QuestionId;
import dev.interviewquiz.core.schedule.Ask;
import dev.interviewquiz.core.schedule.Plan;
import dev.interviewquiz.core.schedule.Planned;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

final class FakePlans implements Plans {
    private final Memory memory;

    FakePlans(Memory memory) {
        this.memory = memory;
    }

    @Override
    public Plan of(ChannelRef channel, LocalDate from) {
        return new Plan(days(channel, day -> !day.date().isBefore(from)));
    }

    @Override
    public void save(ChannelRef channel, LocalDate from, Plan plan) {
        List<Planned> days = new ArrayList<>(days(channel, day -> day.date().isBefore(from)));
        plan.days().stream().filter(day -> !day.date().isBefore(from)).forEach(days::add);
        days.sort(Comparator.comparing(Planned::date));
        memory.posts.values().stream()
                .filter(post -> post.channel().equals(channel))
                .map(Post::date)
                .max(Comparator.naturalOrder())
                .ifPresent(latest -> days.removeIf(day -> day.date().isBefore(latest.minusWeeks(2))));
        memory.plans.put(channel, new Plan(days));
    }

    @Override
    public List<ToCome> toCome(WorkspaceRef workspace, LocalDate from, LocalDate last) {
        return memory.plans.keySet().stream()
                .filter(channel -> channel.workspace().equals(workspace))
                .flatMap(channel -> days(channel, day -> isToCome(channel, day)).stream()
                        .filter(day -> !day.date().isBefore(from) && !day.date().isAfter(last))
                        .map(day -> new ToCome(channel, day.date(), day.question())))
                .toList();
    }

    @Override
    public List<ToCome> toCome(WorkspaceRef workspace, QuestionId question, LocalDate from, LocalDate last) {
        return toCome(workspace, from, last).stream()
                .filter(day -> day.question().equals(question))
                .toList();
    }

    private boolean isToCome(ChannelRef channel, Planned day) {
        return memory.posts.values().stream()
                .noneMatch(
                        post -> post.channel().equals(channel) && !post.date().isBefore(day.date()));
    }

    private List<Planned> days(ChannelRef channel, Predicate<Planned> wanted) {
        return memory.plans.getOrDefault(channel, Plan.NONE).days().stream()
                .filter(wanted)
                .toList();
    }

    @Override
    public List<Ask> elsewhere(ChannelRef channel, LocalDate from) {
        Stream<Ask> planned = memory.plans.entrySet().stream()
                .filter(plan -> isOther(plan.getKey(), channel))
                .flatMap(plan -> plan.getValue().days().stream())
                .map(Planned::ask);
        Stream<Ask> asked = memory.posts.values().stream()
                .filter(post -> isOther(post.channel(), channel) && post.state() != Post.State.EXPIRED)
                .map(post -> new Ask(post.question(), post.date(), post.form()));
        return Stream.concat(planned, asked)
                .filter(ask -> !ask.date().isBefore(from))
                .distinct()
                .toList();
    }

    private static boolean isOther(ChannelRef other, ChannelRef channel) {
        return other.workspace().equals(channel.workspace()) && !other.equals(channel);
    }
}
