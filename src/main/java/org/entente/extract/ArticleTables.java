package org.entente.extract;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.entente.model.RejectReason;
import org.entente.schema.Extracted;
import org.entente.schema.Table;

/** The article-level tables, out of the extracted records. */
public final class ArticleTables {

  private static final Column ACCEPTED = col("reason").isNull();

  private ArticleTables() {}

  /**
   * All article-level tables by name.
   *
   * @param extracted rows of {@link Extracted}; read several times, so better stored than computed
   */
  public static Map<Table, Dataset<Row>> of(Dataset<Row> extracted) {
    Dataset<Row> repeated = repeated(extracted).cache();
    Dataset<Row> articles = without(repeated, extracted.where(ACCEPTED));
    Dataset<Row> stories =
        Stories.of(articles.select("article_id", "published", "fingerprint")).cache();
    Map<Table, Dataset<Row>> tables = new EnumMap<>(Table.class);
    tables.put(
        Table.ARTICLES, Table.ARTICLES.schema().select(articles.join(stories, "article_id")));
    for (Table table : Extracted.NESTED) {
      tables.put(
          table, table.schema().select(withStory(unnested(articles, table), stories, table)));
    }
    tables.put(Table.REJECTS, Table.REJECTS.schema().select(rejects(extracted, repeated)));
    return tables;
  }

  /** The rows of a nested table, one a row, with the article's own columns beside. */
  private static Dataset<Row> unnested(Dataset<Row> articles, Table table) {
    return articles
        .select(
            col("article_id"),
            col("published"),
            col("source"),
            explode(col(table.code())).as("row"))
        .select("article_id", "published", "source", "row.*");
  }

  /** Adds the column story_id where the table has one: by the few articles that head no story. */
  private static Dataset<Row> withStory(Dataset<Row> rows, Dataset<Row> stories, Table table) {
    if (!table.schema().has("story_id")) {
      return rows;
    }
    Dataset<Row> copies = stories.where("not is_story_head").drop("is_story_head");
    return rows.join(copies, new String[] {"article_id"}, "left")
        .withColumn("story_id", coalesce(col("story_id"), col("article_id")));
  }

  /** The records whose id an earlier record already has: input_file, record and article_id. */
  private static Dataset<Row> repeated(Dataset<Row> extracted) {
    Dataset<Row> ids =
        extracted.where(ACCEPTED).select(col("article_id"), col("input_file"), col("record"));
    Dataset<Row> several =
        ids.groupBy("article_id")
            .agg(count(lit(1)).as("n"), min(struct("input_file", "record")).as("first"))
            .where(col("n").gt(1))
            .select(col("article_id"), col("first"));
    return ids.join(several, "article_id")
        .where(struct("input_file", "record").notEqual(col("first")))
        .select("input_file", "record", "article_id");
  }

  private static Dataset<Row> without(Dataset<Row> repeated, Dataset<Row> rows) {
    if (repeated.isEmpty()) {
      return rows;
    }
    Column same =
        rows.col("input_file")
            .equalTo(repeated.col("input_file"))
            .and(rows.col("record").equalTo(repeated.col("record")));
    return rows.join(repeated, same, "left_anti");
  }

  private static Dataset<Row> rejects(Dataset<Row> extracted, Dataset<Row> repeated) {
    Dataset<Row> refused = extracted.where(col("reason").isNotNull());
    if (repeated.isEmpty()) {
      return refused;
    }
    Dataset<Row> again =
        extracted
            .drop("article_id", "reason", "detail", "head")
            .join(repeated, new String[] {"input_file", "record"}, "inner")
            .withColumn("reason", lit(RejectReason.REPEATED_ID.code()))
            .withColumn(
                "detail", concat_ws(" ", lit("an earlier record has the id"), col("article_id")))
            .withColumn("head", coalesce(col("title"), lit("")));
    return refused.unionByName(again.select(columnsOf(refused)));
  }

  private static Column[] columnsOf(Dataset<Row> rows) {
    return Arrays.stream(rows.columns()).map(functions::col).toArray(Column[]::new);
  }
}
