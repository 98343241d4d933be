package dev.interviewquiz.core.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.WorkspaceRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MentionsTest {
    @ParameterizedTest
    @CsvSource({
        "SLACK,<#C0123|general>,C0123",
        "SLACK,<#C0123>,C0123",
        "SLACK,C0123,C0123",
        "SLACK,#general,",
        "DISCORD,<#123456789012345678>,123456789012345678",
        "DISCORD,123456789012345678,123456789012345678",
        "DISCORD,general,",
        "TERMINAL,#interview,interview",
        "TERMINAL,interview,interview",
        "TERMINAL,＃面试,面试",
        "TERMINAL,two words,",
    })
    void channelIsReadFromItsMentionOrId(Platform platform, String typed, String id) {
        WorkspaceRef workspace = new WorkspaceRef(platform, "W");

        assertThat(Mentions.channel(workspace, typed).map(ChannelRef::id).orElse(null))
                .isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "SLACK,<@U0123|ada>,U0123",
        "SLACK,@ada,",
        "DISCORD,<@!123456789012345678>,123456789012345678",
        "DISCORD,<@123456789012345678>,123456789012345678",
        "TERMINAL,@bob,bob",
        "TERMINAL,bob,bob",
    })
    void userIsReadFromHisMentionOrId(Platform platform, String typed, String id) {
        WorkspaceRef workspace = new WorkspaceRef(platform, "W");

        assertThat(Mentions.user(workspace, typed).map(MemberRef::userId).orElse(null))
                .isEqualTo(id);
    }

    @Test
    void aMembersMentionIsNoRole() {
        WorkspaceRef guild = new WorkspaceRef(Platform.DISCORD, "G");

        assertThat(Mentions.role(guild, "<@&123456789012345678>")).contains("123456789012345678");
        assertThat(Mentions.role(guild, "<@123456789012345678>")).isEmpty();
        assertThat(Mentions.role(guild, "<@!123456789012345678>")).isEmpty();
    }

    @Test
    void theRoleOfEverybodyAndANameAreNoRoleToAdministerBy() {
        WorkspaceRef guild = new WorkspaceRef(Platform.DISCORD, "223456789012345678");

        assertThat(Mentions.role(guild, "<@&223456789012345678>")).isEmpty();
        assertThat(Mentions.role(guild, "223456789012345678")).isEmpty();
        assertThat(Mentions.role(guild, "@everyone")).isEmpty();
        assertThat(Mentions.role(guild, "Moderators")).isEmpty();
    }
}
