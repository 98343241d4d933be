package dev.interviewquiz.core.grading;

import java.util.regex.Pattern;

/**
 * Whether a text only asks which of several things it is and leaves that open: “Is it momentum or adaptive rates?”, “ReLU? Skip
 * connections? No idea.”, 是动量还是自适应？ Who asks something else, or says one thing with a question mark, answers.
 */
final class Asking {
    private static final Pattern BEHIND_SENTENCE = Pattern.compile("(?<=[.!?。\n])");
    private static final Pattern WHICH = Pattern.compile(
            "(?:is|was|are|were|does|do|could|can|might|would) (?:it|that|this|they|these|those)\\b.* or .*"
                    + "|or .*|(?:它|这|那|答案)?(?:应该)?是.*还是.*|(?:还是|或者).*");

    private Asking() {}

    static boolean isAllOf(Tokens answer) {
        String text = answer.source().text();
        if (text.indexOf('?') < 0) {
            return false;
        }
        boolean asks = false;
        boolean open = false;
        for (String sentence : BEHIND_SENTENCE.split(text.strip())) {
            String said = sentence.strip();
            if (said.endsWith("?")) {
                asks = true;
                open |= WHICH.matcher(said).matches();
            } else if (Ignorance.isAllOf(Tokens.of(said))) {
                open = true;
            } else if (!said.isEmpty()) {
                return false;
            }
        }
        return asks && open;
    }
}
