package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.question.PackId;
import java.util.List;
import java.util.Set;

/** What a member is told without having asked. */
public sealed interface Notice {
    /** Identifies this notice for the member, so that a repeated delivery is recognised. */
    String key();

    /** The channel that it is about. */
    ChannelRef channel();

    /** To an administrator: something could not be delivered in a channel. */
    record Undelivered(ChannelRef channel, Setback setback, String key) implements Notice {}

    /** To an administrator: few or no unasked questions are left. */
    record RunningLow(ChannelRef channel, int left, String key) implements Notice {}

    /**
     * To an administrator: no question fits the channel, so that none is asked.
     *
     * @param gone packs that it asks for and that are not there any more
     */
    record NoneFits(ChannelRef channel, Set<PackId> gone, String key) implements Notice {
        public NoneFits {
            gone = Set.copyOf(gone);
        }
    }

    /** To an administrator: the workspace came back and stands still until one confirms. */
    record Waiting(ChannelRef channel, String key) implements Notice {}

    /**
     * To a member who asked for it: questions are open and unanswered.
     *
     * @param questions at least one; those that count come first
     * @param last whether reminders stop with this one unless he answers
     */
    record Reminder(List<Question> questions, boolean last, String key) implements Notice {
        /**
         * One that waits for him.
         *
         * @param counts whether his answer is worth points
         */
        public record Question(Post post, boolean counts) {}

        public Reminder {
            questions = List.copyOf(questions);
        }

        static Reminder of(List<Question> questions, boolean last) {
            return new Reminder(questions, last, questions.get(0).post().id().value() + "-m");
        }

        @Override
        public ChannelRef channel() {
            return questions.get(0).post().channel();
        }
    }
}
