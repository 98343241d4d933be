package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.question.QuestionId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a workspace is going to ask within 7 days, as it is planned. A channel that is paused or lost asks nothing, nor does
 * one whose workspace has removed the bot.
 */
final class SoonAsked {
    private static final int DAYS = 7;
    /** Where a day begins first: no channel has a later date. */
    private static final ZoneOffset FIRST = ZoneOffset.ofHours(14);
    /** Where a day begins last. */
    private static final ZoneOffset LAST = ZoneOffset.ofHours(-12);

    private final Workspaces workspaces;
    private final Channels channels;
    private final Plans plans;
    private final LostChannels lost;
    private final InstantSource clock;

    SoonAsked(Stores stores, InstantSource clock) {
        this.workspaces = stores.workspaces();
        this.channels = stores.channels();
        this.plans = stores.plans();
        this.lost = new LostChannels(stores);
        this.clock = clock;
    }

    Set<QuestionId> in(WorkspaceRef workspace) {
        return asked(workspace, plans.toCome(workspace, from(), last()))
                .map(Plans.ToCome::question)
                .collect(Collectors.toSet());
    }

    Set<ChannelRef> where(WorkspaceRef workspace, QuestionId question) {
        return asked(workspace, plans.toCome(workspace, question, from(), last()))
                .map(Plans.ToCome::channel)
                .collect(Collectors.toSet());
    }

    private Stream<Plans.ToCome> asked(WorkspaceRef workspace, List<Plans.ToCome> planned) {
        if (planned.isEmpty() || workspaces.get(workspace).asleep()) {
            return Stream.empty();
        }
        Map<ChannelRef, Channel> reached = lost.without(channels.of(workspace)).stream()
                .collect(Collectors.toMap(Channel::ref, Function.identity()));
        return planned.stream()
                .filter(day -> Optional.ofNullable(reached.get(day.channel()))
                        .filter(channel -> channel.schedule().asksOn(day.date()))
                        .isPresent());
    }

    /** A time that the clocks leave out at midnight is of the day before. */
    private LocalDate from() {
        return LocalDate.ofInstant(clock.instant(), LAST).minusDays(1);
    }

    private LocalDate last() {
        return LocalDate.ofInstant(clock.instant(), FIRST).plusDays(DAYS);
    }
}
