package org.entente.aggregate;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
 * and periods. Stories and sources are told apart by numbers, which are good for nothing else.
 */
final class Facts implements AutoCloseable {

  /** The columns that tell periods apart. */
  static final List<String> PERIOD = List.of("grain", "period");

  private final Map<Table, Dataset<Row>> tables;
  private final List<Grain> grains;
  private final Dataset<Row> articles;
  private final Map<Table, Dataset<Row>> ofArticles = new EnumMap<>(Table.class);
  private final Deque<Dataset<Row>> kept = new ArrayDeque<>();

  /**
   * Facts that keep what is read more than once until they are closed.
   *
   * @param tables the article-level tables
   * @param grains the periods to count by
   */
  Facts(Map<Table, Dataset<Row>> tables, List<Grain> grains) {
    this.tables = tables;
    this.grains = grains;
    articles =
        kept(
            numbered(
                numbered(
                    tables
                        .get(Table.ARTICLES)
                        .where("is_read")
                        .select("article_id", "story_id", "source", "published"),
                    "story_id"),
                "source"));
  }

  private static Dataset<Row> numbered(Dataset<Row> rows, String column) {
    Dataset<Row> numbers =
        rows.select(column)
            .distinct()
            .sortWithinPartitions(column)
            .withColumn("number", monotonically_increasing_id());
    return rows.join(numbers, column).drop(column).withColumnRenamed("number", column);
  }

  List<Grain> grains() {
    return grains;
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

  /** The articles themselves: article_id, story_id, source, published, grain, period. */
  Dataset<Row> articles() {
    return dated(articles);
  }

  /** A table whose rows belong to articles, with story_id, source, grain and period. */
  Dataset<Row> of(Table table) {
    return dated(ofArticles(table));
  }

  /** The same, each row once, with its article's story_id, source and published. */
  Dataset<Row> ofArticles(Table table) {
    return ofArticles.computeIfAbsent(table, key -> kept(withArticle(tables.get(key))));
  }

  /** Rows with the story_id, source and published of their article, if it was read. */
  Dataset<Row> withArticle(Dataset<Row> rows) {
    return rows.join(articles, "article_id");
  }

  /** Rows with published, each once for each period that it lies in: grain and period. */
  Dataset<Row> dated(Dataset<Row> rows) {
    return Periods.expand(rows, grains);
  }

  @Override
  public void close() {
    kept.forEach(Dataset::unpersist);
  }

  /**
   * Counts articles, stories and sources by period and {@code keys}; rows must tell one article
   * once. Grouping by story first is several times as fast as counting different ones.
   *
   * @param counted which rows count for n_articles, n_stories and n_sources; n_articles_all and
   *     n_stories_all count all
   * @param sums further columns to add up where rows count
   */
  static Dataset<Row> counted(
      Dataset<Row> rows, List<String> keys, Column counted, List<String> sums) {
    List<Column> ofStory = new ArrayList<>();
    List<Column> ofCell = new ArrayList<>();
    ofStory.add(count(lit(1)).as("n_articles_all"));
    ofStory.add(count(when(counted, lit(1))).as("n_articles"));
    ofCell.add(sum("n_articles_all").as("n_articles_all"));
    ofCell.add(sum("n_articles").as("n_articles"));
    ofCell.add(count(lit(1)).as("n_stories_all"));
    ofCell.add(count(when(col("n_articles").gt(0), lit(1))).as("n_stories"));
    for (String column : sums) {
      ofStory.add(sum(when(counted, col(column)).otherwise(lit(0L))).as(column));
      ofCell.add(sum(column).as(column));
    }
    Dataset<Row> stories = grouped(grouped(rows, plus(keys, "story_id"), ofStory), keys, ofCell);
    Dataset<Row> sources =
        grouped(
            grouped(rows.where(counted), plus(keys, "source"), List.of(count(lit(1)).as("rows"))),
            keys,
            List.of(count(lit(1)).as("n_sources")));
    return leftJoin(stories, sources, keys.toArray(String[]::new))
        .withColumn("n_sources", coalesce(col("n_sources"), lit(0L)));
  }

  /** Counts of different stories by period and {@code keys}, as the column {@code name}. */
  static Dataset<Row> stories(Dataset<Row> rows, List<String> keys, String name) {
    return grouped(rows, keys, List.of(count_distinct(col("story_id")).as(name)));
  }

  private static List<String> plus(List<String> keys, String more) {
    return Stream.concat(keys.stream(), Stream.of(more)).toList();
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
