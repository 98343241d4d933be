package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.leaderboard.Streak;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.Post;
import java.nio.file.Path;

/** Stores answers without end, and prints the id of each as soon as it is stored, until it is killed. */
@SuppressWarnings("SystemOut")
final class AnsweringMain {
    private AnsweringMain() {}

    public static void main(String[] arguments) {
        Database database = TestDatabase.open(Path.of(arguments[0]));
        Town town = new Town(database.stores(new TestDatabase.PromptCodec()));
        for (int day = 0; ; day++) {
            Post post = town.open("general", Town.MONDAY.plusDays(day));
            for (int member = 0; member < 20; member++) {
                System.out.println(
                        ">" + answered(town, post, town.member("m" + member)).id());
            }
        }
    }

    private static Answer answered(Town town, Post post, MemberRef member) {
        return town.stores.transactions().within(() -> {
            Answer answer = town.score(post, member, 1);
            int length = town.stores.streaks().get(post.channel(), member).length();
            town.stores.streaks().save(post.channel(), member, new Streak(length + 1, 0, 0, false));
            return answer;
        });
    }
}
