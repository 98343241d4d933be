package dev.interviewquiz.core.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.team.Team;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The audit and a member's export hold them. */
final class ChannelTermsTest {
    private final Team team = Team.start();

    @AfterEach
    void close() {
        team.close();
    }

    private String terms() {
        return ChannelTerms.of(
                team.core().stores().channels().of(team.workspace()).get(0));
    }

    @Test
    void theyAreInTheWordsThatScheduleSetTakes() {
        team.admins(
                "schedule set time:18:30 zone:Asia/Shanghai days:mon,wed holidays:\"2027-01-01, 2027-02-01..2027-02-05\""
                        + " extra-days:2027-02-07 close:20:00 kind:both lang:zh topics:safes difficulty:1,3 feedback:close");
        String before = terms();
        team.admins("schedule set days:daily holidays:none extra-days:none topics:all difficulty:all packs:all");
        String between = terms();
        team.admins("schedule set " + before);

        assertThat(before)
                .isEqualTo("time:18:30 zone:Asia/Shanghai days:mon,wed holidays:\"2027-01-01, 2027-02-01..2027-02-05\""
                        + " extra-days:2027-02-07 close:20:00 kind:both lang:zh packs:team topics:safes difficulty:1,3"
                        + " feedback:close");
        assertThat(between).isNotEqualTo(before);
        assertThat(terms()).isEqualTo(before);
    }

    @Test
    void aPauseAndDatesThatAreLeftOutAreNamed() {
        team.admins("schedule skip date:2026-11-25");
        team.admins("schedule pause");

        assertThat(terms()).endsWith(" feedback:now paused skipped:2026-11-25");
    }
}
