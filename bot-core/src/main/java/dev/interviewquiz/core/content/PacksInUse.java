package dev.interviewquiz.core.content;

import dev.interviewquiz.core.question.QuestionBank;
import java.util.List;

/**
 * The packs that the running program asks from. They are read again when a file has changed; a file that is broken then
 * leaves its last good version in use, and a file that is gone takes its pack with it. Thread-safe: {@link #bank} and
 * {@link #problems} never block, {@link #refresh} and {@link #reload} read files. It has no thread of its own.
 */
public final class PacksInUse {
    private final PackLoader loader;
    private final List<PackSource> sources;
    private volatile State state;

    private record State(List<Object> fingerprint, LoadedPacks loaded) {}

    /** Reads all sources at once. */
    public PacksInUse(PackLoader loader, List<PackSource> sources) {
        this.loader = loader;
        this.sources = List.copyOf(sources);
        this.state = read(LoadedPacks.NONE);
    }

    public QuestionBank bank() {
        return state.loaded().bank();
    }

    /** The problems found when the files were last read. */
    public List<PackProblem> problems() {
        return state.loaded().problems();
    }

    /** The packs in use with the files that they were read from, for {@link PackCheck}. */
    public LoadedPacks loaded() {
        return state.loaded();
    }

    /** Reads everything again where a file has changed; whether it did. */
    public synchronized boolean refresh() {
        if (fingerprint().equals(state.fingerprint())) {
            return false;
        }
        reload();
        return true;
    }

    /** Reads everything again, whether changed or not. */
    public synchronized LoadedPacks reload() {
        state = read(state.loaded());
        return state.loaded();
    }

    private State read(LoadedPacks before) {
        List<Object> fingerprint = fingerprint();
        return new State(fingerprint, loader.load(sources, before));
    }

    private List<Object> fingerprint() {
        return sources.stream().map(PackSource::fingerprint).toList();
    }
}
