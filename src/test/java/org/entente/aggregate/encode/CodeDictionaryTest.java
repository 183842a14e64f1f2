package org.entente.aggregate.encode;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.TableAssert;
import org.entente.TableValues;
import org.junit.jupiter.api.Test;

class CodeDictionaryTest {

  private static final CodeDictionary CODES = CodeDictionary.of("KAZ", "BLR", "energy.oil", "IRN");

  @Test
  void numbersKeepTheOrderOfTheCodes() {
    assertThat(List.of("BLR", "IRN", "KAZ", "energy.oil"))
        .extracting(CODES::number)
        .containsExactly(0, 1, 2, 3);
    assertThat(CODES.number("RUS")).isNegative();
  }

  @Test
  void theCodesOfACellAreReadBackFromOneNumber() {
    List<String> keys = List.of("country_a", "country_b", "sector");
    Dataset<Row> cells =
        TableValues.of(
            "id, country_a, country_b, sector",
            "1, 'BLR', 'IRN', 'energy.oil'",
            "2, 'IRN', 'KAZ', 'energy.oil'",
            "3, 'BLR', 'KAZ', null");
    Dataset<Row> packed = CODES.encode(cells).withColumn("cell_id", CODES.pack(keys));
    TableAssert.of(CODES.unpack(packed.select("id", "cell_id"), col("cell_id"), keys))
        .hasRowsUnordered(
            "id cell_id country_a country_b sector",
            "1  7       BLR       IRN       energy.oil",
            "2  27      IRN       KAZ       energy.oil",
            "3  -       -         -         -");
  }

  @Test
  void aCodeThatNoLexiconContainsIsAnError() {
    Dataset<Row> cells = TableValues.of("country", "'RUS'");
    assertThatThrownBy(() -> CODES.encode(cells).collectAsList())
        .rootCause()
        .hasMessage("RUS is not a code of a country, a sector or a group");
  }
}
