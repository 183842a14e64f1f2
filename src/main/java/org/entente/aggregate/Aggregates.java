package org.entente.aggregate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.aggregate.count.PeriodTotals;
import org.entente.aggregate.count.SectorEvidence;
import org.entente.aggregate.count.SectorLevel;
import org.entente.aggregate.encode.ArticleFacts;
import org.entente.aggregate.encode.CodeDictionary;
import org.entente.aggregate.encode.CountedPeriods;
import org.entente.aggregate.encode.Periods;
import org.entente.aggregate.encode.SectorGroups;
import org.entente.aggregate.table.CountriesTable;
import org.entente.aggregate.table.CountryGroupsTable;
import org.entente.aggregate.table.CountrySectorGroupsTable;
import org.entente.aggregate.table.CountrySectorsTable;
import org.entente.aggregate.table.CoverageTable;
import org.entente.aggregate.table.DyadSectorEvidenceTable;
import org.entente.aggregate.table.DyadSectorGroupsTable;
import org.entente.aggregate.table.DyadSectorsTable;
import org.entente.aggregate.table.DyadsTable;
import org.entente.aggregate.table.GroupDyadSectorsTable;
import org.entente.aggregate.table.GroupDyadsTable;
import org.entente.aggregate.table.PeriodsTable;
import org.entente.aggregate.table.SectorsTable;
import org.entente.aggregate.table.TableInputs;
import org.entente.config.AggregationSettings;
import org.entente.nlp.lexicon.codes.CodeLists;
import org.entente.nlp.lexicon.codes.CountryGroups;
import org.entente.nlp.lexicon.codes.GroupMember;
import org.entente.schema.Table;

/** Computes the aggregates from the article-level tables and stores them. */
public final class Aggregates {

  private final Map<Table, Dataset<Row>> tables;
  private final AggregationSettings settings;
  private final CodeLists codeLists;
  private final Optional<PeriodRefresh> refresh;
  private final TableStore store;

  private Aggregates(
      Map<Table, Dataset<Row>> tables,
      AggregationSettings settings,
      CodeLists codeLists,
      Optional<PeriodRefresh> refresh,
      TableStore store) {
    this.tables = tables;
    this.settings = settings;
    this.codeLists = codeLists;
    this.refresh = refresh;
    this.store = store;
  }

  /**
   * Computes all aggregates and stores them.
   *
   * @param tables the article-level tables; read several times, so better stored than computed
   * @param refresh the periods to compute, if not all
   */
  public static void write(
      Map<Table, Dataset<Row>> tables,
      AggregationSettings settings,
      CodeLists codeLists,
      Optional<PeriodRefresh> refresh,
      TableStore store) {
    new Aggregates(tables, settings, codeLists, refresh, store).write();
  }

  private void write() {
    CountedPeriods periods =
        new CountedPeriods(settings.grains(), refresh.map(PeriodRefresh::counted));
    try (ArticleFacts facts = new ArticleFacts(tables, CodeDictionary.of(codeLists), periods)) {
      writeCells(new TableInputs(facts, PeriodTotals.of(facts), settings));
    }
    Dataset<Row> coverage = storeWhole(Table.COVERAGE, CoverageTable.of(tables, settings.grains()));
    storeWhole(
        Table.PERIODS, PeriodsTable.of(tables.get(Table.ARTICLES), coverage, settings.grains()));
  }

  private void writeCells(TableInputs inputs) {
    ArticleFacts facts = inputs.facts();
    Dataset<Row> countries = store(Table.COUNTRIES, CountriesTable.of(inputs));
    Dataset<Row> sectors = store(Table.SECTORS, SectorsTable.of(inputs, codeLists.sectors()));
    Dataset<Row> dyads = store(Table.DYADS, DyadsTable.of(inputs, countries));

    Dataset<Row> evidence = SectorEvidence.encoded(facts);
    SectorLevel leaves = SectorLevel.leaves(facts, evidence, sectors);
    Dataset<Row> countrySectors =
        store(Table.COUNTRY_SECTORS, CountrySectorsTable.of(inputs, leaves, countries));
    store(
        Table.DYAD_SECTORS,
        DyadSectorsTable.of(inputs, new DyadSectorsTable.Inputs(leaves, dyads, countrySectors)));

    Dataset<Row> groupsOfSectors = SectorGroups.of(dyads.sparkSession(), codeLists.sectors());
    SectorLevel groups = SectorLevel.groups(facts, evidence, groupsOfSectors);
    Dataset<Row> countrySectorGroups =
        store(Table.COUNTRY_SECTOR_GROUPS, CountrySectorGroupsTable.of(inputs, groups, countries));
    store(
        Table.DYAD_SECTOR_GROUPS,
        DyadSectorGroupsTable.of(
            inputs, new DyadSectorsTable.Inputs(groups, dyads, countrySectorGroups)));

    store(
        Table.DYAD_SECTOR_EVIDENCE, DyadSectorEvidenceTable.of(facts, settings.evidencePerCell()));
    writeCountryGroups(inputs, groups, dyads.sparkSession());
  }

  /** The tables of country groups, which are empty if no group is asked for. */
  private void writeCountryGroups(
      TableInputs inputs, SectorLevel sectorGroups, SparkSession spark) {
    List<GroupMember> members = CountryGroups.members(settings.countryGroups(), codeLists);
    store.write(Table.COUNTRY_GROUPS, CountryGroupsTable.of(spark, members));
    if (members.isEmpty()) {
      for (Table table : List.of(Table.GROUP_DYADS, Table.GROUP_DYAD_SECTORS)) {
        store.write(table, spark.createDataFrame(List.of(), table.schema().structType()));
      }
      return;
    }
    Dataset<Row> groupDyads = store(Table.GROUP_DYADS, GroupDyadsTable.of(inputs, members));
    store(
        Table.GROUP_DYAD_SECTORS,
        GroupDyadSectorsTable.of(inputs, members, sectorGroups, groupDyads));
  }

  /** Stores a table, with the previous rows of periods that are not recomputed. */
  private Dataset<Row> store(Table table, Dataset<Row> rows) {
    Dataset<Row> computed = table.schema().select(Periods.withoutAllTime(rows));
    Dataset<Row> merged = refresh.map(some -> some.merge(table, computed)).orElse(computed);
    return Periods.withAllTime(store.write(table, merged));
  }

  /** Stores a table whose periods all depend on the first and the last day of the corpus. */
  private Dataset<Row> storeWhole(Table table, Dataset<Row> rows) {
    return Periods.withAllTime(
        store.write(table, table.schema().select(Periods.withoutAllTime(rows))));
  }
}
