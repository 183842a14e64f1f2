package org.entente.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class GrainTest {

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ALL")
  void aYearHasTheSameLengthOnTheTimeAxisInEveryGrain(Grain grain) {
    assertThat(grain.timeUnits() * grain.periodsPerYear()).isEqualTo(Grain.TIME_UNITS_PER_YEAR);
  }

  @Test
  void allTimeHasNoLength() {
    assertThat(Grain.ALL.timeUnits()).isZero();
    assertThat(Grain.ALL.days()).isZero();
    assertThat(Grain.ALL.months()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "DAY, 2024-05-15, 2024-05-14",
    "WEEK, 2024-05-13, 2024-05-06",
    "MONTH, 2024-05-01, 2024-04-01",
    "QUARTER, 2024-04-01, 2024-01-01",
    "YEAR, 2024-01-01, 2023-01-01"
  })
  void aPeriodBeginsOnItsFirstDayAndThePreviousOneBeforeIt(
      Grain grain, LocalDate first, LocalDate previous) {
    assertThat(grain.firstOf(LocalDate.of(2024, 5, 15))).isEqualTo(first);
    assertThat(grain.plus(first, -1)).isEqualTo(previous);
    assertThat(grain.plus(previous, 1)).isEqualTo(first);
  }

  @Test
  void weeksAreMadeUpOfDaysAndAllLongerPeriodsOfMonths() {
    assertThat(Grain.finest(List.of(Grain.WEEK, Grain.MONTH))).isEqualTo(Grain.DAY);
    assertThat(Grain.finest(List.of(Grain.ALL, Grain.YEAR, Grain.MONTH))).isEqualTo(Grain.MONTH);
    assertThat(Grain.finest(List.of(Grain.ALL))).isEqualTo(Grain.ALL);
  }
}
