package dev.interviewquiz.core.practice;

/** All driven ports of the use cases, of one database. */
public record Stores(
        Transactions transactions,
        Workspaces workspaces,
        Channels channels,
        Posts posts,
        Editions editions,
        Answers answers,
        Members members,
        Streaks streaks,
        Standings standings,
        Seasons seasons,
        Plans plans,
        AuditLog audit,
        Troubles troubles,
        Erasure erasure) {
    public Stores with(Answers others) {
        return new Stores(
                transactions,
                workspaces,
                channels,
                posts,
                editions,
                others,
                members,
                streaks,
                standings,
                seasons,
                plans,
                audit,
                troubles,
                erasure);
    }
}
