package org.entente.aggregate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.schema.Table;

/**
 * The tables country_sectors and country_sector_groups: what is spoken of where a country is
 * salient.
 */
final class CountrySectors {

  private CountrySectors() {}

  /**
   * The cells with their measures.
   *
   * @param sectors the stories of each code of {@code coding}: n_stories_sector
   */
  static Dataset<Row> of(
      Facts facts,
      Coding coding,
      Dataset<Row> periods,
      Dataset<Row> countries,
      Dataset<Row> sectors) {
    Dataset<Row> together =
        facts
            .ofArticles(Table.ARTICLE_COUNTRIES)
            .where(col("is_salient"))
            .join(coding.ofArticles(), "article_id");
    List<String> keys = List.of("country", coding.column());
    Dataset<Row> counted =
        Counts.by(keys).stories("", lit(true)).sources(lit(true)).ofMany(facts, together);
    Dataset<Row> joined =
        Facts.join(
            Facts.join(
                Facts.join(counted, periods.select("grain", "period", "n_stories_period")),
                countries.select(
                    col("grain"),
                    col("period"),
                    col("country"),
                    col("n_stories").as("n_stories_country")),
                "country"),
            sectors,
            coding.column());
    return FalseDiscoveries.add(
        Measures.add(
            joined,
            "",
            col("n_stories_period"),
            col("n_stories_country"),
            col("n_stories_sector"),
            col("n_stories")),
        "");
  }
}
