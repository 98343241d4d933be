package dev.interviewquiz.core.bench;

import dev.interviewquiz.core.grading.KindLeftOut;
import dev.interviewquiz.core.grading.bench.GradingBenchmark;
import dev.interviewquiz.core.practice.Board;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures what the product promises of its speed and prints one table. Arguments: {@code quick} for a run that only shows
 * that everything works, and any of {@code answers}, {@code grading}, {@code boards}, {@code morning}, {@code terminal}, {@code year} for a part of
 * it. {@code kinds}, and after it files of further answers, prints how the grader's numbers hold for kinds of answers left out.
 */
@SuppressWarnings("SystemOut")
final class Benches {
    private static final String ROW = "%-64s %14s   %-22s %s%n";

    private final boolean quick;
    private final Map<String, Double> scores = new TreeMap<>();
    private final List<String> table = new ArrayList<>();

    private Benches(boolean quick) {
        this.quick = quick;
    }

    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        List<String> wanted = List.of(arguments);
        if (wanted.contains("kinds")) {
            KindLeftOut.print(wanted.stream()
                    .skip(wanted.indexOf("kinds") + 1L)
                    .map(Path::of)
                    .toList());
            return;
        }
        Benches benches = new Benches(wanted.contains("quick"));
        boolean all = wanted.stream().allMatch("quick"::equals);
        if (all || wanted.contains("answers")) {
            benches.answers();
        }
        if (all || wanted.contains("grading")) {
            benches.grading();
        }
        if (all || wanted.contains("boards")) {
            benches.boards();
        }
        if (all || wanted.contains("morning")) {
            benches.morning();
        }
        if (all || wanted.contains("terminal")) {
            benches.terminal();
        }
        if (all || wanted.contains("year")) {
            benches.year();
        }
        System.out.printf(Locale.ROOT, ROW, "What", "Measured", "Promised", "Kept");
        benches.table.forEach(System.out::print);
    }

    private void answers() throws RunnerException {
        measure(AnswerBench.class, 8, 5, 5, 4);
        double one = score("answerByOne");
        double share = one / score("bareTransaction");
        double sixteen = score("answerBySixteen");
        row("An answer, one thread", one, "%.0f /s", "at least 500 /s", one >= 500);
        row("… of the rate of a bare transaction with as many rows", share, "%.2f", "at least 0.25", share >= 0.25);
        row("An answer, 16 threads", sixteen, "%.0f /s", "no slower than one", sixteen >= one);
    }

    private void grading() throws RunnerException {
        measure(GradingBenchmark.class, 8, 5, 5, 4);
        double graded = score("gradeAnAnswer");
        double share = graded / score("analyseWithLucene");
        row("An answer of 60 words graded, one core", graded, "%.0f /s", "at least 5,000 /s", graded >= 5_000);
        table.add(String.format(
                Locale.ROOT,
                ROW,
                "… of the rate of Lucene's analysis of the same text",
                "%.2f".formatted(share),
                "",
                ""));
    }

    private void boards() throws RunnerException {
        measure(BoardBench.class, 3, 1, 5, 1);
        for (Board board : Board.values()) {
            board(board.name());
        }
    }

    private void board(String board) {
        String name = board.toLowerCase(Locale.ROOT);
        double cached = Math.max(score("cached", few(), board), score("cached", many(), board));
        double few = score("uncached", few(), board) / 1000;
        double many = score("uncached", many(), board) / 1000;
        row("A page of the board of " + name + " with own rank, cached", cached, "%.2f µs", "below 10 µs", cached < 10);
        row("… uncached, 100,000 members, " + few() + " answers", few, "%.1f ms", "below 50 ms", few < 50);
        row("… uncached, 100,000 members, " + many() + " answers", many, "%.1f ms", "below 50 ms", many < 50);
        row(
                "… " + many() + " answers against " + few(),
                many / few,
                "%.2f times",
                "within 1.5 times",
                many / few <= 1.5);
    }

    private void morning() throws IOException, InterruptedException {
        int channels = quick ? 500 : 10_000;
        Morning.Result whole = Morning.whole(channels);
        double seconds = whole.millis() / 1000.0;
        row(channels + " channels due at once, 256 MB heap", seconds, "%.1f s", "within 30 s", seconds <= 30);
        wholeness("… lost or asked twice", whole);
        wholeness("… lost or asked twice when killed half-way and started again", Morning.killedHalfway(channels));
    }

    private void terminal() throws IOException, InterruptedException {
        Terminal.Result result = Terminal.start();
        double seconds = result.millis() / 1000.0;
        row("The terminal's answer to its first command", seconds, "%.1f s", "within 3 s", seconds <= 3);
        row("… its memory at rest", result.megabytes(), "%.0f MB", "below 200 MB", result.megabytes() < 200);
    }

    private void year() throws IOException {
        int days = quick ? 20 : 365;
        double megabytes = Year.megabytes(days);
        row(days + " days of a team of 50, the file at the end", megabytes, "%.1f MB", "below 50 MB", megabytes < 50);
    }

    private void wholeness(String what, Morning.Result result) {
        int wrong = result.lost() + result.twice();
        row(what, (double) wrong, "%.0f", "none", wrong == 0);
    }

    private void measure(Class<?> bench, int warmups, int warmSeconds, int measurements, int seconds)
            throws RunnerException {
        var options = new OptionsBuilder()
                .include(bench.getName().replace(".", "\\.") + "\\.")
                .forks(1)
                .warmupIterations(quick ? 1 : warmups)
                .warmupTime(TimeValue.seconds(quick ? 1 : warmSeconds))
                .measurementIterations(quick ? 1 : measurements)
                .measurementTime(TimeValue.seconds(quick ? 1 : seconds))
                .param("answers", few(), many())
                .shouldFailOnError(true)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        for (RunResult result : results) {
            StringBuilder name = new StringBuilder(result.getPrimaryResult().getLabel());
            for (String parameter : result.getParams().getParamsKeys()) {
                name.append(' ').append(result.getParams().getParam(parameter));
            }
            scores.put(name.toString(), result.getPrimaryResult().getScore());
        }
    }

    private String few() {
        return quick ? "1000" : "10000";
    }

    private String many() {
        return quick ? "10000" : "1000000";
    }

    /** By the name of the benchmark and its parameters, in the order of their names. */
    private double score(String... names) {
        String name = String.join(" ", names);
        Double score = scores.get(name);
        if (score == null) {
            throw new IllegalStateException("no measurement of " + name + " among " + scores.keySet());
        }
        return score;
    }

    private void row(String what, double measured, String format, String promised, boolean kept) {
        String figure = String.format(Locale.ROOT, format, measured);
        table.add(String.format(Locale.ROOT, ROW, what, figure, promised, kept ? "yes" : "NO"));
    }
}
