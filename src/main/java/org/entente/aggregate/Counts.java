package org.entente.aggregate;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * What is counted in each cell of a table, a cell being a period and some keys: articles, stories,
 * sources and sums over articles.
 *
 * <p>Rows are gathered by story and by source first, and these by cell. A story with one article
 * cannot be counted twice, so all of these of a cell are gathered into one: most stories are such.
 * Periods are gathered from the shortest that all of them consist of.
 */
final class Counts {

  /** The column that tells cells apart but for their period: a number for all keys. */
  static final String CELL = "cell";

  private static final Column OF_STORIES_ALONE = col("unit").isNull();
  private static final Column OF_ARTICLES = OF_STORIES_ALONE.or(col("unit").geq(0));

  private final List<String> keys;
  private final List<String> names = new ArrayList<>();
  private final List<Column> gathered = new ArrayList<>();
  private final List<Column> merged = new ArrayList<>();
  private Column sourced = lit(false);

  private Counts(List<String> keys) {
    this.keys = keys;
  }

  /** Counts by period and {@code keys}. */
  static Counts by(List<String> keys) {
    return new Counts(keys);
  }

  /** Counts the articles and stories of some rows: n_articles and n_stories + suffix. */
  Counts stories(String suffix, Column which) {
    Column articles = count(when(OF_ARTICLES.and(which), lit(1)));
    add("n_articles" + suffix, articles, functions::sum);
    return add(
        "n_stories" + suffix,
        when(OF_STORIES_ALONE, articles).otherwise(least(articles, lit(1L))),
        Counts::once);
  }

  /** Counts the sources of some rows: n_sources. */
  Counts sources(Column which) {
    sourced = which;
    return add("n_sources", when(OF_ARTICLES, lit(0L)).otherwise(lit(1L)), Counts::once);
  }

  /** Adds up a column of some rows. */
  Counts total(String column, Column which) {
    return add(column, sum(ofArticles(column, which)), functions::sum);
  }

  /** Adds up a column of some rows that is the same in all articles of a story, once for each. */
  Counts totalOfStories(String column, Column which) {
    return add(column, once(ofArticles(column, which)), Counts::once);
  }

  private static Column ofArticles(String column, Column which) {
    return when(OF_ARTICLES.and(which), col(column)).otherwise(lit(0L));
  }

  private static Column once(Column value) {
    return when(OF_STORIES_ALONE, sum(value)).otherwise(max(value));
  }

  /**
   * Adds a count.
   *
   * @param ofUnit what it is for a story or source in a short period
   * @param merge makes that of a longer period of those of short ones
   */
  private Counts add(String name, Column ofUnit, UnaryOperator<Column> merge) {
    names.add(name);
    gathered.add(ofUnit.as(name));
    merged.add(merge.apply(col(name)).as(name));
    return this;
  }

  /**
   * The counts of each cell, with grain, period, the keys and cell. Rows are gathered before they
   * are moved: good where cells are few.
   *
   * @param rows which tell an article once for each cell: the keys as numbers, and what articles
   *     have
   */
  Dataset<Row> of(Facts facts, Dataset<Row> rows) {
    return counted(facts, rows.withColumn(CELL, facts.codes().packed(keys)));
  }

  /**
   * The same where cells are many: rows are moved first, once, and looking along time moves them no
   * more. The parts are as many as Spark is told to make and are not merged, or groups would not
   * fit in memory.
   */
  Dataset<Row> ofMany(Facts facts, Dataset<Row> rows) {
    int parts = rows.sparkSession().sessionState().conf().numShufflePartitions();
    return counted(
        facts, rows.withColumn(CELL, facts.codes().packed(keys)).repartition(parts, col(CELL)));
  }

  private Dataset<Row> counted(Facts facts, Dataset<Row> rows) {
    Column byStory = when(not(col("is_alone")), col("story_id"));
    Column bySource = lit(-1L).minus(col("source"));
    Dataset<Row> units =
        facts
            .inShortestPeriod(rows)
            .withColumn(
                "unit", explode(when(sourced, array(byStory, bySource)).otherwise(array(byStory))));
    Dataset<Row> ofUnits = facts.datedByNumber(grouped(units, gathered, CELL, "published", "unit"));
    List<Column> sums = names.stream().map(name -> sum(name).as(name)).toList();
    Dataset<Row> counts =
        grouped(grouped(ofUnits, merged, CELL, "when", "unit"), sums, CELL, "when");
    return facts.codes().unpacked(Periods.named(counts), col(CELL), keys).drop("when");
  }

  private static Dataset<Row> grouped(Dataset<Row> rows, List<Column> columns, String... keys) {
    Column[] by = Stream.of(keys).map(functions::col).toArray(Column[]::new);
    return rows.groupBy(by)
        .agg(columns.get(0), columns.subList(1, columns.size()).toArray(Column[]::new));
  }
}
