package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.practice.Stores;
import dev.interviewquiz.core.practice.fakes.InMemoryStores;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the contract is run on. Each is opened once: a test works in a workspace of its own. */
@SuppressWarnings("ImmutableEnumChecker")
enum Make {
    H2(TestDatabase::inMemory),
    /** Only where {@link TestDatabase#POSTGRESQL} names one; skipped elsewhere. */
    POSTGRESQL(TestDatabase::postgresql),
    FAKE(InMemoryStores::create);

    private final Supplier<Stores> opening;
    private @Nullable Stores stores;

    Make(Supplier<Stores> opening) {
        this.opening = opening;
    }

    synchronized Stores stores() {
        Stores opened = stores == null ? opening.get() : stores;
        stores = opened;
        return opened;
    }
}
