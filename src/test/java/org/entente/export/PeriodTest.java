package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.entente.config.Grain;
import org.entente.config.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2024, YEAR, 2024-01-01",
    "2024-Q2, QUARTER, 2024-04-01",
    "2024-q4, QUARTER, 2024-10-01",
    "2024-05, MONTH, 2024-05-01",
    "2024-W21, WEEK, 2024-05-20",
    "2020-W53, WEEK, 2020-12-28",
    "2024-05-20, DAY, 2024-05-20"
  })
  void aPeriodTellsItsGrainAndItsFirstDay(String text, Grain grain, LocalDate first) {
    Period period = Period.of(text);
    assertThat(period.grain()).isEqualTo(grain);
    assertThat(period.first()).contains(first);
  }

  @Test
  void allTimeHasNoFirstDay() {
    assertThat(Period.of("All")).isEqualTo(Period.ALL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "may", "2024-13", "2024-Q5", "2023-W53", "2024-02-30", "2024-5"})
  void whatIsNoPeriodIsTheCallersMistake(String text) {
    assertThatThrownBy(() -> Period.of(text))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "--period " + text + ": expected all, 2024, 2024-Q2, 2024-05, 2024-W21 or 2024-05-20");
  }
}
