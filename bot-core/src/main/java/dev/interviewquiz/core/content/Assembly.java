package dev.interviewquiz.core.content;

import dev.interviewquiz.core.question.PackId;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Puts packs together, one after the other, so that no pack id and no question id stands in two of them. */
final class Assembly {
    private final List<LoadedPack> lastGood;
    private final List<PackProblem> problems;
    private final List<LoadedPack> packs = new ArrayList<>();
    private final Map<PackId, LoadedPack> byId = new HashMap<>();
    private final Map<QuestionId, LoadedPack> byQuestion = new HashMap<>();

    Assembly(List<LoadedPack> lastGood, List<PackProblem> problems) {
        this.lastGood = lastGood;
        this.problems = problems;
    }

    /** Adds what was read from a file, or the last good version of it where that is refused. */
    void add(String file, Optional<LoadedPack> read) {
        Optional<LoadedPack> fitting = read.filter(this::fits);
        if (fitting.isPresent()) {
            take(fitting.orElseThrow());
        } else {
            lastGood.stream()
                    .filter(pack -> isFrom(pack, file))
                    .filter(pack -> collisions(pack).isEmpty())
                    .forEach(this::take);
        }
    }

    /** What a refused pack would collide with once it is mended; its own last good version is not meant. */
    List<PackProblem> collisions(Draft draft) {
        return collisions(
                draft.pack(), other -> !other.file().equals(draft.pack().file()));
    }

    List<LoadedPack> packs() {
        return packs;
    }

    private boolean fits(LoadedPack pack) {
        List<PackProblem> collisions = collisions(pack);
        problems.addAll(collisions);
        return collisions.isEmpty();
    }

    /** A folder that cannot be listed stands for all files in it. */
    private static boolean isFrom(LoadedPack pack, String file) {
        return pack.file().equals(file)
                || pack.file().startsWith(file + "/")
                || pack.file().startsWith(file + "\\");
    }

    private List<PackProblem> collisions(LoadedPack pack) {
        return collisions(pack, other -> true);
    }

    private List<PackProblem> collisions(LoadedPack pack, Predicate<LoadedPack> with) {
        List<PackProblem> found = new ArrayList<>();
        Optional.ofNullable(byId.get(pack.pack().id())).filter(with).ifPresent(other -> {
            String what = "the pack id \"" + pack.pack().id().value() + "\" stands here and in " + other.file();
            found.add(pack.error("id", what, "give one of them another id"));
        });
        pack.pack()
                .questions()
                .forEach(question -> collision(pack, question, with).ifPresent(found::add));
        return found;
    }

    private Optional<PackProblem> collision(LoadedPack pack, Question question, Predicate<LoadedPack> with) {
        return Optional.ofNullable(byQuestion.get(question.id())).filter(with).map(other -> {
            String places = pack.place(question.id()) + " and at " + other.place(question.id());
            return pack.error(
                    question.id().value(), "the question id stands at " + places, "give one of them another id");
        });
    }

    private void take(LoadedPack pack) {
        packs.add(pack);
        byId.put(pack.pack().id(), pack);
        pack.pack().questions().forEach(question -> byQuestion.put(question.id(), pack));
    }
}
