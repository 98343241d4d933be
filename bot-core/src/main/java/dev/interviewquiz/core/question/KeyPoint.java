package dev.interviewquiz.core.question;

import java.util.Optional;

/**
 * One thing that a good answer says.
 *
 * @param id unique in its question, {@code [a-z0-9-]}
 * @param weight its part of the credit among the required points and groups; 0 for a bonus point; within an any-k group
 *     every way counts the same and this is ignored
 * @param why one line on why it matters, shown where it was missed
 */
public record KeyPoint(
        String id, LocalizedText name, double weight, Role role, Phrases accept, Optional<LocalizedText> why) {

    /** What a key point is to full credit. */
    public sealed interface Role {
        /** Needed for full credit. */
        record Required() implements Role {}

        /** One way of an any-k group. */
        record Way(String group) implements Role {}

        /** Also worth saying: never needed for full credit, never shown as missed. */
        record Bonus() implements Role {}
    }

    public static final Role REQUIRED = new Role.Required();
    public static final Role BONUS = new Role.Bonus();

    /** The same point, accepting these too. */
    public KeyPoint accepting(Phrases further) {
        return new KeyPoint(id, name, weight, role, accept.and(further), why);
    }
}
