package org.entente.aggregate.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.SharedSpark;
import org.entente.TableAssert;
import org.entente.TableValues;
import org.entente.aggregate.count.PeriodTotals;
import org.entente.aggregate.count.SectorEvidence;
import org.entente.aggregate.count.SectorLevel;
import org.entente.aggregate.encode.ArticleFacts;
import org.entente.aggregate.encode.CodeDictionary;
import org.entente.aggregate.encode.CountedPeriods;
import org.entente.aggregate.encode.SectorGroups;
import org.entente.config.AggregationSettings;
import org.entente.config.Grain;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.codes.CodeLists;
import org.entente.nlp.lexicon.codes.CountryGroups;
import org.entente.nlp.lexicon.codes.GroupMember;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.entente.schema.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * EU, EAEU and SCO in eight articles: eu19 of 2019, eu21 of 2021 and eu of no date are on France
 * and the United Kingdom; three19 and its copy are on Belarus, Germany and France, belarus on the
 * first and the last and of no date; before and since are on Belarus and China, before Belarus
 * joined the SCO and since.
 */
class GroupDyadsTableTest {

  private static final CodeLists CODE_LISTS = Lexicons.of(LexiconSource.BUILT_IN).codeLists();

  private static Dataset<Row> dyads;
  private static Dataset<Row> sectors;

  private static Map<Table, Dataset<Row>> tables() {
    Map<Table, Dataset<Row>> tables = new EnumMap<>(Table.class);
    tables.put(
        Table.ARTICLES,
        TableValues.of(
            "article_id, story_id, source, published, is_analyzed",
            "'eu19', 's1', 'x', timestamp'2019-06-01 10:00:00', true",
            "'eu21', 's2', 'x', timestamp'2021-06-01 10:00:00', true",
            "'eu', 's3', 'x', null, true",
            "'three19', 's4', 'x', timestamp'2019-06-02 10:00:00', true",
            "'copy', 's4', 'y', timestamp'2019-06-03 10:00:00', true",
            "'belarus', 's5', 'z', null, true",
            "'before', 's6', 'x', timestamp'2024-07-03 23:59:59', true",
            "'since', 's7', 'x', timestamp'2024-07-04 00:00:00', true"));
    tables.put(
        Table.ARTICLE_COUNTRIES,
        SharedSpark.session()
            .sql(
                "select article_id, explode(split(countries, ' ')) as country, true as is_salient"
                    + " from values ('eu19', 'FRA GBR'), ('eu21', 'FRA GBR'), ('eu', 'FRA GBR'),"
                    + " ('three19', 'BLR DEU FRA'), ('copy', 'BLR DEU FRA'), ('belarus', 'BLR"
                    + " FRA'), ('before', 'BLR CHN'), ('since', 'BLR CHN') as t(article_id,"
                    + " countries)"));
    tables.put(
        Table.ARTICLE_DYADS,
        TableValues.of(
            "article_id, country_a, country_b, n_sentences, is_salient",
            "'eu19', 'FRA', 'GBR', 1, true",
            "'eu21', 'FRA', 'GBR', 1, true",
            "'eu', 'FRA', 'GBR', 1, true",
            "'three19', 'BLR', 'DEU', 1, true",
            "'three19', 'BLR', 'FRA', 1, true",
            "'three19', 'DEU', 'FRA', 1, true",
            "'three19', 'FRA', 'KAZ', 1, false",
            "'copy', 'BLR', 'DEU', 1, true",
            "'copy', 'BLR', 'FRA', 1, true",
            "'copy', 'DEU', 'FRA', 1, true",
            "'belarus', 'BLR', 'FRA', 1, true",
            "'before', 'BLR', 'CHN', 1, true",
            "'since', 'BLR', 'CHN', 1, true"));
    tables.put(
        Table.ARTICLE_SECTORS,
        TableValues.of(
            "article_id, sector, is_salient",
            "'eu19', 'energy.oil', false",
            "'three19', 'energy.gas', true",
            "'three19', 'energy.oil', true"));
    tables.put(
        Table.DYAD_EVIDENCE,
        TableValues.of(
                "article_id, country_a, country_b, sentence_id, sector",
                "'three19', 'BLR', 'DEU', 0, 'energy.gas'",
                "'three19', 'BLR', 'FRA', 1, 'energy.oil'",
                "'three19', 'BLR', 'FRA', 1, 'energy.gas'")
            .selectExpr("*", "'clause' as scope", "'' as quad_class", "'' as modality"));
    return tables;
  }

