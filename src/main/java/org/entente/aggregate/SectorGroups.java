package org.entente.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.nlp.lexicon.codes.Sector;

/**
 * What the leaves of the taxonomy gather into: their group, all, and all but statecraft and sport,
 * which every pair of countries has.
 */
final class SectorGroups {

  private static final String ALL = "all";
  private static final String SUBSTANCE = "all-but-statecraft-and-sport";
  private static final String SPORT = "society.sport";

  private static final StructType TYPE =
      new StructType()
          .add("sector", DataTypes.StringType)
          .add("sector_group", DataTypes.StringType);

  private SectorGroups() {}

  /** The codes of all groups. */
  static List<String> codes(Map<String, Sector> sectors) {
    return Stream.concat(sectors.values().stream().map(Sector::group), Stream.of(ALL, SUBSTANCE))
        .distinct()
        .toList();
  }

  /** Each leaf with each of its groups: sector and sector_group. */
  static Dataset<Row> of(SparkSession spark, Map<String, Sector> sectors) {
    List<Row> rows = new ArrayList<>();
    for (Sector sector : sectors.values()) {
      rows.add(RowFactory.create(sector.code(), sector.group()));
      rows.add(RowFactory.create(sector.code(), ALL));
      if (!sector.statecraft() && !sector.code().equals(SPORT)) {
        rows.add(RowFactory.create(sector.code(), SUBSTANCE));
      }
    }
    return spark.createDataFrame(rows, TYPE);
  }
}
