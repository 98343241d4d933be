package dev.interviewquiz.core.practice.fakes;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.practice.PostId;
import dev.interviewquiz.core.practice.Posts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class FakePosts implements Posts {
    private final Memory memory;

    FakePosts(Memory memory) {
        this.memory = memory;
    }

    @Override
    public boolean reserve(Post post) {
        boolean taken = memory.posts.containsKey(post.id())
                || on(post.channel(), post.date()).isPresent();
        if (!taken) {
            memory.posts.put(post.id(), post);
        }
        return !taken;
    }

    @Override
    public Optional<Post> change(PostId id, Post.State from, UnaryOperator<Post> change) {
        Optional<Post> changed = find(id).filter(post -> post.state() == from).map(change);
        changed.ifPresent(this::replace);
        return changed;
    }

    private void replace(Post post) {
        memory.posts.put(post.id(), post);
        if (!unsettled(post)) {
            memory.had.keySet().removeIf(had -> had.post().equals(post.id()));
            memory.hadHints.keySet().removeIf(had -> had.post().equals(post.id()));
        }
    }

    @Override
    public Optional<Post> find(PostId id) {
        return Optional.ofNullable(memory.posts.get(id));
    }

    @Override
    public Optional<Post> on(ChannelRef channel, LocalDate date) {
        return memory.posts.values().stream()
                .filter(post -> post.channel().equals(channel) && post.date().equals(date))
                .findFirst();
    }

    @Override
    public Set<LocalDate> taken(ChannelRef channel, LocalDate from) {
        return memory.posts.values().stream()
                .filter(post -> post.channel().equals(channel) && !post.date().isBefore(from))
                .map(Post::date)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Post> latest(ChannelRef channel, int count) {
        return asked(channel)
                .sorted(Comparator.comparing(Post::date).reversed())
                .limit(count)
                .toList();
    }

    @Override
    public List<Post> history(ChannelRef channel) {
        return asked(channel).sorted(Comparator.comparing(Post::date)).toList();
    }

    @Override
    public List<Post> unsettled(WorkspaceRef workspace) {
        return unsettled().stream()
                .filter(post -> post.channel().workspace().equals(workspace))
                .toList();
    }

    @Override
    public List<Post> unsettled() {
        return memory.posts.values().stream()
                .filter(FakePosts::unsettled)
                .sorted(Comparator.comparing(Post::due)
                        .thenComparing(post -> post.id().value()))
                .toList();
    }

    @Override
    public void missed(ChannelRef channel, LocalDate date, String reason) {
        memory.missed.putIfAbsent(new Memory.Slot(channel, date), new Missed(date, reason));
    }

    @Override
    public List<Missed> missed(ChannelRef channel, int count) {
        return memory.missed.entrySet().stream()
                .filter(slot -> slot.getKey().channel().equals(channel))
                .map(slot -> slot.getValue())
                .filter(missed -> asked(channel).noneMatch(post -> post.date().equals(missed.date())))
                .sorted(Comparator.comparing(Missed::date).reversed())
                .limit(count)
                .toList();
    }

    private Stream<Post> asked(ChannelRef channel) {
        return memory.posts.values().stream()
                .filter(post -> post.channel().equals(channel) && post.state() != Post.State.EXPIRED);
    }

    private static boolean unsettled(Post post) {
        return post.state() == Post.State.RESERVED || post.state() == Post.State.OPEN;
    }
}
