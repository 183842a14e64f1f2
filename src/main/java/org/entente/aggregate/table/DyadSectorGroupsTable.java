package org.entente.aggregate.table;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The table dyad_sector_groups: {@link DyadSectorsTable} rolled up to groups of sectors. */
public final class DyadSectorGroupsTable {

  private DyadSectorGroupsTable() {}

  /**
   * The cells with their counts, trend and measures.
   *
   * @param inputs the groups of sectors, with the table country_sector_groups
   */
  public static Dataset<Row> of(TableInputs common, DyadSectorsTable.Inputs inputs) {
    return DyadSectorsTable.of(common, inputs);
  }
}
