package dev.interviewquiz.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.practice.Stores;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
final class TransactionsContractTest {
    private final Town town;
    private final Stores stores;
    private final Post draft;

    TransactionsContractTest(Make make) {
        stores = make.stores();
        town = new Town(stores);
        draft = town.draft("general", Town.MONDAY);
    }

    @Test
    void whatIsDoneWithinIsStored() {
        boolean reserved = stores.transactions().within(() -> stores.posts().reserve(draft));

        assertThat(reserved).isTrue();
        assertThat(stores.posts().find(draft.id())).contains(draft);
    }

    @Test
    void whatFailsLeavesNothing() {
        assertThatThrownBy(() -> stores.transactions().run(() -> {
                    stores.posts().reserve(draft);
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");

        assertThat(stores.posts().find(draft.id())).isEmpty();
    }

    @Test
    void aNestedTransactionJoinsTheOuterOne() {
        assertThatThrownBy(() -> stores.transactions().run(() -> {
                    stores.transactions().run(() -> stores.posts().reserve(draft));
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");

        assertThat(stores.posts().find(draft.id())).isEmpty();
    }

    @Test
    void aFailedPartCannotBeSwallowed() {
        assertThatThrownBy(() -> stores.transactions().run(() -> {
                    stores.posts().reserve(draft);
                    swallowing(() -> stores.transactions().run(() -> {
                        throw new IllegalStateException("stop");
                    }));
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nothing of it is stored");

        assertThat(stores.posts().find(draft.id())).isEmpty();
    }

    @Test
    void theNextTransactionIsNotTouchedByAFailedOne() {
        swallowing(() -> stores.transactions().run(() -> {
            throw new IllegalStateException("stop");
        }));

        stores.transactions().run(() -> stores.posts().reserve(draft));

        assertThat(stores.posts().find(draft.id())).contains(draft);
    }

    @Test
    void whatIsToBeDoneAfterwardsIsDoneOnceTheOutermostIsStored() {
        List<String> order = new ArrayList<>();

        stores.transactions().run(() -> {
            stores.transactions().run(() -> stores.transactions().afterwards(() -> order.add("afterwards")));
            order.add("within");
        });
        stores.transactions().afterwards(() -> order.add("at once"));

        assertThat(order).containsExactly("within", "afterwards", "at once");
    }

    @Test
    void nothingIsDoneAfterwardsWhereNothingIsStored() {
        List<String> done = new ArrayList<>();

        swallowing(() -> stores.transactions().run(() -> {
            stores.transactions().afterwards(() -> done.add("afterwards"));
            throw new IllegalStateException("stop");
        }));

        assertThat(done).isEmpty();
    }

    @Test
    void whatIsToBeDoneAtTheEndIsDoneWhetherItIsStoredOrNot() {
        List<String> order = new ArrayList<>();

        stores.transactions().run(() -> {
            stores.transactions().run(() -> stores.transactions().atTheEnd(() -> order.add("end")));
            stores.transactions().afterwards(() -> order.add("afterwards"));
        });
        swallowing(() -> stores.transactions().run(() -> {
            stores.transactions().atTheEnd(() -> order.add("end of what failed"));
            throw new IllegalStateException("stop");
        }));
        stores.transactions().atTheEnd(() -> order.add("at once"));

        assertThat(order).containsExactly("afterwards", "end", "end of what failed", "at once");
    }

    private static void swallowing(Runnable work) {
        try {
            work.run();
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("stop");
        }
    }
}
