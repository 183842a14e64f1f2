package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource({
    "2024-03-13, 2024-03-13T00:00:00Z",
    "' 2024-03-13 ', 2024-03-13T00:00:00Z",
    "2024-02-29, 2024-02-29T00:00:00Z",
    "2024-03-13T10:15, 2024-03-13T10:15:00Z",
    "2024-03-13T10:15:30, 2024-03-13T10:15:30Z",
    "2024-03-13 10:15:30, 2024-03-13T10:15:30Z",
    "2024-03-13T10:15:30.123456, 2024-03-13T10:15:30.123456Z",
    "1969-12-31T23:59:59, 1969-12-31T23:59:59Z"
  })
  void aDateWithoutZoneIsReadAsUtc(String written, Instant moment) {
    assertThat(Dates.parse(written)).contains(moment);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-13T10:15:30Z, 2024-03-13T10:15:30Z",
    "2024-03-13 10:15Z, 2024-03-13T10:15:00Z",
    "2024-03-13T10:15:30.5Z, 2024-03-13T10:15:30.500Z",
    "2024-03-13T10:15:30+03:00, 2024-03-13T07:15:30Z",
    "2024-03-13T23:15:30-05:00, 2024-03-14T04:15:30Z",
    "2024-03-13T10:15:30+0530, 2024-03-13T04:45:30Z",
    "2024-03-13T10:15:30+03, 2024-03-13T07:15:30Z",
    "2024-03-13T10:15-05:00, 2024-03-13T15:15:00Z"
  })
  void aDateWithZoneIsTheMomentItNames(String written, Instant moment) {
    assertThat(Dates.parse(written)).contains(moment);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "2024",
        "2024-03",
        "2024-13-01",
        "2023-02-29",
        "13/03/2024",
        "March 13, 2024",
        "2024-03-13T25:00:00",
        "20240313",
        "1710324930",
        "2024-03-13T",
        "2024-03-13T10:15:30X"
      })
  void whatIsNoIsoDateIsNone(String written) {
    assertThat(Dates.parse(written)).isEmpty();
  }
}
