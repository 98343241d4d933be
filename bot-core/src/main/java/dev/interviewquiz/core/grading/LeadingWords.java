package dev.interviewquiz.core.grading;

import dev.interviewquiz.core.question.Verdict;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The yes or no that an answer starts with.
 *
 * @param ofNeed in words of need (不用, it is necessary), which answer no question of true or false
 */
record LeadingWords(Optional<Verdict.Side> side, @Nullable Span words, boolean ofNeed) {
    private static final Set<String> YES =
            Set.of("yes", "yeah", "yep", "yup", "ya", "true", "correct", "sure", "definitely", "absolutely");
    private static final Set<String> NO = Set.of("no", "nope", "nah", "false", "wrong", "incorrect", "not");
    private static final Set<String> NEEDS =
            Set.of("need", "needed", "necessary", "necessarily", "required", "essential", "mandatory");
    /** "No problem": what starts like a no and is none. */
    private static final Set<String> NO_VERDICT = Set.of(
            "only",
            "sure",
            "idea",
            "problem",
            "thanks",
            "thank",
            "clue",
            "comment",
            "experience",
            "opinion",
            "worries",
            "doubt",
            "question",
            "wonder",
            "one",
            "matter");

    /** "True that …" grants something before the verdict. */
    private static final Set<String> CONCEDED = Set.of("that");

    private static final Set<String> COPULAS = Set.of("is", "s", "it");
    private static final Set<String> AFTER_NOT = Set.of(
            "really",
            "at",
            "true",
            "correct",
            "right",
            "good",
            "a",
            "an",
            "the",
            "quite",
            "exactly",
            "so",
            "recommended",
            "useful",
            "helpful",
            "advisable",
            "usually",
            "in",
            "if",
            "only");
    private static final Set<String> FILLERS = Set.of(
            "well",
            "um",
            "uh",
            "hmm",
            "ok",
            "okay",
            "so",
            "honestly",
            "i",
            "id",
            "d",
            "say",
            "think",
            "would",
            "believe",
            "it",
            "is",
            "that",
            "answer",
            "the",
            "this",
            "s",
            "statement",
            "actually",
            "oh",
            "hm",
            "simply",
            "clearly",
            "basically");
    static final LeadingWords NOTHING = new LeadingWords(Optional.empty(), null, false);

    static LeadingWords of(Tokens tokens) {
        int at = 0;
        while (at < Math.min(tokens.size(), 8)) {
            Token token = tokens.get(at);
            if (token.kind() == Token.Kind.HAN) {
                int skipped = ChineseLeadingWords.fillerAt(tokens, at);
                LeadingWords found = ChineseLeadingWords.at(tokens, at);
                if (found.side().isPresent() || skipped == 0) {
                    return found;
                }
                at += skipped;
            } else {
                LeadingWords found = english(tokens, at);
                if (found.side().isPresent() || !FILLERS.contains(token.text())) {
                    return found;
                }
                at++;
            }
        }
        return NOTHING;
    }

    /** Whether a token belongs to words that start like a no and are none: "no doubt", 不用说. */
    static boolean isNoVerdict(Tokens tokens, int at) {
        return tokens.get(at).kind() == Token.Kind.HAN
                ? ChineseLeadingWords.isNoVerdict(tokens, at)
                : NO.contains(tokens.get(at).text())
                        && follows(tokens, at + 1, NO_VERDICT)
                        && !endsClause(tokens, at + 1);
    }

    /** Whether the words up to a token sound unsure. */
    static boolean hedgedBefore(Tokens tokens, int end) {
        for (int i = Math.max(0, end - 12); i < end; i++) {
            Token token = tokens.get(i);
            if (token.is(WordClass.HEDGE) || ChineseLeadingWords.hedgesAt(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private static LeadingWords english(Tokens tokens, int at) {
        String word = tokens.get(at).text();
        boolean concedes = word.equals("true") && follows(tokens, at + 1, CONCEDED);
        if (YES.contains(word) && !concedes) {
            return new LeadingWords(Optional.of(Verdict.Side.YES), new Span(at, at + 1), false);
        }
        if (NEEDS.contains(word)
                && at > 0
                && COPULAS.contains(tokens.get(at - 1).text())) {
            return new LeadingWords(Optional.of(Verdict.Side.YES), new Span(at, at + 1), true);
        }
        boolean no = NO.contains(word)
                || Typos.isTypo(word, "false")
                || (word.equals("f") && at + 1 < tokens.size() && endsClause(tokens, at + 1));
        boolean cancelled = follows(tokens, at + 1, NO_VERDICT);
        if (!no || cancelled || (word.equals("not") && !denies(tokens, at + 1))) {
            return NOTHING;
        }
        return new LeadingWords(Optional.of(Verdict.Side.NO), new Span(at, at + 1), follows(tokens, at + 1, NEEDS));
    }

    /** "Not really", "not necessary", or a bare "not"; "not when …" decides nothing. */
    private static boolean denies(Tokens tokens, int next) {
        return next >= tokens.size()
                || endsClause(tokens, next)
                || follows(tokens, next, NEEDS)
                || follows(tokens, next, AFTER_NOT);
    }

    private static boolean endsClause(Tokens tokens, int next) {
        return tokens.get(next).clause() != tokens.get(next - 1).clause();
    }

    private static boolean follows(Tokens tokens, int next, Set<String> words) {
        return next < tokens.size() && words.contains(tokens.get(next).text());
    }
}
