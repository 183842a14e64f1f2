package org.entente.read.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
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
        "2024-3",
        "3/4/2024",
        "13 Quarember 2024",
        "31 February 2024",
        "yesterday",
        "2024-03-13T25:00:00",
        "20241313",
        "7",
        "123456",
        "202403130805",
        "26-FEB-1987 25:02:20.00",
        "Wed, 13 Mar 2024 10:15:30 XYZ",
        "2024-03-13T",
        "2024-03-13T10:15:30X"
      })
  void whatIsNoDateIsNone(String written) {
    assertThat(Dates.parse(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          26-FEB-1987 15:02:20.00               | 1987-02-26T15:02:20Z
          ' 1-MAR-1987 05:02:20.09'             | 1987-03-01T05:02:20.090Z
          Wed, 13 Mar 2024 10:15:30 GMT         | 2024-03-13T10:15:30Z
          Wed, 13 Mar 2024 10:15:30 -0500       | 2024-03-13T15:15:30Z
          Wed, 13 Mar 2024 10:15:30 +0000 (UTC) | 2024-03-13T10:15:30Z
          13 Mar 2024 10:15 EDT                 | 2024-03-13T14:15:00Z
          Wednesday, March 13, 2024 at 8:05 pm  | 2024-03-13T20:05:00Z
          March 13, 2024                        | 2024-03-13T00:00:00Z
          Mar. 3rd, 2024, 12:05 a.m. PST        | 2024-03-03T08:05:00Z
          13 March 2024                         | 2024-03-13T00:00:00Z
          Wed Mar 13 10:15:30 UTC 2024          | 2024-03-13T10:15:30Z
          Wed Mar 13 10:15:30 2024              | 2024-03-13T10:15:30Z
          2024-03-13 10:15:30 UTC               | 2024-03-13T10:15:30Z
          2024/03/13 10:15                      | 2024-03-13T10:15:00Z
          20240313                              | 2024-03-13T00:00:00Z
          20240313T101530Z                      | 2024-03-13T10:15:30Z
          20240313101530                        | 2024-03-13T10:15:30Z
          """)
  void theFormsOfNewsAndMailAreRead(String written, Instant moment) {
    assertThat(Dates.parse(written)).contains(moment);
  }

  @ParameterizedTest
  @CsvSource({
    "1710324930, 2024-03-13T10:15:30Z",
    "1710324930.0, 2024-03-13T10:15:30Z",
    "1710324930123, 2024-03-13T10:15:30.123Z",
    "536457740, 1987-01-01T00:02:20Z"
  })
  void nineDigitsAndMoreAreSecondsOrMillisecondsSince1970(String written, Instant moment) {
    assertThat(Dates.parse(written)).contains(moment);
  }

  @ParameterizedTest
  @CsvSource({
    "0001-01-01,",
    "1599-12-31T23:59:59Z,",
    "1600-01-01, 1600-01-01T00:00:00Z",
    "2025-12-31T23:59:59Z, 2025-12-31T23:59:59Z",
    "2025-12-31T23:59:59-01:00,",
    "2026-01-01,",
    "9999-12-31,"
  })
  void aDateIsFrom1600ToTheEndOfNextYear(String written, Instant moment) {
    assertThat(Dates.parse(written, LocalDate.parse("2024-11-30")))
        .isEqualTo(Optional.ofNullable(moment));
  }
}
