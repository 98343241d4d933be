package dev.interviewquiz.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostingDaysTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "daily=daily",
                "mon-sun=daily",
                "Mon-Fri=mon-fri",
                "MON,Wed=mon,wed",
                "monday and=",
                "mon，wed，fri=mon,wed,fri",
                "周一至周五=mon-fri",
                "星期一、星期三=mon,wed",
                "周天=sun",
                "weekend=sat,sun",
                "工作日=mon-fri",
                "fri-mon=fri-mon",
                "mon – thu=mon-thu",
                "ｍｏｎ－ｆｒｉ=mon-fri",
                "wednesday thurs=wed,thu",
                "every day=daily"
            })
    void daysAreReadInBothLanguagesAndAnyWidth(String typed, String canonical) {
        if (canonical == null) {
            assertThatThrownBy(() -> PostingDays.parse(typed)).hasMessageContaining("\"and\" is no day");
            return;
        }

        assertThat(PostingDays.parse(typed).format()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " , ", "m", "mon-", "mon-tue-wed", "周八", "someday"})
    void whatIsNoDayIsAnsweredWithWhatToWrite(String typed) {
        assertThatThrownBy(() -> PostingDays.parse(typed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mon-fri");
    }

    @Test
    void daysComeInTheOrderOfTheWeek() {
        assertThat(PostingDays.parse("sun,wed,mon").days())
                .containsExactly(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.SUNDAY);
    }

    @Test
    void everySetOfDaysIsReadBackAsWritten() {
        for (int mask = 1; mask < 128; mask++) {
            PostingDays days = PostingDays.parse(listed(mask));

            assertThat(PostingDays.parse(days.format())).isEqualTo(days);
        }
    }

    private static String listed(int mask) {
        StringBuilder listed = new StringBuilder();
        for (DayOfWeek day : DayOfWeek.values()) {
            if ((mask & (1 << (day.getValue() - 1))) != 0) {
                listed.append(day).append(' ');
            }
        }
        return listed.toString();
    }
}
