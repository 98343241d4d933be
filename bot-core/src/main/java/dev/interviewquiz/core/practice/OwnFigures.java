package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionBank;
import dev.interviewquiz.core.question.TopicId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A person's own figures: mastery by topic, and how well he judges himself. */
public final class OwnFigures {
    /** Mastery of a topic is the mean credit of so many last answers, practice included. */
    public static final int LAST = 20;

    /** Calibration is shown from so many answers with a stated confidence on. */
    public static final int CALIBRATED_FROM = 10;

    /** So many weeks are drawn. */
    public static final int WEEKS = 12;

    private static final int READ = 2000;

    /** @param credit mean, 0..1 */
    public record Mean(int answers, double credit) {}

    private final Supplier<QuestionBank> bank;
    private final Answers answers;
    private final SealedGrades sealed;

    public OwnFigures(Supplier<QuestionBank> bank, Stores stores) {
        this.bank = bank;
        this.answers = stores.answers();
        this.sealed = new SealedGrades(stores.members(), stores.posts());
    }

    public Map<TopicId, Mean> mastery(Person person) {
        Map<TopicId, List<Double>> credits = new TreeMap<>();
        for (AnswerBrief brief : graded(person)) {
            for (TopicId topic : topics(brief)) {
                List<Double> list = credits.computeIfAbsent(topic, none -> new ArrayList<>());
                if (list.size() < LAST) {
                    list.add(brief.credit());
                }
            }
        }
        Map<TopicId, Mean> mastery = new TreeMap<>();
        credits.forEach((topic, list) -> mastery.put(topic, mean(list)));
        return mastery;
    }

    /** Mean credit by stated confidence; empty below {@link #CALIBRATED_FROM} answers. */
    public Map<Sureness, Mean> calibration(Person person) {
        Map<Sureness, List<Double>> credits = new EnumMap<>(Sureness.class);
        int stated = 0;
        for (AnswerBrief brief : graded(person)) {
            if (brief.sureness().isPresent()) {
                credits.computeIfAbsent(brief.sureness().get(), none -> new ArrayList<>())
                        .add(brief.credit());
                stated++;
            }
        }
        Map<Sureness, Mean> calibration = new EnumMap<>(Sureness.class);
        if (stated >= CALIBRATED_FROM) {
            credits.forEach((level, list) -> calibration.put(level, mean(list)));
        }
        return calibration;
    }

    /** Mean credit by week (its Monday) of the last {@link #WEEKS} weeks; weeks without an answer are absent. */
    public SortedMap<LocalDate, Double> weeks(Person person, Optional<TopicId> topic, LocalDate today) {
        LocalDate from = monday(today).minusWeeks(WEEKS - 1);
        return graded(person).stream()
                .filter(brief -> !brief.date().isBefore(from) && !brief.date().isAfter(today))
                .filter(brief -> topic.isEmpty() || topics(brief).contains(topic.get()))
                .collect(Collectors.groupingBy(
                        brief -> monday(brief.date()), TreeMap::new, Collectors.averagingDouble(AnswerBrief::credit)));
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The latest answers, newest first. */
    public List<AnswerBrief> latest(Person person, Optional<TopicId> topic, int count) {
        return graded(person).stream()
                .filter(brief -> topic.isEmpty() || topics(brief).contains(topic.get()))
                .limit(count)
                .toList();
    }

    private List<AnswerBrief> graded(Person person) {
        Set<PostId> untold = sealed.of(person);
        return answers.latest(person, READ).stream()
                .filter(brief -> brief.kind() != Answer.Kind.SHOWN)
                .filter(brief -> brief.kind() != Answer.Kind.SCORED
                        || brief.post().filter(untold::contains).isEmpty())
                .toList();
    }

    private List<TopicId> topics(AnswerBrief brief) {
        return bank.get().question(brief.question()).map(Question::topics).orElse(List.of());
    }

    private static Mean mean(List<Double> credits) {
        double mean =
                credits.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        return new Mean(credits.size(), mean);
    }
}
