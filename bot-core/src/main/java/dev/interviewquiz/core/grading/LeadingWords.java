package dev.interviewquiz.core.grading;

import dev.interviewquiz.core.question.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The yes or no that an answer starts with.
 *
 * @param ofNeed in words of need (不用, it is necessary), which answer no question of true or false
 */
record LeadingWords(Optional<Verdict.Side> side, @Nullable Span words, boolean ofNeed) {
    private static final Set<String> YES = Set.of("yes", "yeah", "yep", "yup", "ya", "true", "correct");
    /** A yes where they stand alone; before a denial they only make it stronger. */
    private static final Set<String> EMPHATIC =
            Set.of("sure", "definitely", "absolutely", "certainly", "surely", "totally", "completely", "obviously");

    private static final Set<String> NO = Set.of("no", "nope", "nah", "false", "wrong", "incorrect", "not", "never");
    /** What denies in the clause of an emphatic word. */
    private static final Set<String> DENIALS = Set.of(
            "no",
            "not",
            "never",
            "false",
            "wrong",
            "incorrect",
            "unnecessary",
            "useless",
            "pointless",
            "bad",
            "terrible",
            "worse",
            "disagree");
    /** "Yes in training, no at test time" takes both sides. */
    private static final Set<String> LIMITS = Set.of("in", "for", "at", "during", "when", "if", "while", "with");

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
            "matter",
            "answer",
            "time");

    private static final Set<String> ASIDE = Set.of("nothing", "why", "how");
    private static final int ABSURD = 4;

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
            "basically",
            "my",
            "of",
            "course",
            "hell");
    /** What is said before one answers, of several words. */
    private static final List<List<String>> OPENINGS = List.of(
            List.of("in", "my", "opinion"),
            List.of("in", "my", "view"),
            List.of("short", "answer"),
            List.of("good", "question"),
            List.of("great", "question"),
            List.of("nice", "question"),
            List.of("to", "be", "honest"),
            List.of("my", "answer"),
            List.of("my", "view"),
            List.of("my", "take"));

    private static final Set<String> GREETINGS =
            Set.of("hi", "hello", "hey", "all", "everyone", "team", "there", "bot", "guys");

    /** How many tokens may stand before the verdict. */
    private static final int REACH = 10;

    static final LeadingWords NOTHING = new LeadingWords(Optional.empty(), null, false);

    static LeadingWords of(Tokens tokens) {
        int at = 0;
        while (at < Math.min(tokens.size(), REACH)) {
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
                int skipped = fillerAt(tokens, at);
                if (found.side().isPresent() || skipped == 0) {
                    return found;
                }
                at += skipped;
            }
        }
        return NOTHING;
    }

    /**
     * Whether a token belongs to words that start like a no and are none: "no doubt", 不用说.
     *
     * @param but what is one all the same
     */
    static boolean isNoVerdict(Tokens tokens, int at, Set<String> but) {
        return tokens.get(at).kind() == Token.Kind.HAN
                ? ChineseLeadingWords.isNoVerdict(tokens, at, but)
                : NO.contains(tokens.get(at).text())
                        && ((follows(tokens, at + 1, NO_VERDICT) && !endsClause(tokens, at + 1))
                                || isAbsurd(tokens, at));
    }

    /** "Nothing wrong with it", "why would it be false". */
    private static boolean isAbsurd(Tokens tokens, int at) {
        for (int i = Math.max(0, at - ABSURD); i < at; i++) {
            if (ASIDE.contains(tokens.get(i).text())
                    && tokens.get(i).clause() == tokens.get(at).clause()) {
                return true;
            }
        }
        return false;
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

    /** How many tokens that say nothing yet start here: list marks, greetings, “in my opinion”. */
    private static int fillerAt(Tokens tokens, int at) {
        if (isFiller(tokens, at)) {
            return 1;
        }
        for (List<String> opening : OPENINGS) {
            if (startsWith(tokens, at, opening)) {
                return opening.size();
            }
        }
        boolean first = IntStream.range(0, at).allMatch(before -> isMark(tokens.get(before)));
        boolean greets = GREETINGS.contains(tokens.get(at).text())
                && IntStream.range(0, at)
                        .allMatch(before -> isMark(tokens.get(before))
                                || GREETINGS.contains(tokens.get(before).text()));
        return greets || (first && isMark(tokens.get(at))) ? 1 : 0;
    }

    /** A sign or a number in front, as of a list. */
    private static boolean isMark(Token token) {
        return token.kind() == Token.Kind.SIGN
                || token.kind() == Token.Kind.OTHER
                || (token.kind() == Token.Kind.NUMBER && token.text().length() <= 2);
    }

    private static boolean startsWith(Tokens tokens, int at, List<String> words) {
        return at + words.size() <= tokens.size()
                && IntStream.range(0, words.size())
                        .allMatch(i -> tokens.get(at + i).is(words.get(i)));
    }

    /** "The right answer is", "by no means" among them. */
    private static boolean isFiller(Tokens tokens, int at) {
        String word = tokens.get(at).text();
        return FILLERS.contains(word)
                || EMPHATIC.contains(word)
                || ((word.equals("right") || word.equals("correct")) && follows(tokens, at + 1, Set.of("answer")))
                || ((word.equals("by") || word.equals("in")) && follows(tokens, at + 1, Set.of("no")));
    }

    private static boolean affirms(Tokens tokens, int at) {
        String word = tokens.get(at).text();
        if (EMPHATIC.contains(word)) {
            return !isDenied(tokens, at) && !concedes(tokens, at);
        }
        boolean grants = word.equals("true") && follows(tokens, at + 1, CONCEDED);
        boolean names = word.equals("correct") && follows(tokens, at + 1, Set.of("answer"));
        boolean takesBothSides = follows(tokens, at + 1, LIMITS) && inSentence(tokens, at, Set.of("no", "not"));
        return YES.contains(word) && !grants && !names && !takesBothSides;
    }

    private static boolean isDenied(Tokens tokens, int at) {
        int clause = tokens.get(at).clause();
        for (int i = at + 1; i < tokens.size() && tokens.get(i).clause() == clause; i++) {
            if (DENIALS.contains(tokens.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    /** "Sure, people do it, but …" */
    private static boolean concedes(Tokens tokens, int at) {
        return inSentence(tokens, at, Set.of("but"));
    }

    private static boolean inSentence(Tokens tokens, int at, Set<String> words) {
        int sentence = tokens.get(at).sentence();
        for (int i = at + 1; i < tokens.size() && tokens.get(i).sentence() == sentence; i++) {
            if (words.contains(tokens.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    private static LeadingWords english(Tokens tokens, int at) {
        String word = tokens.get(at).text();
        if (affirms(tokens, at)) {
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
        boolean cancelled = follows(tokens, at + 1, NO_VERDICT) && !endsClause(tokens, at + 1);
        boolean mere = word.equals("not") || word.equals("never");
        if (!no || cancelled || (mere && !denies(tokens, at + 1))) {
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
