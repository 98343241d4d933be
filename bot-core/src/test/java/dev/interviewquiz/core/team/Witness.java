package dev.interviewquiz.core.team;

import dev.interviewquiz.core.platform.Modal;
import dev.interviewquiz.core.platform.View;

/** Is told of everything that the core builds for a team, in the order in which it comes. */
public interface Witness {
    /** Sees nothing. */
    Witness NONE = new Witness() {
        @Override
        public void view(String where, View view, boolean shared) {}

        @Override
        public void form(String where, Modal form) {}
    };

    /**
     * @param where what was done, by whom
     * @param shared whether a whole channel sees it
     */
    void view(String where, View view, boolean shared);

    void form(String where, Modal form);
}
