package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.question.QuestionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** All answers. At most one {@code SCORED} or {@code SHOWN} answer exists for a post and member. */
public interface Answers {
    /** Stores an answer; false, and nothing stored, when the place of the scored answer is taken. */
    boolean add(Answer answer);

    /** Replaces the scored answer of the same post and member, where feedback comes at closing. */
    void replace(Answer answer);

    Optional<Answer> find(String id);

    /** The scored or shown answer of a member to a post. */
    Optional<Answer> counted(PostId post, MemberRef member);

    /** The same; else his newest to that post that was practice. */
    Optional<Answer> given(Post post, MemberRef member);

    /** Whether the member answered a post before an instant, be it as practice. */
    boolean answered(Post post, MemberRef member, Instant before);

    /** All scored and shown answers to a post. */
    List<Answer> to(PostId post);

    Totals totals(PostId post);

    /** All of a member in his workspace, newest first. */
    List<AnswerBrief> latest(MemberRef member, int count);

    /** All of a person, practice included, in all workspaces, newest first. */
    List<AnswerBrief> latest(Person person, int count);

    /**
     * The newest scored answer of a member that stands on a board: it may not be changed any more, and its points were not taken
     * off.
     *
     * @param channel where it was given; empty for whichever it was
     */
    Optional<AnswerBrief> latestOnBoard(MemberRef member, Optional<ChannelRef> channel);

    /**
     * The answer of a member that counts for a date on his workspace's board, or will as soon as its post has closed: the first
     * scored one.
     */
    Optional<AnswerBrief> firstOf(LocalDate date, MemberRef member);

    /**
     * How many answers of a member to posts of these dates stand on boards of channels and not on his workspace's: all but the
     * first of each date.
     */
    int besideFirsts(MemberRef member, LocalDate from, LocalDate to);

    /** Where the member has answered a post, be it as practice, or was shown its solution. */
    Set<ChannelRef> channels(MemberRef member);

    /** Where and when the member met this question in a post of his workspace, oldest first. */
    List<Encounter> encounters(MemberRef member, QuestionId question);

    /** Everything of a person, oldest first, one at a time: for his export. */
    void each(Person person, Consumer<Answer> consumer);

    /** Takes the points of an answer off the boards, and its credit off the figures of improvement; false when it has none. */
    boolean takePointsOff(String answer);

    /** Marks a withheld point as said: counts for mastery, not for points. The new credit replaces the brief's. */
    void claim(String answer, String point, double credit, Instant at);

    /** Remembers that the member took the hint of a post. */
    void takeHint(PostId post, MemberRef member, Instant at);

    /** Whether the member took the hint of this question since then, in whichever channel of the workspace. */
    boolean hinted(MemberRef member, QuestionId question, Instant since);

    /** When the member took the hints of which posts, oldest first: for his export. */
    Map<PostId, Instant> hints(MemberRef member);

    /** The points that the member marked in this answer. */
    List<String> claims(String answer);

    /**
     * What a post came to.
     *
     * @param credit the sum over scored answers
     * @param missed how many missed each key point, by its id
     */
    record Totals(int answered, int shown, double credit, Map<String, Integer> missed) {}
}
