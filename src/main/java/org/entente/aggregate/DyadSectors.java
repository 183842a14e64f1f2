package org.entente.aggregate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.schema.Table;

/**
 * The tables dyad_sectors and dyad_sector_groups: the evidence of salient dyads, counted by sector.
 *
 * <p>A story counts for a cell when it binds the sector to the salient dyad in some sentence; for
 * the sector alone when it speaks of the sector at all. The second null looks only at the stories
 * in which either country is salient.
 */
final class DyadSectors {

  private DyadSectors() {}

  /**
   * The cells with their measures against both nulls.
   *
   * @param changes what adds the stories of the period, and the change over time, to counted cells
   * @param dyads the table of that name
   * @param countrySectors what {@link CountrySectors} made of the same coding
   * @param sectors the stories of each code of {@code coding}: n_stories_sector
   */
  static Dataset<Row> of(
      Facts facts,
      Coding coding,
      UnaryOperator<Dataset<Row>> changes,
      Dataset<Row> dyads,
      Dataset<Row> countrySectors,
      Dataset<Row> sectors) {
    Dataset<Row> counted = withStoriesOfBoth(counted(facts, coding), facts, coding);
    Dataset<Row> withDyad =
        Facts.join(
            changes.apply(counted),
            dyads.select(
                col("grain"),
                col("period"),
                col("country_a"),
                col("country_b"),
                col("n_stories_a")
                    .plus(col("n_stories_b"))
                    .minus(col("n_stories"))
                    .as("n_stories_either"),
                col("n_stories").as("n_stories_dyad")),
            "country_a",
            "country_b");
    Dataset<Row> withSector = Facts.join(withDyad, sectors, coding.column());
    Dataset<Row> measured =
        Measures.add(
            withSectorGivenEither(coding, withSector, countrySectors),
            "",
            col("n_stories_period"),
            col("n_stories_dyad"),
            col("n_stories_sector"),
            col("n_stories"));
    Dataset<Row> measuredTwice =
        Measures.add(
            measured,
            "_given_either",
            col("n_stories_either"),
            col("n_stories_dyad"),
            col("n_stories_sector_given_either"),
            col("n_stories"));
    return FalseDiscoveries.add(measuredTwice, "", "_given_either");
  }

  private static Dataset<Row> counted(Facts facts, Coding coding) {
    Counts counts = Counts.by(keys(coding)).stories("", lit(true)).sources(lit(true));
    coding.counts().forEach(column -> counts.total(column, lit(true)));
    return counts.ofMany(facts, coding.ofDyads());
  }

  private static List<String> keys(Coding coding) {
    return List.of("country_a", "country_b", coding.column());
  }

  /** Adds of_both, the stories that speak of the sector and in which the dyad is salient. */
  private static Dataset<Row> withStoriesOfBoth(Dataset<Row> cells, Facts facts, Coding coding) {
    Dataset<Row> together =
        facts
            .ofArticles(Table.ARTICLE_DYADS)
            .where(col("is_salient"))
            .join(coding.ofArticles(), "article_id");
    Dataset<Row> both =
        Counts.by(keys(coding))
            .stories("_both", lit(true))
            .ofMany(facts, together)
            .select(
                col("grain"), col("period"), col(Counts.CELL), col("n_stories_both").as("of_both"));
    return Facts.leftJoin(cells, both, Counts.CELL);
  }

  /**
   * Adds n_stories_sector_given_either, the stories that speak of the sector and in which either
   * country is salient: those of the one and those of the other, less those of both.
   */
  private static Dataset<Row> withSectorGivenEither(
      Coding coding, Dataset<Row> cells, Dataset<Row> countrySectors) {
    Dataset<Row> joined = cells.where(col("of_both").isNotNull());
    for (String side : List.of("a", "b")) {
      joined =
          Facts.join(
              joined,
              countrySectors.select(
                  col("grain"),
                  col("period"),
                  col("country").as("country_" + side),
                  col(coding.column()),
                  col("n_stories").as("of_" + side)),
              "country_" + side,
              coding.column());
    }
    return joined
        .withColumn(
            "n_stories_sector_given_either", col("of_a").plus(col("of_b")).minus(col("of_both")))
        .drop("of_a", "of_b", "of_both");
  }
}
