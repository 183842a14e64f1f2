package org.entente.run;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.extract.ArticleTables;
import org.entente.schema.Table;

/**
 * Step 3 of a run: the article-level tables.
 *
 * @param tables the tables as stored
 * @param accounting what became of the records they are made of
 */
public record TableExtraction(Map<Table, Dataset<Row>> tables, RecordAccounting accounting) {

  /**
   * Makes and stores the article-level tables.
   *
   * @throws org.entente.config.TooManyRejectsException if more records are refused than allowed
   */
  public static TableExtraction of(Run run, RunRecords records) {
    Dataset<Row> kept = run.kept(records.runIds());
    ArticleTables articles = new ArticleTables(kept);
    Map<Table, Dataset<Row>> tables = run.store(articles.tables());
    RecordAccounting accounting = RecordAccounting.of(tables, run.lexicon().leadersKnownUntil());
    accounting.requireAll(kept.count(), articles.replaced());
    accounting.requireFewRejects(
        records.added(), records.rejectedBefore(), run.settings().maxRejectShare());
    return new TableExtraction(tables, accounting);
  }
}
