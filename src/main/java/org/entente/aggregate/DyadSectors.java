package org.entente.aggregate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.model.Modality;
import org.entente.model.QuadClass;
import org.entente.model.Scope;
import org.entente.schema.Table;

/**
 * The table dyad_sectors: the evidence of salient dyads, counted by sector.
 *
 * <p>A story counts for a cell when it binds the sector to the salient dyad in some sentence; for
 * the sector alone when it speaks of the sector at all. The second null looks only at the stories
 * in which either country is salient.
 */
final class DyadSectors {

  private static final List<String> CELL = List.of("country_a", "country_b", "sector");

  private DyadSectors() {}

  static Dataset<Row> of(
      Facts facts,
      Dataset<Row> periods,
      Dataset<Row> dyads,
      Dataset<Row> countrySectors,
      Dataset<Row> sectors) {
    Dataset<Row> counted = Facts.grouped(evidence(facts), CELL, counts());
    Dataset<Row> withDyad =
        Facts.join(
            counted,
            dyads.select(
                col("grain"),
                col("period"),
                col("country_a"),
                col("country_b"),
                col("n"),
                col("stories_a").plus(col("stories_b")).minus(col("n_stories")).as("n_either"),
                col("n_stories").as("stories_dyad")),
            "country_a",
            "country_b");
    Dataset<Row> withSector =
        Facts.join(
            withDyad,
            sectors.select(
                col("grain"),
                col("period"),
                col("sector"),
                col("n_stories_all").as("stories_sector")),
            "sector");
    Dataset<Row> withEither = withSectorGivenEither(facts, withSector, countrySectors);
    Dataset<Row> measured =
        Measures.add(
            withEither, "", col("n"), col("stories_dyad"), col("stories_sector"), col("n_stories"));
    return Measures.add(
        measured,
        "_given_either",
        col("n_either"),
        col("stories_dyad"),
        col("sector_given_either"),
        col("n_stories"));
  }

  /**
   * Adds sector_given_either, the stories that speak of the sector and in which either country is
   * salient: those of the one and those of the other, less those of both.
   */
  private static Dataset<Row> withSectorGivenEither(
      Facts facts, Dataset<Row> cells, Dataset<Row> countrySectors) {
    Dataset<Row> both =
        Facts.grouped(
            facts
                .of(Table.ARTICLE_DYADS)
                .where(col("is_salient"))
                .join(
                    facts.tables().get(Table.ARTICLE_SECTORS).select("article_id", "sector"),
                    "article_id"),
            CELL,
            List.of(count_distinct(col("story_id")).as("sector_given_both")));
    Dataset<Row> joined = Facts.join(cells, both, "country_a", "country_b", "sector");
    for (String side : List.of("a", "b")) {
      joined =
          Facts.join(
              joined,
              countrySectors.select(
                  col("grain"),
                  col("period"),
                  col("country").as("country_" + side),
                  col("sector"),
                  col("n_stories").as("sector_given_" + side)),
              "country_" + side,
              "sector");
    }
    return joined.withColumn(
        "sector_given_either",
        col("sector_given_a").plus(col("sector_given_b")).minus(col("sector_given_both")));
  }

  /**
   * Evidence with a sector, of the dyads that are salient in their article; not that of
   * organisations.
   */
  static Dataset<Row> evidence(Facts facts) {
    Dataset<Row> salient =
        facts
            .tables()
            .get(Table.ARTICLE_DYADS)
            .where(col("is_salient"))
            .select("article_id", "country_a", "country_b");
    Dataset<Row> rows =
        facts
            .tables()
            .get(Table.DYAD_EVIDENCE)
            .where(col("sector").isNotNull())
            .where(col("scope").notEqual(Scope.ORGANIZATION.code()))
            .join(salient, new String[] {"article_id", "country_a", "country_b"}, "inner");
    return Periods.expand(rows, facts.grains());
  }

  private static List<Column> counts() {
    List<Column> columns = new ArrayList<>();
    columns.add(count_distinct(col("article_id")).as("n_articles"));
    columns.add(count_distinct(col("story_id")).as("n_stories"));
    columns.add(count_distinct(col("source")).as("n_sources"));
    columns.add(count(lit(1)).as("n_sentences"));
    for (Scope scope : List.of(Scope.CLAUSE, Scope.SENTENCE, Scope.ADJACENT)) {
      columns.add(number("scope", scope.code()));
    }
    for (QuadClass quadClass : QuadClass.values()) {
      columns.add(number("quad_class", quadClass.code()));
    }
    for (Modality modality : Modality.values()) {
      columns.add(number("modality", modality.code()));
    }
    return columns;
  }

  private static Column number(String column, String value) {
    return count(when(col(column).equalTo(value), lit(1))).as("n_" + value.replace('-', '_'));
  }
}
