package dev.interviewquiz.core.team;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A pack of like questions, so that an answer has the same credit whatever is asked: {@link #ALL} makes three of three key
 * points, {@link #TWO} and {@link #ONE} fewer, {@link #WEAK} none. Option A is not always the right one: see
 * {@link Teammate#picksRight}.
 */
public final class TeamPack {
    public static final String ALL = "It locks the door, it counts the keys, and it records every visit.";
    public static final String TWO = "It locks the door, and it counts the keys.";
    public static final String ONE = "It locks the door.";
    public static final String WEAK = "It depends on the colour of the wall.";
    public static final String CHINESE = "它会锁门，会清点钥匙，还会登记每一次来访。";
    public static final String RIGHT = "It locks the door";

    private static final String TOPICS = """
            topics:
              - {id: safes, name: {en: Safes, zh: 保险柜}}
              - {id: vaults, name: {en: Vaults, zh: 金库}}
            """;

    private static final String PACK = """
            id: team
            name: {en: Team, zh: 团队}
            licence: CC-BY-4.0
            credit: nobody
            questions:
            """;

    private static final String QUESTION = """
              - id: team-{two-digits}
                version: 1
                topics: [{topic}]
                difficulty: {difficulty}
                prompt: {en: "How does safe number {number} keep its secret?", zh: "第 {number} 号保险柜怎么保守秘密？"}
                hint: {en: "Think of the door.", zh: "想想门。"}
                answer:
                  en: "It locks the door, it counts the keys, and it records every visit."
                  zh: "它会锁门，会清点钥匙，还会登记每一次来访。"
                why: {en: "It shows care.", zh: "看得出是否细心。"}
                rubric:
                  points:
                    - id: lock
                      name: {en: "The door is locked", zh: "门是锁着的"}
                      accept: {en: ["lock + door", "steel + bolt + hinge"], zh: ["锁 + 门"]}
                      why: {en: "An open door keeps nothing.", zh: "门开着就什么都守不住。"}
                    - id: count
                      name: {en: "The keys are counted", zh: "钥匙有数"}
                      accept: {en: ["count + key"], zh: ["清点 + 钥匙"]}
                    - id: record
                      name: {en: "Visits are recorded", zh: "来访有登记"}
                      accept: {en: ["record + visit"], zh: ["登记 + 来访"]}
                  direction: {en: ["safe + heavy"], zh: ["保险柜 + 重"]}
                  misconceptions:
                    - id: paint
                      name: {en: "Red paint keeps nothing safe", zh: "红漆什么都保护不了"}
                      cap: 0.25
                      accept: {en: ["red + paint"], zh: ["红漆"]}
                follow_ups:
                  - prompt: {en: "And who holds the last key?", zh: "最后一把钥匙归谁？"}
                    answer: {en: "Two people, half each.", zh: "两个人，一人一半。"}
                choice:
                  options:
                    - {text: {en: "It locks the door", zh: "它锁门"}, right: true, why: {en: "Yes.", zh: "对。"}}
                    - {text: {en: "It paints itself red", zh: "它把自己漆红"}, right: false, why: {en: "No.", zh: "不对。"}}
                    - {text: {en: "It hides in a wood", zh: "它躲进树林"}, right: false, why: {en: "No.", zh: "不对。"}}
                    - {text: {en: "It tells nobody its name", zh: "它不报名字"}, right: false, why: {en: "No.", zh: "不对。"}}
            """;

    private static final Pattern NUMBER = Pattern.compile("safe number (\\d+)");

    private TeamPack() {}

    /** The numbers of the questions that a text names, in its order. */
    public static List<Integer> numbers(String words) {
        return NUMBER.matcher(words)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }

    /** The numbers of the questions that were asked. */
    public static List<Integer> numbers(List<Posted> posts) {
        return posts.stream()
                .map(post -> numbers(Words.of(post.versions().get(0))).get(0))
                .toList();
    }

    /** Writes questions {@code team-01} and on; every second one is of the topic {@code vaults}. */
    static void write(Path folder, int questions) {
        StringBuilder pack = new StringBuilder(PACK);
        for (int number = 1; number <= questions; number++) {
            pack.append(question(number));
        }
        try {
            Files.writeString(folder.resolve("topics.yaml"), TOPICS);
            Files.writeString(folder.resolve("team.yaml"), pack);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String question(int number) {
        return QUESTION.replace("{two-digits}", (number < 10 ? "0" : "") + number)
                .replace("{number}", String.valueOf(number))
                .replace("{topic}", number % 2 == 0 ? "vaults" : "safes")
                .replace("{difficulty}", String.valueOf(1 + (number - 1) % 3));
    }
}
