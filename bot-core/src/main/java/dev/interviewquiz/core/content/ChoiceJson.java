package dev.interviewquiz.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.interviewquiz.core.question.ChoiceForm;
import java.util.Optional;

/** The multiple-choice form as JSON. */
final class ChoiceJson {
    private ChoiceJson() {}

    static ObjectNode write(ChoiceForm choice) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        choice.prompt().ifPresent(text -> json.set("prompt", TextJson.write(text)));
        ArrayNode options = json.putArray("options");
        for (ChoiceForm.Answer option : choice.options()) {
            ObjectNode item = options.addObject().put("right", option.right());
            item.set("text", TextJson.write(option.text()));
            option.why().ifPresent(text -> item.set("why", TextJson.write(text)));
        }
        return json;
    }

    static ChoiceForm read(JsonNode json) {
        return new ChoiceForm(
                Optional.ofNullable(json.get("prompt")).map(TextJson::read),
                TextJson.list(json.required("options"), ChoiceJson::option));
    }

    private static ChoiceForm.Answer option(JsonNode json) {
        return new ChoiceForm.Answer(
                TextJson.read(json.required("text")),
                json.required("right").booleanValue(),
                Optional.ofNullable(json.get("why")).map(TextJson::read));
    }
}
