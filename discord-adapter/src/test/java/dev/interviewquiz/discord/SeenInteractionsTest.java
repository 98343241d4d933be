package dev.interviewquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SeenInteractionsTest {
    @Test
    void oneThatCameBeforeIsKnownUntilManyOthersHaveCome() {
        SeenInteractions seen = new SeenInteractions(2);

        assertThat(seen.before(1)).isFalse();
        assertThat(seen.before(1)).isTrue();
        assertThat(seen.before(2)).isFalse();
        assertThat(seen.before(3)).isFalse();
        assertThat(seen.before(3)).isTrue();
        assertThat(seen.before(1)).isFalse();
    }
}
