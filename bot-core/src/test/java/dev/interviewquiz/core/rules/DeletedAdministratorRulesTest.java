package dev.interviewquiz.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.practice.AuditLog;
import dev.interviewquiz.core.practice.Workspace;
import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.Teammate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom {@code config admins} names is named nowhere any more once he has had his data deleted. */
final class DeletedAdministratorRulesTest {
    private final Team team = Team.start();
    private final Teammate zara = team.member("zara");

    @AfterEach
    void close() {
        team.close();
    }

    @BeforeEach
    void zaraIsNamedBesideBen() {
        team.admins("config admins zara,ben");
        team.admins("config admins ben,zara");
    }

    private Workspace workspace() {
        return team.core().stores().workspaces().get(team.workspace());
    }

    private static Stream<String> words(AuditLog.Entry entry) {
        return Stream.of(entry.who().userId(), entry.what(), entry.before(), entry.after());
    }

    @Test
    void heIsToldItBeforehandAndItGoes() {
        assertThat(workspace().administrators()).contains("zara");

        Seen sure = zara.types("/quiz privacy delete");
        sure.press("Delete for good");

        assertThat(sure.words())
                .contains("You are named as an administrator in the settings of the quiz. That goes too.");
        assertThat(workspace().administrators()).containsExactly("ben");
        assertThat(team.core().stores().audit().latest(team.workspace(), 100).stream()
                        .flatMap(DeletedAdministratorRulesTest::words))
                .contains("ben")
                .noneMatch(words -> words.contains("zara"));
        assertThat(zara.types("/quiz-admin status").words()).contains("for administrators");
    }

    @Test
    void whoIsNotNamedReadsNothingOfItAndTheNamedStay() {
        Teammate ida = team.member("ida");
        Seen sure = ida.types("/quiz privacy delete");
        sure.press("Delete for good");

        assertThat(sure.words()).doesNotContain("administrator");
        assertThat(workspace().administrators()).containsExactly("ben", "zara");
    }
}
