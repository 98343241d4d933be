package dev.interviewquiz.core.grading;

import java.util.List;

/** One accepted phrasing: all of its groups in one window, none of the forbidden ones. */
record Expression(List<Group> groups) {
    Expression {
        groups = List.copyOf(groups);
    }

    /** Alternatives of which one must be found, or, where forbidden, none may. */
    record Group(boolean forbidden, List<Alternative> alternatives) {
        Group {
            alternatives = List.copyOf(alternatives);
        }
    }
}
