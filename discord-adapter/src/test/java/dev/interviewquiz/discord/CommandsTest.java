package dev.interviewquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.CommandSpec;
import dev.interviewquiz.core.platform.CommandSpec.Argument;
import dev.interviewquiz.discord.fake.Acts;
import dev.interviewquiz.discord.fake.Call;
import dev.interviewquiz.discord.fake.Entities;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command of the product over the real JDA, with each choice of its options, in both languages. */
class CommandsTest {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern FAILED = Pattern.compile("Something went wrong|出错");
    private static final Set<Integer> ANSWERS = Set.of(4, 9);

    @TempDir
    private Path folder;

    private Product product;

    @BeforeEach
    void start() {
        product = Product.asking(folder);
        product.until(Product.MONDAY_TEN);
    }

    @AfterEach
    void close() {
        product.close();
    }

    @ParameterizedTest
    @CsvSource({"en-GB, false", "zh-CN, true", "zh-TW, true"})
    void everyCommandIsAnsweredInTheMembersLanguage(String locale, boolean chinese) {
        Acts acts = product.acts().speaking(locale);
        for (CommandSpec command : product.core().interactions().commands()) {
            for (CommandSpec.Verb verb : command.verbs()) {
                Call reply = answered(acts, command.name(), verb.name(), required(verb));
                assertThat(HAN.matcher(reply.json().replaceAll("中/EN|中文", "")).find())
                        .as(verb.name() + " " + reply.json())
                        .isEqualTo(chinese);
            }
        }
    }

    @Test
    void everyChoiceOfEveryOptionIsTaken() {
        for (CommandSpec command : product.core().interactions().commands()) {
            for (CommandSpec.Verb verb : command.verbs()) {
                for (Argument argument : verb.arguments()) {
                    argument.choices().forEach(choice -> {
                        Map<String, Object> options = new java.util.HashMap<>(required(verb));
                        options.put(argument.name(), typed(argument, choice.value()));
                        answered(product.acts(), command.name(), verb.name(), options);
                    });
                }
            }
        }
    }

    private static Object typed(Argument argument, String value) {
        return argument.kind() == CommandSpec.Kind.NUMBER ? (Object) Integer.valueOf(value) : value;
    }

    private static Map<String, Object> required(CommandSpec.Verb verb) {
        return verb.arguments().stream()
                .filter(Argument::required)
                .collect(Collectors.toMap(
                        Argument::name,
                        argument -> argument.choices().isEmpty()
                                ? "1"
                                : typed(argument, argument.choices().get(0).value())));
    }

    private Call answered(Acts acts, String command, String verb, Map<String, Object> options) {
        Call reply = product.discord.calls().reply(acts.command(Entities.OWNER, command, verb, options));
        assertThat(ANSWERS)
                .as(command + " " + verb + " " + options)
                .contains(reply.body().getInt("type"));
        assertThat(FAILED.matcher(reply.json()).find())
                .as(command + " " + verb + " " + options + " " + reply.json())
                .isFalse();
        return reply;
    }

    @Test
    void administrationIsRefusedToMembers() {
        for (CommandSpec.Verb verb :
                product.core().interactions().commands().get(1).verbs()) {
            String id = product.acts()
                    .speaking("en-US")
                    .command(Product.member(3), "quiz-admin", verb.name(), required(verb));

            Call refused = product.discord.calls().reply(id);

            assertThat(refused.body().getInt("type")).isEqualTo(4);
            assertThat(refused.json()).as(verb.name()).contains("administrator");
        }
    }

    @Test
    void everyOptionThatSuggestsIsCompleted() {
        for (CommandSpec command : product.core().interactions().commands()) {
            for (CommandSpec.Verb verb : command.verbs()) {
                for (Argument argument : verb.arguments()) {
                    if (argument.suggests()) {
                        String id = product.acts()
                                .typing(Entities.OWNER, command.name(), verb.name(), argument.name(), "a");
                        Call completed = product.discord.calls().reply(id);
                        assertThat(completed.body().getInt("type")).isEqualTo(8);
                        assertThat(completed.data().getArray("choices").length())
                                .as(verb.name() + " " + argument.name())
                                .isBetween(1, 25);
                    }
                }
            }
        }
    }

    /** A conversation with the bot alone. */
    @ParameterizedTest
    @ValueSource(strings = {"practice", "me", "settings", "privacy", "help"})
    void commandsWorkInADirectMessage(String verb) {
        Acts alone = new Acts(product.discord, "", "3000000000000000009").speaking("en-US");

        Call reply = answered(alone, "quiz", verb, Map.of());

        assertThat(reply.body().getInt("type")).isEqualTo(4);
        assertThat(reply.data().getInt("flags") & 64).isEqualTo(64);
    }

    @Test
    void practiceInADirectMessageGoesFromTheQuestionToItsFeedback() {
        Acts alone = new Acts(product.discord, "", "3000000000000000009").speaking("en-US");
        Call question = answered(alone, "quiz", "practice", Map.of("kind", "open"));
        DataObject message = Entities.message("500", "3000000000000000009", question.data());

        Call form = product.discord
                .calls()
                .reply(alone.click(Entities.OWNER, Product.button(question.data(), "pa"), message));
        Call feedback = product.discord
                .calls()
                .reply(alone.submit(Entities.OWNER, form.data().getString("custom_id"), Map.of("text", Product.RIGHT)));

        assertThat(feedback.json()).contains("key point");
    }

    @Test
    void inADirectMessageADeletionAsksInWhichServerOrEverywhere() {
        DataObject post = product.posted();
        product.discord
                .calls()
                .reply(product.acts()
                        .submit(Entities.OWNER, Product.button(post, "answer"), Map.of("text", Product.RIGHT)));
        Acts alone = new Acts(product.discord, "", "3000000000000000009").speaking("en-US");

        Call asked = answered(alone, "quiz", "privacy", Map.of("action", "delete"));
        Call mine = answered(alone, "quiz", "me", Map.of());

        assertThat(asked.json()).contains("delete.in-" + Gallery.GUILD.id(), "delete.everywhere");
        assertThat(mine.json()).contains("10");
    }

    @Test
    void aLongBoardIsTurnedPageByPage() {
        DataObject post = product.posted();
        String answer = Product.button(post, "answer");
        for (int i = 10; i < 40; i++) {
            String member = "11000000000000000" + i;
            product.discord.calls().reply(product.acts().submit(member, answer, Map.of("text", Product.RIGHT)));
        }

        Call board = answered(product.acts(), "quiz", "leaderboard", Map.of());
        DataObject shown = Entities.message("500", Gallery.CHANNEL.id(), board.data());
        String next = buttons(board.data()).stream()
                .filter(id -> id.startsWith("board"))
                .reduce((one, other) -> other)
                .orElseThrow();
        Call second = product.discord.calls().reply(product.acts().click(Entities.OWNER, next, shown));

        assertThat(second.body().getInt("type")).isEqualTo(7);
        assertThat(second.json()).isNotEqualTo(board.json());
        assertThat(board.json()).contains("Nick of Member");
    }

    private static List<String> buttons(DataObject data) {
        return data.getArray("components").stream(DataArray::getObject)
                .filter(row -> row.getInt("type") == 1)
                .flatMap(row -> row.getArray("components").stream(DataArray::getObject))
                .map(button -> button.getString("custom_id"))
                .toList();
    }
}
