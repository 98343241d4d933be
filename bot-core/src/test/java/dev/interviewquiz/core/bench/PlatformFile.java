package dev.interviewquiz.core.bench;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.MessageRef;
import dev.interviewquiz.core.platform.Messenger;
import dev.interviewquiz.core.platform.Problem;
import dev.interviewquiz.core.platform.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands for the platform: what was posted is a line of a file, which outlives the process. Thread-safe. */
final class PlatformFile implements Messenger {
    private final FileChannel file;
    private final Set<String> keys = ConcurrentHashMap.newKeySet();

    PlatformFile(Path path) {
        try {
            if (Files.exists(path)) {
                keys.addAll(Files.readAllLines(path));
            }
            file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    int posted() {
        return keys.size();
    }

    @Override
    public MessageRef post(ChannelRef channel, View view, String key) {
        try {
            var unused = file.write(ByteBuffer.wrap((key + "\n").getBytes(StandardCharsets.UTF_8)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        keys.add(key);
        return new MessageRef(channel, key);
    }

    @Override
    public Optional<MessageRef> find(ChannelRef channel, String key, Instant since) {
        return Optional.of(key).filter(keys::contains).map(found -> new MessageRef(channel, found));
    }

    @Override
    public MessageRef reply(MessageRef parent, View view, String key) {
        return new MessageRef(parent.channel(), key);
    }

    @Override
    public void update(MessageRef message, View view) {}

    @Override
    public void direct(MemberRef member, View view, String key) {}

    @Override
    public Optional<Problem> check(ChannelRef channel) {
        return Optional.empty();
    }
}
