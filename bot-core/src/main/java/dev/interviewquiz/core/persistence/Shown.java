package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.practice.MemberCard;

/** How a member stands on boards: repeated in their rows. */
record Shown(String name, boolean listed) {
    static Shown of(MemberCard card) {
        return new Shown(card.name(), card.listed());
    }

    /** A member without a card is shown by his id. */
    static Shown of(Sql sql, String workspace, String member) {
        return sql.first(
                        "select name, not hidden and not excluded as listed from member where workspace = ? and id = ?",
                        row -> new Shown(row.getString("name"), row.getBoolean("listed")),
                        workspace,
                        member)
                .orElseGet(() -> unknown(member));
    }

    static Shown unknown(String member) {
        return new Shown(member, true);
    }
}
