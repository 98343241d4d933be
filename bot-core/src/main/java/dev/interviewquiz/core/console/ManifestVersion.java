package dev.interviewquiz.core.console;

import java.util.Optional;
import picocli.CommandLine;

/** The version as the jar's manifest tells it. */
final class ManifestVersion implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
        Optional<String> version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion());
        return new String[] {"interview-quiz " + version.orElse("(unpacked)")};
    }
}
