package dev.interviewquiz.core.practice;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.interviewquiz.core.agenda.Agenda;
import dev.interviewquiz.core.agenda.Errand;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.schedule.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reminds who asked for it: one direct message a day, at his own time, only while a question is open and unanswered where
 * he has answered before or has asked for it, of all such questions; stops by itself after 14 days without an answer. One
 * that meets a passing failure is tried again while a question that it is of is open.
 */
public final class Remind {
    private static final Logger LOG = LoggerFactory.getLogger(Remind.class);
    private static final Duration QUIET = Duration.ofDays(14);

    private final Stores stores;
    private final OpenQuestions questions;
    private final Announcer announcer;
    private final Agenda agenda;
    private final InstantSource clock;
    private final Cache<Person, Boolean> refused =
            Caffeine.newBuilder().maximumSize(20_000).build();

    public Remind(Stores stores, Announcer announcer, Agenda agenda, InstantSource clock) {
        this.stores = stores;
        this.questions = new OpenQuestions(stores.channels(), stores.posts(), stores.answers());
        this.announcer = announcer;
        this.agenda = agenda;
        this.clock = clock;
    }

    /** The person's settings changed: sets or takes off his errand. */
    public void arrange(PersonalSettings settings) {
        Errand errand = errand(settings.person());
        next(settings).ifPresentOrElse(when -> agenda.at(errand, when), () -> agenda.cancel(errand));
    }

    /** Whether the platform did not take the last one, as far as this process knows. */
    public boolean refused(Person person) {
        return refused.getIfPresent(person) != null;
    }

    /** Whose data were deleted was not refused, and unless his settings remain for another workspace has no errand. */
    public void forget(MemberRef member) {
        Person person = Person.of(member);
        refused.invalidate(person);
        if (stores.members().settings(person).reminder().isEmpty()) {
            agenda.cancel(errand(person));
        }
    }

    private static Errand errand(Person person) {
        return new Errand(Errand.Kind.REMIND, PersonKey.of(person));
    }

    /** Reminds one person; returns when to do so next, empty when he is not to be reminded any more. */
    public Optional<Instant> due(String key) {
        Person person = PersonKey.parse(key);
        PersonalSettings settings = stores.members().settings(person);
        if (settings.reminder().isEmpty()) {
            return Optional.empty();
        }
        if (quiet(settings, turn(settings))) {
            return next(stores.members().change(person, this::unlessQuiet));
        }
        if (settings.away().dates().contains(today(settings))) {
            return next(settings);
        }
        List<Open> waiting = waiting(settings);
        Optional<Instant> next = next(settings);
        return waiting.isEmpty()
                ? next
                : tell(settings, waiting).filter(again -> helps(again, waiting)).or(() -> next);
    }

    private static boolean helps(Instant again, List<Open> waiting) {
        return waiting.stream().anyMatch(open -> again.isBefore(open.closes()));
    }

    private record Open(MemberRef member, Notice.Reminder.Question question) {
        ChannelRef channel() {
            return question.post().channel();
        }

        Instant closes() {
            return question.post().closes();
        }
    }

    /** All that he has not answered, in the same order every day; those that count come first. */
    private List<Open> waiting(PersonalSettings settings) {
        return stores.members().memberships(settings.person()).stream()
                .filter(member -> !stores.workspaces().get(member.workspace()).asleep())
                .flatMap(member -> unanswered(member, settings.reminderPlace()).map(post -> open(member, post)))
                .sorted(Comparator.comparing((Open open) -> !open.question().counts())
                        .thenComparing(Open::closes)
                        .thenComparing(open -> open.channel().id()))
                .toList();
    }

    private Open open(MemberRef member, Post post) {
        Feedback.Standing standing =
                SubmitAnswer.first(stores.answers(), stores.erasure(), member, post, clock.instant());
        return new Open(member, new Notice.Reminder.Question(post, standing == Feedback.Standing.COUNTED));
    }

