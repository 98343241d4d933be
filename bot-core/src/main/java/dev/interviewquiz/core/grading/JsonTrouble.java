package dev.interviewquiz.core.grading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.Optional;

/** Why a line is not JSON, told to somebody who has written the line and not the parser. */
final class JsonTrouble {
    private JsonTrouble() {}

    static String with(JsonProcessingException trouble) {
        if (trouble instanceof JsonEOFException) {
            return "not JSON: the line ends before its object does";
        }
        if (trouble instanceof StreamConstraintsException) {
            return "not JSON that is read here: something in it is too long or nested too deeply";
        }
        return trouble instanceof MismatchedInputException
                ? "not JSON: more stands behind the object" + place(trouble)
                : "not JSON" + place(trouble) + ": write one object, its names and texts in double quotes";
    }

    private static String place(JsonProcessingException trouble) {
        return Optional.ofNullable(trouble.getLocation())
                .map(location -> " near column " + location.getColumnNr())
                .orElse("");
    }
}
