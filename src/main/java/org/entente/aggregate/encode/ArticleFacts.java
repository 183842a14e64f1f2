package org.entente.aggregate.encode;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.to_date;
import static org.entente.schema.Columns.ARTICLE_ID;
import static org.entente.schema.Columns.IS_ANALYZED;
import static org.entente.schema.Columns.IS_SALIENT;
import static org.entente.schema.Columns.N_MENTIONS;
import static org.entente.schema.Columns.PUBLISHED;
import static org.entente.schema.Columns.SALIENCE;
import static org.entente.schema.Columns.SCOPE;
import static org.entente.schema.Columns.SOURCE;
import static org.entente.schema.Columns.STORY_ID;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.entente.schema.Table;

/**
 * The article-level tables as aggregates read them: encoded, and each row with the story, source
 * and date of its article.
 */
public final class ArticleFacts implements AutoCloseable {

  /*
   * story_id and source are surrogate keys, valid only within this run: numbers from 0 up, not
   * dense. is_alone marks stories with a single article; there are few others, and a story with one
   * article needs no duplicate removal, so counting treats the two differently (CountingUnit).
   * published is a date without time, null if unknown. Articles that were not analyzed have no row.
   *
   * Cost: two aggregations and two joins over articles assign the surrogate keys; what is read more
   * than once is cached in memory, spilling to disk, until close.
   */

  /** The column that marks stories with a single article. */
  public static final String IS_ALONE = "is_alone";

  /** The columns that rows take from their article. */
  public static final List<String> OF_ARTICLE = List.of(STORY_ID, IS_ALONE, SOURCE, PUBLISHED);

  /** Columns no aggregate uses, dropped to keep rows narrow. */
  private static final String[] UNUSED = {SCOPE, SALIENCE, N_MENTIONS};

  private final Map<Table, Dataset<Row>> tables;
  private final CodeDictionary codes;
  private final CountedPeriods periods;
  private final Dataset<Row> articles;
  private final Map<Table, Dataset<Row>> encoded = new EnumMap<>(Table.class);
  private final Deque<Dataset<Row>> cached = new ArrayDeque<>();

  /**
   * Facts that cache what is read more than once, until they are closed.
   *
   * @param tables the article-level tables
   * @param codes all codes that the tables may contain
   * @param periods the periods to count
   */
  public ArticleFacts(
      Map<Table, Dataset<Row>> tables, CodeDictionary codes, CountedPeriods periods) {
    this.tables = tables;
    this.codes = codes;
    this.periods = periods;
    Dataset<Row> analyzed =
        tables
            .get(Table.ARTICLES)
            .where(col(IS_ANALYZED))
            .select(
                col(ARTICLE_ID), col(STORY_ID), col(SOURCE), to_date(col(PUBLISHED)).as(PUBLISHED));
    articles = cache(withSurrogate(withSurrogate(analyzed, SOURCE).drop(IS_ALONE), STORY_ID));
  }

  /** Replaces the values of a column by numbers, and adds whether a row is alone with its value. */
  private static Dataset<Row> withSurrogate(Dataset<Row> rows, String column) {
    String number = "number";
    Dataset<Row> numbers =
        rows.groupBy(column)
            .agg(count(lit(1)).equalTo(1).as(IS_ALONE))
            .sortWithinPartitions(column)
            .withColumn(number, monotonically_increasing_id());
    return rows.join(numbers, column).drop(column).withColumnRenamed(number, column);
  }

  public CodeDictionary codes() {
    return codes;
  }

  /** An article-level table as it is stored. */
  public Dataset<Row> stored(Table table) {
    return tables.get(table);
  }

  /** Caches rows from the first time they are computed until these facts are closed. */
  public Dataset<Row> cache(Dataset<Row> rows) {
    cached.push(rows.persist(StorageLevel.MEMORY_AND_DISK()));
    return rows;
  }

  /** The analyzed articles: article_id, story_id, is_alone, source, published. */
  public Dataset<Row> articles() {
    return articles;
  }

  /**
   * A table whose rows belong to articles, encoded, with {@link #OF_ARTICLE} and without columns
   * that no aggregate uses.
   */
  public Dataset<Row> encoded(Table table) {
    return encoded.computeIfAbsent(
        table, key -> cache(withArticle(codes.encode(tables.get(key).drop(UNUSED)))));
  }

  /** The rows of {@link #encoded} in which a country, dyad or sector is salient. */
  public Dataset<Row> salient(Table table) {
    return encoded(table).where(col(IS_SALIENT));
  }

  /** Adds {@link #OF_ARTICLE} to rows with article_id; rows of other articles are dropped. */
  public Dataset<Row> withArticle(Dataset<Row> rows) {
    return rows.join(articles, ARTICLE_ID);
  }

  /** Repeats rows with published for each counted period, adding grain and period. */
  public Dataset<Row> byPeriod(Dataset<Row> rows) {
    return Periods.expand(rows, periods);
  }

  /** Repeats rows with published for each counted period, adding period_id. */
  public Dataset<Row> byEncodedPeriod(Dataset<Row> rows) {
    return Periods.expandEncoded(rows, periods);
  }

  /** Replaces published by the first day of the finest period. */
  public Dataset<Row> inFinestPeriod(Dataset<Row> rows) {
    return rows.withColumn(PUBLISHED, Periods.finest(periods.grains()));
  }

  @Override
  public void close() {
    cached.forEach(Dataset::unpersist);
  }
}
