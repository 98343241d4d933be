package dev.interviewquiz.core.content;

/** How long the texts of a question should be, in UTF-16 units in each language; longer ones are cut off on screen. */
final class TextLimits {
    static final int PROMPT = 500;
    static final int OPTION = 150;
    static final int OPTION_WHY = 250;
    static final int HINT = 250;
    static final int ANSWER = 900;
    static final int POINT = 100;
    static final int WHY = 160;
    static final int MISCONCEPTION = 160;

    private TextLimits() {}
}
