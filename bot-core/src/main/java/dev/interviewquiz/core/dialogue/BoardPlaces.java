package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.practice.Answers;
import dev.interviewquiz.core.practice.BoardScope;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.practice.Channels;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whose board is meant: {@code w} for the workspace's, {@code c} and an index for that of one of its channels. The board of
 * a channel that not everybody may read is shown in that channel, and to its players and administrators anywhere.
 */
final class BoardPlaces {
    static final String WORKSPACE = "w";

    private static final Set<String> ALL = Set.of("all", "全部", "所有", "所有频道");
    private static final Set<String> HERE = Set.of("here", "这里", "本频道", "这个频道");

    private final Channels channels;
    private final Answers answers;
    private final RestrictedChannels restricted;

    BoardPlaces(Channels channels, Answers answers, RestrictedChannels restricted) {
        this.channels = channels;
        this.answers = answers;
        this.restricted = restricted;
    }

    /** That the workspace's board is meant; so it is where nothing is said. */
    static boolean isAll(String typed) {
        return typed.isEmpty() || ALL.contains(SettingsReader.plain(typed));
    }

    /** That the board of the channel is meant where it is asked for. */
    static boolean isHere(String typed) {
        return HERE.contains(SettingsReader.plain(typed));
    }

    /** Whether more than one channel has a board. */
    boolean several(Scene scene) {
        return channels.of(scene.workspace().ref()).size() > 1;
    }

    /** The place of a channel's board; empty where no quiz was set up in it. */
    Optional<String> of(ChannelRef channel) {
        List<Channel> all = channels.of(channel.workspace());
        for (int index = 0; index < all.size(); index++) {
            if (all.get(index).ref().equals(channel)) {
                return Optional.of("c" + index);
            }
        }
        return Optional.empty();
    }

    /** Empty where there is no such place. */
    Optional<BoardScope> scope(Scene scene, String place) {
        if (place.equals(WORKSPACE)) {
            return Optional.of(new BoardScope.OfWorkspace(scene.workspace().ref()));
        }
        List<Channel> all = channels.of(scene.workspace().ref());
        return Optional.of(place)
                .filter(text -> text.matches("c\\d{1,4}"))
                .map(text -> Integer.parseInt(text.substring(1)))
                .filter(index -> index < all.size())
                .map(index -> new BoardScope.OfChannel(all.get(index).ref()));
    }

    /** Whether the member may see this board where he asks for it. */
    boolean open(Scene scene, BoardScope scope) {
        return scene.admin() || mayBePosted(scene, scope) || takesPart(scene, scope);
    }

    private boolean takesPart(Scene scene, BoardScope scope) {
        return scope instanceof BoardScope.OfChannel one
                && answers.channels(scene.member()).contains(one.channel());
    }

    /** Whether everybody who reads the channel where it is asked for may see this board. */
    boolean mayBePosted(Scene scene, BoardScope scope) {
        return !(scope instanceof BoardScope.OfChannel one)
                || scene.channel().filter(one.channel()::equals).isPresent()
                || !restricted.contains(one.channel());
    }
}
