package dev.interviewquiz.core.console;

import dev.interviewquiz.core.BotCore;
import dev.interviewquiz.core.persistence.Database;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.practice.Export;
import dev.interviewquiz.core.practice.Person;
import dev.interviewquiz.core.practice.Stores;
import dev.interviewquiz.core.question.Language;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code export}: all that is kept of one person, for a request that he cannot make himself. */
@CommandLine.Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Print all that is kept of one person.")
@SuppressWarnings("FieldCanBeFinal") // picocli assigns the options
final class ExportCommand implements Callable<Integer> {
    private enum Format {
        JSON,
        CSV
    }

    private final Streams streams;

    @CommandLine.Mixin
    private final Offline offline = new Offline();

    @CommandLine.Parameters(
            paramLabel = "USER",
            description = "Name in the terminal, user id on Discord, TEAM/ID on Slack.")
    private String user = "";

    @CommandLine.Option(names = "--format", paramLabel = "FORMAT", description = "json (default) or csv.")
    private Format format = Format.JSON;

    ExportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Platform platform = offline.config().platform();
        try (Database database = offline.open()) {
            Stores stores = database.stores(BotCore.codec());
            Export export = new Export(stores);
            Person person = new Person(platform, user);
            if (stores.members().memberships(person).isEmpty()) {
                streams.err().println("nothing is kept of \"" + user + "\" on " + platform.id());
                return 1;
            }
            Language language = stores.members().settings(person).language().orElse(Language.EN);
            byte[] content = format == Format.CSV ? export.csv(person, language) : export.json(person, language);
            streams.out().println(new String(content, StandardCharsets.UTF_8));
        }
        return 0;
    }
}
