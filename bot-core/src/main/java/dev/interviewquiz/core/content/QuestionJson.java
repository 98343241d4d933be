package dev.interviewquiz.core.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.interviewquiz.core.question.Difficulty;
import dev.interviewquiz.core.question.FollowUp;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionId;
import dev.interviewquiz.core.question.TopicId;
import java.util.Locale;
import java.util.Optional;

/**
 * A question version as JSON and back, without loss, so that what was asked can be kept when packs change. The keys are
 * those of a pack. Thread-safe.
 */
public final class QuestionJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private QuestionJson() {}

    public static String write(Question question) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", question.id().value()).put("version", question.version());
        question.topics().forEach(topic -> json.withArray("topics").add(topic.value()));
        json.put("difficulty", question.difficulty().level());
        json.set("prompt", TextJson.write(question.prompt()));
        json.set("answer", TextJson.write(question.modelAnswer()));
        question.hint().ifPresent(text -> json.set("hint", TextJson.write(text)));
        question.why().ifPresent(text -> json.set("why", TextJson.write(text)));
        question.rubric().ifPresent(rubric -> json.set("rubric", RubricJson.write(rubric)));
        question.choice().ifPresent(choice -> json.set("choice", ChoiceJson.write(choice)));
        question.only().ifPresent(form -> json.put("ask", word(form)));
        question.followUps().forEach(item -> json.withArray("follow_ups").add(write(item)));
        json.put("retired", question.retired());
        question.licence().ifPresent(licence -> json.put("licence", licence));
        question.credit().ifPresent(credit -> json.put("credit", credit));
        return json.toString();
    }

    /** @throws IllegalArgumentException when {@code text} was not written by {@link #write} */
    public static Question read(String text) {
        JsonNode json = parse(text);
        return new Question(
                new QuestionId(json.required("id").textValue()),
                json.required("version").intValue(),
                TextJson.list(json.required("topics"), topic -> new TopicId(topic.textValue())),
                Difficulty.of(json.required("difficulty").intValue()),
                TextJson.read(json.required("prompt")),
                TextJson.read(json.required("answer")),
                Optional.ofNullable(json.get("hint")).map(TextJson::read),
                Optional.ofNullable(json.get("why")).map(TextJson::read),
                Optional.ofNullable(json.get("rubric")).map(RubricJson::read),
                Optional.ofNullable(json.get("choice")).map(ChoiceJson::read),
                Optional.ofNullable(json.get("ask"))
                        .map(form -> Form.valueOf(form.textValue().toUpperCase(Locale.ROOT))),
                TextJson.list(json.path("follow_ups"), QuestionJson::followUp),
                json.required("retired").booleanValue(),
                Optional.ofNullable(json.get("licence")).map(JsonNode::textValue),
                Optional.ofNullable(json.get("credit")).map(JsonNode::textValue));
    }

    private static String word(Form form) {
        return form.name().toLowerCase(Locale.ROOT);
    }

    private static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("not a stored question: " + broken.getOriginalMessage(), broken);
        }
    }

    private static ObjectNode write(FollowUp followUp) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("prompt", TextJson.write(followUp.prompt()));
        json.set("answer", TextJson.write(followUp.answer()));
        return json;
    }

    private static FollowUp followUp(JsonNode json) {
        return new FollowUp(TextJson.read(json.required("prompt")), TextJson.read(json.required("answer")));
    }
}
