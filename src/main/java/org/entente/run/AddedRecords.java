package org.entente.run;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.model.text.RejectReason;

/**
 * The records that a run adds.
 *
 * @param records how many there are
 * @param bytes their length in the unpacked files, without files that hold one article at most and
 *     are of other kinds, such as pictures: their length does not say how much text they contain
 * @param refusedBytes those of them that were refused
 * @param largestRefused where the longest stretch of these is, and why; empty if none was refused
 */
public record AddedRecords(long records, long bytes, long refusedBytes, String largestRefused) {

  /** No records: those of a run that reads none. */
  public static final AddedRecords NONE = new AddedRecords(0, 0, 0, "");

  /** Counts extracted records. */
  public static AddedRecords of(Dataset<Row> extracted) {
    Column isText = coalesce(col("reason").notEqual(RejectReason.OTHER_FILE.code()), lit(true));
    Column isRefused = isText.and(col("reason").isNotNull());
    Row row =
        extracted
            .agg(
                count(lit(1)).as("records"),
                bytes(isText).as("bytes"),
                bytes(isRefused).as("refused"),
                max(when(isRefused, struct("n_bytes", "input_file", "record", "detail")))
                    .as("largest"))
            .first();
    return new AddedRecords(
        row.getAs("records"),
        row.getAs("bytes"),
        row.getAs("refused"),
        Optional.ofNullable(row.<Row>getAs("largest")).map(AddedRecords::place).orElse(""));
  }

  private static Column bytes(Column counted) {
    return coalesce(sum(when(counted, col("n_bytes"))), lit(0));
  }

  /** Where a refused record is, and why it was refused. */
  static String place(Row refused) {
    return "%s, record %s: %s"
        .formatted(refused.getAs("input_file"), refused.getAs("record"), refused.getAs("detail"));
  }
}
