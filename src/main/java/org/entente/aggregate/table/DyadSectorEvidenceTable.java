package org.entente.aggregate.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;
import static org.entente.schema.Columns.ARTICLE_ID;
import static org.entente.schema.Columns.CONFIDENCE;
import static org.entente.schema.Columns.COUNTRY_A;
import static org.entente.schema.Columns.COUNTRY_B;
import static org.entente.schema.Columns.GRAIN;
import static org.entente.schema.Columns.PERIOD;
import static org.entente.schema.Columns.PUBLISHED;
import static org.entente.schema.Columns.RANK;
import static org.entente.schema.Columns.RELATION;
import static org.entente.schema.Columns.SECTOR;
import static org.entente.schema.Columns.SENTENCE_ID;
import static org.entente.schema.Columns.SOURCE;
import static org.entente.schema.Columns.STORY_ID;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;
import org.entente.aggregate.count.SectorEvidence;
import org.entente.aggregate.encode.ArticleFacts;

/**
 * The table dyad_sector_evidence: the best rows of evidence of each cell of dyad_sectors.
 *
 * <p>One row of each story comes first, and among these one of each source; then the most
 * confident, then the latest; ties are broken by article and sentence.
 */
public final class DyadSectorEvidenceTable {

  private static final String[] CELL = {GRAIN, PERIOD, COUNTRY_A, COUNTRY_B, SECTOR};
  private static final String RANK_IN_STORY = "rank_in_story";
  private static final String RANK_IN_SOURCE = "rank_in_source";

  private DyadSectorEvidenceTable() {}

  /**
   * The best rows with their rank, from 1 up.
   *
   * @param perCell the number of rows to keep for each cell
   */
  public static Dataset<Row> of(ArticleFacts facts, int perCell) {
    List<Column> order =
        List.of(
            col(RELATION).isNull(),
            col(CONFIDENCE).desc_nulls_last(),
            col(PUBLISHED).desc_nulls_last(),
            col(ARTICLE_ID),
            col(SENTENCE_ID));
    List<Column> overall = new ArrayList<>(List.of(col(RANK_IN_STORY), col(RANK_IN_SOURCE)));
    overall.addAll(order);
    return facts
        .byPeriod(SectorEvidence.stored(facts))
        .repartition(columns(CELL)) // fits all three windows: sentences are shuffled once
        .withColumn(RANK_IN_STORY, rank(order, STORY_ID))
        .where(col(RANK_IN_STORY).leq(perCell))
        .withColumn(RANK_IN_SOURCE, rank(order, SOURCE, RANK_IN_STORY))
        .withColumn(RANK, rank(overall))
        .where(col(RANK).leq(perCell));
  }

  /** The rank of a row among those of its cell with the same values of {@code columns}. */
  private static Column rank(List<Column> order, String... columns) {
    String[] partition = Stream.concat(Stream.of(CELL), Stream.of(columns)).toArray(String[]::new);
    return row_number()
        .over(Window.partitionBy(columns(partition)).orderBy(order.toArray(Column[]::new)));
  }

  private static Column[] columns(String... names) {
    return Stream.of(names).map(functions::col).toArray(Column[]::new);
  }
}
