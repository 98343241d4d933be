package dev.interviewquiz.core.practice.fakes;

import dev.interviewquiz.core.leaderboard.Streak;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.Asking;
import dev.interviewquiz.core.practice.AuditLog;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.practice.MemberCard;
import dev.interviewquiz.core.practice.Person;
import dev.interviewquiz.core.practice.PersonalSettings;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.practice.PostId;
import dev.interviewquiz.core.practice.Posts;
import dev.interviewquiz.core.practice.Seasons;
import dev.interviewquiz.core.practice.StreakNote;
import dev.interviewquiz.core.practice.Troubles;
import dev.interviewquiz.core.practice.Workspace;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.schedule.Plan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the fakes share. All values are immutable, so that a copy of the maps is a copy of the state. */
final class Memory {
    final Map<WorkspaceRef, Workspace> workspaces = new LinkedHashMap<>();
    final Map<ChannelRef, Channel> channels = new LinkedHashMap<>();
    final Map<PostId, Post> posts = new LinkedHashMap<>();
    final Map<Slot, Posts.Missed> missed = new LinkedHashMap<>();
    final Map<String, Question> editions = new LinkedHashMap<>();
    final Map<Long, Kept> answers = new LinkedHashMap<>();
    final Map<String, Map<String, Instant>> claims = new LinkedHashMap<>();
    final Map<Having, Instant> hints = new LinkedHashMap<>();
    final Map<Having, Boolean> had = new LinkedHashMap<>();
    final Map<Having, Boolean> hadHints = new LinkedHashMap<>();
    final Map<MemberRef, Boolean> keptOff = new LinkedHashMap<>();
    final Map<MemberRef, MemberCard> members = new LinkedHashMap<>();
    final Map<Person, PersonalSettings> settings = new LinkedHashMap<>();
    final Map<Running, Streak> streaks = new LinkedHashMap<>();
    final Map<Running, StreakNote> spentNotes = new LinkedHashMap<>();
    final Map<String, Boolean> counted = new LinkedHashMap<>();
    final Map<String, Boolean> voided = new LinkedHashMap<>();
    final Map<WorkspaceRef, List<Seasons.Season>> seasons = new LinkedHashMap<>();
    final Map<ChannelRef, Plan> plans = new LinkedHashMap<>();
    final Map<Long, AuditLog.Entry> audit = new LinkedHashMap<>();
    final Map<Difficulty, Troubles.Trouble> troubles = new LinkedHashMap<>();
    private long numbers;

    /** An answer in the order of its coming; {@code anonymous} when its member's data were deleted. */
    record Kept(long number, Answer answer, boolean anonymous, Optional<Double> claimed) {
        boolean of(MemberRef member) {
            return !anonymous && answer.member().equals(member);
        }

        boolean of(Person person) {
            return !anonymous && Person.of(answer.member()).equals(person);
        }

        boolean takesPlace() {
            return answer.post().isPresent() && answer.kind() != Answer.Kind.PRACTICE;
        }

        boolean to(PostId post) {
            return answer.post().equals(Optional.of(post));
        }

        double credit() {
            return claimed.orElse(answer.grade().credit());
        }

        Kept with(Answer other) {
            return new Kept(number, other, anonymous, Optional.empty());
        }
    }

    record Slot(ChannelRef channel, LocalDate date) {}

    record Having(PostId post, MemberRef member) {}

    record Running(ChannelRef channel, MemberRef member) {}

    record Difficulty(ChannelRef channel, String kind) {}

    long next() {
        return ++numbers;
    }

    Stream<Kept> answers(Predicate<Kept> wanted) {
        return List.copyOf(answers.values()).stream().filter(wanted);
    }

    /** Whether an answer may stand on boards: not before closing where feedback comes then. */
    boolean countable(Kept kept) {
        Optional<Post> post = kept.answer().post().map(posts::get);
        return kept.answer().kind() == Answer.Kind.SCORED
                && post.filter(found -> found.feedback() == Asking.Feedback.NOW || found.state() == Post.State.CLOSED)
                        .isPresent();
    }

    String name(MemberRef member) {
        MemberCard card = members.get(member);
        return card == null ? member.userId() : card.name();
    }

    boolean listed(MemberRef member) {
        MemberCard card = members.get(member);
        return card == null || card.listed();
    }

    /** Puts the state of this moment back. */
    Runnable snapshot() {
        List<Runnable> restores = new ArrayList<>();
        for (Map<?, ?> map : List.of(
                workspaces,
                channels,
                posts,
                missed,
                editions,
                answers,
                claims,
                hints,
                had,
                hadHints,
                keptOff,
                members,
                settings,
                streaks,
                spentNotes,
                counted,
                voided,
                seasons,
                plans,
                audit,
                troubles)) {
            restores.add(restore(map));
        }
        return () -> restores.forEach(Runnable::run);
    }

    private static <K, V> Runnable restore(Map<K, V> map) {
        Map<K, V> copy = new LinkedHashMap<>(map);
        return () -> {
            map.clear();
            map.putAll(copy);
        };
    }
}
