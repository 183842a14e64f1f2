package org.entente.aggregate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.config.Counting;
import org.entente.lexicon.Registers;
import org.entente.schema.Table;

/** The aggregates, out of the article-level tables. */
public final class Aggregates {

  private final Facts facts;
  private final Counting counting;
  private final Registers registers;
  private final TableStore store;

  private Aggregates(Facts facts, Counting counting, Registers registers, TableStore store) {
    this.facts = facts;
    this.counting = counting;
    this.registers = registers;
    this.store = store;
  }

  /**
   * Computes all aggregates and stores them.
   *
   * @param tables the article-level tables; read several times, so better stored than computed
   */
  public static void write(
      Map<Table, Dataset<Row>> tables, Counting counting, Registers registers, TableStore store) {
    try (Facts facts = new Facts(tables, counting.grains())) {
      new Aggregates(facts, counting, registers, store).write(tables);
    }
  }

  private void write(Map<Table, Dataset<Row>> tables) {
    Dataset<Row> periods = facts.kept(PeriodTotals.of(facts));
    Dataset<Row> countries =
        stored(Table.COUNTRIES, marginals(facts.of(Table.ARTICLE_COUNTRIES), "country"));
    Dataset<Row> sectors =
        stored(
            Table.SECTORS,
            SectorNames.add(
                marginals(facts.of(Table.ARTICLE_SECTORS), "sector"), registers.sectors()));
    Dataset<Row> dyads =
        stored(
            Table.DYADS,
            Dyads.of(
                facts, changes(Dyads.KEY, periods), countries, counting.listArticleCountries()));
    Dataset<Row> ofSectors =
        sectors.select(
            col("grain"),
            col("period"),
            col("sector"),
            col("n_stories_all").as("n_stories_sector"));
    write(
        Coding.leaves(facts),
        List.of(Table.COUNTRY_SECTORS, Table.DYAD_SECTORS),
        ofSectors,
        periods,
        countries,
        dyads);
    Coding groups =
        Coding.groups(facts, SectorGroups.of(dyads.sparkSession(), registers.sectors()));
    write(
        groups,
        List.of(Table.COUNTRY_SECTOR_GROUPS, Table.DYAD_SECTOR_GROUPS),
        groups.marginals(facts),
        periods,
        countries,
        dyads);
    stored(Table.DYAD_SECTOR_EVIDENCE, BestEvidence.of(facts, counting.evidencePerCell()));
    Dataset<Row> coverage = stored(Table.COVERAGE, Coverage.of(tables, counting.grains()));
    stored(
        Table.PERIODS, CoveredPeriods.of(tables.get(Table.ARTICLES), coverage, counting.grains()));
  }

  /** The two tables of a coding: those of countries and those of dyads. */
  private void write(
      Coding coding,
      List<Table> tables,
      Dataset<Row> sectors,
      Dataset<Row> periods,
      Dataset<Row> countries,
      Dataset<Row> dyads) {
    Dataset<Row> countrySectors =
        stored(
            tables.get(0),
            supported(CountrySectors.of(facts, coding, periods, countries, sectors)));
    List<String> keys = new ArrayList<>(Dyads.KEY);
    keys.add(coding.column());
    stored(
        tables.get(1),
        DyadSectors.of(facts, coding, changes(keys, periods), dyads, countrySectors, sectors));
  }

  private Dataset<Row> stored(Table table, Dataset<Row> rows) {
    Dataset<Row> written = table.schema().select(Periods.withoutAllTime(rows));
    return Periods.withAllTime(store.write(table, written));
  }

  private static Dataset<Row> marginals(Dataset<Row> rows, String key) {
    return Counts.by(List.of(key))
        .stories("", col("is_salient"))
        .stories("_all", lit(true))
        .sources(col("is_salient"))
        .of(rows);
  }

  private Dataset<Row> supported(Dataset<Row> cells) {
    return cells.withColumn("is_supported", col("n_stories").geq(counting.minSupport()));
  }

  private UnaryOperator<Dataset<Row>> changes(List<String> keys, Dataset<Row> periods) {
    return cells -> Changes.add(supported(cells), keys, periods, counting.minSupport());
  }
}
