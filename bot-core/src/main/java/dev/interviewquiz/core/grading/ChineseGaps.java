package dev.interviewquiz.core.grading;

/** Spaces that stand for commas. */
final class ChineseGaps {
    /** Behind fewer characters a space may part the words of one clause. */
    private static final int SHORTEST_CLAUSE = 3;

    private ChineseGaps() {}

    /** Whether only a space parts a Chinese character from three and more before it, as people type in chats. */
    static boolean endsClause(Normalised text, int character) {
        int end = character;
        while (end > 0 && text.charAt(end - 1) <= ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < SHORTEST_CLAUSE && Characters.isHan(text.charAt(start - 1))) {
            start--;
        }
        return end < character && end - start == SHORTEST_CLAUSE;
    }
}
