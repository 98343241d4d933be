package dev.interviewquiz.core.content;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value in a YAML file and the path to it. Asked for something that it is not, it reports the problem and gives a
 * stand-in, so that reading goes on and finds the other problems too; the file is refused afterwards.
 */
record Value(Node node, String path, Reading reading) {
    static final String STAND_IN = "?";

    Value {
        reading.passed(path, lineOf(node));
    }

    static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    void error(String what, String remedy) {
        reading.error(path, lineOf(node), what, remedy);
    }

    Fields fields() {
        return Fields.of(this);
    }

    List<Value> items() {
        if (!(node instanceof SequenceNode list)) {
            error("is not a list", "write its entries as \"- …\", one a line");
            return List.of();
        }
        List<Value> items = new ArrayList<>();
        for (Node item : list.getValue()) {
            items.add(new Value(item, path + "[" + items.size() + "]", reading));
        }
        return items;
    }

    /** The text without the space around it; numbers and other plain scalars are taken as they were written. */
    String text() {
        if (!(node instanceof ScalarNode scalar)) {
            error("is not a text", "write one text in quotes");
            return STAND_IN;
        }
        String text = scalar.getValue().strip();
        if (text.isEmpty() || scalar.getTag().equals(Tag.NULL)) {
            error("is empty", "write a text, or take the key out");
            return STAND_IN;
        }
        return text;
    }

    /** Whether {@link #text} is what was written, and no stand-in. */
    boolean hasText() {
        return node instanceof ScalarNode scalar
                && !scalar.getValue().isBlank()
                && !scalar.getTag().equals(Tag.NULL);
    }

    int whole(int low, int high) {
        double number = number();
        if (number < low || number > high || number != Math.rint(number)) {
            error("is " + shown() + ", not a whole number from " + low + " to " + high, "write such a number");
            return low;
        }
        return (int) number;
    }

    /** A number above {@code low} (or equal to it where {@code orEqual}) and not above {@code high}. */
    double decimal(double low, boolean orEqual, double high) {
        double number = number();
        if (!(number > low || (orEqual && number == low)) || number > high) {
            String range = (orEqual ? "from " : "above ") + low + " to " + high;
            error("is " + shown() + ", not a number " + range, "write such a number");
            return high;
        }
        return number;
    }

    boolean flag() {
        if (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.BOOL)) {
            return Boolean.parseBoolean(scalar.getValue());
        }
        error("is " + shown() + ", neither true nor false", "write true or false, without quotes");
        return false;
    }

    private double number() {
        OptionalDouble number = OptionalDouble.empty();
        if (node instanceof ScalarNode scalar && scalar.isPlain()) {
            number = parsed(scalar.getValue());
        }
        return number.orElse(Double.NaN);
    }

    private static OptionalDouble parsed(String text) {
        try {
            return OptionalDouble.of(Double.parseDouble(text));
        } catch (NumberFormatException notANumber) {
            return OptionalDouble.empty();
        }
    }

    private String shown() {
        return node instanceof ScalarNode scalar ? "\"" + scalar.getValue() + "\"" : "not a single value";
    }
}
