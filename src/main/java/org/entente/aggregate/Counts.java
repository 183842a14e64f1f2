package org.entente.aggregate;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What is counted in each cell of a table, a cell being a period and some keys: articles, stories,
 * sources and sums over articles.
 *
 * <p>Rows are gathered by story and by source first, and these by cell. A story with one article
 * cannot be counted twice, so all of these of a cell are gathered into one: most stories are such.
 */
final class Counts {

  private static final Column NO_NUMBER = lit(null).cast("bigint");
  private static final Column OF_ARTICLES = col("of_source").isNull();
  private static final Column OF_STORIES_ALONE = col("of_story").isNull();

  private final List<String> keys;
  private final List<String> names = new ArrayList<>();
  private final List<Column> gathered = new ArrayList<>();
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
    return add("n_articles" + suffix, articles)
        .add(
            "n_stories" + suffix,
            when(OF_STORIES_ALONE, articles).otherwise(least(articles, lit(1L))));
  }

  /** Counts the sources of some rows: n_sources. */
  Counts sources(Column which) {
    sourced = which;
    return add("n_sources", when(OF_ARTICLES, lit(0L)).otherwise(lit(1L)));
  }

  /** Adds up a column of some rows. */
  Counts total(String column, Column which) {
    Column value = when(OF_ARTICLES.and(which), col(column)).otherwise(lit(0L));
    return add(column, sum(value));
  }

  /** Adds up a column of some rows that is the same in all articles of a story, once for each. */
  Counts totalOfStories(String column, Column which) {
    Column value = when(OF_ARTICLES.and(which), col(column)).otherwise(lit(0L));
    return add(column, when(OF_STORIES_ALONE, sum(value)).otherwise(max(value)));
  }

  private Counts add(String name, Column ofStory) {
    names.add(name);
    gathered.add(ofStory.as(name));
    return this;
  }

  /** The counts of each cell; {@code rows} tell an article once for each cell. */
  Dataset<Row> of(Dataset<Row> rows) {
    Column story = when(col("is_alone"), NO_NUMBER).otherwise(col("story_id"));
    Column byStory = struct(story.as("story"), NO_NUMBER.as("source"));
    Column bySource = struct(NO_NUMBER.as("story"), col("source").as("source"));
    Dataset<Row> units =
        rows.withColumn(
                "unit", explode(when(sourced, array(byStory, bySource)).otherwise(array(byStory))))
            .withColumn("of_story", col("unit.story"))
            .withColumn("of_source", col("unit.source"));
    List<String> unit = Stream.concat(keys.stream(), Stream.of("of_story", "of_source")).toList();
    List<Column> sums = names.stream().map(name -> sum(name).as(name)).toList();
    return Facts.grouped(Facts.grouped(units, unit, gathered), keys, sums);
  }
}
