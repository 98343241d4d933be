package dev.interviewquiz.core.content;

import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.Phrases;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the concepts of a pack: named alternatives that its rubrics share. */
final class ConceptReader {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** Each may take in all others, and the grader looks for all of them in each answer. */
    private static final int MOST = 500;

    private final Wordings wordings;

    /** @param wordings checks the syntax of the alternatives, and not yet the names that they use */
    ConceptReader(Wordings wordings) {
        this.wordings = wordings;
    }

    /** @param before what is defined already; of the same name, both are meant */
    PackConcepts read(Value value, PackConcepts before) {
        Fields fields = value.fields();
        if (fields.names().size() > MOST) {
            value.error("holds " + fields.names().size() + " concepts", "write at most " + MOST + " in a file");
            return before;
        }
        Map<String, Value> places = new LinkedHashMap<>();
        Map<String, Phrases> own = new LinkedHashMap<>(before.own());
        for (String name : fields.names()) {
            fields.get(name).ifPresent(place -> places.put(name, place));
        }
        places.forEach((name, place) -> own.merge(name, concept(name, place), Phrases::and));
        PackConcepts concepts = PackConcepts.of(own);
        places.forEach((name, place) -> hold(name, place, concepts));
        return concepts;
    }

    private Phrases concept(String name, Value place) {
        if (!NAME.matcher(name).matches()) {
            place.error("is no name for a concept", "write a name of a-z, 0-9 and '-' that starts with a letter");
        }
        Phrases phrases = wordings.phrases(Optional.of(place));
        for (Language language : Language.values()) {
            phrases.in(language).stream()
                    .filter(entry -> entry.contains(" + ") || entry.startsWith("!"))
                    .findFirst()
                    .ifPresent(entry -> place.error(
                            "is more than one group: \"" + entry + "\"",
                            "write alternatives joined by \"|\"; \" + \" and \"!\" stand where the concept is used"));
        }
        return phrases;
    }

    private static void hold(String name, Value place, PackConcepts concepts) {
        Phrases phrases = concepts.own().getOrDefault(name, Phrases.NONE);
        PackConcepts.namedIn(phrases).forEach(used -> Wordings.holdKnown(used, place, concepts));
        concepts.circle(name)
                .ifPresent(way -> place.error(
                        "takes in itself: " + way, "take one of these names out, and write what it stands for"));
    }
}
