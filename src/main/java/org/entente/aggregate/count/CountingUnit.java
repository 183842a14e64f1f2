package org.entente.aggregate.count;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.entente.schema.Columns.SOURCE;
import static org.entente.schema.Columns.STORY_ID;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.aggregate.encode.ArticleFacts;

/** What the articles of a cell are grouped by so that none of it is counted twice. */
final class CountingUnit {

  /*
   * Encoding of the column counting_unit, a nullable long:
   *
   *   null      all stories with a single article, together
   *   s >= 0    story s, which has several articles
   *   u < 0     source -1 - u
   *
   * Invariants: an article belongs to exactly one unit of stories (null or its story) and, where
   * sources are counted, also to its source. Articles and stories are counted from units of stories
   * only, sources from units of sources only.
   *
   * Cost: most stories have a single article, so the unit null collapses them to one row for each
   * cell before anything is shuffled.
   */

  static final String COLUMN = "counting_unit";

  /** Whether the unit is all stories with a single article, together. */
  static final Column IS_SINGLE_ARTICLES = col(COLUMN).isNull();

  /** Whether the unit is made up of stories: a story, or those with a single article. */
  static final Column IS_STORIES = IS_SINGLE_ARTICLES.or(col(COLUMN).geq(0));

  private CountingUnit() {}

  /**
   * Repeats rows of {@link ArticleFacts} for each of their units.
   *
   * @param countsSource the rows that belong to their source as well
   */
  static Dataset<Row> expand(Dataset<Row> rows, Column countsSource) {
    Column story = when(not(col(ArticleFacts.IS_ALONE)), col(STORY_ID));
    Column source = lit(-1L).minus(col(SOURCE));
    return rows.withColumn(
        COLUMN, explode(when(countsSource, array(story, source)).otherwise(array(story))));
  }

  /** Aggregates a unit's rows to a value that counts once for each of its stories. */
  static Column oncePerStory(Column value) {
    return when(IS_SINGLE_ARTICLES, sum(value)).otherwise(max(value));
  }
}
