package dev.interviewquiz.core.persistence;

/** How a member stands on boards: repeated in their rows. */
record Shown(String name, boolean listed) {
    /** A member without a card is shown by his id. */
    static Shown of(Sql sql, String workspace, String member) {
        return sql.first(
                        "select name, not hidden and not excluded as listed from member where workspace = ? and id = ?",
                        row -> new Shown(row.getString("name"), row.getBoolean("listed")),
                        workspace,
                        member)
                .orElseGet(() -> new Shown(member, true));
    }
}
