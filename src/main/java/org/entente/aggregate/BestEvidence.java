package org.entente.aggregate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;
import org.entente.model.Scope;

/**
 * The table dyad_sector_evidence: the best rows of each cell. First one row of each story, and of
 * these first one of each source; within that the closest scope, then the latest; ties by article
 * and sentence.
 */
final class BestEvidence {

  private static final List<String> CELL =
      List.of("grain", "period", "country_a", "country_b", "sector");

  private BestEvidence() {}

  static Dataset<Row> of(Facts facts, int perCell) {
    Dataset<Row> evidence = facts.dated(Coding.evidence(facts));
    Column scope = col("scope");
    Column distance =
        when(scope.equalTo(Scope.CLAUSE.code()), 0)
            .when(scope.equalTo(Scope.SENTENCE.code()), 1)
            .otherwise(2);
    List<Column> order =
        List.of(
            distance, col("published").desc_nulls_last(), col("article_id"), col("sentence_id"));
    List<Column> overall = new ArrayList<>(List.of(col("in_story"), col("in_source")));
    overall.addAll(order);
    Column[] cell = CELL.stream().map(functions::col).toArray(Column[]::new);
    return evidence
        .repartition(cell) // fits all three windows, so that the sentences are moved once
        .withColumn("in_story", number(order, "story_id"))
        .where(col("in_story").leq(perCell))
        .withColumn("in_source", number(order, "source", "in_story"))
        .withColumn("rank", number(overall))
        .where(col("rank").leq(perCell));
  }

  /** The number of a row among those of its cell that are alike in {@code columns}. */
  private static Column number(List<Column> order, String... columns) {
    Column[] alike =
        Stream.concat(CELL.stream(), Stream.of(columns)).map(functions::col).toArray(Column[]::new);
    return row_number().over(Window.partitionBy(alike).orderBy(order.toArray(Column[]::new)));
  }
}
