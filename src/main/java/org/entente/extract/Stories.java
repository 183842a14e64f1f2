package org.entente.extract;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.entente.schema.Columns.ARTICLE_ID;
import static org.entente.schema.Columns.IS_STORY_HEAD;
import static org.entente.schema.Columns.PUBLISHED;
import static org.entente.schema.Columns.STORY_ID;

import java.util.Arrays;
import java.util.Iterator;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.entente.story.Fingerprint;
import scala.Tuple2;

/**
 * The story of each article, from the fingerprints of their texts.
 *
 * <p>Texts that are the same count once. Those that share a bucket of their fingerprints are held
 * against its first text, not against each other, and those that prove alike are linked; a story is
 * what links join. So the work grows with the number of texts, however many of them are alike.
 */
final class Stories {

  private static final String[] FINGERPRINT = {"text", "opening", "shingles", "sketch"};

  private Stories() {}

  /**
   * The stories: article_id, story_id (the article at its head: the earliest, by id among equals)
   * and is_story_head.
   *
   * @param articles article_id, published and the struct fingerprint
   */
  static Dataset<Row> of(Dataset<Row> articles) {
    Dataset<Row> roots = roots(texts(articles));
    Column undatedLast = struct(col(PUBLISHED).isNull(), col(PUBLISHED), col(ARTICLE_ID));
    Dataset<Row> placed =
        articles
            .select(col(ARTICLE_ID), undatedLast.as("place"), col("fingerprint.text").as("text"))
            .join(roots, new String[] {"text"}, "left")
            .select(col(ARTICLE_ID), col("place"), coalesce(col("root"), col("text")).as("root"));
    Dataset<Row> heads =
        placed
            .groupBy("root")
            .agg(min("place").as("head"))
            .select(col("root"), col("head.article_id").as(STORY_ID));
    return placed
        .join(heads, "root")
        .select(
            col(ARTICLE_ID),
            col(STORY_ID),
            col(ARTICLE_ID).equalTo(col(STORY_ID)).as(IS_STORY_HEAD));
  }

  /** The fingerprints that differ. */
  private static Dataset<Row> texts(Dataset<Row> articles) {
    Column[] rest =
        Arrays.stream(FINGERPRINT).skip(1).map(name -> first(name).as(name)).toArray(Column[]::new);
    return articles.select("fingerprint.*").groupBy("text").agg(rest[0], rest[1], rest[2]);
  }

  /** The texts that are linked to others, each with the least text of its story: text, root. */
  private static Dataset<Row> roots(Dataset<Row> texts) {
    Dataset<Row> kept = texts.persist();
    try {
      return ConnectedComponents.roots(alike(kept));
    } finally {
      kept.unpersist();
    }
  }

  /** Pairs of texts that share a bucket: the first of the bucket, and another one. */
  private static Dataset<Row> candidates(Dataset<Row> texts) {
    Column firstOfBucket =
        first("_1").over(Window.partitionBy("_2").orderBy("_1")).as("representative");
    return texts
        .flatMap(new Buckets(), Encoders.tuple(Encoders.LONG(), Encoders.LONG()))
        .select(firstOfBucket, col("_1").as("text"))
        .where("representative <> text")
        .distinct();
  }

  private static Dataset<Row> alike(Dataset<Row> texts) {
    return candidates(texts)
        .join(texts, "text")
        .join(texts.select(renamed("first_")), col("representative").equalTo(col("first_text")))
        .filter(new TellOneStory())
        .select("text", "representative");
  }

  private static Column[] renamed(String prefix) {
    return Arrays.stream(FINGERPRINT)
        .map(name -> col(name).as(prefix + name))
        .toArray(Column[]::new);
  }

  private static Fingerprint fingerprint(Row row, String prefix) {
    return new Fingerprint(
        row.getAs(prefix + "text"),
        row.getAs(prefix + "opening"),
        row.getAs(prefix + "shingles"),
        row.getAs(prefix + "sketch"));
  }

  /** The buckets of a text: pairs of text and bucket. */
  private static final class Buckets implements FlatMapFunction<Row, Tuple2<Long, Long>> {

    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<Tuple2<Long, Long>> call(Row row) {
      Fingerprint text = fingerprint(row, "");
      return Arrays.stream(text.buckets())
          .mapToObj(bucket -> new Tuple2<>(text.text(), bucket))
          .iterator();
    }
  }

  /** Whether two texts that share a bucket are one story. */
  private static final class TellOneStory implements FilterFunction<Row> {

    private static final long serialVersionUID = 1L;

    @Override
    public boolean call(Row pair) {
      return fingerprint(pair, "").tellsStoryOf(fingerprint(pair, "first_"));
    }
  }
}
