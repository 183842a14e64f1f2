package org.entente.aggregate.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.TableValues;
import org.entente.aggregate.encode.ArticleFacts;
import org.entente.aggregate.encode.CodeDictionary;
import org.entente.aggregate.encode.CountedPeriods;
import org.entente.config.Grain;
import org.entente.schema.Table;
import org.junit.jupiter.api.Test;

class DyadSectorEvidenceTableTest {

  /** The chosen rows of one cell in their order, as article and sentence. */
  private static List<String> best(int perCell, String... evidence) {
    Dataset<Row> rows =
        TableValues.of("article_id, story_id, sentence_id, relation, confidence, day", evidence)
            .selectExpr(
                "*",
                "if(story_id like 'x%', 'x', story_id) as source",
                "timestamp(day) as published",
                "'clause' as scope",
                "true as is_analyzed",
                "'BLR' as country_a",
                "'IRN' as country_b",
                "'energy.coal' as sector");
    Dataset<Row> dyads =
        rows.select("article_id", "country_a", "country_b")
            .distinct()
            .selectExpr("*", "true as is_salient");
    try (ArticleFacts facts =
        new ArticleFacts(
            Map.of(Table.ARTICLES, rows, Table.DYAD_EVIDENCE, rows, Table.ARTICLE_DYADS, dyads),
            CodeDictionary.of(),
            CountedPeriods.all(List.of(Grain.ALL)))) {
      return DyadSectorEvidenceTable.of(facts, perCell).orderBy("rank").collectAsList().stream()
          .map(row -> row.getAs("rank") + " " + row.getAs("article_id") + row.getAs("sentence_id"))
          .toList();
    }
  }

  @Test
  void anotherStoryComesBeforeTheSecondSentenceOfTheFirst() {
    assertThat(
            best(
                3,
                "'a', 's', 0, 'AGREE', 0.9D, '2024-05-01'",
                "'a', 's', 1, 'AGREE', 0.9D, '2024-05-01'",
                "'b', 't', 0, 'AGREE', 0.3D, '2023-01-01'"))
        .containsExactly("1 a0", "2 b0", "3 a1");
  }

  @Test
  void theMoreConfidentThenTheLaterThenTheSmallerIdAndTheFormerSentence() {
    assertThat(
            best(
                9,
                "'g', 'g', 1, 'AGREE', 0.3D, '2024-05-09'",
                "'f', 'f', 1, 'AGREE', 0.5D, '2024-05-09'",
                "'e', 'e', 1, 'AGREE', 0.9D, null",
                "'d', 'd', 1, 'AGREE', 0.9D, '2024-05-01'",
                "'c', 'c', 1, 'AGREE', 0.9D, '2024-05-02'",
                "'b', 'b', 1, 'AGREE', 0.9D, '2024-05-02'",
                "'b', 'b', 0, 'AGREE', 0.9D, '2024-05-02'"))
        .containsExactly("1 b0", "2 c1", "3 d1", "4 e1", "5 f1", "6 g1", "7 b1");
  }

  @Test
  void aRelationComesBeforeAGreaterConfidence() {
    assertThat(
            best(
                9,
                "'a', 'a', 0, null, 0.9D, '2024-05-01'",
                "'b', 'b', 0, 'AGREE', 0.5D, '2024-05-01'"))
        .containsExactly("1 b0", "2 a0");
  }

  @Test
  void anotherSourceComesBeforeTheSecondStoryOfTheFirst() {
    assertThat(
            best(
                9,
                "'a', 'x1', 0, 'AGREE', 0.9D, '2024-05-03'",
                "'a', 'x1', 1, 'AGREE', 0.9D, '2024-05-03'",
                "'b', 'x2', 0, 'AGREE', 0.9D, '2024-05-02'",
                "'c', 'y', 0, 'AGREE', 0.3D, '2024-05-01'"))
        .containsExactly("1 a0", "2 c0", "3 b0", "4 a1");
  }

  @Test
  void noMoreThanAskedForAreKept() {
    assertThat(
            best(
                1,
                "'a', 's', 0, 'AGREE', 0.9D, '2024-05-01'",
                "'b', 't', 0, 'AGREE', 0.9D, '2024-05-02'"))
        .containsExactly("1 b0");
  }
}
