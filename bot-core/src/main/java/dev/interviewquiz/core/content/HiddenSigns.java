package dev.interviewquiz.core.content;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Signs that nobody sees and that change what he sees: controls, which a terminal obeys, and those that turn text around. */
final class HiddenSigns {
    private static final String LAID_OUT = "\n\t";
    private static final String TURNING = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private final Reading reading;
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private HiddenSigns(Reading reading) {
        this.reading = reading;
    }

    /** Reports each text and each key that has one. */
    static void report(Node root, Reading reading) {
        new HiddenSigns(reading).look(root);
    }

    private void look(Node node) {
        if (!seen.add(node)) {
            return;
        }
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(entry -> {
                look(entry.getKeyNode());
                look(entry.getValueNode());
            });
        } else if (node instanceof SequenceNode list) {
            list.getValue().forEach(this::look);
        } else if (node instanceof ScalarNode scalar) {
            first(scalar.getValue()).ifPresent(sign -> report(node, sign));
        }
    }

    private void report(Node node, int sign) {
        String what = "holds the hidden sign " + code(sign) + ", which changes how a screen shows the rest";
        reading.error("", Value.lineOf(node), what, "take it out");
    }

    private static Optional<Integer> first(String text) {
        return text.chars().filter(HiddenSigns::hides).boxed().findFirst();
    }

    private static boolean hides(int sign) {
        return TURNING.indexOf(sign) >= 0
                || (Character.getType(sign) == Character.CONTROL && LAID_OUT.indexOf(sign) < 0);
    }

    /** The text with the names of hidden signs in their place, as on one line. */
    static String named(String text) {
        StringBuilder named = new StringBuilder(text.length());
        text.chars().forEach(sign -> named.append(hides(sign) ? "<" + code(sign) + ">" : String.valueOf((char) sign)));
        return named.toString();
    }

    private static String code(int sign) {
        return String.format(Locale.ROOT, "U+%04X", sign);
    }
}
