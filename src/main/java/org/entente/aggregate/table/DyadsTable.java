package org.entente.aggregate.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.entente.schema.Columns.COUNTRY_A;
import static org.entente.schema.Columns.COUNTRY_B;
import static org.entente.schema.Columns.IS_SALIENT;
import static org.entente.schema.Columns.N_SENTENCES;
import static org.entente.schema.Columns.N_STORIES;
import static org.entente.schema.Columns.N_STORIES_A;
import static org.entente.schema.Columns.N_STORIES_B;
import static org.entente.schema.Columns.N_STORIES_PERIOD;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.aggregate.count.CellCounts;
import org.entente.aggregate.count.LinkedStories;
import org.entente.aggregate.count.ListDamping;
import org.entente.aggregate.encode.ArticleFacts;
import org.entente.aggregate.measure.AssociationColumns;
import org.entente.aggregate.measure.QValues;
import org.entente.aggregate.measure.SdsmColumns;

/** The table dyads: pairs of countries, measured against two null models. */
public final class DyadsTable {

  private DyadsTable() {}

  /**
   * The dyads with their counts, trend and measures.
   *
   * @param countries the table countries
   */
  public static Dataset<Row> of(TableInputs inputs, Dataset<Row> countries) {
    ArticleFacts facts = inputs.facts();
    Dataset<Row> counted =
        LinkedStories.withExpected(ListDamping.withStoriesDamped(counted(inputs)));
    Dataset<Row> joined = CountriesTable.join(inputs.withSupportAndTrend(counted), countries);
    AssociationColumns association =
        new AssociationColumns(
            col(N_STORIES_PERIOD), col(N_STORIES_A), col(N_STORIES_B), col(N_STORIES));
    Dataset<Row> measured = association.addTo(SdsmColumns.add(joined, facts, countries), "");
    return QValues.add(measured, "", SdsmColumns.SUFFIX);
  }

  private static Dataset<Row> counted(TableInputs inputs) {
    Column salient = col(IS_SALIENT);
    return CellCounts.by(COUNTRY_A, COUNTRY_B)
        .stories("", salient)
        .stories("_all", lit(true))
        .sources(salient)
        .sum(N_SENTENCES, salient)
        .sumOverStories(ListDamping.PARTS_LOST, salient)
        .stories(LinkedStories.SUFFIX, salient.and(LinkedStories.isLinked()))
        .sumOverStories(LinkedStories.PARTS, salient)
        .ofMany(
            inputs.facts(),
            LinkedStories.withParts(
                ListDamping.withPartsLost(
                    inputs.facts(), inputs.settings().listArticleCountries())));
  }
}
