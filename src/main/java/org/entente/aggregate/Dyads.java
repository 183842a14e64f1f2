package org.entente.aggregate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

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
        DampedStories.add(counted(DampedStories.withLosses(facts, listArticleCountries), facts));
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
    Dataset<Row> measured =
        Measures.add(
            DyadNull.add(joined, facts, countries),
            "",
            col("n_stories_period"),
            col("n_stories_a"),
            col("n_stories_b"),
            col("n_stories"));
    return FalseDiscoveries.add(measured, "", "_sdsm");
  }

  private static Dataset<Row> counted(Dataset<Row> rows, Facts facts) {
    Column salient = col("is_salient");
    return Counts.by(KEY)
        .stories("", salient)
        .stories("_all", lit(true))
        .sources(salient)
        .total("n_sentences", salient)
        .totalOfStories(DampedStories.LOST, salient)
        .ofMany(facts, rows);
  }
}
