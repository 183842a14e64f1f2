package org.entente.aggregate.table;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.entente.schema.Columns.COUNTRY_GROUP;
import static org.entente.schema.Columns.GROUP_A;
import static org.entente.schema.Columns.GROUP_B;
import static org.entente.schema.Columns.IS_DISJOINT;
import static org.entente.schema.Columns.N_STORIES;
import static org.entente.schema.Columns.N_STORIES_A;
import static org.entente.schema.Columns.N_STORIES_B;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.aggregate.encode.ArticleFacts;
import org.entente.aggregate.encode.PeriodKey;
import org.entente.aggregate.encode.Side;
import org.entente.nlp.lexicon.codes.GroupMember;
import org.entente.schema.Table;

/** The table group_dyads: dyads rolled up to the groups of their countries. */
public final class GroupDyadsTable {

  private static final StructType PAIR =
      new StructType().add(GROUP_A, DataTypes.StringType).add(GROUP_B, DataTypes.StringType);

  private static final String OVERLAPS = "overlaps";

  private GroupDyadsTable() {}

  /** The pairs of groups, with measures where no country ever belongs to both. */
  public static Dataset<Row> of(TableInputs inputs, List<GroupMember> members) {
    ArticleFacts facts = inputs.facts();
    GroupPairs pairs = new GroupPairs(inputs, members);
    Dataset<Row> counted = pairs.counted(facts.salient(Table.ARTICLE_DYADS));
    Dataset<Row> overlapping =
        counted
            .sparkSession()
            .createDataFrame(overlapping(members), PAIR)
            .withColumn(OVERLAPS, lit(true));
    Dataset<Row> cells =
        counted
            .join(broadcast(overlapping), new String[] {GROUP_A, GROUP_B}, "left")
            .withColumn(IS_DISJOINT, col(OVERLAPS).isNull());
    Dataset<Row> ofGroups = facts.cache(pairs.marginals());
    for (Side side : Side.values()) {
      cells =
          PeriodKey.join(
              cells,
              ofGroups
                  .withColumnRenamed(COUNTRY_GROUP, side.of("group"))
                  .withColumnRenamed(N_STORIES, side.of(N_STORIES)),
              side.of("group"));
    }
    Column ofA = when(col(IS_DISJOINT), col(N_STORIES_A)).otherwise(lit(0L));
    return pairs.measured(cells, ofA, col(N_STORIES_B));
  }

  /** The pairs of groups of one kind that have a common member on some day. */
  private static List<Row> overlapping(List<GroupMember> members) {
    List<Row> pairs = new ArrayList<>();
    for (GroupMember one : members) {
      for (GroupMember other : members) {
        if (one.country().equals(other.country())
            && one.kind().equals(other.kind())
            && one.group().compareTo(other.group()) <= 0
            && one.validity().overlaps(other.validity())) {
          pairs.add(RowFactory.create(one.group(), other.group()));
        }
      }
    }
    return pairs.stream().distinct().toList();
  }
}
