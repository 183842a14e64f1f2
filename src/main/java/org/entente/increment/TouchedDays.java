package org.entente.increment;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_date;
import static org.entente.schema.Columns.ARTICLE_ID;
import static org.entente.schema.Columns.PUBLISHED;
import static org.entente.schema.Columns.STORY_ID;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** The days whose counts must be recomputed after more records were read. */
public final class TouchedDays {

  private TouchedDays() {}

  /**
   * The days of all articles whose story has an article that came, went or changed: as a story that
   * changes may count otherwise wherever it has articles. They are as many as there are days.
   *
   * @param before the table articles as it was
   * @param now the same as it is
   * @param read the records that were read since, with article_id
   */
  public static Set<LocalDate> of(Dataset<Row> before, Dataset<Row> now, Dataset<Row> read) {
    Dataset<Row> stories = changedStories(before, now, read);
    return before
        .select(STORY_ID, PUBLISHED)
        .union(now.select(STORY_ID, PUBLISHED))
        .where(col(PUBLISHED).isNotNull())
        .join(stories, new String[] {STORY_ID}, "left_semi")
        .select(to_date(col(PUBLISHED)).as("day"))
        .distinct()
        .collectAsList()
        .stream()
        .map(row -> row.getDate(0).toLocalDate())
        .collect(Collectors.toSet());
  }

  private static Dataset<Row> changedStories(
      Dataset<Row> before, Dataset<Row> now, Dataset<Row> read) {
    Column[] all =
        Stream.of(now.columns())
            .filter(name -> !name.equals("text"))
            .map(functions::col)
            .toArray(Column[]::new);
    Dataset<Row> changed =
        before
            .select(col(ARTICLE_ID), struct(all).as("before"))
            .join(
                now.select(col(ARTICLE_ID), struct(all).as("now")),
                new String[] {ARTICLE_ID},
                "full_outer")
            .where(not(col("before").eqNullSafe(col("now"))));
    Dataset<Row> readAgain =
        now.join(read.select(ARTICLE_ID), new String[] {ARTICLE_ID}, "left_semi");
    return changed
        .select("before.story_id")
        .union(changed.select("now.story_id"))
        .union(readAgain.select(STORY_ID))
        .distinct();
  }
}
