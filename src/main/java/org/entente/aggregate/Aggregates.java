package org.entente.aggregate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.config.AggregationSettings;
import org.entente.nlp.lexicon.codes.CodeLists;
import org.entente.nlp.lexicon.codes.CountryGroups;
import org.entente.nlp.lexicon.codes.GroupMember;
import org.entente.schema.Table;

/** The aggregates, out of the article-level tables. */
public final class Aggregates {

  private final Facts facts;
  private final AggregationSettings counting;
  private final CodeLists registers;
  private final Optional<PeriodRefresh> renewal;
  private final TableStore store;

  private Aggregates(
      Facts facts,
      AggregationSettings counting,
      CodeLists registers,
      Optional<PeriodRefresh> renewal,
      TableStore store) {
    this.facts = facts;
    this.counting = counting;
    this.registers = registers;
    this.renewal = renewal;
    this.store = store;
  }

  /**
   * Computes the aggregates and stores them.
   *
   * @param tables the article-level tables; read several times, so better stored than computed
   * @param renewal the periods to compute, if not all
   */
  public static void write(
      Map<Table, Dataset<Row>> tables,
      AggregationSettings counting,
      CodeLists registers,
      Optional<PeriodRefresh> renewal,
      TableStore store) {
    try (Facts facts = new Facts(tables, counting.grains(), Codes.of(registers), renewal)) {
      new Aggregates(facts, counting, registers, renewal, store).write(tables);
    }
  }

  private void write(Map<Table, Dataset<Row>> tables) {
    Dataset<Row> periods = facts.kept(PeriodTotals.of(facts));
    Dataset<Row> countries = stored(Table.COUNTRIES, marginals(Table.ARTICLE_COUNTRIES, "country"));
    Dataset<Row> sectors =
        stored(
            Table.SECTORS,
            SectorNames.add(marginals(Table.ARTICLE_SECTORS, "sector"), registers.sectors()));
    Dataset<Row> dyads =
        stored(
            Table.DYADS,
            Dyads.of(facts, changes(periods), countries, counting.listArticleCountries()));
    Dataset<Row> ofSectors =
        sectors.select(
            col("grain"),
            col("period"),
            col("sector"),
            col("n_stories_all").as("n_stories_sector"));
    Dataset<Row> bindings = Coding.bindings(facts);
    write(
        Coding.leaves(facts, bindings),
        List.of(Table.COUNTRY_SECTORS, Table.DYAD_SECTORS),
        ofSectors,
        periods,
        countries,
        dyads);
    Coding groups =
        Coding.groups(facts, bindings, SectorGroups.of(dyads.sparkSession(), registers.sectors()));
    Dataset<Row> ofGroups = facts.kept(groups.marginals(facts));
    write(
        groups,
        List.of(Table.COUNTRY_SECTOR_GROUPS, Table.DYAD_SECTOR_GROUPS),
        ofGroups,
        periods,
        countries,
        dyads);
    stored(Table.DYAD_SECTOR_EVIDENCE, BestEvidence.of(facts, counting.evidencePerCell()));
    writeCountryGroups(groups, ofGroups, periods);
    Dataset<Row> coverage = storedWhole(Table.COVERAGE, Coverage.of(tables, counting.grains()));
    storedWhole(
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
    stored(
        tables.get(1),
        DyadSectors.of(facts, coding, changes(periods), dyads, countrySectors, sectors));
  }

  /** The tables of groups of countries, without rows where none are asked for. */
  private void writeCountryGroups(
      Coding sectorGroups, Dataset<Row> ofSectorGroups, Dataset<Row> periods) {
    SparkSession spark = periods.sparkSession();
    List<GroupMember> members = CountryGroups.members(counting.countryGroups(), registers);
    GroupedCountries groups = GroupedCountries.of(spark, members, facts.codes());
    store.write(Table.COUNTRY_GROUPS, Table.COUNTRY_GROUPS.schema().select(groups.members()));
    if (members.isEmpty()) {
      for (Table table : List.of(Table.GROUP_DYADS, Table.GROUP_DYAD_SECTORS)) {
        store.write(table, spark.createDataFrame(List.of(), table.schema().structType()));
      }
      return;
    }
    GroupDyads dyads = new GroupDyads(facts, groups, periods);
    Dataset<Row> written = stored(Table.GROUP_DYADS, supported(dyads.all()));
    stored(
        Table.GROUP_DYAD_SECTORS, supported(dyads.bySector(sectorGroups, ofSectorGroups, written)));
  }

  /** Stores a table, with the rows of periods that are not made anew, and gives it back. */
  private Dataset<Row> stored(Table table, Dataset<Row> rows) {
    Dataset<Row> made = table.schema().select(Periods.withoutAllTime(rows));
    Dataset<Row> written = renewal.map(of -> of.merged(table, made)).orElse(made);
    return Periods.withAllTime(store.write(table, written));
  }

  /** Stores a table that depends in all periods on the first and the last day of the corpus. */
  private Dataset<Row> storedWhole(Table table, Dataset<Row> rows) {
    return Periods.withAllTime(
        store.write(table, table.schema().select(Periods.withoutAllTime(rows))));
  }

  private Dataset<Row> marginals(Table table, String key) {
    return Counts.by(List.of(key))
        .stories("", col("is_salient"))
        .stories("_all", lit(true))
        .sources(col("is_salient"))
        .of(facts, facts.ofArticles(table));
  }

  private Dataset<Row> supported(Dataset<Row> cells) {
    return cells.withColumn("is_supported", col("n_stories").geq(counting.minSupport()));
  }

  private UnaryOperator<Dataset<Row>> changes(Dataset<Row> periods) {
    return cells -> Changes.add(supported(cells), Counts.CELL, periods, counting.minSupport());
  }
}
