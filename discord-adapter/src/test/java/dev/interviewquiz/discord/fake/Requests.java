package dev.interviewquiz.discord.fake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mockwebserver3.RecordedRequest;
import okhttp3.MultipartReader;
import okio.Buffer;
import okio.ByteString;

/** Reads a request with a body of JSON, or of JSON with files. */
final class Requests {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=(\\S+)");

    private Requests() {}

    static Call read(RecordedRequest request) {
        String[] target = request.getTarget().replaceFirst("^/api/v10", "").split("\\?", 2);
        String query = target.length == 1 ? "" : target[1];
        String method = request.getMethod();
        ByteString received = request.getBody();
        Buffer body = received == null ? new Buffer() : new Buffer().write(received);
        Matcher boundary = BOUNDARY.matcher(String.valueOf(request.getHeaders().get("Content-Type")));
        try {
            return boundary.find()
                    ? parts(method, target[0], query, body, boundary.group(1))
                    : new Call(method, target[0], query, body.readUtf8(), List.of());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Call parts(String method, String path, String query, Buffer body, String boundary)
            throws IOException {
        String json = "";
        List<String> files = new ArrayList<>();
        try (MultipartReader reader = new MultipartReader(body, boundary)) {
            for (MultipartReader.Part part = reader.nextPart(); part != null; part = reader.nextPart()) {
                String disposition = String.valueOf(part.headers().get("Content-Disposition"));
                if (disposition.contains("payload_json")) {
                    json = part.body().readUtf8();
                } else {
                    files.add(disposition.replaceAll(".*filename=\"([^\"]*)\".*", "$1"));
                }
            }
        }
        return new Call(method, path, query, json, files);
    }
}
