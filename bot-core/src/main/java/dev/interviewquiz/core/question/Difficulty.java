package dev.interviewquiz.core.question;

/** How hard a question is; its level multiplies the points. */
public enum Difficulty {
    EASY(1),
    MEDIUM(2),
    HARD(3);

    private final int level;

    Difficulty(int level) {
        this.level = level;
    }

    /** 1 to 3. */
    public int level() {
        return level;
    }

    /** @throws IllegalArgumentException unless {@code level} is 1, 2 or 3 */
    public static Difficulty of(int level) {
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("difficulty must be 1, 2 or 3: " + level);
        }
        return values()[level - 1];
    }
}
