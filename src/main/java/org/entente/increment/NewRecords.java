package org.entente.increment;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.substring_index;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.entente.schema.Records;

/**
 * The records that no earlier run has read.
 *
 * <p>A record is recognized by its place (file and number in it) and its content, and by its
 * content alone where the earlier place is no longer part of the corpus. Digests of 64 bits stand
 * for both.
 */
public final class NewRecords {

  private static final List<String> PLACE = List.of("input_file", "record");
  private static final List<String> EXTENT = List.of("n_bytes", "n_lines");
  private static final Column NOTHING = lit("\0");
  private static final Column ACCEPTED = col("reason").isNull();
  private static final Column FILE_NAME = substring_index(col("input_file"), "/", -1);

  /** What a record is recognized by at another place. */
  private static final Column IDENTITY =
      when(ACCEPTED, col("content")).otherwise(xxhash64(FILE_NAME, col("record"), col("content")));

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
   * <p>A record that was read from a file which the corpus no longer has is not new where it is
   * found again: an article by its content, a refused record by its content, the name of its file
   * and its number.
   *
   * @param earlier what was read before: input_file, record, reason and content
   * @param records rows of {@link Records}
   * @param files the files of the corpus, as input_file names them
   */
  public static Dataset<Row> since(Dataset<Row> earlier, Dataset<Row> records, List<String> files) {
    Column place = xxhash64(col("input_file"), col("record"), col("content"));
    Dataset<Row> places = earlier.select(place.as("place"));
    Dataset<Row> unread =
        all(records)
            .drop("is_known")
            .withColumn("place", place)
            .join(places, new String[] {"place"}, "left_anti");
    return inOrder(
        unread
            .withColumn("identity", IDENTITY)
            .join(identities(earlier, files), new String[] {"identity"}, "left")
            .where(not(coalesce(col("was_moved"), lit(false))))
            .withColumn("is_known", col("was_moved").isNotNull().and(ACCEPTED)));
  }

  /** The earlier records by identity, with was_moved: whether one was in a file that is gone. */
  private static Dataset<Row> identities(Dataset<Row> earlier, List<String> files) {
    Dataset<Row> present =
        earlier
            .sparkSession()
            .createDataset(files, Encoders.STRING())
            .select(col("value").as("input_file"), lit(true).as("is_present"));
    return earlier
        .join(present, new String[] {"input_file"}, "left")
        .groupBy(IDENTITY.as("identity"))
        .agg(max(col("is_present").isNull()).as("was_moved"));
  }

  private static Dataset<Row> inOrder(Dataset<Row> records) {
    return records.select(
        Stream.of(Records.SCHEMA.fieldNames()).map(functions::col).toArray(Column[]::new));
  }
}
