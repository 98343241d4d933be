package dev.interviewquiz.core.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What comes to light while one file is read: its problems, and the line on which each path stands. One thread only. */
final class Reading {
    private final String file;
    private final List<PackProblem> problems = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    Reading(String file) {
        this.file = file;
    }

    void passed(String path, int line) {
        lines.putIfAbsent(path, line);
    }

    void error(String path, int line, String what, String remedy) {
        problems.add(new PackProblem(file, line, PackProblem.Severity.ERROR, path, what, remedy));
    }

    String file() {
        return file;
    }

    boolean refused() {
        return problems.stream().anyMatch(PackProblem::refuses);
    }

    List<PackProblem> problems() {
        return List.copyOf(problems);
    }

    Lines lines() {
        return new Lines(lines);
    }
}
