package org.entente.run;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How much of the files of a corpus was refused.
 *
 * @param bytes the length of what was refused, in the unpacked files
 * @param lines the lines that it was on
 * @param files those of which most was refused, in this order
 */
public record Refusals(long bytes, long lines, List<OfFile> files) {

  private static final int FILES = 5;

  /**
   * What was refused of a file.
   *
   * @param records how many of its records
   */
  public record OfFile(String file, long records, long bytes, long lines) {}

  /** Adds up the table of rejects. */
  static Refusals of(Dataset<Row> rejects) {
    Dataset<Row> files =
        rejects
            .groupBy("input_file")
            .agg(
                count(lit(1)).as("records"), sum("n_bytes").as("bytes"), sum("n_lines").as("lines"))
            .cache();
    Row all =
        files
            .agg(
                coalesce(sum("bytes"), lit(0)).as("bytes"),
                coalesce(sum("lines"), lit(0)).as("lines"))
            .first();
    List<OfFile> most =
        files.orderBy(col("bytes").desc(), col("input_file")).limit(FILES).collectAsList().stream()
            .map(Refusals::ofFile)
            .toList();
    files.unpersist();
    return new Refusals(all.getAs("bytes"), all.getAs("lines"), most);
  }

  private static OfFile ofFile(Row row) {
    return new OfFile(
        row.getAs("input_file"), row.getAs("records"), row.getAs("bytes"), row.getAs("lines"));
  }
}
