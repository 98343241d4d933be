package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.MemberRef;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Answers that come twice: whoever has not seen what became of his answer sends it again as it was. Within {@link #SOON} it is
 * the same answer, whose result is shown; later it is practice, which may be meant.
 */
final class SentAgain {
    private static final Duration SOON = Duration.ofMinutes(5);

    private final Answers answers;

    SentAgain(Answers answers) {
        this.answers = answers;
    }

    /** The answer that the same came to: the one that scored, else the member's newest. */
    Optional<Answer> of(MemberRef member, Post post, Draft draft, Instant now) {
        Stream<Answer> newest = answers.latest(member, 1).stream().flatMap(brief -> answers.find(brief.id()).stream());
        return Stream.concat(answers.counted(post.id(), member).stream(), newest)
                .filter(answer -> answer.post().equals(Optional.of(post.id())))
                .filter(answer -> answer.at().isAfter(now.minus(SOON)))
                .filter(draft::gave)
                .findFirst();
    }

    /** The recorded answer, where the same would take its place. */
    Optional<Answer> recorded(MemberRef member, Post post, Draft draft) {
        return answers.counted(post.id(), member)
                .filter(draft::gave)
                .filter(answer -> answer.sureness().equals(draft.sureness()));
    }
}
