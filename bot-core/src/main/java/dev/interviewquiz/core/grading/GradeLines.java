package dev.interviewquiz.core.grading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.interviewquiz.core.question.ChoiceForm;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionBank;
import dev.interviewquiz.core.question.QuestionId;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Grades answers that come as one JSON object a line and writes each back with its grade, in order. A line is either
 * {@code {"question", "text"}} (with {@code "ticked": [1, 3]} instead of a text for a choice) or {@code {"prompt",
 * "reference": […], "text"}}. A bad line, an empty one too, gets {@code "error"} and its number as {@code "line"}, and
 * grading goes on: what comes out can be laid beside what came in. Holds one line at a time.
 */
public final class GradeLines {
    /** Editors on Windows begin a file with it. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final int LONGEST = 200_000;
    /** Stands in bad lines and in no other, whatever came in. */
    private static final String ERROR = "error";

    private static final String LINE = "line";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final QuestionBank questions;
    private final Grader grader;

    public GradeLines(QuestionBank questions, Grader grader) {
        this.questions = questions;
        this.grader = grader;
    }

    /**
     * Reads to the end. Blocks as long as the reader does.
     *
     * @return how many lines were bad
     * @throws IOException when reading or writing fails
     */
    public long grade(Reader lines, Appendable out) throws IOException {
        BoundedLines bounded = new BoundedLines(lines, LONGEST);
        long number = 0;
        long bad = 0;
        for (Optional<String> read = bounded.next(); read.isPresent(); read = bounded.next()) {
            number++;
            ObjectNode result = bounded.wasLonger()
                    ? failed(JSON.createObjectNode(), "a line has at most " + LONGEST + " characters")
                    : grade(withoutMark(read.get()));
            if (result.has(ERROR)) {
                bad++;
                result.put(LINE, number);
            }
            out.append(JSON.writeValueAsString(result)).append('\n');
        }
        return bad;
    }

    private static String withoutMark(String line) {
        return line.startsWith(BYTE_ORDER_MARK) ? line.substring(BYTE_ORDER_MARK.length()) : line;
    }

    private ObjectNode grade(String line) {
        ObjectNode result = JSON.createObjectNode();
        if (line.isBlank()) {
            return failed(result, "the line is empty");
        }
        try {
            if (!(JSON.readTree(line) instanceof ObjectNode object)) {
                return failed(result, "a line must be one JSON object");
            }
            result = object;
            return graded(object);
        } catch (JsonProcessingException e) {
            return failed(result, JsonTrouble.with(e));
        }
    }

    private ObjectNode graded(ObjectNode line) {
        JsonNode text = line.path("text");
        if (line.hasNonNull("ticked") && !line.path("ticked").isArray()) {
            return failed(line, "\"ticked\" is no list of numbers such as [1, 3]: " + line.path("ticked"));
        }
        if (!text.isTextual() && !line.path("ticked").isArray()) {
            return failed(line, line.has("text") ? "\"text\" is not a text" : "\"text\" is missing");
        }
        if (line.has("question")) {
            return byQuestion(line, text.asText());
        }
        if (!line.path("reference").isArray() || line.path("reference").isEmpty()) {
            return failed(line, "a line needs \"question\", or \"prompt\" and a list \"reference\"");
        }
        return byReferences(line, text);
    }

    private ObjectNode byReferences(ObjectNode line, JsonNode text) {
        List<String> references = new ArrayList<>();
        for (JsonNode reference : line.path("reference")) {
            if (!reference.isTextual()) {
                return failed(line, "\"reference\" holds something that is not a text: " + reference);
            }
            if (reference.asText().isBlank()) {
                return failed(line, "\"reference\" holds an empty text");
            }
            references.add(reference.asText());
        }
        if (text.asText().length() > Grader.MOST) {
            return refused(line, Grade.Method.REFERENCE, Refusal.TOO_LONG);
        }
        String prompt = line.path("prompt").asText("");
        return written(
                line,
                grader.reference(prompt, references, text.asText()),
                grader.screen(prompt, references, text.asText()));
    }

