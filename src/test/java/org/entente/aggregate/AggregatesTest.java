package org.entente.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.SampleRun;
import org.entente.SharedSpark;
import org.entente.config.AggregationSettings;
import org.entente.config.Grain;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.entente.schema.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Four articles: a1 and its copy a2 are on Belarus and Iran; a3 is on Belarus and names Iran in
 * passing; a4 is on Iran alone and has no date.
 */
class AggregatesTest {

  private static Map<Table, Dataset<Row>> aggregates;

  private static Dataset<Row> values(String columns, String... rows) {
    return SharedSpark.session()
        .sql("select * from values (" + String.join("), (", rows) + ") as t(" + columns + ")");
  }

  @BeforeAll
  static void aggregate() {
    Map<Table, Dataset<Row>> tables = new EnumMap<>(Table.class);
    tables.put(
        Table.ARTICLES,
        values(
            "article_id, story_id, source, published, language, is_story_head, is_analyzed",
            "'a1', 's1', 'x', timestamp'2024-05-01 23:59:59', 'en', true, true",
            "'a2', 's1', 'y', timestamp'2024-05-03 00:00:00', 'en', false, true",
            "'a3', 's2', 'x', timestamp'2024-05-20 12:00:00', 'en', true, true",
            "'a4', 's3', 'z', null, null, true, true"));
    tables.put(
        Table.ARTICLE_COUNTRIES,
        values(
            "article_id, country, is_salient",
            "'a1', 'BLR', true",
            "'a1', 'IRN', true",
            "'a2', 'BLR', true",
            "'a2', 'IRN', true",
            "'a3', 'BLR', true",
            "'a3', 'IRN', false",
            "'a4', 'IRN', true"));
    tables.put(
        Table.ARTICLE_SECTORS,
        values(
            "article_id, sector, is_salient",
            "'a1', 'agriculture.crops', true",
            "'a2', 'agriculture.crops', true",
            "'a3', 'agriculture.crops', false",
            "'a4', 'energy.coal', true"));
    tables.put(
        Table.ARTICLE_DYADS,
        values(
            "article_id, country_a, country_b, n_sentences, is_salient",
            "'a1', 'BLR', 'IRN', 2, true",
            "'a2', 'BLR', 'IRN', 1, true",
            "'a3', 'BLR', 'IRN', 1, false"));
    tables.put(
        Table.DYAD_EVIDENCE,
        values(
                "article_id, story_id, source, published, sentence_id, sector, scope, quad_class,"
                    + " modality",
                "'a1', 's1', 'x', timestamp'2024-05-01', 0, 'agriculture.crops', 'sentence',"
                    + " 'verbal-cooperation', 'asserted'",
                "'a1', 's1', 'x', timestamp'2024-05-01', 4, 'agriculture.crops', 'clause', null,"
                    + " 'planned'",
                "'a2', 's1', 'y', timestamp'2024-05-03', 4, 'agriculture.crops', 'clause',"
                    + " 'material-conflict', 'negated'",
                "'a2', 's1', 'y', timestamp'2024-05-03', 5, null, 'clause', null, 'asserted'",
                "'a3', 's2', 'x', timestamp'2024-05-20', 1, 'agriculture.crops', 'clause', null,"
                    + " 'asserted'")
            .selectExpr(
                "*",
                "'BLR' as country_a",
                "'IRN' as country_b",
                "'AGREE' as relation",
                "'loan' as instrument",
                "'BLR' as from_country",
                "'IRN' as to_country",
                "'…' as sentence"));
    tables.put(Table.REJECTS, values("source, language", "'unknown', string(null)"));
    aggregates = new EnumMap<>(Table.class);
    Aggregates.write(
        tables,
        AggregationSettings.of(Grain.MONTH, Grain.ALL),
        Lexicons.of(LexiconSource.BUILT_IN).registers(),
        Optional.empty(),
        (table, rows) -> {
          Dataset<Row> stored =
              SharedSpark.session().createDataFrame(rows.collectAsList(), rows.schema());
          aggregates.put(table, stored);
          return stored;
        });
  }

