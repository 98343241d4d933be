package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.leaderboard.Streak;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.Post;
import java.nio.file.Path;

/**
 * Stores answers without end, on several threads, each in a channel of its own, and prints the id of each as soon as it is stored,
 * until it is killed. Arguments: the folder, and which run on it this is.
 */
@SuppressWarnings("SystemOut")
final class AnsweringMain {
    static final int THREADS = 4;
    private static final int MEMBERS = 5;
    private static final int DAYS_A_RUN = 1_000;

    private final Town town;
    private final int run;

    private AnsweringMain(Town town, int run) {
        this.town = town;
        this.run = run;
    }

    public static void main(String[] arguments) {
        Database database = TestDatabase.open(Path.of(arguments[0]));
        Town town = new Town(database.stores(new TestDatabase.PromptCodec()));
        AnsweringMain answering = new AnsweringMain(town, Integer.parseInt(arguments[1]));
        for (int thread = 0; thread < THREADS; thread++) {
            String channel = channel(thread);
            new Thread(() -> answering.in(channel)).start();
        }
    }

    static String channel(int thread) {
        return "general-" + thread;
    }

    private void in(String channel) {
        for (int day = run * DAYS_A_RUN; ; day++) {
            Post post = town.open(channel, Town.MONDAY.plusDays(day));
            for (int member = 0; member < MEMBERS; member++) {
                System.out.println(">"
                        + answered(post, town.member(channel + "-" + member)).id());
            }
        }
    }

    private Answer answered(Post post, MemberRef member) {
        return town.stores.transactions().within(() -> {
            Answer answer = town.score(post, member, 1);
            int length = town.stores
                    .streaks()
                    .of(member)
                    .getOrDefault(post.channel(), Streak.NONE)
                    .length();
            town.stores.streaks().save(post.channel(), member, new Streak(length + 1, 0, 0, false));
            return answer;
        });
    }
}