    private ObjectNode byQuestion(ObjectNode line, String text) {
        String id = line.path("question").asText();
        Optional<Question> question = known(id);
        if (question.isEmpty()) {
            return failed(line, "no question \"" + id + "\" in the packs");
        }
        if (!line.path("ticked").isArray()) {
            if (!question.get().canBe(Form.OPEN)) {
                return failed(
                        line, "question \"" + id + "\" is asked only with buttons: give \"ticked\", such as [1, 3]");
            }
            if (text.length() > Grader.MOST) {
                boolean rubric = question.get().rubric().isPresent();
                return refused(line, rubric ? Grade.Method.RUBRIC : Grade.Method.REFERENCE, Refusal.TOO_LONG);
            }
            return written(line, grader.open(question.get(), text), grader.screen(question.get(), text));
        }
        if (question.get().choice().isEmpty()) {
            return failed(line, "question \"" + id + "\" has no options");
        }
        return byTicks(line, question.get().choice().get());
    }

    private ObjectNode byTicks(ObjectNode line, ChoiceForm choice) {
        int options = choice.options().size();
        Set<Integer> ticked = new HashSet<>();
        for (JsonNode number : line.path("ticked")) {
            if (!number.isIntegralNumber()
                    || !number.canConvertToInt()
                    || number.asInt() < 1
                    || number.asInt() > options) {
                return failed(line, "\"ticked\" holds no number of an option, 1 to " + options + ": " + number);
            }
            ticked.add(number.asInt() - 1);
        }
        return written(line, grader.choice(choice, ticked));
    }

    private Optional<Question> known(String id) {
        try {
            return questions.question(new QuestionId(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** Not graded at all. */
    private static ObjectNode refused(ObjectNode line, Grade.Method method, Refusal why) {
        return written(line, new Grade(0, method, 1, List.of(), List.of(), 0, List.of()), Optional.of(why));
    }

    private static ObjectNode failed(ObjectNode line, String reason) {
        return line.put(ERROR, reason);
    }

    private static ObjectNode written(ObjectNode line, Grade grade) {
        return written(line, grade, Optional.empty());
    }

    private static ObjectNode written(ObjectNode line, Grade grade, Optional<Refusal> refusal) {
        line.remove(ERROR);
        line.put("credit", rounded(grade.credit()));
        line.put("grader", grade.method().name().toLowerCase(Locale.ROOT));
        line.put("confidence", rounded(grade.confidence()));
        ArrayNode points = line.putArray("points");
        grade.points().stream().filter(GradeLines::isShown).forEach(point -> add(points, point));
        if (grade.directionCredit() > 0) {
            points.addObject()
                    .put("point", "direction")
                    .put("credit", grade.directionCredit())
                    .put("quote", quote(grade.direction()));
        }
        ArrayNode misconceptions = line.putArray("misconceptions");
        ArrayNode guards = line.putArray("guards");
        grade.caps().forEach(cap -> cap.misconception().ifPresent(misconceptions::add));
        grade.caps().forEach(cap -> cap.guard().ifPresent(guard -> guards.add(name(guard))));
        refusal.ifPresent(reason -> guards.add(name(reason)));
        return line;
    }

    private static boolean isShown(PointGrade point) {
        return point.state() != PointGrade.State.NOT_NEEDED;
    }

    private static void add(ArrayNode points, PointGrade point) {
        points.addObject()
                .put("point", point.point())
                .put("credit", rounded(point.earned()))
                .put("quote", quote(point.evidence()));
    }

    private static String quote(List<Evidence> evidence) {
        return String.join(" … ", evidence.stream().map(Evidence::quote).toList());
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static double rounded(double value) {
        return Math.rint(value * 1e4) / 1e4;
    }
}
