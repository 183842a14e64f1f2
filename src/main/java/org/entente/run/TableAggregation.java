package org.entente.run;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.aggregate.Aggregates;
import org.entente.aggregate.PeriodRefresh;
import org.entente.increment.TouchedDays;
import org.entente.publish.PublishedOutput;
import org.entente.schema.Table;

/** Step 4 of a run: the aggregates, of all periods or of those that new records touch. */
public final class TableAggregation {

  private TableAggregation() {}

  /**
   * Computes and stores the aggregates.
   *
   * @param articles the article-level tables of all records
   */
  public static void store(Run run, Map<Table, Dataset<Row>> articles) {
    Aggregates.write(
        articles,
        run.settings().counting(),
        run.codeLists(),
        run.countedAlike().map(earlier -> refresh(run, earlier, articles)),
        run::store);
  }

  private static PeriodRefresh refresh(
      Run run, PublishedOutput earlier, Map<Table, Dataset<Row>> articles) {
    Map<Table, Dataset<Row>> before = run.tables(earlier);
    return PeriodRefresh.of(
        before,
        TouchedDays.of(before.get(Table.ARTICLES), articles.get(Table.ARTICLES), run.kept()),
        run.settings().counting().grains());
  }
}
