package dev.interviewquiz.core.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.ConfigKey;
import dev.interviewquiz.core.practice.Workspace;
import dev.interviewquiz.core.practice.Workspaces;
import dev.interviewquiz.core.question.PackId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The {@code workspace} table, and the end of a workspace in all tables. */
final class SqlWorkspaces implements Workspaces {
    private static final String CLAIMS =
            "delete from claim where answer in (select id from answer where workspace = ?)";
    private static final String HAD = "delete from had where post in (select id from post where workspace = ?)";
    private static final List<String> KEYED_BY_WORKSPACE = List.of(
            "answer",
            "standing",
            "gain",
            "streak",
            "spent_note",
            "hint",
            "kept_off",
            "season",
            "plan",
            "missed_slot",
            "post",
            "channel",
            "trouble",
            "audit",
            "member");
    private static final String MET =
            "select id from workspace union select workspace from channel union select workspace from member";
    private static final String LEFT_OVER =
            "delete from person where not exists (select 1 from member where member.person = person.id)"
                    + " and id = ?";

    private static final int REMEMBERED = 10_000;

    private final Sql sql;
    private final Keys keys;
    private final Tally tally;
    private final JoinedTransactions transactions;
    private final Remembered<WorkspaceRef, Workspace> known;

    SqlWorkspaces(Sql sql, Keys keys, JoinedTransactions transactions, Tally tally) {
        this.tally = tally;
        this.sql = sql;
        this.keys = keys;
        this.transactions = transactions;
        this.known = Remembered.of(transactions, REMEMBERED, this::stored);
    }

    @Override
    public Workspace get(WorkspaceRef ref) {
        return known.get(ref);
    }

    private Workspace stored(WorkspaceRef ref) {
        return sql.first(
                        "select id, config, disabled_packs, left_at, dormant from workspace where id = ?",
                        row -> read(row),
                        keys.of(ref))
                .orElseGet(() -> Workspace.fresh(ref));
    }

    @Override
    public void save(Workspace workspace) {
        String packs = Columns.join(
                workspace.disabledPacks().stream().map(PackId::value).sorted().toList());
        String config = config(workspace.config());
        String key = keys.of(workspace.ref());
        transactions.run(() -> {
            int changed = sql.update(
                    "update workspace set config = ?, disabled_packs = ?, left_at = ?, dormant = ? where id = ?",
                    config,
                    packs,
                    workspace.left(),
                    workspace.dormant(),
                    key);
            if (changed == 0) {
                sql.update(
                        "insert into workspace (id, config, disabled_packs, left_at, dormant) values (?, ?, ?, ?, ?)",
                        key,
                        config,
                        packs,
                        workspace.left(),
                        workspace.dormant());
            }
            known.wrote(workspace.ref(), workspace);
        });
    }

    @Override
    public List<Workspace> all() {
        return sql.list(
                "select id, config, disabled_packs, left_at, dormant from workspace order by id", row -> read(row));
    }

    @Override
    public Set<WorkspaceRef> met() {
        return Set.copyOf(sql.list(MET, row -> keys.workspace(row.getString(1))));
    }

    @Override
    public void erase(WorkspaceRef ref) {
        String key = keys.of(ref);
        transactions.run(() -> {
            tally.hold();
            List<Object[]> persons = sql.list(
                    "select distinct person from member where workspace = ?",
                    row -> new Object[] {row.getString(1)},
                    key);
            sql.update(CLAIMS, key);
            sql.update(HAD, key);
            KEYED_BY_WORKSPACE.forEach(table -> sql.update("delete from " + table + " where workspace = ?", key));
            sql.update("delete from workspace where id = ?", key);
            sql.batch(LEFT_OVER, persons);
            transactions.forgetWhatWasRead();
        });
    }

    private Workspace read(ResultSet row) throws SQLException {
        return new Workspace(
                keys.workspace(row.getString("id")),
                config(row.getString("config")),
                Columns.split(row.getString("disabled_packs")).map(PackId::new).collect(Collectors.toSet()),
                Columns.optionalInstant(row, "left_at"),
                row.getBoolean("dormant"));
    }

    private static String config(Map<ConfigKey, String> config) {
        ObjectNode node = Json.object();
        config.forEach((key, value) -> node.put(key.id(), value));
        return Json.write(node);
    }

    private static Map<ConfigKey, String> config(String json) {
        JsonNode node = Json.read(json);
        Map<ConfigKey, String> config = new EnumMap<>(ConfigKey.class);
        for (ConfigKey key : ConfigKey.values()) {
            Json.text(node, key.id()).ifPresent(value -> config.put(key, value));
        }
        return config;
    }
}
