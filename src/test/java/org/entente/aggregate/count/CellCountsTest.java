package org.entente.aggregate.count;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.entente.schema.Columns.COUNTRY;
import static org.entente.schema.Columns.IS_SALIENT;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.TableAssert;
import org.entente.TableValues;
import org.entente.aggregate.encode.ArticleFacts;
import org.entente.aggregate.encode.CodeDictionary;
import org.entente.aggregate.encode.CountedPeriods;
import org.entente.aggregate.encode.Periods;
import org.entente.config.Grain;
import org.entente.schema.Table;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Belarus in five articles: story s has a copy in another source and a month later, story t is in
 * the same month as the first of s, and story u has two articles on one day, of which one is not
 * salient.
 */
class CellCountsTest {

  private static ArticleFacts facts;
  private static Dataset<Row> counts;

  @BeforeAll
  static void count() {
    facts =
        new ArticleFacts(
            Map.of(
                Table.ARTICLES,
                TableValues.of(
                    "article_id, story_id, source, published, is_analyzed",
                    "'s1', 's', 'x', timestamp'2024-05-31 23:00:00', true",
                    "'s2', 's', 'y', timestamp'2024-06-01 01:00:00', true",
                    "'t1', 't', 'x', timestamp'2024-05-02 00:00:00', true",
                    "'u1', 'u', 'z', timestamp'2024-06-03 00:00:00', true",
                    "'u2', 'u', 'z', timestamp'2024-06-03 00:00:00', true",
                    "'v1', 'v', 'z', timestamp'2024-06-03 00:00:00', false"),
                Table.ARTICLE_COUNTRIES,
                TableValues.of(
                    "article_id, country, weight, is_salient",
                    "'s1', 'BLR', 5, true",
                    "'s2', 'BLR', 5, true",
                    "'t1', 'BLR', 2, true",
                    "'u1', 'BLR', 1, true",
                    "'u2', 'BLR', 1, false",
                    "'v1', 'BLR', 9, true")),
            CodeDictionary.of("BLR"),
            CountedPeriods.all(List.of(Grain.MONTH, Grain.ALL)));
    Dataset<Row> rows = facts.encoded(Table.ARTICLE_COUNTRIES);
    counts =
        CellCounts.by(COUNTRY)
            .stories("", col(IS_SALIENT))
            .stories("_all", lit(true))
            .sources(col(IS_SALIENT))
            .sumOverStories("weight", lit(true))
            .of(facts, rows.withColumn("weight", col("weight").cast("bigint")));
  }

  @AfterAll
  static void close() {
    facts.close();
  }

  @Test
  void aStoryAndASourceCountOnceInEachPeriodThatHasThemAndOnceInAllTime() {
    TableAssert.of(Periods.withoutAllTime(counts))
        .hasRowsUnordered(
            "grain period     country n_articles n_stories n_sources n_articles_all n_stories_all",
            "month 2024-05-01 BLR     2          2         1         2              2",
            "month 2024-06-01 BLR     2          2         2         3              2",
            "all   -          BLR     4          3         3         5              3");
  }

  @Test
  void aValueOfAStoryIsAddedOnce() {
    TableAssert.of(Periods.withoutAllTime(counts))
        .hasRowsUnordered("period weight", "2024-05-01 7", "2024-06-01 6", "- 8");
  }
}
