package org.entente.aggregate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;
import org.entente.model.Scope;

/**
 * The table dyad_sector_evidence: the best rows of each cell, stories that differ first, then the
 * closest scope, then the latest; ties by article and sentence.
 */
final class BestEvidence {

  private static final List<String> CELL =
      List.of("grain", "period", "country_a", "country_b", "sector");

  private BestEvidence() {}

  static Dataset<Row> of(Facts facts, int perCell) {
    Dataset<Row> evidence = DyadSectors.evidence(facts);
    Column closeness = col("scope");
    Column distance =
        when(closeness.equalTo(Scope.CLAUSE.code()), 0)
            .when(closeness.equalTo(Scope.SENTENCE.code()), 1)
            .otherwise(2);
    Column[] order = {
      distance, col("published").desc_nulls_last(), col("article_id"), col("sentence_id")
    };
    List<String> ofStory = new ArrayList<>(CELL);
    ofStory.add("story_id");
    Column inStory = row_number().over(Window.partitionBy(columns(ofStory)).orderBy(order));
    Column[] overall = new Column[order.length + 1];
    overall[0] = col("in_story");
    System.arraycopy(order, 0, overall, 1, order.length);
    Column rank = row_number().over(Window.partitionBy(columns(CELL)).orderBy(overall));
    return evidence
        .withColumn("in_story", inStory)
        .where(col("in_story").leq(perCell))
        .withColumn("rank", rank)
        .where(col("rank").leq(perCell));
  }

  private static Column[] columns(List<String> names) {
    return names.stream().map(functions::col).toArray(Column[]::new);
  }
}
