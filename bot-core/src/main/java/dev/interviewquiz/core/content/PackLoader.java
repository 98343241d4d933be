package dev.interviewquiz.core.content;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.interviewquiz.core.question.QuestionBank;
import dev.interviewquiz.core.question.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Reads packs with the phrasings beside them, and topics. Every problem of every file is told; a pack with an error is
 * refused as a whole, and the others are loaded all the same. Never throws for what stands in a file. Thread-safe;
 * reading blocks.
 */
public final class PackLoader {
    private static final int REMEMBERED = 32;

    private final Function<String, Optional<String>> expressionCheck;
    /** What was found in files at the last reading: those that still hold the same are not read again. */
    private final Cache<Files, Found> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    private record Files(SourceFile pack, Optional<SourceFile> phrasings) {}

    private record Found(Optional<LoadedPack> read, List<PackProblem> problems) {
        Optional<LoadedPack> pack() {
            return refused() ? Optional.empty() : read;
        }

        Optional<Draft> draft() {
            return refused() ? read.map(found -> new Draft(found, problems)) : Optional.empty();
        }

        private boolean refused() {
            return problems.stream().anyMatch(PackProblem::refuses);
        }
    }

    /** @param expressionCheck tells what is wrong with the syntax of an accepted phrasing, if anything */
    public PackLoader(Function<String, Optional<String>> expressionCheck) {
        this.expressionCheck = expressionCheck;
    }

    /** Reads all sources; among packs that collide the one read first is kept. */
    public LoadedPacks load(List<PackSource> sources) {
        return load(sources, LoadedPacks.NONE);
    }

    /** Reads all sources; what was loaded before stands in for files that are there but refused now. */
    LoadedPacks load(List<PackSource> sources, LoadedPacks before) {
        List<SourceFile> files =
                sources.stream().flatMap(source -> source.read().stream()).toList();
        List<PackProblem> problems = new ArrayList<>();
        List<Topic> topics = topics(files, before, problems);
        List<Draft> drafts = new ArrayList<>();
        Assembly assembly = new Assembly(before.packs(), problems);
        Map<String, SourceFile> phrasings = phrasings(files);
        Set<Files> read = new HashSet<>();
        for (SourceFile file : files) {
            if (!file.holdsTopics() && !file.holdsPhrasings()) {
                Files pack = new Files(file, Optional.ofNullable(phrasings.remove(file.stem())));
                Found found = known.get(pack, this::pack);
                read.add(pack);
                problems.addAll(found.problems());
                assembly.add(file.name(), found.pack());
                found.draft().ifPresent(drafts::add);
            }
        }
        known.asMap().keySet().retainAll(read);
        phrasings.values().forEach(file -> problems.add(withoutPack(file)));
        List<LoadedPack> packs = assembly.packs();
        packs.forEach(pack -> problems.addAll(UnknownTopics.in(pack, topics)));
        for (Draft draft : drafts) {
            problems.addAll(assembly.collisions(draft));
            problems.addAll(UnknownTopics.in(draft.pack(), topics));
        }
        QuestionBank bank =
                new QuestionBank(packs.stream().map(LoadedPack::pack).toList(), topics);
        return new LoadedPacks(bank, packs, drafts, problems);
    }

    private static List<Topic> topics(List<SourceFile> files, LoadedPacks before, List<PackProblem> problems) {
        TopicsReader reader = new TopicsReader();
        boolean whole = files.stream().allMatch(file -> file.text().isPresent());
        for (SourceFile file : files) {
            if (file.holdsTopics()) {
                Reading reading = opened(file);
                file.text().ifPresent(text -> reader.read(text, reading));
                problems.addAll(reading.problems());
                whole &= !reading.refused();
            }
        }
        return whole ? reader.topics() : reader.topicsWith(before.bank().topics());
    }

    private static Map<String, SourceFile> phrasings(List<SourceFile> files) {
        Map<String, SourceFile> byStem = new LinkedHashMap<>();
        files.stream().filter(SourceFile::holdsPhrasings).forEach(file -> byStem.putIfAbsent(file.stem(), file));
        return byStem;
    }

    private static PackProblem withoutPack(SourceFile file) {
        String what = "holds phrasings, but their pack " + file.stem() + ".yaml is not read";
        String remedy = "put that pack beside it and name the pack, or name this file after its pack";
        return new PackProblem(file.name(), 0, PackProblem.Severity.ERROR, "", what, remedy);
    }

    /** The phrasings are held against their pack once that is whole. */
    private Found pack(Files files) {
        List<PackProblem> problems = new ArrayList<>();
        Optional<LoadedPack> pack = read(files.pack(), problems, new PackReader(expressionCheck)::read);
        if (files.phrasings().isEmpty() || !problems.isEmpty()) {
            return new Found(pack, List.copyOf(problems));
        }
        Optional<LoadedPack> widened = pack.flatMap(found -> read(
                files.phrasings().orElseThrow(),
                problems,
                (text, reading) -> new PhrasingsReader(expressionCheck).read(text, reading, found)));
        return new Found(widened.or(() -> pack), List.copyOf(problems));
    }

    private static Optional<LoadedPack> read(
            SourceFile file, List<PackProblem> problems, BiFunction<String, Reading, Optional<LoadedPack>> reader) {
        Reading reading = opened(file);
        Optional<LoadedPack> pack = file.text().flatMap(text -> reader.apply(text, reading));
        problems.addAll(reading.problems());
        return pack;
    }

    private static Reading opened(SourceFile file) {
        Reading reading = new Reading(file.name());
        file.trouble().ifPresent(trouble -> reading.error("", 0, trouble.what(), trouble.remedy()));
        return reading;
    }
}
