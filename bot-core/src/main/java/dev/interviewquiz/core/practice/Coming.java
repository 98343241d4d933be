package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.Pack;
import dev.interviewquiz.core.question.PackId;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionBank;
import dev.interviewquiz.core.schedule.Ask;
import dev.interviewquiz.core.schedule.History;
import dev.interviewquiz.core.schedule.Kind;
import dev.interviewquiz.core.schedule.Plan;
import dev.interviewquiz.core.schedule.Planned;
import dev.interviewquiz.core.schedule.QuestionPicker;
import dev.interviewquiz.core.schedule.Selection;
import dev.interviewquiz.core.schedule.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Keeps the plan of a channel's next days filled and stored: what was shown is asked. Call within a transaction. */
public final class Coming {
    private final Supplier<QuestionBank> bank;
    private final Workspaces workspaces;
    private final Channels channels;
    private final Posts posts;
    private final Plans plans;

    public Coming(Supplier<QuestionBank> bank, Stores stores) {
        this.bank = bank;
        this.workspaces = stores.workspaces();
        this.channels = stores.channels();
        this.posts = stores.posts();
        this.plans = stores.plans();
    }

    /** The plan of the slots from a date on, filled up to {@link Plan#DAYS} and stored. */
    public Plan fill(Channel channel, LocalDate from) {
        return filled(channel, from, free(channel, from, slots(channel, from)));
    }

    /** The same, with its first days shown to somebody now. */
    public Plan show(Channel channel, LocalDate from, int days) {
        List<LocalDate> dates = free(channel, from, slots(channel, from));
        Plan shown = filled(channel, from, dates).shown(days);
        return saved(channel, from, dates, plans.of(channel.ref(), from), shown);
    }

    /** The same after a change of kind, which keeps the questions and changes their forms. */
    public Plan replan(Channel channel, LocalDate from) {
        Plan before = plans.of(channel.ref(), from);
        List<LocalDate> dates = free(channel, from, slots(channel, from));
        return saved(channel, from, dates, before, before.inTurn(picker(channel, from), history(channel), dates));
    }

    private static List<LocalDate> slots(Channel channel, LocalDate from) {
        return channel.schedule().slots(from, Plan.DAYS).stream()
                .map(Slot::date)
                .toList();
    }

    private List<LocalDate> free(Channel channel, LocalDate from, List<LocalDate> dates) {
        Set<LocalDate> taken = posts.taken(channel.ref(), from);
        return dates.stream().filter(date -> !taken.contains(date)).toList();
    }

    private Plan filled(Channel channel, LocalDate from, List<LocalDate> dates) {
        Plan before = plans.of(channel.ref(), from);
        return saved(channel, from, dates, before, before.fill(picker(channel, from), history(channel), dates));
    }

    /**
     * A day for which no question fits now keeps what was planned, as its pack may come back; where no day is asked at all, so do
     * all of them.
     */
    private Plan saved(Channel channel, LocalDate from, List<LocalDate> dates, Plan before, Plan after) {
        Plan stored = dates.isEmpty() ? before : after.or(before, dates);
        if (!stored.equals(before)) {
            plans.save(channel.ref(), from, stored);
        }
        return after;
    }

    /** The first slot after now whose date has no post yet, not even one by hand; empty where none is in sight. */
    public Optional<Slot> next(Channel channel, Instant now) {
        return channel.schedule().next(now).flatMap(slot -> free(channel, slot));
    }

    /** Several days may have their post when the clock was set back. */
    private Optional<Slot> free(Channel channel, Slot first) {
        Set<LocalDate> taken = posts.taken(channel.ref(), first.date());
        return taken.contains(first.date())
                ? channel.schedule().slots(first.date(), taken.size() + 1).stream()
                        .filter(slot -> !taken.contains(slot.date()))
                        .findFirst()
                : Optional.of(first);
    }

    /** What a date asks, scheduled or not; empty when no question fits. */
    public Optional<Planned> on(Channel channel, LocalDate date) {
        List<LocalDate> dates = new ArrayList<>();
        dates.add(date);
        channel.schedule().slots(date.plusDays(1), Plan.DAYS - 1).forEach(slot -> dates.add(slot.date()));
        return filled(channel, date, free(channel, date, dates)).on(date);
    }

    /** How many questions that fit were never asked here. */
    public int unasked(Channel channel) {
        return picker(channel).unasked(history(channel));
    }

    /** Whether there are questions that a channel was never asked and that only the kind which it asks leaves out. */
    public boolean leavesOutForKind(Channel channel) {
        Selection now = selection(channel);
        return brings(
                channel, new Selection(Kind.BOTH, now.packs(), now.topics(), now.difficulties(), now.languages()));
    }

    /** The same for the language that it speaks, or for both of them. */
    public boolean leavesOutForLanguage(Channel channel) {
        Selection now = selection(channel);
        return brings(channel, new Selection(now.kind(), now.packs(), now.topics(), now.difficulties(), Set.of()));
    }

    private boolean brings(Channel channel, Selection wider) {
        QuestionPicker picker = new QuestionPicker(wider.from(bank.get()), wider.kind(), channel.seed());
        return picker.unasked(history(channel)) > unasked(channel);
    }

    /** The questions that fit a channel. */
    public List<Question> fitting(Channel channel) {
        return selection(channel).from(bank.get());
    }

    /** Packs that a channel asks for and that are not there any more. */
    public Set<PackId> gonePacks(Channel channel) {
        Set<PackId> gone = new HashSet<>(channel.asking().packs());
        bank.get().packs().forEach(pack -> gone.remove(pack.id()));
        return gone;
    }

    private QuestionPicker picker(Channel channel, LocalDate from) {
        return new QuestionPicker(
                fitting(channel),
                channel.asking().kind(),
                channel.seed(),
                new Elsewhere(() -> elsewhere(channel.ref(), from.minusDays(Elsewhere.DAYS))));
    }

    private List<Ask> elsewhere(ChannelRef channel, LocalDate from) {
        int others = channels.beside(channel);
        return others > 0 && others <= Elsewhere.CHANNELS ? plans.elsewhere(channel, from) : List.of();
    }

    private QuestionPicker picker(Channel channel) {
        return new QuestionPicker(fitting(channel), channel.asking().kind(), channel.seed());
    }

    private Selection selection(Channel channel) {
        Asking asking = channel.asking();
        return new Selection(
                asking.kind(), packs(channel), asking.topics(), asking.difficulties(), languages(asking.speech()));
    }

    private Set<PackId> packs(Channel channel) {
        Set<PackId> disabled = workspaces.get(channel.ref().workspace()).disabledPacks();
        return bank.get().packs().stream()
                .map(Pack::id)
                .filter(pack -> !disabled.contains(pack))
                .filter(pack -> channel.asking().packs().isEmpty()
                        || channel.asking().packs().contains(pack))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Language> languages(Asking.Speech speech) {
        return speech == Asking.Speech.BOTH ? EnumSet.allOf(Language.class) : EnumSet.of(speech.first());
    }

    private History history(Channel channel) {
        return new History(posts.history(channel.ref()).stream()
                .map(post -> new Ask(post.question(), post.date(), post.form()))
                .toList());
    }
}
