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
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.entente.schema.Columns;

/** What evidence is divided into strata by. */
public enum Stratification {
  /** The group of the sector. */
  SECTOR,
  /** The relation. */
  RELATION,
  /** Who printed the article. */
  SOURCE,
  /** The fifth that the confidence lies in. */
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
      case SECTOR -> coalesce(substring_index(col(Columns.SECTOR), ".", 1), lit("none"));
      case RELATION -> coalesce(col("relation"), lit("none"));
      case SOURCE -> col(Columns.SOURCE);
      case CONFIDENCE -> fifth();
    };
  }

  private static Column fifth() {
    Column[] names = Stream.of(FIFTHS).map(name -> lit(name)).toArray(Column[]::new);
    Column number = floor(col(Columns.CONFIDENCE).multiply(FIFTHS.length)).plus(1).cast("int");
    return element_at(array(names), least(number, lit(FIFTHS.length)));
  }
}
