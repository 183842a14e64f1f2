package org.entente.aggregate.table;

import static org.apache.spark.sql.functions.col;
import static org.entente.schema.Columns.ARTICLE_ID;
import static org.entente.schema.Columns.COUNTRY;
import static org.entente.schema.Columns.GRAIN;
import static org.entente.schema.Columns.N_STORIES;
import static org.entente.schema.Columns.N_STORIES_COUNTRY;
import static org.entente.schema.Columns.N_STORIES_PERIOD;
import static org.entente.schema.Columns.N_STORIES_SECTOR;
import static org.entente.schema.Columns.PERIOD;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.aggregate.count.CellCounts;
import org.entente.aggregate.count.SectorLevel;
import org.entente.aggregate.encode.ArticleFacts;
import org.entente.aggregate.encode.PeriodKey;
import org.entente.aggregate.measure.AssociationColumns;
import org.entente.schema.Table;

/** The table country_sectors: the sectors mentioned where a country is salient. */
public final class CountrySectorsTable {

  private CountrySectorsTable() {}

  /**
   * The cells with their measures.
   *
   * @param leaves the leaves of the taxonomy, or another level
   * @param countries the table countries
   */
  public static Dataset<Row> of(TableInputs inputs, SectorLevel leaves, Dataset<Row> countries) {
    ArticleFacts facts = inputs.facts();
    Dataset<Row> together =
        facts.salient(Table.ARTICLE_COUNTRIES).join(leaves.ofArticles(), ARTICLE_ID);
    Dataset<Row> counted =
        CellCounts.by(COUNTRY, leaves.column()).stories().sources().ofMany(facts, together);
    Dataset<Row> ofCountries =
        countries.select(
            col(GRAIN), col(PERIOD), col(COUNTRY), col(N_STORIES).as(N_STORIES_COUNTRY));
    Dataset<Row> joined =
        PeriodKey.join(
            PeriodKey.join(
                PeriodKey.join(counted, inputs.periods().stories()), ofCountries, COUNTRY),
            leaves.totals(),
            leaves.column());
    AssociationColumns association =
        new AssociationColumns(
            col(N_STORIES_PERIOD), col(N_STORIES_COUNTRY), col(N_STORIES_SECTOR), col(N_STORIES));
    return inputs.withSupport(association.addTo(joined));
  }
}
