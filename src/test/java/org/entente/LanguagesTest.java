package org.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.config.Progress;
import org.entente.config.Settings;
import org.entente.publish.PublishedTables;
import org.entente.run.RunSummary;
import org.entente.schema.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguagesTest {

  @Test
  void anArticleInAnotherLanguageIsKeptAndCountedButNotRead(@TempDir Path folder)
      throws IOException {
    Path corpus = folder.resolve("a.jsonl");
    Files.writeString(
        corpus,
        """
        {"id": "1", "text": "Belarus sold potash to Iran, and the two said that it was the first of its kind."}
        {"id": "2", "text": "Die Minister von Togo und Benin unterzeichneten am Montag ein Abkommen über Getreide."}
        {"id": "3", "text": "Mali, Chad", "language": "French"}
        {"id": "4", "text": "Fiji, Samoa", "language": "?"}
        """);
    String output = folder.resolve("tables").toString();
    RunSummary summary =
        Pipeline.run(
            SharedSpark.session(), Settings.of(corpus.toString(), output), Progress.SILENT);
    assertThat(summary.counts().in()).isEqualTo(4);
    assertThat(summary.counts().notRead()).isEqualTo(Map.of("de", 1L, "fr", 1L));
    Map<Table, Dataset<Row>> tables = PublishedTables.open(SharedSpark.session(), output).tables();
    assertThat(tables.get(Table.ARTICLES).orderBy("article_id").collectAsList())
        .extracting(
            row -> row.getAs("language"),
            row -> row.getAs("language_source"),
            row -> row.getAs("is_analyzed"),
            row -> row.<Integer>getAs("n_sentences") > 0)
        .containsExactly(
            tuple("en", "text", true, true),
            tuple("de", "text", false, false),
            tuple("fr", "corpus", false, false),
            tuple(null, null, true, true));
    assertThat(tables.get(Table.ARTICLE_COUNTRIES).orderBy("country").collectAsList())
        .extracting(row -> row.<String>getAs("country"))
        .containsExactly("BLR", "FJI", "IRN", "WSM");
  }
}
