package dev.interviewquiz.core.content;

import dev.interviewquiz.core.question.QuestionBank;
import dev.interviewquiz.core.question.QuestionId;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading all sources.
 *
 * @param bank the packs that are in use, with all topics
 * @param packs the same packs with the files that they were read from
 * @param drafts what is refused, as far as it could be read
 * @param problems of all files, also of those that were refused, by file and line
 */
public record LoadedPacks(QuestionBank bank, List<LoadedPack> packs, List<Draft> drafts, List<PackProblem> problems) {
    static final LoadedPacks NONE =
            new LoadedPacks(new QuestionBank(List.of(), List.of()), List.of(), List.of(), List.of());

    public LoadedPacks {
        packs = List.copyOf(packs);
        drafts = List.copyOf(drafts);
        problems = problems.stream().sorted(PackProblem.ORDER).toList();
    }

    /** Whether any file was refused. */
    public boolean refused() {
        return problems.stream().anyMatch(PackProblem::refuses);
    }

    /** The pack that a question stands in. */
    public Optional<LoadedPack> packOf(QuestionId question) {
        return packs.stream()
                .filter(pack -> pack.pack().questions().stream()
                        .anyMatch(item -> item.id().equals(question)))
                .findFirst();
    }
}