  /** The rows of an aggregate as text, the named columns alone, in their order. */
  private static List<String> rows(Table table, String columns) {
    return aggregates.get(table).selectExpr(columns.split(" ")).collectAsList().stream()
        .map(row -> row.mkString(" "))
        .sorted()
        .toList();
  }

  @Test
  void aCountryCountsWhereItIsSalientAndUndatedArticlesCountOverAllTimeOnly() {
    assertThat(
            rows(
                Table.COUNTRIES,
                "grain period country n_articles n_stories n_sources n_articles_all n_stories_all"))
        .containsExactly(
            "all null BLR 3 2 2 3 2",
            "all null IRN 3 2 3 4 3",
            "month 2024-05-01 BLR 3 2 2 3 2",
            "month 2024-05-01 IRN 2 1 2 3 2");
  }

  @Test
  void aSectorHasItsNameBesideItsCounts() {
    assertThat(rows(Table.SECTORS, "grain sector sector_group n_articles n_stories n_stories_all"))
        .containsExactly(
            "all agriculture.crops agriculture 2 1 2",
            "all energy.coal energy 1 1 1",
            "month agriculture.crops agriculture 2 1 2");
  }

  @Test
  void aDyadIsCountedByArticlesStoriesAndSourcesAndMeasuredByStories() {
    assertThat(
            rows(
                Table.DYADS,
                "grain period country_a country_b n_articles n_stories n_sources n_articles_all"
                    + " n_stories_all n_sentences"))
        .containsExactly("all null BLR IRN 2 1 2 3 2 3", "month 2024-05-01 BLR IRN 2 1 2 3 2 3");
    Row all = aggregates.get(Table.DYADS).where("grain = 'all'").first();
    assertThat(all.<Double>getAs("expected")).isCloseTo(2 * 2 / 3.0, within(1e-12));
    assertThat(all.<Double>getAs("lift")).isCloseTo(0.75, within(1e-12));
    Row month = aggregates.get(Table.DYADS).where("grain = 'month'").first();
    assertThat(month.<Double>getAs("expected")).isCloseTo(2 * 1 / 2.0, within(1e-12));
    assertThat(month.<Double>getAs("npmi")).isCloseTo(0, within(1e-12));
  }

  @Test
  void theModelOfDegreesKnowsThatTheStoryOfBothNamesAllThereAre() {
    Row all = aggregates.get(Table.DYADS).where("grain = 'all'").first();
    assertThat(all.<Double>getAs("expected_sdsm")).isCloseTo(1 + 2 * 0.25, within(1e-9));
    assertThat(all.<Double>getAs("z_sdsm"))
        .isCloseTo(-0.5 / Math.sqrt(2 * 0.25 * 0.75), within(1e-9));
    assertThat(all.<Double>getAs("p_value_sdsm")).isEqualTo(1);
    assertThat(all.<Boolean>getAs("is_supported")).isFalse();
  }

  @Test
  void aGroupOfSectorsCountsASentenceAndAStoryOnce() {
    assertThat(
            rows(
                Table.DYAD_SECTOR_GROUPS,
                "grain sector_group n_articles n_stories n_sources n_sentences"))
        .containsExactly(
            "all agriculture 2 1 2 3",
            "all all 2 1 2 3",
            "all all-but-statecraft-and-sport 2 1 2 3",
            "month agriculture 2 1 2 3",
            "month all 2 1 2 3",
            "month all-but-statecraft-and-sport 2 1 2 3");
    assertThat(rows(Table.COUNTRY_SECTOR_GROUPS, "grain country sector_group n_stories"))
        .contains("all IRN agriculture 1", "all IRN energy 1", "all IRN all 2");
  }

