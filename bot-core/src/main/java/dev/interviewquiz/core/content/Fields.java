package dev.interviewquiz.core.content;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The keys of a YAML mapping. It remembers which were asked for; {@link #refuseOthers} reports the rest. */
final class Fields {
    private final Value owner;
    private final boolean whole;
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    private Fields(Value owner, boolean whole) {
        this.owner = owner;
        this.whole = whole;
    }

    static Fields of(Value owner) {
        if (!(owner.node() instanceof MappingNode mapping)) {
            owner.error("is not a mapping", "write it as \"key: value\", one key a line");
            return new Fields(owner, false);
        }
        Fields fields = new Fields(owner, true);
        mapping.getValue().forEach(fields::add);
        return fields;
    }

    /** The text of one key, without asking anything else of the value and without reporting a problem. */
    static Optional<String> peek(Value owner, String key) {
        if (!(owner.node() instanceof MappingNode mapping)) {
            return Optional.empty();
        }
        return mapping.getValue().stream()
                .filter(entry -> entry.getKeyNode() instanceof ScalarNode name
                        && name.getValue().equals(key))
                .map(NodeTuple::getValueNode)
                .flatMap(node -> node instanceof ScalarNode text
                        ? Stream.of(text.getValue().strip())
                        : Stream.empty())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private void add(NodeTuple entry) {
        if (!(entry.getKeyNode() instanceof ScalarNode key)) {
            owner.error("has a key that is not a word", "write each key as one word");
        } else if (keys.putIfAbsent(key.getValue(), key) != null) {
            report(key, "has the key \"" + key.getValue() + "\" twice", "keep one of them");
        } else {
            values.put(key.getValue(), entry.getValueNode());
        }
    }

    Optional<Value> get(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key)).map(node -> new Value(node, pathOf(key), owner.reading()));
    }

    Optional<Value> need(String key, String remedy) {
        Optional<Value> value = get(key);
        if (value.isEmpty() && whole) {
            owner.error("has no \"" + key + "\"", remedy);
        }
        return value;
    }

    /** Whether it was a mapping at all; what is missing in a broken one is not reported again. */
    boolean isWhole() {
        return whole;
    }

    Set<String> names() {
        return keys.keySet();
    }

    Value owner() {
        return owner;
    }

    /** Reports every key that nobody asked for. */
    void refuseOthers() {
        keys.forEach((name, key) -> {
            if (!asked.contains(name)) {
                report(key, "has the unknown key \"" + name + "\"", remedyFor(name));
            }
        });
    }

    private String remedyFor(String name) {
        return Suggestion.remedy(name, asked, "take it out; known here: " + String.join(", ", asked));
    }

    private void report(Node key, String what, String remedy) {
        owner.reading().error(owner.path(), Value.lineOf(key), what, remedy);
    }

    private String pathOf(String key) {
        return owner.path().isEmpty() ? key : owner.path() + "." + key;
    }
}
