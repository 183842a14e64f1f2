package org.entente.aggregate.table;

import static org.apache.spark.sql.functions.col;
import static org.entente.schema.Columns.GRAIN;
import static org.entente.schema.Columns.GROUP_A;
import static org.entente.schema.Columns.GROUP_B;
import static org.entente.schema.Columns.N_STORIES;
import static org.entente.schema.Columns.N_STORIES_DYADS;
import static org.entente.schema.Columns.N_STORIES_SECTOR;
import static org.entente.schema.Columns.PERIOD;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.aggregate.count.SectorLevel;
import org.entente.aggregate.encode.PeriodKey;
import org.entente.nlp.lexicon.codes.GroupMember;

/** The table group_dyad_sectors: pairs of groups by the groups of sectors bound to their dyads. */
public final class GroupDyadSectorsTable {

  private GroupDyadSectorsTable() {}

  /**
   * The cells with their measures.
   *
   * @param sectorGroups the groups of sectors
   * @param groupDyads the table group_dyads
   */
  public static Dataset<Row> of(
      TableInputs inputs,
      List<GroupMember> members,
      SectorLevel sectorGroups,
      Dataset<Row> groupDyads) {
    GroupPairs pairs = new GroupPairs(inputs, members);
    Dataset<Row> cells = pairs.counted(sectorGroups.ofDyads(), sectorGroups.column());
    Dataset<Row> ofDyads =
        groupDyads.select(
            col(GRAIN),
            col(PERIOD),
            col(GROUP_A),
            col(GROUP_B),
            col(N_STORIES).as(N_STORIES_DYADS));
    Dataset<Row> joined =
        PeriodKey.join(
            PeriodKey.join(cells, sectorGroups.totals(), sectorGroups.column()),
            ofDyads,
            GROUP_A,
            GROUP_B);
    return pairs.measured(joined, col(N_STORIES_DYADS), col(N_STORIES_SECTOR));
  }
}
