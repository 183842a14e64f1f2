package org.entente.run;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.config.TooManyRejectsException;
import org.entente.schema.Table;

/**
 * What became of the records of a corpus.
 *
 * @param accepted articles that represent a story
 * @param duplicates articles that are copies of a story
 * @param rejected records refused, by reason
 * @param rejectExample where the first record refused for the commonest reason is, and why; empty
 *     where none was refused
 * @param refusals how much of the files they are
 * @param notRead articles in languages that are not read, by language
 * @param undated articles without a date
 * @param unreadDates articles whose date is written but could not be read
 * @param beyondLeaders articles of days for which the leaders in office are not known
 */
public record RecordAccounting(
    long accepted,
    long duplicates,
    Map<String, Long> rejected,
    String rejectExample,
    Refusals refusals,
    Map<String, Long> notRead,
    long undated,
    long unreadDates,
    long beyondLeaders) {

  /**
   * Counts the records that the tables were made from.
   *
   * @param leadersKnownUntil the last day for which the leaders are known
   */
  public static RecordAccounting of(
      Map<Table, Dataset<Row>> tables, Optional<LocalDate> leadersKnownUntil) {
    Column beyond =
        leadersKnownUntil
            .map(day -> col("published").geq(lit(Date.valueOf(day.plusDays(1)))))
            .orElse(lit(false));
    Dataset<Row> articles = tables.get(Table.ARTICLES);
    Row row =
        articles
            .agg(
                count(when(col("is_story_head"), lit(1))).as("heads"),
                count(lit(1)).as("articles"),
                count(when(col("published").isNull(), lit(1))).as("undated"),
                count(col("unparsed_date")).as("unparsed"),
                count(when(beyond, lit(1))).as("beyond"))
            .first();
    Map<String, Long> rejected = new TreeMap<>();
    String example = "";
    long most = 0;
    for (Row reason : rejectsByReason(tables.get(Table.REJECTS))) {
      long records = reason.getAs("records");
      rejected.put(reason.getAs("reason"), records);
      if (records > most) {
        most = records;
        example = AddedRecords.place(reason.getAs("first"));
      }
    }
    long heads = row.getAs("heads");
    return new RecordAccounting(
        heads,
        row.<Long>getAs("articles") - heads,
        rejected,
        example,
        Refusals.of(tables.get(Table.REJECTS)),
        counted(articles.where("not is_analyzed"), "language"),
        row.getAs("undated"),
        row.getAs("unparsed"),
        row.getAs("beyond"));
  }

  private static List<Row> rejectsByReason(Dataset<Row> rejects) {
    return rejects
        .groupBy("reason")
        .agg(count(lit(1)).as("records"), min(struct("input_file", "record", "detail")).as("first"))
        .orderBy("reason")
        .collectAsList();
  }

  private static Map<String, Long> counted(Dataset<Row> rows, String column) {
    Map<String, Long> counted = new TreeMap<>();
    for (Row group : rows.groupBy(column).count().collectAsList()) {
      counted.put(group.getAs(column), group.getAs("count"));
    }
    return counted;
  }

  /** All records refused. */
  public long allRejected() {
    return sum(rejected);
  }

  /** All articles in languages that are not read. */
  public long allNotRead() {
    return sum(notRead);
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** All records read. */
  public long in() {
    return accepted + duplicates + allRejected();
  }

  /**
   * Checks that no record was lost.
   *
   * @param records the records that were read
   * @param replaced those among them that were refused but say otherwise since
   */
  public void requireAll(long records, long replaced) {
    if (records != in() + replaced) {
      throw new IllegalStateException(
          records + " records were read, but " + (in() + replaced) + " are accounted for: " + this);
    }
  }

  /**
   * Checks that neither too many records of a run were refused, nor too many of their bytes.
   *
   * @param added the records that are new
   * @param rejectedBefore those that earlier runs refused
   * @param maxRejectShare the share, 0 to 1, of the new ones that may be refused
   */
  public void requireFewRejects(AddedRecords added, long rejectedBefore, double maxRejectShare) {
    long refused = allRejected() - rejectedBefore;
    String fresh = rejectedBefore == 0 ? "" : " new";
    if (refused > maxRejectShare * added.records()) {
      String found = "%d of %d%s records".formatted(refused, added.records(), fresh);
      throw tooMany(found, maxRejectShare, rejectExample);
    }
    if (added.refusedBytes() > maxRejectShare * added.bytes()) {
      String found = "%d of %d%s bytes".formatted(added.refusedBytes(), added.bytes(), fresh);
      throw tooMany(found, maxRejectShare, added.largestRefused());
    }
  }

  private TooManyRejectsException tooMany(String found, double maxRejectShare, String example) {
    return new TooManyRejectsException(
        found
            + " were refused ("
            + listed(rejected)
            + "), more than --max-reject-share "
            + maxRejectShare
            + "; nothing was published; for example "
            + example);
  }

  /** Names and their counts in one line. */
  public static String listed(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  /** What a reader of the tables should know, a line each. */
  public List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (beyondLeaders > 0) {
      warnings.add(
          beyondLeaders
              + " articles are newer than the table of leaders: who came into office since is"
              + " not found (docs/lexicons.md explains how to extend it)");
    }
    if (unreadDates > 0) {
      warnings.add(
          unreadDates
              + " articles have a date that cannot be read, or that is not from 1600 to the end of"
              + " next year: grain all alone counts them; articles.unparsed_date has what was"
              + " written");
    }
    return warnings;
  }
}
