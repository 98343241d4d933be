package dev.interviewquiz.core.persistence;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import dev.interviewquiz.core.practice.Stores;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one database of a process. Opening it migrates its schema forward, after a backup; closing it compacts an H2 file.
 * Thread-safe; to be closed by whoever opened it, after everything that uses it.
 */
public final class Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final HikariDataSource pool;
    private final Optional<Path> file;
    private final boolean compacts;
    private final JoinedTransactions transactions;
    private final DataSource joined;
    private final Schema schema;
    private final Notes notes;
    private final Sql sql;
    private final DatabaseConfig config;

    Database(HikariDataSource pool, DatabaseConfig config, Schema schema) {
        this.pool = pool;
        this.config = config;
        this.schema = schema;
        this.file = H2Url.of(config.url()).flatMap(H2Url::file);
        this.compacts = H2Url.of(config.url()).isPresent();
        this.transactions = new JoinedTransactions(pool);
        this.joined = JoinedDataSource.over(pool, transactions);
        this.sql = new Sql(transactions);
        this.notes = new Notes(sql);
    }

    /**
     * Opens a database, makes it when missing, and brings its schema up to date.
     *
     * @param clock dates the backup that is made before a change of the schema
     * @throws DatabaseException when another process holds it, it is damaged, newer, or another front end's
     */
    public static Database open(DatabaseConfig config, InstantSource clock) {
        return new Opening(config, clock, "db/migration").open();
    }

    /**
     * As {@link #open}, for one that is there already.
     *
     * @throws DatabaseException also when there is none
     */
    public static Database openExisting(DatabaseConfig config, InstantSource clock) {
        H2Url.of(config.url())
                .flatMap(H2Url::file)
                .filter(file -> !Files.exists(file))
                .ifPresent(missing -> {
                    throw new DatabaseException("there is no database " + missing
                            + "; name its folder with --data, or its" + " front end with --platform");
                });
        return open(config, clock);
    }

    /** The ports of the use cases over this database; to be called once, for they remember what they have read. */
    public Stores stores(EditionCodec codec) {
        Keys keys = new Keys(config.frontEnd());
        Tally tally = new Tally(sql, keys, transactions);
        Recount recount = new Recount(sql, tally);
        SqlStandings standings = new SqlStandings(sql, keys, transactions, recount, tally);
        KeyedHash hash = new KeyedHash(notes.get(Notes.ERASURE_KEY).orElseThrow());
        KeptOff keptOff = new KeptOff(sql, keys, hash);
        SqlMembers members = new SqlMembers(sql, keys, transactions, tally, keptOff);
        HadPosts had = new HadPosts(sql, transactions, hash);
        return new Stores(
                transactions,
                new SqlWorkspaces(sql, keys, transactions, tally),
                new SqlChannels(sql, keys, transactions),
                new SqlPosts(sql, keys, transactions, had),
                new SqlEditions(sql, transactions, codec),
                new SqlAnswers(sql, keys, transactions),
                members,
                new SqlStreaks(sql, keys, transactions),
                standings,
                new SqlSeasons(sql, keys, transactions, recount, tally),
                new SqlPlans(sql, keys, transactions),
                new SqlAuditLog(sql, keys),
                new SqlTroubles(sql, keys),
                new SqlErasure(sql, keys, transactions, had, keptOff, tally));
    }

    /** Where a migration has left that to be done; a process that is killed meanwhile does it when it is next started. */
    void makeStandingsAnew() {
        transactions.run(() -> {
            if (notes.get(Notes.STANDINGS).isPresent()) {
                Tally tally = new Tally(sql, new Keys(config.frontEnd()), transactions);
                new Recount(sql, tally).everything();
                notes.remove(Notes.STANDINGS);
            }
        });
    }

    /**
     * For a library that manages connections itself: within a transaction of this thread it hands out that
     * transaction's connection, and what the library commits is committed with it.
     */
    public DataSource dataSource() {
        return joined;
    }

    /** What was noted under a name, such as where a front end's clock stood. */
    public Optional<String> note(String name) {
        return notes.get(name);
    }

    /** Notes at most 1,000 characters under a name of at most 40; joins the thread's transaction. */
    public void note(String name, String content) {
        transactions.run(() -> notes.put(name, content));
    }

    /** Whether it can be read now; waits for a connection as any reader does. */
    public boolean answers() {
        return notes.get(Notes.ERASURE_KEY).isPresent();
    }

    /** How the pool of connections is used now. */
    public Connections connections() {
        HikariPoolMXBean now = pool.getHikariPoolMXBean();
        return new Connections(
                now.getActiveConnections(), now.getThreadsAwaitingConnection(), pool.getMaximumPoolSize());
    }

    /**
     * The use of the pool of connections.
     *
     * @param busy in use
     * @param waiting threads that wait for one
     * @param most how many there may be
     */
    public record Connections(int busy, int waiting, int most) {}

    @Override
    public void close() {
        if (pool.isClosed()) {
            return;
        }
        pool.close();
        if (compacts) {
            compact();
        }
        file.ifPresent(OwnerOnly::restrict);
    }

    /** Writes backups of this database. */
    public Backup backup() {
        return new Backup(this);
    }

    /** Replaces the content of this database. */
    public Restore restore() {
        return new Restore(this);
    }

    /** Tells its backups from those of other databases. */
    String mark() {
        return notes.get(Notes.MARK)
                .or(() -> notes.get(Notes.ERASURE_KEY).map(key -> new KeyedHash(key).mark()))
                .orElse("unsigned");
    }

    Schema schema() {
        return schema;
    }

    Notes notes() {
        return notes;
    }

    JoinedTransactions transactions() {
        return transactions;
    }

    DataSource pool() {
        return pool;
    }

    DatabaseConfig config() {
        return config;
    }

    /** After the pool is closed: it fills itself up in the background and would open the database anew. */
    private void compact() {
        try (Connection connection =
                        DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown compact");
        } catch (SQLException closed) {
            if (closed.getErrorCode() != ErrorCode.DATABASE_CALLED_AT_SHUTDOWN) {
                LOG.warn("the database was closed without being compacted", closed);
            }
        }
    }
}
