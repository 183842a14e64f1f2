package org.entente.aggregate;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.schema.Table;

/** The table dyads: the pairs of countries, measured against two nulls. */
final class Dyads {

  /** What tells the dyads of a period apart. */
  static final List<String> KEY = List.of("country_a", "country_b");

  private Dyads() {}

  /**
   * The dyads with their measures, stories_damped and those of {@link DyadNull}.
   *
   * @param changes what adds the stories of the period, and the change over time, to counted cells
   */
  static Dataset<Row> of(
      Facts facts,
      UnaryOperator<Dataset<Row>> changes,
      Dataset<Row> countries,
      int listArticleCountries) {
    Dataset<Row> counted =
        Facts.counted(
            facts.of(Table.ARTICLE_DYADS), KEY, col("is_salient"), List.of("n_sentences"));
    Dataset<Row> joined = changes.apply(counted);
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
            DyadNull.add(damped, facts, countries),
            "",
            col("n_stories_period"),
            col("n_stories_a"),
            col("n_stories_b"),
            col("n_stories"));
    return FalseDiscoveries.add(measured, "", "_sdsm");
  }
}
