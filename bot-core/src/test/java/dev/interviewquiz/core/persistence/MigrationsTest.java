package dev.interviewquiz.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is in the folder is what is known. */
class MigrationsTest {
    @Test
    void theIndexNamesEveryScript() throws Exception {
        Path index = Path.of(index());
        try (Stream<Path> files = Files.list(Objects.requireNonNull(index.getParent()))) {
            List<String> scripts = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".sql"))
                    .toList();

            assertThat(Files.readAllLines(index)).containsExactlyInAnyOrderElementsOf(scripts);
        }
    }

    @Test
    void theNewestIsTheHighestNumber() {
        assertThat(Migrations.in("db/migration", "db/future").newest().getVersion())
                .isEqualTo("9000");
    }

    private static URI index() throws URISyntaxException {
        return Objects.requireNonNull(MigrationsTest.class.getResource("/db/migration/index"))
                .toURI();
    }
}
