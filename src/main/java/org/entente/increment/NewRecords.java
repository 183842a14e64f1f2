package org.entente.increment;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.entente.schema.Records;

/**
 * The records that no earlier run has read.
 *
 * <p>A record is known again by its place (file and number in it) and its content; if one of them
 * is another, it is new. Digests of 64 bits stand for both.
 */
public final class NewRecords {

  private static final List<String> PLACE = List.of("input_file", "record");
  private static final List<String> EXTENT = List.of("n_bytes", "n_lines");
  private static final Column NOTHING = lit("\0");

  private NewRecords() {}

  /** Fills the columns content and is_known of a corpus that is read for the first time. */
  public static Dataset<Row> all(Dataset<Row> records) {
    Column[] said =
        Stream.of(Records.SCHEMA.fieldNames())
            .filter(name -> !PLACE.contains(name))
            .map(name -> coalesce(said(name).cast("string"), NOTHING))
            .toArray(Column[]::new);
    return inOrder(
        records.withColumn("content", xxhash64(said)).withColumn("is_known", lit(false)));
  }

  /** What a column says; the extent of an accepted record is no part of what it says. */
  private static Column said(String name) {
    return EXTENT.contains(name) ? when(col("reason").isNotNull(), col(name)) : col(name);
  }

  /**
   * The new ones among records. Those whose content was read at another place are marked by
   * is_known: they need not be annotated again.
   *
   * @param records rows of {@link Records}
   * @param earlier what was read before: input_file, record, reason, content and is_known
   */
  public static Dataset<Row> since(Dataset<Row> earlier, Dataset<Row> records) {
    Column place = xxhash64(col("input_file"), col("record"), col("content"));
    Dataset<Row> places = earlier.select(place.as("place"));
    Dataset<Row> contents =
        earlier
            .where("reason is null and not is_known")
            .select("content")
            .distinct()
            .withColumn("is_known", lit(true));
    Dataset<Row> unread =
        all(records)
            .drop("is_known")
            .withColumn("place", place)
            .join(places, new String[] {"place"}, "left_anti");
    return inOrder(
        unread
            .join(contents, new String[] {"content"}, "left")
            .withColumn("is_known", coalesce(col("is_known"), lit(false))));
  }

  private static Dataset<Row> inOrder(Dataset<Row> records) {
    return records.select(
        Stream.of(Records.SCHEMA.fieldNames()).map(functions::col).toArray(Column[]::new));
  }
}
