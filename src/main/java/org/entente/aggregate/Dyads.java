package org.entente.aggregate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.schema.Table;

/** The table dyads: the pairs of countries, measured against two nulls. */
final class Dyads {

  private Dyads() {}

  /** The dyads with their measures, n_stories_damped and those of {@link DyadNull}. */
  static Dataset<Row> of(
      Facts facts, Dataset<Row> periods, Dataset<Row> countries, int listArticleCountries) {
    Column salient = col("is_salient");
    List<Column> columns = new ArrayList<>(Facts.counts(salient));
    columns.addAll(Facts.countsOfAll());
    columns.add(sum(when(salient, col("n_sentences")).otherwise(lit(0))).as("n_sentences"));
    Dataset<Row> counted =
        Facts.grouped(facts.of(Table.ARTICLE_DYADS), List.of("country_a", "country_b"), columns);
    Dataset<Row> joined =
        Facts.join(
            counted, periods.select(col("grain"), col("period"), col("n").as("n_stories_period")));
    for (String side : List.of("a", "b")) {
      joined =
          Facts.join(
              joined,
              countries.select(
                  col("grain"),
                  col("period"),
                  col("country").as("country_" + side),
                  col("n_stories").as("n_stories_" + side)),
              "country_" + side);
    }
    Dataset<Row> damped = DampedStories.add(joined, facts, listArticleCountries);
    Dataset<Row> measured =
        Measures.add(
            damped,
            "",
            col("n_stories_period"),
            col("n_stories_a"),
            col("n_stories_b"),
            col("n_stories"));
    return DyadNull.add(measured, facts, countries);
  }
}
