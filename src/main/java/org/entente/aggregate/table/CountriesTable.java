package org.entente.aggregate.table;

import static org.apache.spark.sql.functions.col;
import static org.entente.schema.Columns.COUNTRY;
import static org.entente.schema.Columns.GRAIN;
import static org.entente.schema.Columns.N_STORIES;
import static org.entente.schema.Columns.PERIOD;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.aggregate.encode.PeriodKey;
import org.entente.aggregate.encode.Side;
import org.entente.schema.Table;

/** The table countries: the articles, stories and sources in which a country is salient. */
public final class CountriesTable {

  private CountriesTable() {}

  public static Dataset<Row> of(TableInputs inputs) {
    return MarginalCounts.of(inputs.facts(), Table.ARTICLE_COUNTRIES, COUNTRY);
  }

  /**
   * Adds the stories in which each country of a dyad is salient: n_stories_a and n_stories_b.
   *
   * @param countries this table
   */
  static Dataset<Row> join(Dataset<Row> dyads, Dataset<Row> countries) {
    Dataset<Row> joined = dyads;
    for (Side side : Side.values()) {
      joined =
          PeriodKey.join(
              joined,
              countries.select(
                  col(GRAIN),
                  col(PERIOD),
                  col(COUNTRY).as(side.of(COUNTRY)),
                  col(N_STORIES).as(side.of(N_STORIES))),
              side.of(COUNTRY));
    }
    return joined;
  }
}
