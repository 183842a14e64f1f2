package org.entente.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.SampleRun;
import org.entente.SharedSpark;
import org.entente.TableAssert;
import org.entente.TableValues;
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

  @BeforeAll
  static void aggregate() {
    Map<Table, Dataset<Row>> tables = new EnumMap<>(Table.class);
    tables.put(
        Table.ARTICLES,
        TableValues.of(
            "article_id, story_id, source, published, language, is_story_head, is_analyzed",
            "'a1', 's1', 'x', timestamp'2024-05-01 23:59:59', 'en', true, true",
            "'a2', 's1', 'y', timestamp'2024-05-03 00:00:00', 'en', false, true",
            "'a3', 's2', 'x', timestamp'2024-05-20 12:00:00', 'en', true, true",
            "'a4', 's3', 'z', null, null, true, true"));
    tables.put(
        Table.ARTICLE_COUNTRIES,
        TableValues.of(
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
        TableValues.of(
            "article_id, sector, is_salient",
            "'a1', 'agriculture.crops', true",
            "'a2', 'agriculture.crops', true",
            "'a3', 'agriculture.crops', false",
            "'a4', 'energy.coal', true"));
    tables.put(
        Table.ARTICLE_DYADS,
        TableValues.of(
            "article_id, country_a, country_b, n_sentences, n_linked, confidence, is_salient",
            "'a1', 'BLR', 'IRN', 2, 1, 0.5D, true",
            "'a2', 'BLR', 'IRN', 1, 1, 0.75D, true",
            "'a3', 'BLR', 'IRN', 1, 0, null, false"));
    tables.put(
        Table.DYAD_EVIDENCE,
        TableValues.of(
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
                "'event' as link",
                "if(scope = 'clause', 0.75D, 0.5D) as confidence",
                "'…' as sentence"));
    tables.put(Table.REJECTS, TableValues.of("source, language", "'unknown', string(null)"));
    aggregates = new EnumMap<>(Table.class);
    Aggregates.write(
        tables,
        AggregationSettings.of(Grain.MONTH, Grain.ALL),
        Lexicons.of(LexiconSource.BUILT_IN).codeLists(),
        Optional.empty(),
        (table, rows) -> {
          aggregates.put(table, TableValues.stored(rows));
          return aggregates.get(table);
        });
  }

  private static TableAssert assertTable(Table table) {
    return TableAssert.of(aggregates.get(table));
  }

  @Test
  void aCountryCountsWhereItIsSalientAndUndatedArticlesCountOverAllTimeOnly() {
    assertTable(Table.COUNTRIES)
        .hasRowsUnordered(
            "grain period     country n_articles n_stories n_sources n_articles_all n_stories_all",
            "all   -          BLR     3          2         2         3              2",
            "all   -          IRN     3          2         3         4              3",
            "month 2024-05-01 BLR     3          2         2         3              2",
            "month 2024-05-01 IRN     2          1         2         3              2");
  }

  @Test
  void aSectorHasItsNameBesideItsCounts() {
    assertTable(Table.SECTORS)
        .hasRowsUnordered(
            "grain sector            sector_group name  n_articles n_stories n_stories_all",
            "all   agriculture.crops agriculture  Crops 2          1         2",
            "all   energy.coal       energy       Coal  1          1         1",
            "month agriculture.crops agriculture  Crops 2          1         2");
  }

  @Test
  void aDyadIsCountedByArticlesStoriesAndSourcesAndMeasuredByStories() {
    assertTable(Table.DYADS)
        .hasRowsUnordered(
            "grain period     country_a country_b n_articles n_stories n_sources n_articles_all"
                + " n_stories_all n_sentences",
            "all   -          BLR       IRN       2          1         2         3"
                + "              2             3",
            "month 2024-05-01 BLR       IRN       2          1         2         3"
                + "              2             3");
    assertTable(Table.DYADS)
        .hasRowsUnordered(
            "grain n_articles_linked n_stories_linked n_stories_expected",
            "all   2                 1                0.75",
            "month 2                 1                0.75");
    assertTable(Table.DYADS)
        .hasRowsUnordered("grain expected lift npmi", "all 1.333333 0.75 -0.26186", "month 1 1 0");
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
    assertTable(Table.DYAD_SECTOR_GROUPS)
        .hasRowsUnordered(
            "grain sector_group                 n_articles n_stories n_sources n_sentences",
            "all   agriculture                  2          1         2         3",
            "all   all                          2          1         2         3",
            "all   all-but-statecraft-and-sport 2          1         2         3",
            "month agriculture                  2          1         2         3",
            "month all                          2          1         2         3",
            "month all-but-statecraft-and-sport 2          1         2         3");
    assertTable(Table.COUNTRY_SECTOR_GROUPS)
        .containsRows(
            "grain country sector_group n_stories",
            "all   IRN     agriculture  1",
            "all   IRN     energy       1",
            "all   IRN     all          2");
  }

  @Test
  void aCountryDealsInTheSectorsOfTheArticlesInWhichItIsSalient() {
    assertTable(Table.COUNTRY_SECTORS)
        .hasRowsUnordered(
            "grain country sector            n_articles n_stories n_sources",
            "all   BLR     agriculture.crops 3          2         2",
            "all   IRN     agriculture.crops 2          1         2",
            "all   IRN     energy.coal       1          1         1",
            "month BLR     agriculture.crops 3          2         2",
            "month IRN     agriculture.crops 2          1         2");
  }

  @Test
  void aCellCountsTheEvidenceOfSalientDyadsByScopeClassAndModality() {
    assertTable(Table.DYAD_SECTORS)
        .hasRowsUnordered(
            "grain sector            n_articles n_stories n_sources n_sentences",
            "all   agriculture.crops 2          1         2         3",
            "month agriculture.crops 2          1         2         3");
    TableAssert all = assertTable(Table.DYAD_SECTORS).where("grain = 'all'");
    all.hasRowsUnordered("n_clause n_sentence n_adjacent", "2 1 0");
    all.hasRowsUnordered(
        "n_verbal_cooperation n_material_cooperation n_verbal_conflict n_material_conflict",
        "1                    0                      0                 1");
    all.hasRowsUnordered("n_asserted n_planned n_hypothetical n_negated n_historical", "1 1 0 1 0");
    all.hasRowsUnordered("expected expected_given_either", "0.666667 0.666667");
  }

  @Test
  void theBestEvidenceIsTheClosestThenTheLatest() {
    assertTable(Table.DYAD_SECTOR_EVIDENCE)
        .hasRowsUnordered(
            "grain rank article_id sentence_id scope",
            "all   1    a2         4           clause",
            "all   2    a1         4           clause",
            "all   3    a1         0           sentence",
            "month 1    a2         4           clause",
            "month 2    a1         4           clause",
            "month 3    a1         0           sentence");
  }

  @Test
  void groupsOfCountriesAreCountedOnlyWhereTheyAreAskedFor() {
    assertThat(aggregates.get(Table.COUNTRY_GROUPS).isEmpty()).isTrue();
    assertThat(aggregates.get(Table.GROUP_DYADS).isEmpty()).isTrue();
    assertThat(aggregates.get(Table.GROUP_DYAD_SECTORS).isEmpty()).isTrue();
  }

  @Test
  void coverageCountsCopiesRejectsAndDaysWithoutAnArticle() {
    assertTable(Table.COVERAGE)
        .hasRowsUnordered(
            "grain period     source  language n_articles n_duplicates n_rejects n_days_without",
            "all   -          unknown und      0          0            1         0",
            "all   -          x       en       2          0            0         18",
            "all   -          y       en       1          1            0         0",
            "all   -          z       und      1          0            0         0",
            "month 2024-05-01 x       en       2          0            0         18",
            "month 2024-05-01 y       en       1          1            0         0");
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