  @BeforeAll
  static void count() {
    CountedPeriods periods = CountedPeriods.all(List.of(Grain.YEAR, Grain.ALL));
    List<GroupMember> members = CountryGroups.members(List.of("EU", "EAEU", "SCO"), CODE_LISTS);
    try (ArticleFacts facts = new ArticleFacts(tables(), CodeDictionary.of(CODE_LISTS), periods)) {
      TableInputs inputs =
          new TableInputs(
              facts, PeriodTotals.of(facts), AggregationSettings.of(Grain.YEAR, Grain.ALL));
      dyads = TableValues.stored(GroupDyadsTable.of(inputs, members));
      SectorLevel sectorGroups =
          SectorLevel.groups(
              facts,
              SectorEvidence.encoded(facts),
              SectorGroups.of(SharedSpark.session(), CODE_LISTS.sectors()));
      sectors = TableValues.stored(GroupDyadSectorsTable.of(inputs, members, sectorGroups, dyads));
    }
  }

  private static TableAssert assertDyads(String where) {
    return TableAssert.of(dyads).where(where);
  }

  @Test
  void anArticleCountsOnceForGroupsOfItsDayHoweverManyDyadsJoinThem() {
    assertDyads("grain = 'year'")
        .hasRowsUnordered(
            "period     group_a group_b kind         n_articles n_stories n_sources n_dyads",
            "2019-01-01 EAEU    EU      organization 2          1         2         2",
            "2019-01-01 EU      EU      organization 3          2         2         2",
            "2024-01-01 EAEU    SCO     organization 2          2         1         1",
            "2024-01-01 SCO     SCO     organization 1          1         1         1");
  }

  @Test
  void withoutADateTheMembershipsThatStillHoldCount() {
    assertDyads("grain = 'all'")
        .hasRowsUnordered(
            "group_a group_b n_articles n_stories n_sources n_dyads",
            "EAEU    EU      3          2         3         2",
            "EAEU    SCO     2          2         1         1",
            "EU      EU      3          2         2         2",
            "EU      SCO     1          1         1         1",
            "SCO     SCO     1          1         1         1");
  }

  @Test
  void groupsWithoutACommonMemberAreMeasuredByTheStoriesOnTheirMembers() {
    TableAssert measured = assertDyads("grain = 'all' and group_a = 'EAEU' and group_b = 'EU'");
    measured.hasRowsUnordered(
        "is_disjoint n_stories_a n_stories_b n_stories_period expected lift",
        "true        4           5           7                2.857143 0.7");
    assertDyads("grain = 'all' and group_a = 'EAEU' and g2 < 0")
        .hasRowsUnordered("group_a group_b", "EAEU EU");
  }

  @Test
  void groupsWithACommonMemberAndAGroupWithItselfAreCountedButNotMeasured() {
    assertDyads("grain = 'all' and not is_disjoint")
        .hasRowsUnordered(
            "group_a group_b n_stories_a expected npmi p_value q_value",
            "EAEU    SCO     4           -        -    -       -",
            "EU      EU      5           -        -    -       -",
            "SCO     SCO     3           -        -    -       -");
  }

  @Test
  void aGroupOfSectorsCountsAnArticleOnceForTwoDyadsAndTwoSectors() {
    TableAssert years = TableAssert.of(sectors).where("grain = 'year'");
    years.hasRowsUnordered(
        "period     group_a group_b sector_group n_articles n_stories n_sources n_dyads",
        "2019-01-01 EAEU EU all                          1 1 1 2",
        "2019-01-01 EAEU EU all-but-statecraft-and-sport 1 1 1 2",
        "2019-01-01 EAEU EU energy                       1 1 1 2");
    years
        .where("sector_group = 'energy'")
        .hasRowsUnordered("n_stories_dyads n_stories_sector n_stories_period expected", "1 2 2 1");
  }
}
