package org.entente.aggregate.table;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.aggregate.count.SectorLevel;

/** The table country_sector_groups: {@link CountrySectorsTable} rolled up to groups of sectors. */
public final class CountrySectorGroupsTable {

  private CountrySectorGroupsTable() {}

  /**
   * The cells with their measures.
   *
   * @param countries the table countries
   */
  public static Dataset<Row> of(TableInputs inputs, SectorLevel groups, Dataset<Row> countries) {
    return CountrySectorsTable.of(inputs, groups, countries);
  }
}
