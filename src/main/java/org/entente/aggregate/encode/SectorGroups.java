package org.entente.aggregate.encode;

import static org.entente.schema.Columns.SECTOR;
import static org.entente.schema.Columns.SECTOR_GROUP;

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
 * The groups that the leaves of the sector taxonomy are rolled up to: the group of the taxonomy,
 * {@code all}, and {@code all-but-statecraft-and-sport}, because every pair of countries has
 * statecraft and sport.
 */
public final class SectorGroups {

  private static final String ALL = "all";
  private static final String SUBSTANCE = "all-but-statecraft-and-sport";
  private static final String SPORT = "society.sport";

  private static final StructType TYPE =
      new StructType().add(SECTOR, DataTypes.StringType).add(SECTOR_GROUP, DataTypes.StringType);

  private SectorGroups() {}

  /** The codes of all groups. */
  static List<String> codes(Map<String, Sector> sectors) {
    return Stream.concat(sectors.values().stream().map(Sector::group), Stream.of(ALL, SUBSTANCE))
        .distinct()
        .toList();
  }

  /** A row for each leaf and each of its groups: sector and sector_group. */
  public static Dataset<Row> of(SparkSession spark, Map<String, Sector> sectors) {
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
