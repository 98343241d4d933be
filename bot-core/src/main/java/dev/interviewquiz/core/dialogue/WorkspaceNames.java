package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.CleanText;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.Channels;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** How a workspace is called where several are spoken of: by its name, else by some of its channels. */
final class WorkspaceNames {
    private static final int CHANNELS = 3;
    private static final int NAME = 60;

    private final Channels channels;
    private final Function<WorkspaceRef, Optional<String>> names;

    WorkspaceNames(Channels channels, Function<WorkspaceRef, Optional<String>> names) {
        this.channels = channels;
        this.names = names;
    }

    /** Empty where the platform tells none. */
    Optional<String> name(WorkspaceRef workspace) {
        return names.apply(workspace).map(CleanText::line).filter(name -> !name.isBlank());
    }

    Text of(Scene scene, WorkspaceRef workspace) {
        return name(workspace)
                .map(name -> Text.strong(Cut.to(NAME, name)))
                .orElseGet(() -> Text.of(scene.lead("me.some-server")).plus(some(workspace)));
    }

    private Text some(WorkspaceRef workspace) {
        Stream<Text> named =
                channels.of(workspace).stream().limit(CHANNELS).map(channel -> Text.of(MeantChannel.name(channel)));
        return Text.joined(" ", named);
    }
}
