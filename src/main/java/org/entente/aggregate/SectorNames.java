package org.entente.aggregate;

import static org.apache.spark.sql.functions.broadcast;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.nlp.lexicon.codes.Sector;

/** What the codes of sectors stand for, as columns. */
final class SectorNames {

  private static final StructType TYPE =
      new StructType()
          .add("sector", DataTypes.StringType)
          .add("sector_group", DataTypes.StringType)
          .add("name", DataTypes.StringType)
          .add("is_statecraft", DataTypes.BooleanType)
          .add("crs", DataTypes.StringType)
          .add("cofog", DataTypes.StringType)
          .add("isic", DataTypes.StringType)
          .add("hs", DataTypes.StringType);

  private SectorNames() {}

  /** Adds the columns of the taxonomy to rows that have the column sector. */
  static Dataset<Row> add(Dataset<Row> rows, Map<String, Sector> sectors) {
    List<Row> names = sectors.values().stream().map(SectorNames::row).toList();
    return rows.join(broadcast(rows.sparkSession().createDataFrame(names, TYPE)), "sector");
  }

  private static Row row(Sector sector) {
    return RowFactory.create(
        sector.code(),
        sector.group(),
        sector.name(),
        sector.statecraft(),
        sector.crs(),
        sector.cofog(),
        sector.isic(),
        sector.hs());
  }
}
