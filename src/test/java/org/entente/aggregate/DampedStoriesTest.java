package org.entente.aggregate;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.SharedSpark;
import org.entente.config.Grain;
import org.entente.schema.Table;
import org.junit.jupiter.api.Test;

class DampedStoriesTest {

  private static Dataset<Row> values(String columns, String rows) {
    return SharedSpark.session().sql("select * from values " + rows + " as t(" + columns + ")");
  }

  @Test
  void aListCountsForOneOverItsOtherCountriesOnceForAllItsCopies() {
    Dataset<Row> countries =
        values("country", "('BLR'), ('IRN'), ('KAZ'), ('RUS')")
            .crossJoin(values("article_id", "('list'), ('copy')"))
            .union(values("country, article_id", "('BLR', 'visit'), ('IRN', 'visit')"))
            .selectExpr("*", "true as is_salient");
    Dataset<Row> dyads =
        values(
            "article_id, country_a, country_b, is_salient",
            "('list', 'BLR', 'IRN', true), ('copy', 'BLR', 'IRN', true), ('list', 'BLR', 'KAZ',"
                + " true), ('copy', 'IRN', 'KAZ', false), ('visit', 'BLR', 'IRN', true)");
    Facts facts =
        new Facts(
            Map.of(
                Table.ARTICLES,
                values(
                    "article_id, story_id, source, published, is_analyzed",
                    "('list', 's', 'x', timestamp(null), true), ('copy', 's', 'y', null, true),"
                        + " ('visit', 't', 'x', null, true)"),
                Table.ARTICLE_COUNTRIES,
                countries,
                Table.ARTICLE_DYADS,
                dyads),
            List.of(Grain.ALL),
            Codes.of("BLR", "IRN", "KAZ", "RUS"),
            Optional.empty());
    Dataset<Row> counted =
        Counts.by(Dyads.KEY)
            .stories("", col("is_salient"))
            .totalOfStories(DampedStories.LOST, col("is_salient"))
            .of(facts, DampedStories.withLosses(facts, 3));
    assertThat(
            DampedStories.add(counted)
                .selectExpr("concat_ws(' ', country_a, country_b, round(stories_damped, 6))")
                .collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactlyInAnyOrder("BLR IRN 1.333333", "BLR KAZ 0.333333", "IRN KAZ 0.0");
  }
}
