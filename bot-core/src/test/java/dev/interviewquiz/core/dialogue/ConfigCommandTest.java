package dev.interviewquiz.core.dialogue;

import static dev.interviewquiz.core.dialogue.AdminRoom.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Block;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.practice.ConfigKey;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConfigCommandTest {
    private final AdminRoom room = new AdminRoom();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "admins|@bob,@carol|bob,carol",
                "admin-role|<@&mods>|mods",
                "public-boards|on|yes",
                "operator|\"Platform team\"|Platform team",
                "zone|shanghai|Asia/Shanghai",
                "language|中文|zh",
            })
    void configSetsAKeyAndNoneTakesItBack(String key, String typed, String stored) {
        ConfigKey of = ConfigKey.of(key).orElseThrow();

        room.admin("config " + key + " " + typed);
        assertThat(room.stores.workspaces().get(room.workspace).config()).containsEntry(of, stored);
        room.admin("config " + key + " none");

        assertThat(room.stores.workspaces().get(room.workspace).config()).doesNotContainKey(of);
    }

    @ParameterizedTest
    @CsvSource({"public-boards,maybe", "zone,Shangai", "language,fr", "admins,?!"})
    void badConfigChangesNothing(String key, String typed) {
        assertThat(room.admin("config " + key + " " + typed)).contains("Nothing was changed.");
        assertThat(room.stores.workspaces().get(room.workspace).config()).isEmpty();
    }

    @Test
    void onlyARoleThatTheWorkspaceHasMayAdminister() {
        room.roles = "mods"::equals;

        assertThat(room.admin("config admin-role mods,motes")).contains("Nothing was changed.");
        assertThat(room.stores.workspaces().get(room.workspace).config()).isEmpty();
        room.admin("config admin-role mods");
        assertThat(room.stores.workspaces().get(room.workspace).config()).containsEntry(ConfigKey.ADMIN_ROLE, "mods");
    }

    @ParameterizedTest
    @CsvSource({
        "zone:Asia/Shanghai,ZONE,Asia/Shanghai",
        "language：中文,LANGUAGE,zh",
        "public-boards: yes,PUBLIC_BOARDS,yes"
    })
    void aSettingMayBeTypedAsAnOptionOfItsOwn(String typed, ConfigKey key, String stored) {
        room.admin("config " + typed);

        assertThat(room.stores.workspaces().get(room.workspace).config()).containsEntry(key, stored);
    }

    @Test
    void whatIsNoneOrASecondOneOrHasABadValueChangesNothing() {
        assertThat(room.admin("config zoom:Mars")).contains("There is no option “zoom” here.");
        assertThat(room.admin("config zone:Asia/Tokyo language:en")).contains("There is no option “language” here.");
        assertThat(room.admin("config zone:Mars")).contains("Nothing was changed.");
        assertThat(room.admin("config zone=Europe/Berlin")).contains("Did you mean key:zone?");
        assertThat(room.stores.workspaces().get(room.workspace).config()).isEmpty();
    }

    @Test
    void aSettingThatIsNearlyOneIsSuggested() {
        assertThat(room.admin("config public yes"))
                .contains("There is no setting “public”.", "Did you mean key:public-boards?");
        assertThat(room.admin("config xyzzy yes")).doesNotContain("Did you mean");
    }

    @Test
    void configWithoutAKeyListsThemAll() {
        assertThat(room.admin("config"))
                .contains("admin-role", "admins", "public-boards", "operator", "zone", "language");
    }

    @Test
    void configNamesMembersAndRolesSoThatThePlatformCanShowWhoTheyAre() {
        room.admin("config admin-role mods");
        Reply told = room.reply("ada", "config admins bob,olga");

        assertThat(mentions(told))
                .containsExactly(
                        new Span.Mention(Span.Mention.Whom.MEMBER, "bob"),
                        new Span.Mention(Span.Mention.Whom.MEMBER, "olga"));
        assertThat(mentions(room.reply("ada", "config")))
                .contains(new Span.Mention(Span.Mention.Whom.ROLE, "mods"))
                .hasSize(3);
    }

    private static List<Span> mentions(Reply reply) {
        return reply.view().blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .flatMap(block -> ((Block.Paragraph) block).text().spans().stream())
                .filter(Span.Mention.class::isInstance)
                .toList();
    }

    @Test
    void whereThePlatformHasNoRolesNoneIsConfigured() {
        AdminRoom slack = new AdminRoom(Platform.SLACK);

        assertThat(slack.admin("config")).doesNotContain("admin-role").contains("admins");
        assertThat(slack.admin("config admin-role S0123456")).contains("There is no setting");
    }

    @Test
    void memberNamedByConfigAdministers() {
        room.admin("config admins @bob");

        assertThat(words(room.reply("bob", "status").view())).doesNotContain("This is for administrators");
    }
}
