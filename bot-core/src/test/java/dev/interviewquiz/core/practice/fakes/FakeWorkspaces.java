package dev.interviewquiz.core.practice.fakes;

import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.Person;
import dev.interviewquiz.core.practice.Workspace;
import dev.interviewquiz.core.practice.Workspaces;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

final class FakeWorkspaces implements Workspaces {
    private final Memory memory;

    FakeWorkspaces(Memory memory) {
        this.memory = memory;
    }

    @Override
    public Workspace get(WorkspaceRef ref) {
        return memory.workspaces.getOrDefault(ref, Workspace.fresh(ref));
    }

    @Override
    public void save(Workspace workspace) {
        memory.workspaces.put(workspace.ref(), workspace);
    }

    @Override
    public List<Workspace> all() {
        return memory.workspaces.values().stream()
                .sorted(Comparator.comparing(workspace -> workspace.ref().id()))
                .toList();
    }

    @Override
    public Set<WorkspaceRef> met() {
        Set<WorkspaceRef> met = new HashSet<>(memory.workspaces.keySet());
        memory.channels.keySet().forEach(channel -> met.add(channel.workspace()));
        memory.members.keySet().forEach(member -> met.add(member.workspace()));
        return met;
    }

    @Override
    public void erase(WorkspaceRef ref) {
        memory.workspaces.remove(ref);
        memory.channels.keySet().removeIf(channel -> channel.workspace().equals(ref));
        memory.missed.keySet().removeIf(slot -> slot.channel().workspace().equals(ref));
        memory.plans.keySet().removeIf(channel -> channel.workspace().equals(ref));
        memory.troubles
                .keySet()
                .removeIf(trouble -> trouble.channel().workspace().equals(ref));
        memory.posts.values().removeIf(post -> post.channel().workspace().equals(ref));
        memory.seasons.remove(ref);
        memory.audit.values().removeIf(entry -> entry.workspace().equals(ref));
        memory.had.keySet().removeIf(had -> had.member().workspace().equals(ref));
        memory.hadHints.keySet().removeIf(had -> had.member().workspace().equals(ref));
        memory.keptOff.keySet().removeIf(member -> member.workspace().equals(ref));
        eraseMembers(ref);
    }

    private void eraseMembers(WorkspaceRef ref) {
        memory.answers(kept -> kept.answer().member().workspace().equals(ref)).forEach(kept -> {
            memory.answers.remove(kept.number());
            memory.claims.remove(kept.answer().id());
        });
        memory.hints.keySet().removeIf(hint -> hint.member().workspace().equals(ref));
        memory.streaks.keySet().removeIf(streak -> streak.member().workspace().equals(ref));
        memory.spentNotes.keySet().removeIf(note -> note.member().workspace().equals(ref));
        Set<Person> persons = memory.members.keySet().stream()
                .filter(member -> member.workspace().equals(ref))
                .map(Person::of)
                .collect(Collectors.toSet());
        memory.members.keySet().removeIf(member -> member.workspace().equals(ref));
        memory.members.keySet().forEach(member -> persons.remove(Person.of(member)));
        memory.settings.keySet().removeAll(persons);
    }
}
