package dev.interviewquiz.core.content;

import java.util.Comparator;
import java.util.Locale;

/**
 * One thing that is wrong or doubtful in a pack.
 *
 * @param file the file as its reader knows it: a path, or {@code classpath:…} for a pack that comes with the program
 * @param line from 1; 0 where the whole file is meant
 * @param path where in the file, such as {@code deep-learning-03.rubric.points[2].accept}; empty for the whole file
 * @param what is wrong
 * @param remedy what to do about it
 */
public record PackProblem(String file, int line, Severity severity, String path, String what, String remedy) {
    /** What stands in a pack may be quoted, and is printed: without signs that a screen obeys. */
    public PackProblem {
        path = HiddenSigns.named(path);
        what = HiddenSigns.named(what);
        remedy = HiddenSigns.named(remedy);
    }

    /** By file and line, errors before warnings. */
    public static final Comparator<PackProblem> ORDER = Comparator.comparing(PackProblem::file)
            .thenComparingInt(PackProblem::line)
            .thenComparing(PackProblem::severity);

    /** An error refuses the pack as a whole; a warning never does. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public boolean refuses() {
        return severity == Severity.ERROR;
    }

    /** One line: {@code file:line: error: path: what; remedy}. */
    @Override
    public String toString() {
        String place = line > 0 ? file + ":" + line : file;
        String kind = severity.name().toLowerCase(Locale.ROOT);
        return place + ": " + kind + ": " + (path.isEmpty() ? "" : path + ": ") + what + "; " + remedy;
    }
}
