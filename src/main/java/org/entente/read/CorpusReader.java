package org.entente.read;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.config.Settings;

/** Reads a corpus in whatever format its files have. */
public final class CorpusReader {

  private CorpusReader() {}

  /** One row of {@link org.entente.schema.Records} for each record that is not blank. */
  public static Dataset<Row> read(SparkSession spark, InputFiles files, Settings settings) {
    ArticleReader reader = new ArticleReader(settings.maxArticleChars());
    return switch (files.format()) {
      case JSONL -> JsonLines.read(spark, files, reader);
      case PARQUET -> ParquetFiles.read(spark, files, reader);
    };
  }
}
