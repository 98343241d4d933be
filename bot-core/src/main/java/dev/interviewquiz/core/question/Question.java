package dev.interviewquiz.core.question;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A question in one version. What is optional is left out on screen where it is missing.
 *
 * @param version counted up by the author with each change of meaning
 * @param rubric absent: open answers are graded by comparison with the model answer
 * @param only the one form in which it is asked; absent: each that it has
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
        Optional<Form> only,
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
        if (only.filter(Form.CHOICE::equals).isPresent() && choice.isEmpty()) {
            throw new IllegalArgumentException("question " + id.value() + " has no options to be asked with");
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
                only,
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
        return only.orElse(form) == form && (form == Form.OPEN || choice.isPresent());
    }

    /** In which it is asked where nobody wishes another one. */
    public Form usualForm() {
        return canBe(Form.OPEN) ? Form.OPEN : Form.CHOICE;
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
