package dev.interviewquiz.discord.fake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * A request that arrived, its body as text of JSON.
 *
 * @param query what followed the path, without the question mark
 * @param files names of what came along
 * @param arrived by {@link System#nanoTime}
 */
public record Call(String method, String path, String query, String json, List<String> files, long arrived) {
    Call(String method, String path, String query, String json, List<String> files) {
        this(method, path, query, json, files, System.nanoTime());
    }

    /** The number that the query gives to this name. */
    Optional<Long> number(String name) {
        Matcher found = Pattern.compile("(?:^|&)" + name + "=(\\d+)").matcher(query);
        return found.find() ? Optional.of(Long.parseLong(found.group(1))) : Optional.empty();
    }

    public DataObject body() {
        return DataObject.fromJson(json);
    }

    public DataArray bodies() {
        return DataArray.fromJson(json);
    }

    /** What an interaction is answered with. */
    public DataObject data() {
        return body().getObject("data");
    }

    boolean is(String expectedMethod, String pathPattern) {
        return method.equals(expectedMethod) && path.matches(pathPattern);
    }
}
