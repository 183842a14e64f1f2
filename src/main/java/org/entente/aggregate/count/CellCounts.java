package org.entente.aggregate.count;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.entente.schema.Columns.N_ARTICLES;
import static org.entente.schema.Columns.N_SOURCES;
import static org.entente.schema.Columns.N_STORIES;
import static org.entente.schema.Columns.PUBLISHED;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.entente.aggregate.encode.ArticleFacts;
import org.entente.aggregate.encode.Periods;

/**
 * Counts articles, stories, sources and sums over articles for each cell of a table. A cell is a
 * period and the values of some key columns.
 */
public final class CellCounts {

  /*
   * Three groupings, each much smaller than the one before:
   *
   *   1. by cell, finest period and counting unit: removes duplicates where there are most rows
   *   2. by cell, period and counting unit, after the finest periods are expanded to all periods
   *   3. by cell and period: sums over units
   *
   * Each count therefore has two expressions, one for step 1 and one for step 2. Step 2 is not a sum
   * for what counts once per story, since a story may be in several of the finest periods.
   *
   * cell_id is the number CodeDictionary.pack makes of the keys, which are decoded after step 3.
   */

  /** The column that identifies a cell within its period: one number for all its keys. */
  public static final String CELL_ID = "cell_id";

  private final List<String> keys;
  private final List<String> names = new ArrayList<>();
  private final List<Column> ofFinest = new ArrayList<>();
  private final List<Column> ofPeriod = new ArrayList<>();
  private Column countsSource = lit(false);

  private CellCounts(List<String> keys) {
    this.keys = keys;
  }

  /** Counts by period and {@code keys}. */
  public static CellCounts by(String... keys) {
    return new CellCounts(List.of(keys));
  }

  /** Counts all rows as n_articles and n_stories. */
  public CellCounts stories() {
    return stories("", lit(true));
  }

  /** Counts the rows {@code where} holds as n_articles + suffix and n_stories + suffix. */
  public CellCounts stories(String suffix, Column where) {
    Column articles = count(when(CountingUnit.IS_STORIES.and(where), lit(1)));
    add(N_ARTICLES + suffix, articles, functions::sum);
    return add(
        N_STORIES + suffix,
        when(CountingUnit.IS_SINGLE_ARTICLES, articles).otherwise(least(articles, lit(1L))),
        CountingUnit::oncePerStory);
  }

  /** Counts the sources of all rows as n_sources. */
  public CellCounts sources() {
    return sources(lit(true));
  }

  /** Counts the sources of the rows {@code where} holds as n_sources. */
  public CellCounts sources(Column where) {
    countsSource = where;
    return add(
        N_SOURCES,
        when(CountingUnit.IS_STORIES, lit(0L)).otherwise(lit(1L)),
        CountingUnit::oncePerStory);
  }

  /** Sums a column over the rows {@code where} holds. */
  public CellCounts sum(String column, Column where) {
    return add(column, functions.sum(orZero(column, where)), functions::sum);
  }

  /**
   * Sums a column over the rows {@code where} holds, once for each story: the greatest value of its
   * articles.
   */
  public CellCounts sumOverStories(String column, Column where) {
    return add(
        column, CountingUnit.oncePerStory(orZero(column, where)), CountingUnit::oncePerStory);
  }

  private static Column orZero(String column, Column where) {
    return when(CountingUnit.IS_STORIES.and(where), col(column)).otherwise(lit(0L));
  }

  private CellCounts add(String name, Column finest, UnaryOperator<Column> merge) {
    names.add(name);
    ofFinest.add(finest.as(name));
    ofPeriod.add(merge.apply(col(name)).as(name));
    return this;
  }

  /**
   * The counts of each cell: grain, period, the keys, cell_id and the counts. Aggregates before
   * shuffling, which suits few cells.
   *
   * @param rows rows of {@link ArticleFacts}, each article at most once for each cell, with encoded
   *     keys
   */
  public Dataset<Row> of(ArticleFacts facts, Dataset<Row> rows) {
    return counted(facts, rows.withColumn(CELL_ID, facts.codes().pack(keys)));
  }

  /**
   * Variant for many cells: repartitions by cell once, so that later windows over time need no
   * shuffle. The number of partitions is spark.sql.shuffle.partitions, without merging small ones,
   * since groups of merged ones would not fit in memory.
   */
  public Dataset<Row> ofMany(ArticleFacts facts, Dataset<Row> rows) {
    int partitions = rows.sparkSession().sessionState().conf().numShufflePartitions();
    return counted(
        facts,
        rows.withColumn(CELL_ID, facts.codes().pack(keys)).repartition(partitions, col(CELL_ID)));
  }

  private Dataset<Row> counted(ArticleFacts facts, Dataset<Row> rows) {
    Dataset<Row> units = CountingUnit.expand(facts.inFinestPeriod(rows), countsSource);
    Dataset<Row> finest = group(units, ofFinest, CELL_ID, PUBLISHED, CountingUnit.COLUMN);
    Dataset<Row> unitsOfPeriod =
        group(
            facts.byEncodedPeriod(finest),
            ofPeriod,
            CELL_ID,
            Periods.PERIOD_ID,
            CountingUnit.COLUMN);
    List<Column> sums = names.stream().map(name -> functions.sum(name).as(name)).toList();
    Dataset<Row> counts = group(unitsOfPeriod, sums, CELL_ID, Periods.PERIOD_ID);
    return facts.codes().unpack(Periods.decode(counts), col(CELL_ID), keys).drop(Periods.PERIOD_ID);
  }

  private static Dataset<Row> group(Dataset<Row> rows, List<Column> columns, String... keys) {
    Column[] by = Stream.of(keys).map(functions::col).toArray(Column[]::new);
    return rows.groupBy(by)
        .agg(columns.get(0), columns.subList(1, columns.size()).toArray(Column[]::new));
  }
}
