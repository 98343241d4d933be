package dev.interviewquiz.core.bench;

import dev.interviewquiz.core.BotCore;
import dev.interviewquiz.core.agenda.ManualAgenda;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.Interaction;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.practice.Post;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A team of fifty plays a year: each day everybody answers in sixty words. Says how large its database is then. */
final class Year {
    private static final int MEMBERS = 50;

    private final BotCore core;
    private final Channel channel = Fixture.channel(Fixture.WORKSPACE, "interview");

    private Year(BotCore core) {
        this.core = core;
    }

    /** Megabytes of the file after a clean shutdown. */
    static double megabytes(int days) throws IOException {
        Path folder = Fixture.folder();
        try {
            try (BotCore core = Fixture.standing(folder, new PlatformFile(folder.resolve("messages")))) {
                new Year(core).play(days);
            }
            return Files.size(folder.resolve("quiz.mv.db")) / 1024.0 / 1024.0;
        } finally {
            Fixture.delete(folder);
        }
    }

    private void play(int days) {
        core.stores().workspaces().save(core.stores().workspaces().get(Fixture.WORKSPACE));
        core.stores().channels().save(channel);
        ManualAgenda agenda = core.manual(errand -> {});
        for (int day = 0; day < days; day++) {
            Instant noon = Fixture.NINE.plusSeconds(day * 86_400L + 10_800);
            agenda.runUntil(noon);
            Post post = core.stores().posts().latest(channel.ref(), 1).get(0);
            for (int member = 0; member < MEMBERS; member++) {
                answer(post, channel.ref(), member);
            }
        }
        int stored = days * MEMBERS;
        int found = core.stores().posts().history(channel.ref()).stream()
                .mapToInt(post -> core.stores().answers().totals(post.id()).answered())
                .sum();
        if (found != stored) {
            throw new IllegalStateException(stored + " answers were given, " + found + " are stored");
        }
    }

    private void answer(Post post, ChannelRef where, int member) {
        Trigger trigger = new Trigger.Submission(
                "answer." + post.id().value(), Map.of("text", List.of(OpenQuestion.ANSWER + " (" + member + ")")));
        var unused = core.interactions()
                .handle(new Interaction(
                        new MemberRef(Fixture.WORKSPACE, "member-" + member),
                        Optional.of(where),
                        "Member " + member,
                        Optional.of(Locale.ENGLISH),
                        Set.of(),
                        false,
                        Optional.empty(),
                        trigger));
    }
}
