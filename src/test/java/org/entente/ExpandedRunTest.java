package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.check.Finding;
import org.entente.check.TableChecks;
import org.entente.config.AggregationSettings;
import org.entente.config.AnnotationSettings;
import org.entente.config.InputFormat;
import org.entente.config.Progress;
import org.entente.config.Settings;
import org.entente.publish.PublishedTables;
import org.entente.schema.Table;
import org.junit.jupiter.api.Test;

/** A run over the sample with {@code --expand-organizations} and {@code --country-groups}. */
class ExpandedRunTest {

  private static final String OUTPUT = "target/test-tables/expanded";

  private static Map<Table, Dataset<Row>> tables() {
    Settings usual = Settings.of(SampleRun.CORPUS, OUTPUT);
    Settings expanded =
        new Settings(
            usual.inputs(),
            usual.output(),
            InputFormat.DETECTED,
            Optional.empty(),
            new AnnotationSettings(
                Optional.empty(),
                AnnotationSettings.DEFAULT_ENTITY_COLUMN,
                AnnotationSettings.DEFAULT_ENTITY_LABELS,
                AnnotationSettings.DEFAULT_MAX_ARTICLE_CHARS,
                List.of("en"),
                false,
                AnnotationSettings.DEFAULT_MIN_CONFIDENCE,
                true),
            grouped(usual.counting()),
            usual.maxRejectShare(),
            true);
    Pipeline.run(SharedSpark.session(), expanded, Progress.SILENT);
    return PublishedTables.open(SharedSpark.session(), OUTPUT).tables();
  }

  private static AggregationSettings grouped(AggregationSettings counting) {
    return new AggregationSettings(
        counting.grains(),
        counting.evidencePerCell(),
        counting.minSupport(),
        counting.listArticleCountries(),
        List.of("EU", "EAEU", "SCO", "regions", "subregions"));
  }

  @Test
  void evidenceAndGroupsOfCountriesAreAddedAndNothingElseChanges() {
    Map<Table, Dataset<Row>> tables = tables();
    Map<Table, Dataset<Row>> usual = SampleRun.tables();
    Dataset<Row> evidence = tables.get(Table.DYAD_EVIDENCE);
    assertThat(evidence.where("scope = 'organization'").count()).isPositive();
    assertThat(evidence.where("scope <> 'organization'").count())
        .isEqualTo(usual.get(Table.DYAD_EVIDENCE).count());
    for (Table table : List.of(Table.ARTICLE_DYADS, Table.DYADS, Table.DYAD_SECTORS)) {
      assertThat(tables.get(table).exceptAll(usual.get(table)).isEmpty()).as(table.code()).isTrue();
      assertThat(tables.get(table).count()).as(table.code()).isEqualTo(usual.get(table).count());
    }
    assertThat(tables.get(Table.GROUP_DYADS).select("kind").distinct().collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactlyInAnyOrder("organization", "region", "subregion");
    assertThat(tables.get(Table.GROUP_DYAD_SECTORS).isEmpty()).isFalse();
    assertThat(TableChecks.check(SharedSpark.session(), tables)).allMatch(Finding::holds);
  }
}
