package org.entente.aggregate.count;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.TableAssert;
import org.entente.TableValues;
import org.entente.aggregate.encode.ArticleFacts;
import org.entente.aggregate.encode.CodeDictionary;
import org.entente.aggregate.encode.CountedPeriods;
import org.entente.config.Grain;
import org.entente.schema.Table;
import org.junit.jupiter.api.Test;

class ListDampingTest {

  @Test
  void aListCountsForOneOverItsOtherCountriesOnceForAllItsCopies() {
    Dataset<Row> countries =
        TableValues.of("country", "'BLR'", "'IRN'", "'KAZ'", "'RUS'")
            .crossJoin(TableValues.of("article_id", "'list'", "'copy'"))
            .union(TableValues.of("country, article_id", "'BLR', 'visit'", "'IRN', 'visit'"))
            .selectExpr("*", "true as is_salient");
    Dataset<Row> dyads =
        TableValues.of(
            "article_id, country_a, country_b, is_salient",
            "'list', 'BLR', 'IRN', true",
            "'copy', 'BLR', 'IRN', true",
            "'list', 'BLR', 'KAZ', true",
            "'copy', 'IRN', 'KAZ', false",
            "'visit', 'BLR', 'IRN', true");
    Dataset<Row> articles =
        TableValues.of(
            "article_id, story_id, source, published, is_analyzed",
            "'list', 's', 'x', timestamp(null), true",
            "'copy', 's', 'y', null, true",
            "'visit', 't', 'x', null, true");
    try (ArticleFacts facts =
        new ArticleFacts(
            Map.of(
                Table.ARTICLES, articles,
                Table.ARTICLE_COUNTRIES, countries,
                Table.ARTICLE_DYADS, dyads),
            CodeDictionary.of("BLR", "IRN", "KAZ", "RUS"),
            CountedPeriods.all(List.of(Grain.ALL)))) {
      Dataset<Row> counted =
          CellCounts.by("country_a", "country_b")
              .stories("", col("is_salient"))
              .sumOverStories(ListDamping.PARTS_LOST, col("is_salient"))
              .of(facts, ListDamping.withPartsLost(facts, 3));
      TableAssert.of(ListDamping.withStoriesDamped(counted))
          .hasRowsUnordered(
              "country_a country_b stories_damped",
              "BLR       IRN       1.333333",
              "BLR       KAZ       0.333333",
              "IRN       KAZ       0");
    }
  }
}
