package org.entente.aggregate.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.SharedSpark;
import org.entente.TableAssert;
import org.entente.TableValues;
import org.junit.jupiter.api.Test;

class QValuesTest {

  @Test
  void theQValuesOfTwoHundredTablesAreThoseOfSciPy() {
    Dataset<Row> fixture =
        SharedSpark.session()
            .read()
            .option("sep", "\t")
            .option("comment", "#")
            .option("header", true)
            .csv("src/test/resources/stats/associations.tsv")
            .selectExpr(
                "'all' as grain",
                "date(null) as period",
                "double(p_value) as p_value",
                "double(q_value) as scipy");
    List<Row> found = QValues.add(fixture.repartition(7), "").collectAsList();
    assertThat(found).hasSize(200);
    for (Row row : found) {
      double expected = row.getAs("scipy");
      assertThat(row.<Double>getAs("q_value")).isCloseTo(expected, within(1e-12 * expected));
    }
  }

  @Test
  void tiesShareTheirQValueAndCellsWithoutOneAreNoTests() {
    Dataset<Row> rows =
        TableValues.of(
                "grain, p_value",
                "'all', 0.01D",
                "'all', 0.02D",
                "'all', 0.02D",
                "'all', null",
                "'year', 0.5D")
            .selectExpr("*", "date(null) as period");
    TableAssert.of(QValues.add(rows, ""))
        .hasRowsUnordered(
            "grain p_value q_value",
            "all   0.01    0.02",
            "all   0.02    0.02",
            "all   0.02    0.02",
            "all   -       -",
            "year  0.5     0.5");
  }
}
