package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.question.Difficulty;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.PackId;
import dev.interviewquiz.core.question.TopicId;
import dev.interviewquiz.core.schedule.Kind;
import java.util.Set;

/**
 * What a channel asks and how.
 *
 * @param packs only these; empty for all that are enabled
 * @param topics only these; empty for all
 * @param difficulties only these; empty for all
 */
public record Asking(
        Kind kind,
        Speech speech,
        Set<PackId> packs,
        Set<TopicId> topics,
        Set<Difficulty> difficulties,
        Feedback feedback) {
    public Asking {
        packs = Set.copyOf(packs);
        topics = Set.copyOf(topics);
        difficulties = Set.copyOf(difficulties);
    }

    /** In which language a channel's public messages are. */
    public enum Speech {
        EN,
        ZH,
        BOTH;

        /** The language of a channel that speaks one; English first where it speaks both. */
        public Language first() {
            return this == ZH ? Language.ZH : Language.EN;
        }
    }

    /** When members see their feedback. */
    public enum Feedback {
        NOW,
        CLOSE
    }

    public static Asking in(Speech speech) {
        return new Asking(Kind.OPEN, speech, Set.of(), Set.of(), Set.of(), Feedback.NOW);
    }
}
