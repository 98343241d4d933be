package dev.interviewquiz.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.practice.MemberCard;
import dev.interviewquiz.core.practice.Stores;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the stores remember of the database is never other than what the database holds. */
final class RememberedTest {
    @TempDir
    private Path folder;

    private Database database;
    private Stores stores;
    private MemberRef ada;

    @BeforeEach
    void open() {
        database = TestDatabase.open(folder);
        stores = database.stores(new TestDatabase.PromptCodec());
        ada = new Town(stores).listed("ada");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aTransactionReadsWhatItHasWrittenAndOthersReadItOnceItIsStored() {
        assertThat(name()).contains("ada");

        stores.transactions().run(() -> {
            stores.members().save(named("Ada"));
            assertThat(name()).contains("Ada");
            assertThat(elsewhere()).contains("ada");
        });

        assertThat(name()).contains("Ada");
        assertThat(elsewhere()).contains("Ada");
    }

    @Test
    void whatWasUndoneIsForgotten() {
        assertThatThrownBy(() -> stores.transactions().run(() -> {
                    stores.members().save(named("Ada"));
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");

        assertThat(name()).contains("ada");
    }

    @Test
    void whoWasErasedIsForgotten() {
        assertThat(name()).contains("ada");

        stores.transactions().run(() -> {
            stores.erasure().erase(List.of(ada));
            assertThat(name()).isEmpty();
        });

        assertThat(name()).isEmpty();
    }

    @Test
    void aWorkspaceThatWasErasedIsForgotten() {
        assertThat(name()).contains("ada");

        stores.workspaces().erase(ada.workspace());

        assertThat(name()).isEmpty();
    }

    @Test
    void whatIsReadWhileAnotherStoresIsNotRememberedLonger() {
        for (int i = 0; i < 200; i++) {
            MemberCard card = named("ada " + i);
            CompletableFuture<Optional<String>> reading = CompletableFuture.supplyAsync(this::name);
            stores.members().save(card);
            reading.join();
            assertThat(name()).contains(card.name());
        }
    }

    private Optional<String> elsewhere() {
        return CompletableFuture.supplyAsync(this::name).join();
    }

    private Optional<String> name() {
        return stores.members().find(ada).map(MemberCard::name);
    }

    private MemberCard named(String name) {
        return new MemberCard(ada, name, false, false, false);
    }
}
