package org.entente.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 200 random tables of counts to 10^8, measured by SciPy: src/test/resources/stats. */
class AssociationFixtureTest {

  private static final Path FIXTURE = Path.of("src/test/resources/stats/associations.tsv");

  /** A measure and its column in the fixture. */
  private record Measure(String name, int column, ToDoubleFunction<Association> value) {}

  private static final List<Measure> MEASURES =
      List.of(
          new Measure("expected", 4, Association::expected),
          new Measure("lift", 5, Association::lift),
          new Measure("npmi", 6, Association::npmi),
          new Measure("g2", 7, Association::g2),
          new Measure("log_odds", 8, Association::logOdds),
          new Measure("log_odds_low", 9, Association::logOddsLow),
          new Measure("log_odds_high", 10, Association::logOddsHigh),
          new Measure("p_value", 11, Association::pValue),
          new Measure("jaccard", 12, Association::jaccard),
          new Measure("log_dice", 13, Association::logDice),
          new Measure("t_score", 14, Association::tScore));

  static Stream<List<String>> tables() throws IOException {
    return Files.readAllLines(FIXTURE).stream().skip(2).map(line -> List.of(line.split("\t")));
  }

  private static double number(String written) {
    return switch (written) {
      case "inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      default -> Double.parseDouble(written);
    };
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyMeasureIsThatOfSciPy(List<String> row) {
    Association found =
        Association.of(
            new ContingencyTable(
                Long.parseLong(row.get(0)),
                Long.parseLong(row.get(1)),
                Long.parseLong(row.get(2)),
                Long.parseLong(row.get(3))));
    for (Measure measure : MEASURES) {
      double expected = number(row.get(measure.column()));
      double value = measure.value().applyAsDouble(found);
      if (Double.isInfinite(expected)) {
        assertThat(value).as(measure.name()).isEqualTo(expected);
      } else {
        Offset<Double> margin = Offset.offset(1e-9 * Math.abs(expected) + Double.MIN_NORMAL);
        assertThat(value).as(measure.name()).isCloseTo(expected, margin);
      }
    }
  }

  @Test
  void thereAreTwoHundred() throws IOException {
    assertThat(tables()).hasSize(200);
  }
}
