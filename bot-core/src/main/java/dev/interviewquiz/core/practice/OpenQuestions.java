package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The open questions that concern a member. Who is in a channel no platform tells: it is known of the channel that he writes in
 * and of those where he has answered, and a workspace with one channel leaves no choice.
 */
public final class OpenQuestions {
    private final Channels channels;
    private final Posts posts;
    private final Answers answers;

    public OpenQuestions(Channels channels, Posts posts, Answers answers) {
        this.channels = channels;
        this.posts = posts;
        this.answers = answers;
    }

    /** Those of the channel, else of all channels that are his. */
    public List<Post> of(MemberRef member, Optional<ChannelRef> here, Instant now) {
        List<Post> open = all(member, now);
        List<Post> inPlace = open.stream()
                .filter(post -> here.filter(post.channel()::equals).isPresent())
                .toList();
        return inPlace.isEmpty() ? his(member, open) : inPlace;
    }

    /** Those of all channels that are his and of {@code also}. */
    List<Post> of(MemberRef member, Instant now, Optional<ChannelRef> also) {
        List<Post> open = all(member, now);
        List<Post> his = his(member, open);
        return open.stream()
                .filter(post -> his.contains(post)
                        || also.filter(post.channel()::equals).isPresent())
                .toList();
    }

    /** Where questions are open, his or not. */
    public List<ChannelRef> places(MemberRef member, Instant now) {
        return all(member, now).stream().map(Post::channel).distinct().toList();
    }

    private List<Post> all(MemberRef member, Instant now) {
        return posts.unsettled(member.workspace()).stream()
                .filter(post -> post.takesAnswers(now))
                .toList();
    }

    private List<Post> his(MemberRef member, List<Post> open) {
        if (open.isEmpty() || channels.of(member.workspace()).size() == 1) {
            return open;
        }
        Set<ChannelRef> his = answers.channels(member);
        return open.stream().filter(post -> his.contains(post.channel())).toList();
    }
}
