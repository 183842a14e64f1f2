package org.entente.aggregate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.to_date;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;
import org.entente.config.Grain;
import org.entente.schema.Table;

/**
 * The article-level tables as the aggregates read them: each row with its article's story, source
 * and periods. Stories and sources are told apart by numbers, which are good for nothing else;
 * {@code is_alone} tells that a story has no other article.
 */
final class Facts implements AutoCloseable {

  /** The columns that tell periods apart. */
  static final List<String> PERIOD = List.of("grain", "period");

  /** Columns that nothing is counted by, and rows with them would be wider. */
  private static final String[] UNUSED = {"scope", "salience", "n_mentions"};

  private final Map<Table, Dataset<Row>> tables;
  private final List<Grain> grains;
  private final Codes codes;
  private final Optional<PeriodRefresh> renewal;
  private final Dataset<Row> articles;
  private final Map<Table, Dataset<Row>> ofArticles = new EnumMap<>(Table.class);
  private final Deque<Dataset<Row>> kept = new ArrayDeque<>();

  /**
   * Facts that keep what is read more than once until they are closed.
   *
   * @param tables the article-level tables
   * @param grains the periods to count by
   * @param codes all codes that the tables may have
   * @param renewal tells which periods must be counted, if not all
   */
  Facts(
      Map<Table, Dataset<Row>> tables,
      List<Grain> grains,
      Codes codes,
      Optional<PeriodRefresh> renewal) {
    this.tables = tables;
    this.grains = grains;
    this.codes = codes;
    this.renewal = renewal;
    articles =
        kept(
            numbered(
                numbered(
                        tables
                            .get(Table.ARTICLES)
                            .where("is_analyzed")
                            .select(
                                col("article_id"),
                                col("story_id"),
                                col("source"),
                                to_date(col("published")).as("published")),
                        "source")
                    .drop("is_alone"),
                "story_id"));
  }

  /** Puts numbers for the values of a column, and tells whether a row has its value alone. */
  private static Dataset<Row> numbered(Dataset<Row> rows, String column) {
    Dataset<Row> numbers =
        rows.groupBy(column)
            .agg(count(lit(1)).equalTo(1).as("is_alone"))
            .sortWithinPartitions(column)
            .withColumn("number", monotonically_increasing_id());
    return rows.join(numbers, column).drop(column).withColumnRenamed("number", column);
  }

  Codes codes() {
    return codes;
  }

  /** An article-level table as it is stored. */
  Dataset<Row> stored(Table table) {
    return tables.get(table);
  }

  /**
   * Keeps rows that are read more than once, from their first reading until the facts are closed.
   */
  Dataset<Row> kept(Dataset<Row> rows) {
    kept.push(rows.persist(StorageLevel.MEMORY_AND_DISK()));
    return rows;
  }

  /** The articles themselves: article_id, story_id, is_alone, source and published, a date. */
  Dataset<Row> articles() {
    return articles;
  }

  /**
   * A table whose rows belong to articles, with what the articles have, numbers for codes, and
   * without columns that none counts.
   */
  Dataset<Row> ofArticles(Table table) {
    return ofArticles.computeIfAbsent(
        table, key -> kept(withArticle(codes.numbered(tables.get(key).drop(UNUSED)))));
  }

  /** Rows with the story_id, is_alone, source and published of their article, if it was read. */
  Dataset<Row> withArticle(Dataset<Row> rows) {
    return rows.join(articles, "article_id");
  }

  /** Rows with published, each once for each period that it lies in: grain and period. */
  Dataset<Row> dated(Dataset<Row> rows) {
    return Periods.named(datedByNumber(rows)).drop("when");
  }

  /** Likewise, with the number of {@link Periods} for grain and period: when. */
  Dataset<Row> datedByNumber(Dataset<Row> rows) {
    return Periods.expandNumbered(rows, grains, renewal);
  }

  /** Rows with the first day of the shortest period as published. */
  Dataset<Row> inShortestPeriod(Dataset<Row> rows) {
    return rows.withColumn("published", Periods.shortest(grains));
  }

  @Override
  public void close() {
    kept.forEach(Dataset::unpersist);
  }

  /** Groups by period and {@code keys} and computes {@code columns}. */
  static Dataset<Row> grouped(Dataset<Row> rows, List<String> keys, List<Column> columns) {
    Column[] by =
        Stream.concat(PERIOD.stream(), keys.stream()).map(functions::col).toArray(Column[]::new);
    Column[] rest = columns.subList(1, columns.size()).toArray(Column[]::new);
    return rows.groupBy(by).agg(columns.get(0), rest);
  }

  /** Joins on the period and {@code keys}. */
  static Dataset<Row> join(Dataset<Row> left, Dataset<Row> right, String... keys) {
    return join(left, right, "inner", keys);
  }

  /** Joins likewise, and keeps rows of the left that have none on the right. */
  static Dataset<Row> leftJoin(Dataset<Row> left, Dataset<Row> right, String... keys) {
    return join(left, right, "left", keys);
  }

  private static Dataset<Row> join(
      Dataset<Row> left, Dataset<Row> right, String kind, String... keys) {
    String[] all = Stream.concat(PERIOD.stream(), Arrays.stream(keys)).toArray(String[]::new);
    return left.join(right, all, kind);
  }
}
