package org.entente.aggregate.table;

import static org.apache.spark.sql.functions.broadcast;
import static org.entente.schema.Columns.SECTOR;
import static org.entente.schema.Columns.SECTOR_GROUP;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.nlp.lexicon.codes.Sector;
import org.entente.schema.Table;

/** The table sectors: the articles, stories and sources in which a sector is salient. */
public final class SectorsTable {

  private static final StructType TAXONOMY =
      new StructType()
          .add(SECTOR, DataTypes.StringType)
          .add(SECTOR_GROUP, DataTypes.StringType)
          .add("name", DataTypes.StringType)
          .add("is_statecraft", DataTypes.BooleanType)
          .add("crs", DataTypes.StringType)
          .add("cofog", DataTypes.StringType)
          .add("isic", DataTypes.StringType)
          .add("hs", DataTypes.StringType);

  private SectorsTable() {}

  /**
   * The counts with the columns of the taxonomy.
   *
   * @param sectors the leaves of the taxonomy by their codes
   */
  public static Dataset<Row> of(TableInputs inputs, Map<String, Sector> sectors) {
    Dataset<Row> counts = MarginalCounts.of(inputs.facts(), Table.ARTICLE_SECTORS, SECTOR);
    List<Row> taxonomy = sectors.values().stream().map(SectorsTable::row).toList();
    return counts.join(
        broadcast(counts.sparkSession().createDataFrame(taxonomy, TAXONOMY)), SECTOR);
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
