package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.SharedSpark;
import org.entente.config.Settings;
import org.entente.read.file.InputFiles;
import org.entente.read.file.PublishedFolders;
import org.junit.jupiter.api.Test;

class SampleFormatsTest {

  private static final SparkSession SPARK = SharedSpark.session();

  private static Dataset<Row> articles(String format) {
    Settings settings = Settings.of(Path.of("data/sample", format).toString(), "unused");
    InputFiles files =
        InputFiles.find(
            settings, PublishedFolders.NONE, SPARK.sparkContext().hadoopConfiguration());
    return CorpusReader.read(SPARK, files, settings).where("reason is null");
  }

  private static List<Row> columns(String format, String... columns) {
    return articles(format).orderBy("article_id").selectExpr(columns).collectAsList();
  }

  @Test
  void theSampleAsCsvGivesItsArticles() {
    String[] all = {
      "article_id",
      "source",
      "url",
      "title",
      "dateline",
      "body",
      "published",
      "unparsed_date",
      "language",
      "author"
    };
    assertThat(columns("csv", all)).hasSize(133).isEqualTo(columns("jsonl", all));
  }

  @Test
  void theSampleAsTextsGivesTheIdsTitlesAndTextsOfItsArticles() {
    String[] carried = {"article_id", "title", "body"};
    assertThat(columns("text", carried)).hasSize(133).isEqualTo(columns("jsonl", carried));
  }
}