  @Test
  void aCountryDealsInTheSectorsOfTheArticlesInWhichItIsSalient() {
    assertThat(rows(Table.COUNTRY_SECTORS, "grain country sector n_articles n_stories n_sources"))
        .containsExactly(
            "all BLR agriculture.crops 3 2 2",
            "all IRN agriculture.crops 2 1 2",
            "all IRN energy.coal 1 1 1",
            "month BLR agriculture.crops 3 2 2",
            "month IRN agriculture.crops 2 1 2");
  }

  @Test
  void aCellCountsTheEvidenceOfSalientDyadsByScopeClassAndModality() {
    assertThat(
            rows(
                Table.DYAD_SECTORS,
                "grain sector n_articles n_stories n_sources n_sentences n_clause n_sentence"
                    + " n_adjacent n_verbal_cooperation n_material_cooperation n_verbal_conflict"
                    + " n_material_conflict n_asserted n_planned n_hypothetical n_negated"
                    + " n_historical"))
        .containsExactly(
            "all agriculture.crops 2 1 2 3 2 1 0 1 0 0 1 1 1 0 1 0",
            "month agriculture.crops 2 1 2 3 2 1 0 1 0 0 1 1 1 0 1 0");
    Row all = aggregates.get(Table.DYAD_SECTORS).where("grain = 'all'").first();
    assertThat(all.<Double>getAs("expected")).isCloseTo(1 * 2 / 3.0, within(1e-12));
    assertThat(all.<Double>getAs("expected_given_either")).isCloseTo(1 * 2 / 3.0, within(1e-12));
  }

  @Test
  void theBestEvidenceIsTheClosestThenTheLatest() {
    assertThat(rows(Table.DYAD_SECTOR_EVIDENCE, "grain rank article_id sentence_id scope"))
        .containsExactly(
            "all 1 a2 4 clause",
            "all 2 a1 4 clause",
            "all 3 a1 0 sentence",
            "month 1 a2 4 clause",
            "month 2 a1 4 clause",
            "month 3 a1 0 sentence");
  }

  @Test
  void groupsOfCountriesAreCountedOnlyWhereTheyAreAskedFor() {
    assertThat(aggregates.get(Table.COUNTRY_GROUPS).isEmpty()).isTrue();
    assertThat(aggregates.get(Table.GROUP_DYADS).isEmpty()).isTrue();
    assertThat(aggregates.get(Table.GROUP_DYAD_SECTORS).isEmpty()).isTrue();
  }

  @Test
  void coverageCountsCopiesRejectsAndDaysWithoutAnArticle() {
    assertThat(
            rows(
                Table.COVERAGE,
                "grain period source language n_articles n_duplicates n_rejects n_days_without"))
        .containsExactly(
            "all null unknown und 0 0 1 0",
            "all null x en 2 0 0 18",
            "all null y en 1 1 0 0",
            "all null z und 1 0 0 0",
            "month 2024-05-01 x en 2 0 0 18",
            "month 2024-05-01 y en 1 1 0 0");
  }

  @Test
  void eachTableHasTheColumnsThatItsSchemaDeclares() {
    aggregates.forEach(
        (table, rows) ->
            assertThat(Arrays.asList(rows.columns()))
                .as(table.code())
                .isEqualTo(Arrays.asList(table.schema().structType().fieldNames())));
  }

  @Test
  void theMonthsOfTheSampleFollowFromItsArticles() {
    SampleRun.tables().forEach((table, rows) -> rows.createOrReplaceTempView(table.code()));
    Dataset<Row> counted =
        SharedSpark.session()
            .sql(
                "select to_date(date_trunc('month', published)) as period, country_a, country_b,"
                    + " count_if(is_salient), count(distinct if(is_salient, story_id, null)),"
                    + " count(distinct if(is_salient, source, null)), count(*) from article_dyads"
                    + " join articles using (article_id) where published is not null group by"
                    + " period, country_a, country_b");
    Dataset<Row> published =
        SharedSpark.session()
            .sql(
                "select period, country_a, country_b, n_articles, n_stories, n_sources,"
                    + " n_articles_all from dyads where grain = 'month'");
    assertThat(published.collectAsList())
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(counted.collectAsList());
  }
}
