package dev.interviewquiz.core.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    @Test
    void neighboursThatChangedPlacesCountOnce() {
        assertThat(Suggestion.distance("rihgt", "right")).isEqualTo(1);
        assertThat(Suggestion.distance("", "abc")).isEqualTo(3);
    }

    @Test
    void theNearestWordIsSuggestedAndNoneWhereAllAreFar() {
        assertThat(Suggestion.nearest("promt", List.of("answer", "prompt"))).contains("prompt");
        assertThat(Suggestion.nearest("colour", List.of("answer", "prompt"))).isEmpty();
    }
}
