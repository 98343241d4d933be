package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.practice.Asking;
import dev.interviewquiz.core.question.Difficulty;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.Pack;
import dev.interviewquiz.core.question.PackId;
import dev.interviewquiz.core.question.QuestionBank;
import dev.interviewquiz.core.question.Topic;
import dev.interviewquiz.core.question.TopicId;
import dev.interviewquiz.core.schedule.Closing;
import dev.interviewquiz.core.schedule.DateRanges;
import dev.interviewquiz.core.schedule.Kind;
import dev.interviewquiz.core.schedule.PostingDays;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads what an administrator wrote for a channel. Each value that cannot be read leaves one sentence in {@link #problems}
 * that says what to write, and is empty. Used once, by one thread.
 */
final class SettingsReader {
    private static final Set<String> ALL = Set.of("all", "any", "*", "全部", "所有", "不限");
    private static final Pattern CLOSING =
            Pattern.compile("(?<before>次日|第二天|翌日)?(?:at )?\\s*(?<time>.*?)(?<after>\\s*(?:the )?next day)?");
    private static final int SHOWN = 40;
    private static final int NAMED = 12;

    private final Scene scene;
    private final QuestionBank bank;
    private final UnaryOperator<String> names;
    private final List<String> problems = new ArrayList<>();

    private SettingsReader(Scene scene, QuestionBank bank, UnaryOperator<String> names) {
        this.scene = scene;
        this.bank = bank;
        this.names = names;
    }

    /** Of a command: problems call a value by its option. */
    static SettingsReader ofOptions(Scene scene, QuestionBank bank) {
        return new SettingsReader(scene, bank, UnaryOperator.identity());
    }

    /** Of the set-up form: problems call a value as its field is called. */
    static SettingsReader ofForm(Scene scene, QuestionBank bank) {
        return new SettingsReader(scene, bank, option -> scene.say("setup." + option));
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    /** Adds a sentence, and is empty: what is written cannot be used. */
    <T> Optional<T> refuse(String key, Object... arguments) {
        return refused(scene.say(key, arguments));
    }

    static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    private static String shown(String typed) {
        return Cut.to(SHOWN, typed);
    }

    Optional<LocalTime> time(String option, String typed) {
        Optional<LocalTime> time = ClockTime.read(typed);
        return time.isPresent() ? time : refuse("bad.time", names.apply(option), shown(typed));
    }

    Optional<ZoneId> zone(String typed) {
        ZoneWords words = new ZoneWords(scene);
        Optional<ZoneId> zone = words.read(typed);
        return zone.isPresent() ? zone : refused(words.problem(names.apply("zone"), shown(typed)));
    }

    private <T> Optional<T> refused(String sentence) {
        problems.add(sentence);
        return Optional.empty();
    }

    Optional<PostingDays> days(String typed) {
        try {
            return Optional.of(PostingDays.parse(typed));
        } catch (IllegalArgumentException unreadable) {
            return refuse("bad.days", names.apply("days"), shown(typed));
        }
    }

    /** Of which one at least is not over. */
    Optional<DateRanges> comingDates(String option, String typed, LocalDate today) {
        Optional<DateRanges> dates = dates(option, typed);
        boolean over = dates.filter(found -> !found.ranges().isEmpty())
                .filter(found ->
                        found.ranges().stream().allMatch(range -> range.to().isBefore(today)))
                .isPresent();
        return over ? refuse("bad.dates-over", option, shown(typed)) : dates;
    }

    private Optional<DateRanges> dates(String option, String typed) {
        try {
            return Optional.of(DateRanges.parse(DateWords.written(typed, today())));
        } catch (IllegalArgumentException unreadable) {
            return refuse("bad.dates", option, shown(typed), DateRanges.MOST);
        }
    }

    /** One date. */
    Optional<LocalDate> date(String typed) {
        Optional<LocalDate> date = DateWords.one(typed, today());
        return date.isPresent() ? date : refuse("bad.date", shown(typed));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(scene.now(), scene.zone());
    }

    /** @param opens when questions open: on the day after, one may still be open until then */
    Optional<Closing> closing(String typed, LocalTime opens) {
        String word = plain(typed);
        if (Set.of("next", "下一题").contains(word) || isText("closing.next", word)) {
            return Optional.of(new Closing.NextSlot());
        }
        Matcher parts = CLOSING.matcher(word);
        boolean nextDay = parts.matches() && (parts.group("before") != null || parts.group("after") != null);
        String written = parts.matches() ? parts.group("time") : word;
        Optional<LocalTime> time = nextDay && written.isEmpty() ? Optional.of(opens) : ClockTime.read(written);
        if (nextDay && time.filter(opens::isBefore).isPresent()) {
            return refuse("bad.close-next-day", shown(typed), opens);
        }
        return time.isPresent() ? time.map(Closing.At::new) : refuse("bad.close", shown(typed));
    }

    Optional<Kind> kind(String typed) {
        Optional<Kind> kind = called(typed, "choice.", Kind.values());
        return kind.isPresent() ? kind : refuse("bad.kind", shown(typed));
    }

    Optional<Asking.Speech> speech(String typed) {
        return switch (plain(typed)) {
            case "en", "english", "英文", "英语" -> Optional.of(Asking.Speech.EN);
            case "zh", "chinese", "中文" -> Optional.of(Asking.Speech.ZH);
            case "双语" -> Optional.of(Asking.Speech.BOTH);
            default -> {
                Optional<Asking.Speech> speech = called(typed, "speech.", Asking.Speech.values());
                yield speech.isPresent() ? speech : refuse("bad.lang", names.apply("lang"), shown(typed));
            }
        };
    }

    Optional<Asking.Feedback> feedback(String typed) {
        Optional<Asking.Feedback> feedback = called(typed, "choice.", Asking.Feedback.values());
        return feedback.isPresent() ? feedback : refuse("bad.feedback", shown(typed));
    }

    /** The constant whose own name, or whose text in either language, was typed. */
    private static <E extends Enum<E>> Optional<E> called(String typed, String texts, E[] constants) {
        String word = plain(typed);
        return Arrays.stream(constants)
                .filter(constant -> id(constant).equals(word) || isText(texts + id(constant), word))
                .findFirst();
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static boolean isText(String key, String word) {
        return Arrays.stream(Language.values())
                .anyMatch(language -> plain(Texts.in(language).get(key)).equals(word));
    }

    /** {@code 中等、困难} as {@code 2、3}. */
    private static String numbered(String text) {
        String numbers = text;
        for (Difficulty difficulty : Difficulty.values()) {
            for (Language language : Language.values()) {
                String word = plain(Texts.in(language).get("difficulty." + difficulty.level()));
                numbers = numbers.replace(word, String.valueOf(difficulty.level()));
            }
        }
        return numbers;
    }

    Optional<Set<Difficulty>> difficulties(String typed) {
        String text = numbered(plain(typed));
        if (ALL.contains(text)) {
            return Optional.of(Set.of());
        }
        if (!text.matches("[1-3](\\s*-\\s*[1-3]|(\\s*[,、]\\s*[1-3])*)")) {
            return refuse("bad.difficulty", shown(typed));
        }
        int[] levels = text.chars()
                .filter(Character::isDigit)
                .map(digit -> digit - '0')
                .toArray();
        boolean range = text.indexOf('-') > 0;
        if (range && levels[0] > levels[1]) {
            return refuse("bad.difficulty", shown(typed));
        }
        return Optional.of(Arrays.stream(Difficulty.values())
                .filter(difficulty -> range
                        ? difficulty.level() >= levels[0] && difficulty.level() <= levels[1]
                        : Arrays.stream(levels).anyMatch(level -> level == difficulty.level()))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Enabled packs by id or name; empty for all. */
    Optional<Set<PackId>> packs(String typed) {
        Optional<Set<PackId>> packs = several(
                typed,
                "packs",
                bank.packs().stream().map(Pack::id).map(PackId::value).toList(),
                word -> bank.packs().stream()
                        .filter(pack -> pack.id().value().equals(word)
                                || pack.name().texts().values().stream()
                                        .anyMatch(name -> plain(name).equals(word)))
                        .map(Pack::id)
                        .findFirst());
        Optional<PackId> disabled = packs.stream()
                .flatMap(Set::stream)
                .filter(scene.workspace().disabledPacks()::contains)
                .findFirst();
        return disabled.isEmpty()
                ? packs
                : refuse(
                        "bad.pack-disabled",
                        names.apply("packs"),
                        disabled.get().value());
    }

    /** Topics by whatever they are called; empty for all. */
    Optional<Set<TopicId>> topics(String typed) {
        return several(
                typed,
                "topics",
                bank.nameableTopics().stream()
                        .map(Topic::id)
                        .map(TopicId::value)
                        .toList(),
                word -> TopicWords.named(bank, word));
    }

    private <T> Optional<Set<T>> several(
            String typed, String option, List<String> known, Function<String, Optional<T>> find) {
        List<String> pieces = new ArrayList<>(listed(typed));
        boolean all = pieces.removeIf(ALL::contains);
        Set<T> found = new HashSet<>();
        int before = problems.size();
        for (String piece : pieces) {
            for (String word : named(piece, find)) {
                find.apply(word).ifPresentOrElse(found::add, () -> refused(unknown(option, word, known)));
            }
        }
        return problems.size() > before ? Optional.empty() : Optional.of(all ? Set.of() : Set.copyOf(found));
    }

    /** A name may have blanks in it; where none is called so, and one of the words alone is a name, they part the names. */
    private static <T> List<String> named(String piece, Function<String, Optional<T>> find) {
        List<String> words = List.of(piece.split("\\s+"));
        boolean several = find.apply(piece).isEmpty()
                && words.stream().anyMatch(word -> find.apply(word).isPresent());
        return several ? words : List.of(piece);
    }

    /** What was typed with commas between. */
    static List<String> listed(String typed) {
        return Arrays.stream(plain(typed).split("[,、;]")).map(String::strip).toList();
    }

    /** With all that there is, where that is not too much to read, and the nearest. */
    private String unknown(String option, String word, List<String> known) {
        String more = known.size() > NAMED ? " …" : "";
        String possible = String.join(scene.say("list.separator"), known.subList(0, Math.min(NAMED, known.size())));
        String sentence = scene.say("bad." + option, names.apply(option), shown(word), possible + more);
        return Nearest.to(word, known)
                .map(meant -> sentence + "\n" + scene.say("unknown.meant", meant))
                .orElse(sentence);
    }
}
