package dev.interviewquiz.core.persistence;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * H2 closes the whole database at the first write that fails, such as on a full disk, and its dead connections still call
 * themselves valid: the pool would hand them out for half an hour. Here it lets all of them go as soon as one is found
 * dead; the next one that is opened opens the database anew. Thread-safe.
 */
final class ClosedByH2 implements SQLExceptionOverride {
    private static final Logger LOG = LoggerFactory.getLogger(ClosedByH2.class);
    private static final Set<Integer> DEAD = Set.of(
            ErrorCode.DATABASE_IS_CLOSED,
            ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
            ErrorCode.CONNECTION_BROKEN_1,
            ErrorCode.FILE_CORRUPTED_1);

    private volatile Optional<HikariDataSource> watched = Optional.empty();

    void watch(HikariDataSource pool) {
        watched = Optional.of(pool);
    }

    @java.lang.Override
    public Override adjudicate(SQLException failed) {
        if (!DEAD.contains(failed.getErrorCode())) {
            return Override.CONTINUE_EVICT;
        }
        watched.filter(HikariDataSource::isRunning).ifPresent(pool -> {
            LOG.warn("the database was closed by a write that failed; it is opened anew");
            pool.getHikariPoolMXBean().softEvictConnections();
        });
        return Override.MUST_EVICT;
    }
}
