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
    public void save(MemberCard card) {
        memory.keptOff.remove(card.ref());
        memory.members.put(card.ref(), card);
    }

    @Override
    public PersonalSettings settings(Person person) {
        return memory.settings.getOrDefault(person, PersonalSettings.fresh(person));
    }

    @Override
    public void save(PersonalSettings settings) {
        memory.settings.put(settings.person(), settings);
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
