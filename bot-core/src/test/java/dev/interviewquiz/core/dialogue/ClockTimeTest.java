package dev.interviewquiz.core.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ClockTimeTest {
    @ParameterizedTest
    @CsvSource({
        "9, 09:00",
        "9:05, 09:05",
        "21.30, 21:30",
        "09：30, 09:30",
        "9 pm, 21:00",
        "9:15 p.m., 21:15",
        "12 am, 00:00",
        "12 pm, 12:00",
        "9点, 09:00",
        "9点半, 09:30",
        "上午9点半, 09:30",
        "下午3点15分, 15:15",
        "晚上8点, 20:00",
        "晚上12点, 00:00",
        "中午12点, 12:00",
        "中午1点, 13:00",
        "下午15点, 15:00",
        "九点半, 09:30",
        "9点半钟, 09:30",
        "9点钟, 09:00",
        "上午十点, 10:00",
        "晚上八点整, 20:00",
        "晚8点, 20:00",
        "十二点零五分, 12:05",
        "二十点三十, 20:30",
        "二十三点四十五, 23:45",
        "两点一刻, 02:15"
    })
    void aTimeIsReadAsPeopleWriteIt(String typed, LocalTime time) {
        assertThat(ClockTime.read(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soon", "24:00", "25:00", "9:60", "13 pm", "0 am", "下午3点pm", "9:5", "-1", "二十五点", "九百点"})
    void whatIsNoTimeIsNotGuessed(String typed) {
        assertThat(ClockTime.read(typed)).isEmpty();
    }
}
