package dev.interviewquiz.core.practice.fakes;

import dev.interviewquiz.core.practice.Editions;
import dev.interviewquiz.core.question.Question;
import java.util.Map;
import java.util.Optional;

final class FakeEditions implements Editions {
    private final Memory memory;

    FakeEditions(Memory memory) {
        this.memory = memory;
    }

    @Override
    public String keep(Question question) {
        Optional<String> known = memory.editions.entrySet().stream()
                .filter(edition -> edition.getValue().equals(question))
                .map(Map.Entry::getKey)
                .findFirst();
        return known.orElseGet(() -> {
            String name = "edition-" + (memory.editions.size() + 1);
            memory.editions.put(name, question);
            return name;
        });
    }

    @Override
    public Question get(String edition) {
        Question question = memory.editions.get(edition);
        if (question == null) {
            throw new IllegalArgumentException("no edition \"" + edition + "\" was kept");
        }
        return question;
    }
}
