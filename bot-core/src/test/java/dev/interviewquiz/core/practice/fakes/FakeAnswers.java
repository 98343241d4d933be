package dev.interviewquiz.core.practice.fakes;

import dev.interviewquiz.core.grading.PointGrade;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.AnswerBrief;
import dev.interviewquiz.core.practice.Answers;
import dev.interviewquiz.core.practice.Asking;
import dev.interviewquiz.core.practice.Encounter;
import dev.interviewquiz.core.practice.Person;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.practice.PostId;
import dev.interviewquiz.core.question.QuestionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

final class FakeAnswers implements Answers {
    private final Memory memory;

    FakeAnswers(Memory memory) {
        this.memory = memory;
    }

    @Override
    public boolean add(Answer answer) {
        boolean counted = answer.kind() != Answer.Kind.PRACTICE;
        if (counted
                && answer.post().flatMap(post -> place(post, answer.member())).isPresent()) {
            return false;
        }
        long number = memory.next();
        memory.answers.put(number, new Memory.Kept(number, answer, false, Optional.empty()));
        return true;
    }

    @Override
    public void replace(Answer answer) {
        Memory.Kept before = answer.post()
                .flatMap(post -> place(post, answer.member()))
                .filter(kept -> kept.answer().kind() == Answer.Kind.SCORED)
                .orElseThrow(() -> new IllegalArgumentException("there is no answer to replace: " + answer.id()));
        memory.claims.remove(before.answer().id());
        memory.answers.put(before.number(), before.with(answer));
    }

    @Override
    public Optional<Answer> find(String id) {
        return memory.answers(kept -> kept.answer().id().equals(id))
                .map(Memory.Kept::answer)
                .findFirst();
    }

    @Override
    public Optional<Answer> counted(PostId post, MemberRef member) {
        return place(post, member).map(Memory.Kept::answer);
    }

    @Override
    public Optional<Answer> given(Post post, MemberRef member) {
        return counted(post.id(), member)
                .or(() -> memory.answers(kept -> kept.to(post.id()) && kept.of(member))
                        .max(Comparator.comparingLong(Memory.Kept::number))
                        .map(Memory.Kept::answer));
    }

    @Override
    public boolean answered(Post post, MemberRef member, Instant before) {
        return memory.answers(kept -> kept.to(post.id()) && kept.of(member))
                .anyMatch(kept -> kept.answer().at().isBefore(before));
    }

    @Override
    public List<Answer> to(PostId post) {
        return memory.answers(kept -> kept.to(post) && kept.takesPlace())
                .map(Memory.Kept::answer)
                .toList();
    }

    @Override
    public Totals totals(PostId post) {
        List<Answer> scored = to(post).stream()
                .filter(answer -> answer.kind() == Answer.Kind.SCORED)
                .toList();
        Map<String, Integer> missed = new TreeMap<>();
        scored.stream()
                .flatMap(answer -> answer.grade().points().stream())
                .filter(point -> point.state() == PointGrade.State.MISSED)
                .forEach(point -> missed.merge(point.point(), 1, Integer::sum));
        double credit =
                scored.stream().mapToDouble(answer -> answer.grade().credit()).sum();
        return new Totals(scored.size(), to(post).size() - scored.size(), credit, missed);
    }

    @Override
    public List<AnswerBrief> latest(MemberRef member, int count) {
        return briefs(kept -> kept.of(member), count);
    }

    @Override
    public List<AnswerBrief> latest(Person person, int count) {
        return briefs(kept -> kept.of(person), count);
    }

    @Override
    public Optional<AnswerBrief> latestOnBoard(MemberRef member, Optional<ChannelRef> channel) {
        return briefs(kept -> kept.of(member) && onBoard(kept.answer(), channel), 1).stream()
                .findFirst();
    }

    @Override
    public Optional<AnswerBrief> firstOf(LocalDate date, MemberRef member) {
        List<AnswerBrief> scored = briefs(
                kept -> kept.of(member)
                        && kept.answer().kind() == Answer.Kind.SCORED
                        && kept.answer().date().equals(date),
                Integer.MAX_VALUE);
        return scored.isEmpty() ? Optional.empty() : Optional.of(scored.get(scored.size() - 1));
    }

    @Override
    public int besideFirsts(MemberRef member, LocalDate from, LocalDate to) {
        List<LocalDate> dates = memory.answers(kept -> kept.of(member) && countsOnBoard(kept.answer()))
                .map(kept -> kept.answer().date())
                .filter(date -> !date.isBefore(from) && !date.isAfter(to))
                .toList();
        return dates.size() - (int) dates.stream().distinct().count();
    }

