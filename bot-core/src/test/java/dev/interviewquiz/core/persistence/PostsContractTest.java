package dev.interviewquiz.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.MessageRef;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.practice.Posts;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
final class PostsContractTest {
    private final Town town;
    private final Posts posts;

    PostsContractTest(Make make) {
        town = new Town(make.stores());
        posts = make.stores().posts();
    }

    @Test
    void aReservedPostIsReadBackWhole() {
        Post draft = town.draft("general", Town.MONDAY);

        boolean reserved = posts.reserve(draft);

        assertThat(reserved).isTrue();
        assertThat(posts.find(draft.id())).contains(draft);
        assertThat(posts.on(draft.channel(), Town.MONDAY)).contains(draft);
    }

    @Test
    void aChannelHasOnePostADay() {
        posts.reserve(town.draft("general", Town.MONDAY));

        boolean again = posts.reserve(town.draft("general", Town.MONDAY));

        assertThat(again).isFalse();
        assertThat(posts.history(town.channel("general"))).hasSize(1);
    }

    @Test
    void anOpenedPostKeepsItsMessage() {
        Post open = town.open("general", Town.MONDAY);

        assertThat(posts.find(open.id())).contains(open);
    }

    @Test
    void aPostThatWasNotReservedCannotBeChanged() {
        Post draft = town.draft("general", Town.MONDAY);

        assertThat(posts.change(draft.id(), Post.State.RESERVED, post -> post)).isEmpty();
        assertThat(posts.find(draft.id())).isEmpty();
    }

    @Test
    void aPostIsChangedAsItIsStoredAndOnlyInTheStateThatIsExpected() {
        Post open = town.open("general", Town.MONDAY);
        MessageRef other = new MessageRef(open.channel(), "put-up-again");
        Instant opened = open.opened().orElseThrow();
        posts.change(open.id(), Post.State.OPEN, post -> post.opened(other, opened));

        Optional<Post> closed = posts.change(open.id(), Post.State.OPEN, post -> post.in(Post.State.CLOSED));
        Optional<Post> overtaken = posts.change(open.id(), Post.State.OPEN, post -> open);

        assertThat(closed).contains(open.opened(other, opened).in(Post.State.CLOSED));
        assertThat(overtaken).isEmpty();
        assertThat(posts.find(open.id())).isEqualTo(closed);
    }

    @Test
    void latestIsNewestFirstAndHistoryOldestFirstWithoutExpiredOnes() {
        Post first = town.open("general", Town.MONDAY);
        Post second = town.open("general", Town.MONDAY.plusDays(1));
        Post third = town.open("general", Town.MONDAY.plusDays(2));
        posts.change(second.id(), Post.State.OPEN, post -> post.in(Post.State.EXPIRED));
        town.open("other", Town.MONDAY.plusDays(3));

        assertThat(posts.latest(town.channel("general"), 5)).containsExactly(third, first);
        assertThat(posts.latest(town.channel("general"), 1)).containsExactly(third);
        assertThat(posts.history(town.channel("general"))).containsExactly(first, third);
    }

    @Test
    void unsettledPostsAreReservedOrOpenOnes() {
        Post closed = town.close(town.open("general", Town.MONDAY));
        Post open = town.open("general", Town.MONDAY.plusDays(1));
        Post reserved = town.draft("general", Town.MONDAY.plusDays(2));
        posts.reserve(reserved);

        assertThat(posts.unsettled(town.workspace)).containsExactly(open, reserved);
        assertThat(posts.unsettled()).contains(open, reserved).doesNotContain(closed);
    }

    @Test
    void aMissedSlotIsRecordedOnce() {
        posts.missed(town.channel("general"), Town.MONDAY, "the process was down");
        posts.missed(town.channel("general"), Town.MONDAY, "again");
        posts.missed(town.channel("general"), Town.MONDAY.plusDays(1), "no question fits");

        assertThat(posts.missed(town.channel("general"), 5))
                .containsExactly(
                        new Posts.Missed(Town.MONDAY.plusDays(1), "no question fits"),
                        new Posts.Missed(Town.MONDAY, "the process was down"));
        assertThat(posts.missed(town.channel("general"), 1)).hasSize(1);
    }

    @Test
    void theDatesFromOneOnThatHaveTheirPostAreTaken() {
        Post monday = town.open("taken", Town.MONDAY);
        Post tuesday = town.open("taken", Town.MONDAY.plusDays(1));
        posts.change(tuesday.id(), Post.State.OPEN, post -> post.in(Post.State.EXPIRED));

        assertThat(posts.taken(monday.channel(), Town.MONDAY)).containsExactlyInAnyOrder(monday.date(), tuesday.date());
        assertThat(posts.taken(monday.channel(), tuesday.date())).containsExactly(tuesday.date());
        assertThat(posts.taken(town.channel("other"), Town.MONDAY)).isEmpty();
    }
}
