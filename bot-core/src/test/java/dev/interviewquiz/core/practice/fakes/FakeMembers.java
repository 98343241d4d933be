package dev.interviewquiz.core.practice.fakes;

import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.MemberCard;
import dev.interviewquiz.core.practice.Members;
import dev.interviewquiz.core.practice.Person;
import dev.interviewquiz.core.practice.PersonalSettings;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

final class FakeMembers implements Members {
    private final Memory memory;

    FakeMembers(Memory memory) {
        this.memory = memory;
    }

    @Override
    public Optional<MemberCard> find(MemberRef ref) {
        return Optional.ofNullable(memory.members.get(ref));
    }

    @Override
    public Optional<MemberCard> change(MemberRef ref, UnaryOperator<Optional<MemberCard>> change) {
        Optional<MemberCard> known = find(ref);
        Optional<MemberCard> changed = change.apply(known);
        if (!find(ref).equals(known)) {
            return change(ref, change);
        }
        changed.ifPresent(card -> {
            memory.keptOff.remove(ref);
            memory.members.put(ref, card);
        });
        return changed;
    }

    @Override
    public PersonalSettings settings(Person person) {
        return memory.settings.getOrDefault(person, PersonalSettings.fresh(person));
    }

    @Override
    public PersonalSettings change(Person person, UnaryOperator<PersonalSettings> change) {
        PersonalSettings known = settings(person);
        PersonalSettings changed = change.apply(known);
        if (!settings(person).equals(known)) {
            return change(person, change);
        }
        memory.settings.put(person, changed);
        return changed;
    }

    @Override
    public List<MemberRef> memberships(Person person) {
        return memory.members.keySet().stream()
                .filter(member -> Person.of(member).equals(person))
                .sorted(Comparator.comparing(member -> member.workspace().id()))
                .toList();
    }

    @Override
    public int count(WorkspaceRef workspace) {
        return Math.toIntExact(memory.members.keySet().stream()
                .filter(member -> member.workspace().equals(workspace))
                .count());
    }
}
