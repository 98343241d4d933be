package dev.interviewquiz.core.practice.fakes;

import dev.interviewquiz.core.grading.Cap;
import dev.interviewquiz.core.grading.Grade;
import dev.interviewquiz.core.grading.PointGrade;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.Asking;
import dev.interviewquiz.core.practice.AuditLog;
import dev.interviewquiz.core.practice.Erasure;
import dev.interviewquiz.core.practice.MemberCard;
import dev.interviewquiz.core.practice.NamedAdministrators;
import dev.interviewquiz.core.practice.Person;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.practice.PostId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class FakeErasure implements Erasure {
    private final Memory memory;

    FakeErasure(Memory memory) {
        this.memory = memory;
    }

    @Override
    public Toll toll(List<MemberRef> memberships) {
        List<Memory.Kept> his =
                memory.answers(kept -> memberships.stream().anyMatch(kept::of)).toList();
        return new Toll(
                (int) his.stream()
                        .filter(kept -> kept.answer().kind() != Answer.Kind.SHOWN)
                        .count(),
                (int) his.stream()
                        .filter(kept -> !kept.answer().text().isEmpty())
                        .count(),
                his.stream()
                        .mapToInt(kept -> memory.claims
                                .getOrDefault(kept.answer().id(), Map.of())
                                .size())
                        .sum(),
                his.stream()
                        .filter(kept -> !sealed(kept))
                        .mapToInt(kept -> kept.answer().points())
                        .sum(),
                (int) his.stream()
                        .filter(kept -> kept.answer().kind() == Answer.Kind.SCORED && sealed(kept))
                        .count());
    }

    private boolean sealed(Memory.Kept kept) {
        return kept.answer()
                .post()
                .map(memory.posts::get)
                .filter(post -> post.state() == Post.State.OPEN && post.feedback() == Asking.Feedback.CLOSE)
                .isPresent();
    }

    @Override
    public void erase(List<MemberRef> memberships) {
        memberships.forEach(this::erase);
    }

    @Override
    public boolean hasHad(PostId post, MemberRef member) {
        return memory.had.containsKey(new Memory.Having(post, member));
    }

    @Override
    public boolean hasHadHint(PostId post, MemberRef member) {
        return memory.hadHints.containsKey(new Memory.Having(post, member));
    }

    @Override
    public boolean keptOff(MemberRef member) {
        return memory.keptOff.containsKey(member);
    }

    private void remember(MemberRef member) {
        memory.hints.keySet().stream()
                .filter(hint -> hint.member().equals(member))
                .filter(hint -> Optional.ofNullable(memory.posts.get(hint.post()))
                        .filter(post -> post.state() == Post.State.OPEN)
                        .isPresent())
                .forEach(hint -> memory.hadHints.put(hint, true));
        if (Optional.ofNullable(memory.members.get(member))
                .filter(MemberCard::excluded)
                .isPresent()) {
            memory.keptOff.put(member, true);
        }
    }

    private void erase(MemberRef member) {
        memory.answers(kept -> kept.of(member)).forEach(this::erase);
        remember(member);
        memory.hints.keySet().removeIf(hint -> hint.member().equals(member));
        memory.streaks.keySet().removeIf(streak -> streak.member().equals(member));
        memory.spentNotes.keySet().removeIf(note -> note.member().equals(member));
        memory.members.remove(member);
        memory.audit.replaceAll((number, entry) -> entry.who().equals(member) ? anonymous(entry) : entry);
        memory.audit.replaceAll((number, entry) -> struckOff(about(entry, member), member));
        if (memory.members.keySet().stream().noneMatch(other -> Person.of(other).equals(Person.of(member)))) {
            memory.settings.remove(Person.of(member));
        }
    }

    private void erase(Memory.Kept kept) {
        Optional<Post> post = kept.answer().post().map(memory.posts::get);
        memory.claims.remove(kept.answer().id());
        memory.counted.remove(kept.answer().id());
        if (kept.takesPlace()
                && post.filter(found -> found.state() == Post.State.CLOSED).isPresent()) {
            memory.answers.put(kept.number(), new Memory.Kept(kept.number(), anonymous(kept), true, Optional.empty()));
            return;
        }
        memory.answers.remove(kept.number());
        if (kept.takesPlace()) {
            post.filter(found -> found.state() == Post.State.OPEN)
                    .ifPresent(open -> memory.had.put(
                            new Memory.Having(open.id(), kept.answer().member()), true));
        }
    }

    private static Answer anonymous(Memory.Kept kept) {
        Answer answer = kept.answer();
        return new Answer(
                answer.id(),
                new MemberRef(answer.member().workspace(), "#" + kept.number()),
                answer.post(),
                answer.date(),
                answer.question(),
                answer.edition(),
                answer.form(),
                "",
                List.of(),
                answer.kind(),
                answer.hint(),
                Optional.empty(),
                anonymous(answer.grade()),
                answer.points(),
                answer.at());
    }

    private static Grade anonymous(Grade grade) {
        return new Grade(
                grade.credit(),
                grade.method(),
                grade.confidence(),
                grade.points().stream()
                        .map(point -> new PointGrade(
                                point.point(), point.clause(), point.share(), point.earned(), point.state(), List.of()))
                        .toList(),
                List.of(),
                grade.directionCredit(),
                grade.caps().stream()
                        .map(cap -> new Cap(cap.limit(), cap.misconception(), cap.guard(), Optional.empty()))
                        .toList());
    }

    private static AuditLog.Entry about(AuditLog.Entry entry, MemberRef member) {
        String[] words = entry.what().split(" ", -1);
        boolean his = entry.workspace().equals(member.workspace())
                && List.of("exclude", "readmit", "void").contains(words[0])
                && words[1].equals(member.userId());
        return his ? new AuditLog.Entry(entry.at(), entry.workspace(), entry.who(), words[0] + " #", "", "") : entry;
    }

    private static AuditLog.Entry struckOff(AuditLog.Entry entry, MemberRef member) {
        boolean named =
                entry.workspace().equals(member.workspace()) && entry.what().equals("config admins");
        return !named
                ? entry
                : new AuditLog.Entry(
                        entry.at(),
                        entry.workspace(),
                        entry.who(),
                        entry.what(),
                        others(entry.before(), member),
                        others(entry.after(), member));
    }

    private static String others(String ids, MemberRef member) {
        return NamedAdministrators.of(ids).without(member.userId()).value();
    }

    private static AuditLog.Entry anonymous(AuditLog.Entry entry) {
        return new AuditLog.Entry(
                entry.at(),
                entry.workspace(),
                new MemberRef(entry.who().workspace(), "#"),
                entry.what(),
                entry.before(),
                entry.after());
    }
}