    private boolean countsOnBoard(Answer answer) {
        return answer.kind() == Answer.Kind.SCORED
                && answer.post()
                        .map(memory.posts::get)
                        .filter(post -> post.feedback() == Asking.Feedback.NOW || post.state() == Post.State.CLOSED)
                        .isPresent();
    }

    private boolean onBoard(Answer answer, Optional<ChannelRef> channel) {
        Optional<Post> post = answer.post().map(memory.posts::get);
        return answer.kind() == Answer.Kind.SCORED
                && !memory.voided.containsKey(answer.id())
                && post.filter(found -> found.feedback() == Asking.Feedback.NOW || found.state() == Post.State.CLOSED)
                        .map(Post::channel)
                        .filter(where -> channel.isEmpty() || channel.get().equals(where))
                        .isPresent();
    }

    @Override
    public Set<ChannelRef> channels(MemberRef member) {
        return memory.answers(kept -> kept.of(member))
                .flatMap(kept -> kept.answer().post().map(memory.posts::get).stream())
                .map(Post::channel)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Encounter> encounters(MemberRef member, QuestionId question) {
        return memory.answers(
                        kept -> kept.of(member) && kept.answer().question().equals(question))
                .map(Memory.Kept::answer)
                .flatMap(answer -> answer.post().map(memory.posts::get).stream()
                        .map(post -> new Encounter(post.channel(), answer.kind(), answer.at())))
                .toList();
    }

    @Override
    public void each(Person person, Consumer<Answer> consumer) {
        memory.answers(kept -> kept.of(person)).map(Memory.Kept::answer).forEach(consumer);
    }

    @Override
    public boolean takePointsOff(String answer) {
        Optional<Memory.Kept> found = memory.answers(kept -> kept.answer().id().equals(answer))
                .filter(kept -> kept.answer().points() > 0)
                .findFirst();
        found.ifPresent(kept -> memory.voided.put(answer, true));
        found.ifPresent(kept -> memory.answers.put(
                kept.number(),
                new Memory.Kept(kept.number(), kept.answer().withoutPoints(), kept.anonymous(), kept.claimed())));
        return found.isPresent();
    }

    @Override
    public void claim(String answer, String point, double credit, Instant at) {
        Memory.Kept kept = memory.answers(found -> found.answer().id().equals(answer))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no answer \"" + answer + "\""));
        memory.answers.put(
                kept.number(), new Memory.Kept(kept.number(), kept.answer(), kept.anonymous(), Optional.of(credit)));
        Map<String, Instant> points = new LinkedHashMap<>(memory.claims.getOrDefault(answer, Map.of()));
        points.putIfAbsent(point, at);
        memory.claims.put(answer, points);
    }

    @Override
    public void takeHint(PostId post, MemberRef member, Instant at) {
        memory.hints.putIfAbsent(new Memory.Having(post, member), at);
    }

    @Override
    public boolean hinted(MemberRef member, QuestionId question, Instant since) {
        return memory.hints.entrySet().stream()
                .filter(hint -> hint.getValue().isAfter(since))
                .map(Map.Entry::getKey)
                .filter(having -> having.member().equals(member))
                .flatMap(having -> Optional.ofNullable(memory.posts.get(having.post())).stream())
                .anyMatch(post -> post.question().equals(question));
    }

    @Override
    public Map<PostId, Instant> hints(MemberRef member) {
        Map<PostId, Instant> hints = new LinkedHashMap<>();
        memory.hints.entrySet().stream()
                .filter(hint -> hint.getKey().member().equals(member))
                .sorted(Map.Entry.comparingByValue())
                .forEach(hint -> hints.put(hint.getKey().post(), hint.getValue()));
        return hints;
    }

    @Override
    public List<String> claims(String answer) {
        return memory.claims.getOrDefault(answer, Map.of()).entrySet().stream()
                .sorted(Map.Entry.<String, Instant>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Optional<Memory.Kept> place(PostId post, MemberRef member) {
        return memory.answers(kept -> kept.to(post) && kept.takesPlace() && kept.of(member))
                .findFirst();
    }

    private List<AnswerBrief> briefs(Predicate<Memory.Kept> wanted, int count) {
        return memory.answers(wanted)
                .sorted(Comparator.comparingLong(Memory.Kept::number).reversed())
                .limit(count)
                .map(FakeAnswers::brief)
                .toList();
    }

    private static AnswerBrief brief(Memory.Kept kept) {
        Answer answer = kept.answer();
        return new AnswerBrief(
                answer.id(),
                answer.post(),
                answer.date(),
                answer.question(),
                answer.edition(),
                answer.form(),
                answer.kind(),
                answer.sureness(),
                kept.credit(),
                answer.points(),
                answer.at());
    }
}
