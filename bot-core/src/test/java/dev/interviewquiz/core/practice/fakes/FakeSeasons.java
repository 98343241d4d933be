package dev.interviewquiz.core.practice.fakes;

import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.Seasons;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class FakeSeasons implements Seasons {
    private final Memory memory;

    FakeSeasons(Memory memory) {
        this.memory = memory;
    }

    @Override
    public Optional<Season> current(WorkspaceRef workspace) {
        return all(workspace).stream().filter(season -> season.to().isEmpty()).findFirst();
    }

    @Override
    public List<Season> all(WorkspaceRef workspace) {
        return memory.seasons.getOrDefault(workspace, List.of());
    }

    @Override
    public void start(WorkspaceRef workspace, String name, LocalDate from) {
        List<Season> seasons = new ArrayList<>();
        for (Season season : all(workspace)) {
            if (season.from().isBefore(from)) {
                seasons.add(trimmed(season, from.minusDays(1)));
            }
        }
        seasons.add(new Season(memory.next(), name, from, Optional.empty()));
        memory.seasons.put(workspace, List.copyOf(seasons));
    }

    @Override
    public void end(WorkspaceRef workspace, LocalDate last) {
        List<Season> seasons = all(workspace).stream()
                .filter(season -> season.to().isPresent() || !season.from().isAfter(last))
                .map(season -> season.to().isPresent() ? season : trimmed(season, last))
                .toList();
        memory.seasons.put(workspace, seasons);
    }

    private static Season trimmed(Season season, LocalDate last) {
        boolean earlier = season.to().filter(to -> !to.isAfter(last)).isPresent();
        return earlier ? season : new Season(season.id(), season.name(), season.from(), Optional.of(last));
    }
}
