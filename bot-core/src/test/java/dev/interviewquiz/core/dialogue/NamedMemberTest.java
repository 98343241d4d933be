package dev.interviewquiz.core.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Platform;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class NamedMemberTest {
    @Test
    void aNameThatSlackDidNotRecogniseIsToBePickedFromItsList() {
        AdminRoom room = new AdminRoom(Platform.SLACK);

        assertThat(room.admin("member @Bob exclude"))
                .contains("“@Bob” is no member that can be made out. Type @ and pick the name from the list");
        room.locale = Locale.CHINA;
        assertThat(room.admin("member @Bob exclude")).contains("请输入 @，然后从弹出的列表里选择");
    }
}
