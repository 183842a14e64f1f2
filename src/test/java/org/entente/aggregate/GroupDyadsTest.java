package org.entente.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.SharedSpark;
import org.entente.config.Grain;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.codes.CodeLists;
import org.entente.nlp.lexicon.codes.CountryGroups;
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
class GroupDyadsTest {

  private static final SparkSession SPARK = SharedSpark.session();
  private static final CodeLists REGISTERS = Lexicons.of(LexiconSource.BUILT_IN).registers();

  private static final Codes CODES = Codes.of(REGISTERS);

  private static Dataset<Row> dyads;
  private static Dataset<Row> sectors;

  private static Dataset<Row> values(String columns, String... rows) {
    return SPARK.sql(
        "select * from values (" + String.join("), (", rows) + ") as t(" + columns + ")");
  }

  private static Map<Table, Dataset<Row>> tables() {
    Map<Table, Dataset<Row>> tables = new EnumMap<>(Table.class);
    tables.put(
        Table.ARTICLES,
        values(
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
        SPARK.sql(
            "select article_id, explode(split(countries, ' ')) as country, true as is_salient from"
                + " values ('eu19', 'FRA GBR'), ('eu21', 'FRA GBR'), ('eu', 'FRA GBR'), ('three19',"
                + " 'BLR DEU FRA'), ('copy', 'BLR DEU FRA'), ('belarus', 'BLR FRA'), ('before', 'BLR"
                + " CHN'), ('since', 'BLR CHN') as t(article_id, countries)"));
    tables.put(
        Table.ARTICLE_DYADS,
        values(
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
        values(
            "article_id, sector, is_salient",
            "'eu19', 'energy.oil', false",
            "'three19', 'energy.gas', true",
            "'three19', 'energy.oil', true"));
    tables.put(
        Table.DYAD_EVIDENCE,
        values(
                "article_id, country_a, country_b, sentence_id, sector",
                "'three19', 'BLR', 'DEU', 0, 'energy.gas'",
                "'three19', 'BLR', 'FRA', 1, 'energy.oil'",
                "'three19', 'BLR', 'FRA', 1, 'energy.gas'")
            .selectExpr("*", "'clause' as scope", "'' as quad_class", "'' as modality"));
    return tables;
  }

  @BeforeAll
  static void count() {
    try (Facts facts =
        new Facts(tables(), List.of(Grain.YEAR, Grain.ALL), CODES, Optional.empty())) {
      GroupedCountries groups =
          GroupedCountries.of(
              SPARK, CountryGroups.members(List.of("EU", "EAEU", "SCO"), REGISTERS), CODES);
      GroupDyads counted = new GroupDyads(facts, groups, PeriodTotals.of(facts));
      dyads = stored(counted.all());
      Coding sectorGroups =
          Coding.groups(facts, Coding.bindings(facts), SectorGroups.of(SPARK, REGISTERS.sectors()));
      sectors = stored(counted.bySector(sectorGroups, sectorGroups.marginals(facts), dyads));
    }
  }

  private static Dataset<Row> stored(Dataset<Row> rows) {
    return SPARK.createDataFrame(rows.collectAsList(), rows.schema());
  }

  private static List<String> rows(Dataset<Row> table, String where, String columns) {
    return table.where(where).selectExpr(columns.split(" ")).collectAsList().stream()
        .map(row -> row.mkString(" "))
        .sorted()
        .toList();
  }

  @Test
  void anArticleCountsOnceForGroupsOfItsDayHoweverManyDyadsJoinThem() {
    assertThat(
            rows(
                dyads,
                "grain = 'year'",
                "period group_a group_b kind n_articles n_stories n_sources n_dyads"))
        .containsExactly(
            "2019-01-01 EAEU EU organization 2 1 2 2",
            "2019-01-01 EU EU organization 3 2 2 2",
            "2024-01-01 EAEU SCO organization 2 2 1 1",
            "2024-01-01 SCO SCO organization 1 1 1 1");
  }

  @Test
  void withoutADateTheMembershipsThatStillHoldCount() {
    assertThat(
            rows(dyads, "grain = 'all'", "group_a group_b n_articles n_stories n_sources n_dyads"))
        .containsExactly(
            "EAEU EU 3 2 3 2",
            "EAEU SCO 2 2 1 1",
            "EU EU 3 2 2 2",
            "EU SCO 1 1 1 1",
            "SCO SCO 1 1 1 1");
  }

  @Test
  void groupsWithoutACommonMemberAreMeasuredByTheStoriesOnTheirMembers() {
    Row measured = dyads.where("grain = 'all' and group_a = 'EAEU' and group_b = 'EU'").first();
    assertThat(measured.<Boolean>getAs("is_disjoint")).isTrue();
    assertThat(measured.<Long>getAs("n_stories_a")).isEqualTo(4);
    assertThat(measured.<Long>getAs("n_stories_b")).isEqualTo(5);
    assertThat(measured.<Long>getAs("n_stories_period")).isEqualTo(7);
    assertThat(measured.<Double>getAs("expected")).isCloseTo(4 * 5 / 7.0, within(1e-12));
    assertThat(measured.<Double>getAs("lift")).isCloseTo(2 * 7 / 20.0, within(1e-12));
    assertThat(measured.<Double>getAs("g2")).isNegative();
  }

  @Test
  void groupsWithACommonMemberAndAGroupWithItselfAreCountedButNotMeasured() {
    assertThat(
            rows(
                dyads,
                "grain = 'all' and not is_disjoint",
                "group_a group_b n_stories_a expected npmi p_value q_value"))
        .containsExactly(
            "EAEU SCO 4 null null null null",
            "EU EU 5 null null null null",
            "SCO SCO 3 null null null null");
  }

  @Test
  void aGroupOfSectorsCountsAnArticleOnceForTwoDyadsAndTwoSectors() {
    assertThat(
            rows(
                sectors,
                "grain = 'year'",
                "period group_a group_b sector_group n_articles n_stories n_sources n_dyads"
                    + " n_stories_dyads n_stories_sector n_stories_period expected"))
        .containsExactly(
            "2019-01-01 EAEU EU all 1 1 1 2 1 2 2 1.0",
            "2019-01-01 EAEU EU all-but-statecraft-and-sport 1 1 1 2 1 2 2 1.0",
            "2019-01-01 EAEU EU energy 1 1 1 2 1 2 2 1.0");
  }

  @Test
  void regionsArePairedWithRegionsOfTheirLevelOnly() {
    List<String> asked = List.of("regions", "eastern-europe", "EU");
    GroupNumbers numbers = new GroupNumbers(CountryGroups.members(asked, REGISTERS), CODES);
    assertThat(numbers.pairs(CODES.number("CHN"), CODES.number("BLR"), null))
        .containsExactly(CODES.number("asia") * CODES.size() + CODES.number("europe"));
    assertThat(numbers.groups(CODES.number("BLR"), null))
        .containsExactlyInAnyOrder(CODES.number("eastern-europe"), CODES.number("europe"));
  }
}
