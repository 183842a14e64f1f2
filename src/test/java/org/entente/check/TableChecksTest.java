package org.entente.check;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.SampleRun;
import org.entente.SharedSpark;
import org.entente.schema.Table;
import org.junit.jupiter.api.Test;

class TableChecksTest {

  @Test
  void everyKindOfTamperingIsFoundAndNothingElse() {
    Map<Table, Dataset<Row>> tables = new EnumMap<>(SampleRun.tables());
    tables.computeIfPresent(
        Table.ARTICLES, (table, rows) -> rows.union(rows.where("article_id = 's003'")));
    tables.computeIfPresent(
        Table.SECTOR_MENTIONS,
        (table, rows) -> rows.withColumn("surface", lit("Not what stands there")));
    tables.computeIfPresent(
        Table.DYADS,
        (table, rows) ->
            rows.withColumn(
                "n_stories",
                when(
                        col("grain").equalTo("all").and(col("country_b").equalTo("IRN")),
                        col("n_stories").plus(1))
                    .otherwise(col("n_stories"))));
    tables.computeIfPresent(
        Table.ARTICLE_DYADS,
        (table, rows) ->
            rows.withColumnRenamed("country_a", "a")
                .withColumnRenamed("country_b", "country_a")
                .withColumnRenamed("a", "country_b"));
    List<Finding> findings = TableChecks.check(SharedSpark.session(), tables).toList();
    assertThat(findings)
        .filteredOn(finding -> !finding.holds())
        .allMatch(finding -> finding.violations() > 0 && !finding.example().isEmpty())
        .extracting(Finding::name)
        .containsExactly(
            "articles: the key is unique",
            "article_dyads: the first country is the smaller code",
            "dyads: sources and stories are at most articles",
            "sector_mentions: a span is not empty, and as long as its surface where that is ASCII",
            "countries: counts follow from article_countries",
            "sectors: counts follow from article_sectors",
            "dyads: counts follow from article_dyads",
            "country_sectors: counts follow from article_countries and article_sectors",
            "dyad_sectors: counts follow from dyad_evidence and article_dyads",
            "articles: each story has one head",
            "periods: counts follow from articles",
            "coverage: counts follow from articles");
  }

  @Test
  void everySqlFileIsAnInvariant() throws IOException {
    assertThat(files("rows"))
        .containsExactlyInAnyOrderElementsOf(
            Invariants.ROWS.stream().map(Map.Entry::getKey).toList());
    assertThat(files("tables")).containsExactlyInAnyOrderElementsOf(Invariants.TABLES);
  }

  private static List<String> files(String folder) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/check", folder))) {
      return files.map(file -> file.getFileName().toString().replace(".sql", "")).toList();
    }
  }

  @Test
  void whatIsCountedByMonthAloneIsNotHeldAgainstAllTime() {
    SampleRun.tables()
        .forEach(
            (table, rows) ->
                (table.schema().has("grain") ? rows.where("grain <> 'all'") : rows)
                    .createOrReplaceTempView(table.code()));
    assertThat(Invariants.all())
        .filteredOn(invariant -> invariant.name().contains("counts follow from"))
        .hasSizeGreaterThan(5)
        .allSatisfy(
            invariant ->
                assertThat(SharedSpark.session().sql(invariant.violations()).collectAsList())
                    .as(invariant.name())
                    .isEmpty());
  }
}