    private LocalDate today(PersonalSettings settings) {
        return LocalDate.ofInstant(clock.instant(), settings.zone().orElse(ZoneOffset.UTC));
    }

    /** Whether he will have been quiet for too long when a question is open the next time that he could be reminded. */
    private boolean last(PersonalSettings settings, List<Open> waiting) {
        Instant next = next(settings).orElseThrow();
        boolean stillOpen = waiting.stream().anyMatch(open -> next.isBefore(open.closes()));
        return quiet(settings, stillOpen ? next : later(next, opensNext(waiting)));
    }

    /** He may just have asked for it anew, or turned it off. */
    private PersonalSettings unlessQuiet(PersonalSettings settings) {
        boolean reminded = settings.reminder().isPresent();
        return reminded && quiet(settings, turn(settings)) ? settings.withoutReminder() : settings;
    }

    private static Instant later(Instant one, Optional<Instant> other) {
        return other.filter(one::isBefore).orElse(one);
    }

    private Optional<Instant> opensNext(List<Open> waiting) {
        return waiting.stream()
                .flatMap(open -> opensNext(open.channel()).stream())
                .min(Comparator.naturalOrder());
    }

    private Optional<Instant> opensNext(ChannelRef channel) {
        return stores.channels()
                .find(channel)
                .flatMap(found -> found.schedule().next(clock.instant()))
                .map(Slot::opens);
    }

    /** Returns when to try again; empty when it was told, or no further attempt can help. */
    private Optional<Instant> tell(PersonalSettings settings, List<Open> waiting) {
        List<Notice.Reminder.Question> questions =
                waiting.stream().map(Open::question).toList();
        try {
            announcer.tell(waiting.get(0).member(), Notice.Reminder.of(questions, last(settings, waiting)));
            refused.invalidate(settings.person());
            return Optional.empty();
        } catch (DeliveryException failure) {
            LOG.info("a reminder was not delivered: {}", failure.getMessage());
            return failed(settings, failure);
        }
    }

    private Optional<Instant> failed(PersonalSettings settings, DeliveryException failure) {
        if (failure.kind() == DeliveryException.Kind.RETRY) {
            return Optional.of(Backoff.next(clock.instant(), turn(settings), failure));
        }
        refused.put(settings.person(), true);
        return Optional.empty();
    }

    /** For a fortnight he will then have neither answered nor asked to be reminded. */
    private boolean quiet(PersonalSettings settings, Instant then) {
        Instant before = then.minus(QUIET);
        return settings.reminderSince().filter(since -> since.isAfter(before)).isEmpty()
                && stores.answers().latest(settings.person(), 1).stream()
                        .allMatch(answer -> answer.at().isBefore(before));
    }

    private Stream<Post> unanswered(MemberRef member, Optional<ChannelRef> place) {
        return questions.of(member, clock.instant(), place).stream()
                .filter(post -> stores.answers().given(post, member).isEmpty());
    }

    private Optional<Instant> next(PersonalSettings settings) {
        ZoneId zone = settings.zone().orElse(ZoneOffset.UTC);
        return settings.reminder().map(time -> next(zone, time));
    }

    /** The latest moment at which he was to be reminded: who is told later, as it failed first, is told the same. */
    private Instant turn(PersonalSettings settings) {
        Instant now = clock.instant();
        LocalTime time = settings.reminder().orElseThrow();
        ZoneId zone = settings.zone().orElse(ZoneOffset.UTC);
        Instant today = today(settings).atTime(time).atZone(zone).toInstant();
        return today.isAfter(now)
                ? today(settings).minusDays(1).atTime(time).atZone(zone).toInstant()
                : today;
    }

    private Instant next(ZoneId zone, LocalTime time) {
        ZonedDateTime now = clock.instant().atZone(zone);
        ZonedDateTime today = now.toLocalDate().atTime(time).atZone(zone);
        ZonedDateTime next = today.isAfter(now)
                ? today
                : now.toLocalDate().plusDays(1).atTime(time).atZone(zone);
        return next.toInstant();
    }
}
