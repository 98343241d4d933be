package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.practice.Stores;
import dev.interviewquiz.core.practice.fakes.InMemoryStores;

/** What the contract is run on. Each is opened once: a test works in a workspace of its own. */
@SuppressWarnings("ImmutableEnumChecker")
enum Make {
    H2(TestDatabase.inMemory()),
    FAKE(InMemoryStores.create());

    private final Stores stores;

    Make(Stores stores) {
        this.stores = stores;
    }

    Stores stores() {
        return stores;
    }
}
