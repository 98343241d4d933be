package dev.interviewquiz.core.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/**
 * The scripts that make and change the schema, on the class path. The file {@code index} in each folder names them, a line
 * each: to look for them in a jar takes longer than to run most of them.
 */
final class Migrations implements ResourceProvider {
    private static final String INDEX = "/index";

    private final List<LoadableResource> scripts;

    private Migrations(List<LoadableResource> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    static Migrations in(String... folders) {
        List<LoadableResource> scripts = new ArrayList<>();
        for (String folder : folders) {
            try (BufferedReader index = new BufferedReader(reader(folder + INDEX))) {
                index.lines().map(name -> new Script(folder, name)).forEach(scripts::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return new Migrations(scripts);
    }

    /** The version that the last of them makes. */
    MigrationVersion newest() {
        return scripts.stream()
                .map(script ->
                        script.getFilename().substring(1, script.getFilename().indexOf("__")))
                .map(MigrationVersion::fromVersion)
                .max(Comparator.naturalOrder())
                .orElse(MigrationVersion.EMPTY);
    }

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return scripts.stream()
                .filter(script -> script.getRelativePath().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return scripts.stream()
                .filter(script -> script.getFilename().startsWith(prefix))
                .filter(script -> Arrays.stream(suffixes).anyMatch(script.getFilename()::endsWith))
                .toList();
    }

    private static Reader reader(String path) {
        InputStream stream = Optional.ofNullable(Migrations.class.getResourceAsStream("/" + path))
                .orElseThrow(() -> new IllegalStateException(path + " is not on the class path"));
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }

    /** One of them, as Flyway reads it. */
    private static final class Script extends LoadableResource {
        private final String path;
        private final String name;

        Script(String folder, String name) {
            this.path = folder + "/" + name;
            this.name = name;
        }

        @Override
        public Reader read() {
            return reader(path);
        }

        @Override
        public String getAbsolutePath() {
            return path;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return path;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
