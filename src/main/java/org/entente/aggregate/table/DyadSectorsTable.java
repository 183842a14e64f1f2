package org.entente.aggregate.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.entente.schema.Columns.ARTICLE_ID;
import static org.entente.schema.Columns.COUNTRY;
import static org.entente.schema.Columns.COUNTRY_A;
import static org.entente.schema.Columns.COUNTRY_B;
import static org.entente.schema.Columns.GRAIN;
import static org.entente.schema.Columns.N_STORIES;
import static org.entente.schema.Columns.N_STORIES_A;
import static org.entente.schema.Columns.N_STORIES_B;
import static org.entente.schema.Columns.N_STORIES_DYAD;
import static org.entente.schema.Columns.N_STORIES_EITHER;
import static org.entente.schema.Columns.N_STORIES_PERIOD;
import static org.entente.schema.Columns.N_STORIES_SECTOR;
import static org.entente.schema.Columns.N_STORIES_SECTOR_GIVEN_EITHER;
import static org.entente.schema.Columns.PERIOD;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.aggregate.count.CellCounts;
import org.entente.aggregate.count.SectorLevel;
import org.entente.aggregate.encode.ArticleFacts;
import org.entente.aggregate.encode.PeriodKey;
import org.entente.aggregate.encode.Side;
import org.entente.aggregate.measure.AssociationColumns;
import org.entente.aggregate.measure.QValues;
import org.entente.schema.Table;

/**
 * The table dyad_sectors: the evidence of salient dyads, counted by sector.
 *
 * <p>A story counts for a cell when it binds the sector to the salient dyad in some sentence, and
 * for the sector alone when it mentions the sector at all. The second null model looks only at the
 * stories in which either country is salient.
 */
public final class DyadSectorsTable {

  private static final String GIVEN_EITHER = "_given_either";
  private static final String OF_BOTH = "of_both";

  /**
   * What the table is computed from, beside what all tables are.
   *
   * @param level the leaves of the taxonomy, or another level
   * @param dyads the table dyads
   * @param countrySectors the table country_sectors of the same level
   */
  public record Inputs(SectorLevel level, Dataset<Row> dyads, Dataset<Row> countrySectors) {}

  private DyadSectorsTable() {}

  /** The cells with their counts, trend and measures against both null models. */
  public static Dataset<Row> of(TableInputs common, Inputs inputs) {
    SectorLevel level = inputs.level();
    Dataset<Row> counted = withStoriesOfBoth(common, level);
    Dataset<Row> ofDyads =
        PeriodKey.join(
            common.withSupportAndTrend(counted), ofDyads(inputs.dyads()), COUNTRY_A, COUNTRY_B);
    Dataset<Row> ofSectors = PeriodKey.join(ofDyads, level.totals(), level.column());
    AssociationColumns amongAll =
        new AssociationColumns(
            col(N_STORIES_PERIOD), col(N_STORIES_DYAD), col(N_STORIES_SECTOR), col(N_STORIES));
    AssociationColumns amongEither =
        new AssociationColumns(
            col(N_STORIES_EITHER),
            col(N_STORIES_DYAD),
            col(N_STORIES_SECTOR_GIVEN_EITHER),
            col(N_STORIES));
    Dataset<Row> measured =
        amongEither.addTo(
            amongAll.addTo(withSectorGivenEither(ofSectors, inputs), ""), GIVEN_EITHER);
    return QValues.add(measured, "", GIVEN_EITHER);
  }

  /** The stories of a dyad, and those in which either of its countries is salient. */
  private static Dataset<Row> ofDyads(Dataset<Row> dyads) {
    return dyads.select(
        col(GRAIN),
        col(PERIOD),
        col(COUNTRY_A),
        col(COUNTRY_B),
        col(N_STORIES_A).plus(col(N_STORIES_B)).minus(col(N_STORIES)).as(N_STORIES_EITHER),
        col(N_STORIES).as(N_STORIES_DYAD));
  }

  /** The counts of each cell, and of_both: the dyad's salient stories that mention the sector. */
  private static Dataset<Row> withStoriesOfBoth(TableInputs common, SectorLevel level) {
    ArticleFacts facts = common.facts();
    String[] keys = {COUNTRY_A, COUNTRY_B, level.column()};
    CellCounts counts = CellCounts.by(keys).stories().sources();
    level.sentenceCounts().forEach(column -> counts.sum(column, lit(true)));
    Dataset<Row> together = facts.salient(Table.ARTICLE_DYADS).join(level.ofArticles(), ARTICLE_ID);
    Dataset<Row> both =
        CellCounts.by(keys)
            .stories("_both", lit(true))
            .ofMany(facts, together)
            .select(
                col(GRAIN),
                col(PERIOD),
                col(CellCounts.CELL_ID),
                col("n_stories_both").as(OF_BOTH));
    return PeriodKey.leftJoin(counts.ofMany(facts, level.ofDyads()), both, CellCounts.CELL_ID);
  }

  /**
   * Adds n_stories_sector_given_either, the stories that mention the sector and in which either
   * country is salient: those of one country plus those of the other less those of both.
   */
  private static Dataset<Row> withSectorGivenEither(Dataset<Row> cells, Inputs inputs) {
    String sector = inputs.level().column();
    String stories = "of";
    Dataset<Row> joined = cells.where(col(OF_BOTH).isNotNull());
    for (Side side : Side.values()) {
      joined =
          PeriodKey.join(
              joined,
              inputs
                  .countrySectors()
                  .select(
                      col(GRAIN),
                      col(PERIOD),
                      col(COUNTRY).as(side.of(COUNTRY)),
                      col(sector),
                      col(N_STORIES).as(side.of(stories))),
              side.of(COUNTRY),
              sector);
    }
    String a = Side.A.of(stories);
    String b = Side.B.of(stories);
    return joined
        .withColumn(N_STORIES_SECTOR_GIVEN_EITHER, col(a).plus(col(b)).minus(col(OF_BOTH)))
        .drop(a, b, OF_BOTH);
  }
}
