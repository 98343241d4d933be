package dev.interviewquiz.core.grading.bench;

import dev.interviewquiz.core.grading.BuiltInQuestions;
import dev.interviewquiz.core.grading.Grade;
import dev.interviewquiz.core.grading.Grader;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.Question;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Open answers of about 60 words, one question after another, beside Lucene's analysis of the same text as the floor. Warmed for
 * forty seconds: before, the compiler is still at work on what is measured.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 8, time = 5)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class GradingBenchmark {
    private static final int WORDS = 60;

    private final Grader grader = Grader.standard();
    private final Analyzer analyzer = new EnglishAnalyzer();
    private final List<Question> questions = BuiltInQuestions.all();
    private final List<String> answers = questions.stream()
            .map(question -> firstWords(question.modelAnswer().in(Language.EN)))
            .toList();
    private int next;

    @Benchmark
    public Grade gradeAnAnswer() {
        next = (next + 1) % questions.size();
        return grader.open(questions.get(next), answers.get(next));
    }

    @Benchmark
    public Grade compareWithAReference() {
        next = (next + 1) % questions.size();
        Question question = questions.get(next);
        return grader.reference(
                question.prompt().in(Language.EN),
                List.of(question.modelAnswer().in(Language.EN)),
                answers.get(next));
    }

    @Benchmark
    public int analyseWithLucene() throws IOException {
        next = (next + 1) % questions.size();
        int tokens = 0;
        try (TokenStream stream = analyzer.tokenStream("answer", answers.get(next))) {
            stream.reset();
            while (stream.incrementToken()) {
                tokens++;
            }
            stream.end();
        }
        return tokens;
    }

    private static String firstWords(String text) {
        String[] words = text.split(" ", -1);
        return String.join(" ", List.of(words).subList(0, Math.min(WORDS, words.length)));
    }
}
