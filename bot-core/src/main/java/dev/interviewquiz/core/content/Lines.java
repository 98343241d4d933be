package dev.interviewquiz.core.content;

import java.util.Map;

/** On which line of its file each part of a pack stands. */
public record Lines(Map<String, Integer> byPath) {
    public Lines {
        byPath = Map.copyOf(byPath);
    }

    /** The line of this path, or of the nearest part around it that has one; 0 where there is none. */
    public int of(String path) {
        for (String part = path; !part.isEmpty(); part = around(part)) {
            Integer line = byPath.get(part);
            if (line != null) {
                return line;
            }
        }
        return 0;
    }

    private static String around(String path) {
        int end = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        return end < 0 ? "" : path.substring(0, end);
    }
}
