package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.platform.Platform;
import java.nio.file.Path;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Where the data live.
 *
 * @param frontEnd whose database it is; another front end is refused
 * @param url JDBC; an H2 file as a rule
 * @param backups the folder where a backup goes before a change of the schema
 */
public record DatabaseConfig(Platform frontEnd, String url, String user, String password, Path backups) {
    /** An H2 file in a folder of its own, which is made when missing. */
    public static DatabaseConfig in(Path folder, Platform frontEnd, Path backups) {
        Path file = folder.toAbsolutePath().normalize().resolve("quiz");
        return new DatabaseConfig(frontEnd, "jdbc:h2:file:" + file, "", "", backups);
    }

    /**
     * What no server can mend about a JDBC URL, to be said after its name; nothing of the URL but its kind is repeated, as a
     * password may stand in it.
     */
    public static Optional<String> problem(String url) {
        if (!url.startsWith("jdbc:")) {
            return Optional.of("must begin with jdbc:");
        }
        if (DriverManager.drivers().noneMatch(driver -> takes(driver, url))) {
            String kind = url.split(":", 3)[1];
            return Optional.of("names a kind of database that this program has no driver for: jdbc:" + kind
                    + "; an H2 file is jdbc:h2:file:PATH");
        }
        return H2Url.of(url).flatMap(H2Url::problem);
    }

    private static boolean takes(Driver driver, String url) {
        try {
            return driver.acceptsURL(url);
        } catch (SQLException refused) {
            return false;
        }
    }

    /** Without user and password. */
    @Override
    public String toString() {
        return "DatabaseConfig[" + frontEnd.id() + "]";
    }
}
