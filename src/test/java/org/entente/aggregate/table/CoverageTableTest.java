package org.entente.aggregate.table;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.TableAssert;
import org.entente.TableValues;
import org.entente.config.Grain;
import org.entente.schema.Table;
import org.junit.jupiter.api.Test;

class CoverageTableTest {

  static final List<Grain> GRAINS = List.of(Grain.MONTH, Grain.ALL);

  /** Two copies in January, an article that is not analyzed in March, and one without a date. */
  static Dataset<Row> articles() {
    return TableValues.of(
        "story_id, source, language, published, is_story_head, is_analyzed",
        "'s1', 'x', 'en', timestamp'2024-01-30 10:00:00', true, true",
        "'s1', 'y', 'en', timestamp'2024-01-30 11:00:00', false, true",
        "'s2', 'x', 'de', timestamp'2024-03-02 00:00:00', true, false",
        "'s3', 'x', null, null, true, true");
  }

  static Dataset<Row> coverage(Dataset<Row> articles) {
    Dataset<Row> rejects = TableValues.of("source, language", "'unknown', string(null)");
    return CoverageTable.of(Map.of(Table.ARTICLES, articles, Table.REJECTS, rejects), GRAINS);
  }

  @Test
  void eachSourceAndLanguageHasItsStoriesAndWhatWasNotRead() {
    TableAssert.of(coverage(articles()))
        .where("grain = 'all'")
        .hasRowsUnordered(
            "source  language n_articles n_stories n_duplicates n_skipped n_rejects n_days_without",
            "unknown und      0          0         0            0         1         0",
            "x       de       1          1         0            1         0         0",
            "x       en       1          1         0            0         0         0",
            "x       und      1          1         0            0         0         0",
            "y       en       1          1         1            0         0         0");
  }
}
