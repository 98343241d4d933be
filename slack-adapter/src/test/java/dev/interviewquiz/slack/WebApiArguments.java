package dev.interviewquiz.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Checks requests against the published arguments of the Web API, where the specification lies beside the project. */
final class WebApiArguments {
    /** Newer than the specification. */
    private static final Map<String, Set<String>> SINCE = Map.of(
            "chat.postMessage", Set.of("metadata"),
            "chat.update", Set.of("metadata", "reply_broadcast", "unfurl_links"),
            "conversations.history", Set.of("include_all_metadata"),
            "conversations.replies", Set.of("include_all_metadata"));

    private final Optional<JsonObject> methods;
    private final List<String> wrong = new CopyOnWriteArrayList<>();

    private WebApiArguments(Optional<JsonObject> methods) {
        this.methods = methods;
    }

    static WebApiArguments found() {
        return new WebApiArguments(Specs.file("slack/webapi-args.json").map(WebApiArguments::read));
    }

    void check(Calls.Call call) {
        methods.filter(all -> all.has(call.method()))
                .map(all -> all.getAsJsonObject(call.method()).getAsJsonObject("args"))
                .ifPresent(known -> check(call, known));
    }

    private void check(Calls.Call call, JsonObject known) {
        for (String name : call.arguments().keySet()) {
            if (!known.has(name) && !SINCE.getOrDefault(call.method(), Set.of()).contains(name)) {
                wrong.add(call.method() + " does not know " + name);
            }
        }
        known.entrySet().forEach(argument -> {
            boolean required =
                    argument.getValue().getAsJsonObject().get("required").getAsBoolean();
            if (required && !call.arguments().containsKey(argument.getKey())) {
                wrong.add(call.method() + " requires " + argument.getKey());
            }
        });
    }

    /** Whether there is a specification to check against. */
    boolean present() {
        return methods.isPresent();
    }

    void assertFine() {
        assertThat(wrong).isEmpty();
    }

    private static JsonObject read(Path file) {
        try {
            return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
