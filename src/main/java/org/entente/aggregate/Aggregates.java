package org.entente.aggregate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.config.Grain;
import org.entente.lexicon.Sector;
import org.entente.schema.Table;

/** The aggregates, out of the article-level tables. */
public final class Aggregates {

  private static final Column SALIENT = col("is_salient");

  private Aggregates() {}

  /**
   * All aggregates by name.
   *
   * @param tables the article-level tables; read several times, so better stored than computed
   * @param sectors the taxonomy, by code
   * @param evidencePerCell the rows of evidence kept for each cell
   */
  public static Map<Table, Dataset<Row>> of(
      Map<Table, Dataset<Row>> tables,
      List<Grain> grains,
      Map<String, Sector> sectors,
      int evidencePerCell) {
    Facts facts = new Facts(tables, grains);
    Dataset<Row> periods =
        Facts.grouped(
            facts.articles(), List.of(), List.of(count_distinct(col("story_id")).as("n")));
    Dataset<Row> countries = marginals(facts.of(Table.ARTICLE_COUNTRIES), List.of("country"));
    Dataset<Row> sectorCounts = marginals(facts.of(Table.ARTICLE_SECTORS), List.of("sector"));
    Dataset<Row> dyads = dyads(facts, periods, countries);
    Dataset<Row> countrySectors = countrySectors(facts, periods, countries, sectorCounts);
    Map<Table, Dataset<Row>> aggregates = new EnumMap<>(Table.class);
    aggregates.put(Table.COUNTRIES, countries);
    aggregates.put(Table.SECTORS, SectorNames.add(sectorCounts, sectors));
    aggregates.put(Table.DYADS, dyads);
    aggregates.put(Table.COUNTRY_SECTORS, countrySectors);
    aggregates.put(
        Table.DYAD_SECTORS, DyadSectors.of(facts, periods, dyads, countrySectors, sectorCounts));
    aggregates.put(Table.DYAD_SECTOR_EVIDENCE, BestEvidence.of(facts, evidencePerCell));
    aggregates.put(Table.COVERAGE, Coverage.of(tables, grains));
    aggregates.put(Table.PERIODS, CoveredPeriods.of(tables.get(Table.ARTICLES), grains));
    aggregates.replaceAll((table, rows) -> table.schema().select(rows));
    return aggregates;
  }

  private static Dataset<Row> marginals(Dataset<Row> rows, List<String> keys) {
    List<Column> columns = new ArrayList<>(Facts.counts(SALIENT));
    columns.addAll(Facts.countsOfAll());
    return Facts.grouped(rows, keys, columns);
  }

  private static Dataset<Row> countrySectors(
      Facts facts, Dataset<Row> periods, Dataset<Row> countries, Dataset<Row> sectors) {
    Dataset<Row> together =
        facts
            .of(Table.ARTICLE_COUNTRIES)
            .where(SALIENT)
            .join(
                facts.tables().get(Table.ARTICLE_SECTORS).select("article_id", "sector"),
                "article_id");
    Dataset<Row> counted =
        Facts.grouped(together, List.of("country", "sector"), Facts.counts(lit(true)));
    Dataset<Row> joined = Facts.join(counted, periods);
    joined =
        Facts.join(
            joined,
            countries.select(
                col("grain"),
                col("period"),
                col("country"),
                col("n_stories").as("stories_country")),
            "country");
    joined =
        Facts.join(
            joined,
            sectors.select(
                col("grain"),
                col("period"),
                col("sector"),
                col("n_stories_all").as("stories_sector")),
            "sector");
    return Measures.add(
        joined, "", col("n"), col("stories_country"), col("stories_sector"), col("n_stories"));
  }

  private static Dataset<Row> dyads(Facts facts, Dataset<Row> periods, Dataset<Row> countries) {
    List<Column> columns = new ArrayList<>(Facts.counts(SALIENT));
    columns.addAll(Facts.countsOfAll());
    columns.add(sum(when(SALIENT, col("n_sentences")).otherwise(lit(0))).as("n_sentences"));
    Dataset<Row> counted =
        Facts.grouped(facts.of(Table.ARTICLE_DYADS), List.of("country_a", "country_b"), columns);
    Dataset<Row> marginals = countries.select("grain", "period", "country", "n_stories");
    Dataset<Row> joined = Facts.join(counted, periods);
    for (String side : List.of("a", "b")) {
      joined =
          Facts.join(
              joined,
              marginals
                  .withColumnRenamed("country", "country_" + side)
                  .withColumnRenamed("n_stories", "stories_" + side),
              "country_" + side);
    }
    return Measures.add(joined, "", col("n"), col("stories_a"), col("stories_b"), col("n_stories"));
  }
}
