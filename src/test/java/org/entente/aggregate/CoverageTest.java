package org.entente.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.SharedSpark;
import org.entente.config.Grain;
import org.entente.schema.Table;
import org.junit.jupiter.api.Test;

class CoverageTest {

  private static final List<Grain> GRAINS = List.of(Grain.MONTH, Grain.ALL);

  private static Dataset<Row> articles() {
    return SharedSpark.session()
        .sql(
            "select * from values ('s1', 'x', 'en', timestamp'2024-01-30 10:00:00', true, true),"
                + " ('s1', 'y', 'en', timestamp'2024-01-30 11:00:00', false, true), ('s2', 'x',"
                + " 'de', timestamp'2024-03-02 00:00:00', true, false), ('s3', 'x', null, null,"
                + " true, true) as t(story_id, source, language, published, is_story_head,"
                + " is_analyzed)");
  }

  private static Dataset<Row> rejects() {
    return SharedSpark.session().sql("select 'unknown' as source, string(null) as language");
  }

  private static Dataset<Row> coverage(Dataset<Row> articles) {
    return Coverage.of(Map.of(Table.ARTICLES, articles, Table.REJECTS, rejects()), GRAINS);
  }

  private static List<String> periods(Dataset<Row> articles) {
    Dataset<Row> periods = CoveredPeriods.of(articles, coverage(articles), GRAINS);
    return lines(Table.PERIODS.schema().select(Periods.withoutAllTime(periods)).orderBy("period"));
  }

  private static List<String> lines(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(Row::toString).toList();
  }

  @Test
  void aMonthWithoutAnyArticleHasARowAndItsDays() {
    assertThat(periods(articles()))
        .containsExactly(
            "[all,null,4,3,2,2,1,33,31]",
            "[month,2024-01-01,2,1,2,1,0,2,1]",
            "[month,2024-02-01,0,0,0,0,0,29,29]",
            "[month,2024-03-01,1,1,1,1,1,2,1]");
  }

  @Test
  void aCorpusWithoutDatesHasOnePeriod() {
    Dataset<Row> undated = articles().where("published is null");
    assertThat(periods(undated)).containsExactly("[all,null,1,1,1,0,0,0,0]");
  }

  @Test
  void eachSourceAndLanguageHasItsStoriesAndWhatWasNotRead() {
    Dataset<Row> coverage =
        coverage(articles()).where("grain = 'all'").orderBy("source", "language");
    assertThat(lines(Table.COVERAGE.schema().select(Periods.withoutAllTime(coverage))))
        .containsExactly(
            "[all,null,unknown,und,0,0,0,0,1,0]",
            "[all,null,x,de,1,1,0,1,0,0]",
            "[all,null,x,en,1,1,0,0,0,0]",
            "[all,null,x,und,1,1,0,0,0,0]",
            "[all,null,y,en,1,1,1,0,0,0]");
  }
}
