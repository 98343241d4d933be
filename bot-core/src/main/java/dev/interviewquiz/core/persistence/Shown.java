package dev.interviewquiz.core.persistence;

/** How a member stands on boards: repeated in their rows. */
record Shown(String name, boolean listed) {
    private static final String CARD =
            "select name, not hidden and not excluded as listed from member where workspace = ? and id = ?";

    /** A member without a card is shown by his id. */
    static Shown of(Sql sql, String workspace, String member) {
        return by(CARD, sql, workspace, member);
    }

    /** As stored now; nobody changes the card before the running transaction has ended. */
    static Shown held(Sql sql, String workspace, String member) {
        return by(CARD + " for update", sql, workspace, member);
    }

    private static Shown by(String query, Sql sql, String workspace, String member) {
        return sql.first(query, row -> new Shown(row.getString("name"), row.getBoolean("listed")), workspace, member)
                .orElseGet(() -> new Shown(member, true));
    }
}
