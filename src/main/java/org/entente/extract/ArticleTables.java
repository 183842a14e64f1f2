package org.entente.extract;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.entente.schema.Columns.ARTICLE_ID;
import static org.entente.schema.Columns.IS_STORY_HEAD;
import static org.entente.schema.Columns.PUBLISHED;
import static org.entente.schema.Columns.SOURCE;
import static org.entente.schema.Columns.STORY_ID;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.entente.model.text.RejectReason;
import org.entente.schema.Extracted;
import org.entente.schema.Table;

/**
 * The article-level tables, out of the extracted records.
 *
 * <p>Of records with the same id the first is the article: the least by file and number, and of one
 * that was read several times the newest reading.
 */
public final class ArticleTables {

  private static final Column ACCEPTED = col("reason").isNull();
  private static final String[] READING = {"input_file", "record", "age"};

  private final Dataset<Row> extracted;
  private final Dataset<Row> repeated;

  /**
   * The tables of records.
   *
   * @param extracted rows of {@link Extracted}, and age: how many runs read records since; read
   *     several times, so better stored than computed
   */
  public ArticleTables(Dataset<Row> extracted) {
    this.extracted = extracted;
    repeated = repeated(extracted).cache();
  }

  /** All article-level tables by name. */
  public Map<Table, Dataset<Row>> tables() {
    Dataset<Row> articles = Copies.completed(withoutRepeated(), extracted);
    Dataset<Row> stories =
        Stories.of(articles.select(ARTICLE_ID, PUBLISHED, "fingerprint")).cache();
    Map<Table, Dataset<Row>> tables = new EnumMap<>(Table.class);
    tables.put(Table.ARTICLES, Table.ARTICLES.schema().select(articles.join(stories, ARTICLE_ID)));
    for (Table table : Extracted.NESTED) {
      tables.put(
          table, table.schema().select(withStory(unnested(articles, table), stories, table)));
    }
    Dataset<Row> latest = isReadOnce() ? rejects() : readAgain("left_anti");
    tables.put(Table.REJECTS, Table.REJECTS.schema().select(latest));
    return tables;
  }

  /** How many records were refused, but say otherwise since: they are in no table any more. */
  public long replaced() {
    return isReadOnce() ? 0 : readAgain("left_semi").count();
  }

  private boolean isReadOnce() {
    return extracted.where("age > 0").isEmpty();
  }

  /** The rejects whose place was read again since, or with an anti join the others. */
  private Dataset<Row> readAgain(String join) {
    Column[] ofSame = {col("input_file").as("same_file"), col("record").as("same_record")};
    Dataset<Row> later = extracted.select(ofSame[0], ofSame[1], col("age").as("later_age"));
    return rejects()
        .join(
            later,
            col("input_file")
                .equalTo(col("same_file"))
                .and(col("record").equalTo(col("same_record")))
                .and(col("later_age").lt(col("age"))),
            join);
  }

  /** The rows of a nested table, one a row, with the article's own columns beside. */
  private static Dataset<Row> unnested(Dataset<Row> articles, Table table) {
    return articles
        .select(col(ARTICLE_ID), col(PUBLISHED), col(SOURCE), explode(col(table.code())).as("row"))
        .select(ARTICLE_ID, PUBLISHED, SOURCE, "row.*");
  }

  /** Adds the column story_id where the table has one: by the few articles that head no story. */
  private static Dataset<Row> withStory(Dataset<Row> rows, Dataset<Row> stories, Table table) {
    if (!table.schema().has(STORY_ID)) {
      return rows;
    }
    Dataset<Row> copies = stories.where("not is_story_head").drop(IS_STORY_HEAD);
    return rows.join(copies, new String[] {ARTICLE_ID}, "left")
        .withColumn(STORY_ID, coalesce(col(STORY_ID), col(ARTICLE_ID)));
  }

  /** The records whose id an earlier record already has: input_file, record, age, article_id. */
  private static Dataset<Row> repeated(Dataset<Row> extracted) {
    Column place = struct("input_file", "record", "age");
    Dataset<Row> ids = extracted.where(ACCEPTED).select(ARTICLE_ID, "input_file", "record", "age");
    Dataset<Row> several =
        ids.groupBy(ARTICLE_ID)
            .agg(count(lit(1)).as("n"), min(place).as("first"))
            .where(col("n").gt(1))
            .select(col(ARTICLE_ID), col("first"));
    return ids.join(several, ARTICLE_ID)
        .where(place.notEqual(col("first")))
        .select("input_file", "record", "age", ARTICLE_ID);
  }

  private Dataset<Row> withoutRepeated() {
    Dataset<Row> accepted = extracted.where(ACCEPTED);
    return repeated.isEmpty()
        ? accepted
        : accepted.join(repeated.drop(ARTICLE_ID), READING, "left_anti");
  }

  private Dataset<Row> rejects() {
    Dataset<Row> refused = extracted.where(col("reason").isNotNull());
    if (repeated.isEmpty()) {
      return refused;
    }
    Dataset<Row> again =
        extracted
            .drop(ARTICLE_ID, "reason", "detail", "head")
            .join(repeated, READING, "inner")
            .withColumn("reason", lit(RejectReason.REPEATED_ID.code()))
            .withColumn(
                "detail", concat_ws(" ", lit("an earlier record has the id"), col(ARTICLE_ID)))
            .withColumn("head", coalesce(col("title"), lit("")));
    return refused.unionByName(again.select(columnsOf(refused)));
  }

  private static Column[] columnsOf(Dataset<Row> rows) {
    return Arrays.stream(rows.columns()).map(functions::col).toArray(Column[]::new);
  }
}
