package org.entente.read;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.config.Settings;
import org.entente.read.article.ArticleReader;
import org.entente.read.article.FieldNames;
import org.entente.read.file.InputFiles;

/** Reads a corpus, whatever formats its files have. */
public final class CorpusReader {

  private CorpusReader() {}

  /** One row of {@link org.entente.schema.Records} for each record that is not blank. */
  public static Dataset<Row> read(SparkSession spark, InputFiles files, Settings settings) {
    ArticleReader reader =
        new ArticleReader(
            FieldNames.of(settings.form()),
            settings.annotation().maxArticleChars(),
            settings.today());
    return FileRows.read(spark, files.files(), new FormatReader(reader, settings.form().charset()));
  }
}
