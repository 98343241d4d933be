package dev.interviewquiz.slack;

import java.util.List;

/** Runs the benches. Server and bot share the process: with {@code -Xmx256m}, best on a quiet machine. */
final class LoadBench {
    private LoadBench() {}

    /** Without arguments all three; {@code quiet}, {@code members} and {@code channels} run one of them. */
    public static void main(String[] arguments) throws Exception {
        List<String> wanted = arguments.length == 0 ? List.of("quiet", "members", "channels") : List.of(arguments);
        if (wanted.contains("quiet")) {
            new QuietBench().run();
        }
        if (wanted.contains("members")) {
            new MembersBench().run();
        }
        if (wanted.contains("channels")) {
            new ChannelsBench().run();
        }
        System.exit(0);
    }
}
