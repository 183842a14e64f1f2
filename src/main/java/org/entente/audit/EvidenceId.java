package org.entente.audit;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Column;
import org.entente.schema.Columns;

/**
 * What identifies a row of evidence for a reader's mark: its place and all that it states, so that
 * the mark does not outlive the statement.
 */
final class EvidenceId {

  static final String NAME = "id";

  private static final Column NONE = lit("-");

  private EvidenceId() {}

  /** The id of a row of {@code dyad_evidence}. */
  static Column column() {
    Column direction = concat(col("from_country"), lit(">"), col("to_country"));
    return concat_ws(
            " ",
            col(Columns.ARTICLE_ID),
            col(Columns.SENTENCE_ID),
            concat_ws("-", col(Columns.COUNTRY_A), col(Columns.COUNTRY_B)),
            coalesce(col(Columns.SECTOR), NONE),
            coalesce(col(Columns.RELATION), NONE),
            coalesce(direction, NONE),
            col(Columns.MODALITY))
        .as(NAME);
  }
}
