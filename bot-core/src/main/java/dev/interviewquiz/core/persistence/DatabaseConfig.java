package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.platform.Platform;
import java.nio.file.Path;

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

    /** Without user and password. */
    @Override
    public String toString() {
        return "DatabaseConfig[" + frontEnd.id() + "]";
    }
}
