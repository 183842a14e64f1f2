package org.entente.run;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

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
                count(lit(1)),
                bytes(isText),
                bytes(isRefused),
                max(when(isRefused, struct("n_bytes", "input_file", "record", "detail"))))
            .first();
    return new AddedRecords(
        row.getLong(0),
        row.getLong(1),
        row.getLong(2),
        row.isNullAt(3) ? "" : place(row.getStruct(3)));
  }

  private static Column bytes(Column counted) {
    return coalesce(sum(when(counted, col("n_bytes"))), lit(0));
  }

  private static String place(Row refused) {
    return refused.get(1) + ", record " + refused.get(2) + ": " + refused.get(3);
  }
}
