package dev.interviewquiz.core.question;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A question in one version. What is optional is left out on screen where it is missing.
 *
 * @param version counted up by the author with each change of meaning
 * @param rubric absent: open answers are graded by comparison with the model answer
 * @param retired kept for the archive, not asked again
 * @param credit whose work it is, and under which licence
 */
public record Question(
        QuestionId id,
        int version,
        List<TopicId> topics,
        Difficulty difficulty,
        LocalizedText prompt,
        LocalizedText modelAnswer,
        Optional<LocalizedText> hint,
        Optional<LocalizedText> why,
        Optional<Rubric> rubric,
        Optional<ChoiceForm> choice,
        List<FollowUp> followUps,
        boolean retired,
        Optional<String> licence,
        Optional<String> credit) {
    public Question {
        topics = List.copyOf(topics);
        followUps = List.copyOf(followUps);
        if (topics.isEmpty()) {
            throw new IllegalArgumentException("question " + id.value() + " needs at least one topic");
        }
    }

    /** The same question in the same version, graded by another rubric. */
    public Question with(Rubric other) {
        return new Question(
                id,
                version,
                topics,
                difficulty,
                prompt,
                modelAnswer,
                hint,
                why,
                Optional.of(other),
                choice,
                followUps,
                retired,
                licence,
                credit);
    }

    /** The first topic: what the card shows. */
    public TopicId topic() {
        return topics.get(0);
    }

    public boolean canBe(Form form) {
        return form == Form.OPEN || choice.isPresent();
    }

    /** Both prompt and model answer exist in this language. */
    public boolean speaks(Language language) {
        return prompt.has(language) && modelAnswer.has(language);
    }

    /** It can be read in either language. */
    public boolean bilingual() {
        return Stream.of(Language.values()).allMatch(this::speaks);
    }

    /** What a line of a grade is about, by its id: a key point, a group of them, or {@code option-n} of the choice. */
    public Optional<LocalizedText> nameOf(String line) {
        return rubric.flatMap(found -> found.point(line))
                .map(KeyPoint::name)
                .or(() -> rubric.flatMap(found -> found.group(line)).map(AnyOf::name))
                .or(() -> choice.flatMap(found -> found.option(line)).map(ChoiceForm.Answer::text));
    }

    public LocalizedText prompt(Form form) {
        return form == Form.OPEN ? prompt : choice.flatMap(ChoiceForm::prompt).orElse(prompt);
    }
}
