package org.entente.audit;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring_index;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.schema.Columns;

/** What evidence is divided into strata by. */
public enum Stratification {
  /** The group of the sector. */
  SECTOR,
  /** The relation. */
  RELATION,
  /** Who published the article. */
  SOURCE,
  /** The fifth of the scale that the confidence is in. */
  CONFIDENCE;

  private static final String[] FIFTHS = {
    "0.0 to 0.2", "0.2 to 0.4", "0.4 to 0.6", "0.6 to 0.8", "0.8 to 1.0"
  };

  /** The name on the command line and in reports. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The stratum of a row of {@code dyad_evidence}. */
  Column stratum() {
    return switch (this) {
      case SECTOR -> coalesce(substring_index(col(Columns.SECTOR), ".", 1), lit(SampledRow.NONE));
      case RELATION -> coalesce(col(Columns.RELATION), lit(SampledRow.NONE));
      case SOURCE -> col(Columns.SOURCE);
      case CONFIDENCE -> fifth();
    };
  }

  /**
   * How many rows each stratum has.
   *
   * @param column that names the stratum of a row
   */
  static Map<String, Long> sizes(Dataset<Row> rows, String column) {
    Map<String, Long> sizes = new TreeMap<>();
    for (Row group : rows.groupBy(column).count().collectAsList()) {
      sizes.put(group.getAs(column), group.getAs("count"));
    }
    return sizes;
  }

  private static Column fifth() {
    Column[] names = Stream.of(FIFTHS).map(name -> lit(name)).toArray(Column[]::new);
    Column number = floor(col(Columns.CONFIDENCE).multiply(FIFTHS.length)).plus(1).cast("int");
    return element_at(array(names), least(number, lit(FIFTHS.length)));
  }
}
