package org.entente.report;

import static org.apache.spark.sql.functions.col;

import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.model.Dyad;
import org.entente.schema.Table;

/** What is known of one dyad, for the terminal: its counts, its sectors and their evidence. */
public final class DyadReport {

  private DyadReport() {}

  /** The dyad over all time: a line on it, and its sectors with the best sentence of each. */
  public static String of(Map<Table, Dataset<Row>> tables, Dyad dyad) {
    Column its =
        col("grain")
            .equalTo("all")
            .and(col("country_a").equalTo(dyad.a()))
            .and(col("country_b").equalTo(dyad.b()));
    StringBuilder text = new StringBuilder();
    for (Row row : tables.get(Table.DYADS).where(its).collectAsList()) {
      text.append(
          String.format(
              "%s: %,d articles, %,d stories, %,d sources; lift %.1f, NPMI %.2f, G2 %.1f%n%n",
              dyad,
              row.<Long>getAs("n_articles"),
              row.<Long>getAs("n_stories"),
              row.<Long>getAs("n_sources"),
              row.<Double>getAs("lift"),
              row.<Double>getAs("npmi"),
              row.<Double>getAs("g2")));
    }
    if (text.isEmpty()) {
      return dyad + ": no article names both\n";
    }
    Dataset<Row> best =
        tables.get(Table.DYAD_SECTOR_EVIDENCE).where(its.and(col("rank").equalTo(1)));
    Dataset<Row> cells =
        tables
            .get(Table.DYAD_SECTORS)
            .where(its)
            .select("sector", "n_stories", "n_sentences", "npmi")
            .join(best.select("sector", "relation", "modality", "sentence"), "sector")
            .orderBy(col("n_stories").desc(), col("n_sentences").desc(), col("sector"));
    for (Row cell : cells.collectAsList()) {
      text.append(line(cell));
    }
    return text.toString();
  }

  private static String line(Row cell) {
    String relation = cell.getAs("relation");
    return String.format(
        "  %-28s %,5d stories %,5d sentences  NPMI %5.2f%n      [%s, %s] %s%n",
        cell.getAs("sector"),
        cell.<Long>getAs("n_stories"),
        cell.<Long>getAs("n_sentences"),
        cell.<Double>getAs("npmi"),
        relation == null ? "no relation" : relation,
        cell.getAs("modality"),
        Ellipsis.shortened(cell.getAs("sentence"), 150));
  }
}
