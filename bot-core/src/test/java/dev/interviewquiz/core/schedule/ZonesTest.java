package dev.interviewquiz.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTest {
    @ParameterizedTest
    @CsvSource({
        "Asia/Shanghai, Asia/Shanghai",
        "asia/shanghai, Asia/Shanghai",
        "Shanghai, Asia/Shanghai",
        "北京, Asia/Shanghai",
        "Beijing, Asia/Shanghai",
        "new york, America/New_York",
        "New_York, America/New_York",
        "Los Angeles, America/Los_Angeles",
        "CET, Europe/Berlin",
        "est, America/New_York",
        "UTC+8, UTC+08:00",
        "utc + 8, UTC+08:00",
        "GMT-3:30, UTC-03:30",
        "+0530, UTC+05:30",
        "ＵＴＣ＋８, UTC+08:00",
        "UTC, UTC",
        "lord howe, Australia/Lord_Howe",
        "buenos aires, America/Buenos_Aires"
    })
    void zonesAreReadAsPeopleWriteThem(String typed, String zone) {
        assertThat(Zones.parse(typed)).isEqualTo(new ZoneAnswer.Found(ZoneId.of(zone)));
    }

    @ParameterizedTest
    @CsvSource({
        "Shangai, Asia/Shanghai",
        "Asia/Shangai, Asia/Shanghai",
        "Berln, Europe/Berlin",
        "Eruope/Berlin, Europe/Berlin",
        "CST, Asia/Shanghai",
        "san fran, America/Los_Angeles"
    })
    void whatIsMisspeltOrAmbiguousGetsSuggestions(String typed, String suggestion) {
        assertThat(suggestions(typed)).contains(ZoneId.of(suggestion)).hasSizeLessThanOrEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Mars Base Alpha Station", "UTC+27", "？？"})
    void whatIsNoZoneGetsNone(String typed) {
        assertThat(suggestions(typed)).isEmpty();
    }

    @Test
    void everyZoneOfTheDatabaseIsReadByItsName() {
        for (String id : List.of("Europe/Berlin", "America/Argentina/Ushuaia", "Australia/Lord_Howe", "Etc/GMT+5")) {
            assertThat(Zones.parse(id)).isEqualTo(new ZoneAnswer.Found(ZoneId.of(id)));
        }
    }

    private static List<ZoneId> suggestions(String typed) {
        return Zones.parse(typed) instanceof ZoneAnswer.DidYouMean doubt ? doubt.suggestions() : List.of();
    }
}
