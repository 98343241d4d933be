package dev.interviewquiz.discord.fake;

import java.util.List;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * A request that arrived, its body as text of JSON.
 *
 * @param files names of what came along
 * @param arrived by {@link System#nanoTime}
 */
public record Call(String method, String path, String json, List<String> files, long arrived) {
    Call(String method, String path, String json, List<String> files) {
        this(method, path, json, files, System.nanoTime());
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
