package org.entente.report;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.schema.Table;

/** A summary of published tables for the terminal: the strongest dyads, and cells with evidence. */
public final class RunReport {

  private static final int TOP = 10;

  private RunReport() {}

  /** The strongest dyads and cells over all time, a line or two each. */
  public static String of(Map<Table, Dataset<Row>> tables) {
    StringBuilder text = new StringBuilder();
    text.append("\nTop dyads (stories, sources, NPMI)\n");
    for (Row dyad : top(tables.get(Table.DYADS))) {
      text.append(
          String.format(
              "  %s-%s  %,6d %,6d  %6.2f%n",
              dyad.getAs("country_a"),
              dyad.getAs("country_b"),
              dyad.<Long>getAs("n_stories"),
              dyad.<Long>getAs("n_sources"),
              dyad.<Double>getAs("npmi")));
    }
    text.append("\nTop dyad x sector cells (stories, NPMI), each with a sentence\n");
    Dataset<Row> evidence =
        tables.get(Table.DYAD_SECTOR_EVIDENCE).where("grain = 'all' and rank = 1");
    for (Row cell : top(tables.get(Table.DYAD_SECTORS))) {
      text.append(
          String.format(
              "  %s-%s  %-24s %,6d  %6.2f%n      %s%n",
              cell.getAs("country_a"),
              cell.getAs("country_b"),
              cell.getAs("sector"),
              cell.<Long>getAs("n_stories"),
              cell.<Double>getAs("npmi"),
              sentence(evidence, cell)));
    }
    return text.append('\n').toString();
  }

  private static List<Row> top(Dataset<Row> counts) {
    Column[] order = {col("n_stories").desc(), col("g2").desc()};
    return counts
        .where("grain = 'all' and n_stories > 0")
        .orderBy(order)
        .limit(TOP)
        .collectAsList();
  }

  private static String sentence(Dataset<Row> evidence, Row cell) {
    Column same = col("sector").equalTo(cell.<String>getAs("sector"));
    for (String side : List.of("country_a", "country_b")) {
      same = same.and(col(side).equalTo(cell.<String>getAs(side)));
    }
    String sentence = evidence.where(same).select("sentence").first().getString(0);
    return Ellipsis.shortened(sentence, 150);
  }
}
