package org.entente.eval.synth;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Timestamp;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.ForeachPartitionFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.entente.config.UserException;

/** Writes a synthetic corpus as JSON Lines, and its truth as Parquet, in parallel. */
public final class SynthWriter {

  private static final long RECORDS_A_FILE = 20_000;

  private static final StructType ARTICLES =
      new StructType()
          .add("article_id", StringType)
          .add("story", StringType)
          .add("source", StringType)
          .add("published", TimestampType)
          .add("language", StringType)
          .add("is_analyzed", BooleanType);

  private static final StructType CLAIMS =
      new StructType()
          .add("article_id", StringType)
          .add("country_a", StringType)
          .add("country_b", StringType)
          .add("sector", StringType)
          .add("relation", StringType)
          .add("modality", StringType)
          .add("from_country", StringType)
          .add("to_country", StringType);

  private static final StructType REJECTS = new StructType().add("reason", StringType);

  private SynthWriter() {}

  /**
   * Writes {@code output/corpus/part-*.jsonl}, and the tables articles, claims and rejects below
   * {@code output/truth}.
   *
   * @param records how many, rejects included
   * @throws UserException if there is something there already, or it cannot be written
   */
  public static void write(SparkSession spark, long records, long seed, String output) {
    SynthCorpus corpus = new SynthCorpus(seed);
    SerializableConfiguration files =
        new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
    Path folder = new Path(output, "corpus");
    try {
      if (folder.getFileSystem(files.value()).exists(new Path(output))) {
        throw new UserException("--output " + output + ": is there already");
      }
    } catch (IOException e) {
      throw new UserException("--output " + output + ": cannot be written: " + e.getMessage(), e);
    }
    int parts = (int) Math.max(1, records / RECORDS_A_FILE);
    Dataset<Long> numbers = spark.range(0, records, 1, parts).as(Encoders.LONG());
    numbers.foreachPartition(new Partition(corpus, folder.toString(), files));
    Dataset<Row> articles = numbers.flatMap(articles(corpus), Encoders.row(ARTICLES)).persist();
    Dataset<Row> heads =
        articles
            .groupBy("story")
            .agg(min(struct("published", "article_id")).as("head"))
            .select(col("story"), col("head.article_id").as("story_id"));
    save(articles.join(heads, "story").drop("story"), output, "articles");
    articles.unpersist();
    save(numbers.flatMap(claims(corpus), Encoders.row(CLAIMS)), output, "claims");
    save(numbers.flatMap(rejects(corpus), Encoders.row(REJECTS)), output, "rejects");
  }

  private static void save(Dataset<Row> rows, String output, String table) {
    rows.write().parquet(new Path(output, "truth/" + table).toString());
  }

  private static FlatMapFunction<Long, Row> articles(SynthCorpus corpus) {
    return number -> corpus.record(number).article().stream().map(SynthWriter::row).iterator();
  }

  private static Row row(SynthArticle article) {
    return RowFactory.create(
        article.id(),
        article.story(),
        article.source(),
        Timestamp.from(article.published()),
        article.language(),
        article.language().equals("en"));
  }

  private static FlatMapFunction<Long, Row> claims(SynthCorpus corpus) {
    return number ->
        corpus.record(number).article().stream().flatMap(SynthWriter::claims).iterator();
  }

  private static Stream<Row> claims(SynthArticle article) {
    return article.claims().stream()
        .map(
            claim ->
                RowFactory.create(
                    article.id(),
                    claim.a(),
                    claim.b(),
                    claim.sector(),
                    claim.template().relation().name(),
                    claim.template().modality(),
                    claim.from().orElse(null),
                    claim.to().orElse(null)));
  }

  private static FlatMapFunction<Long, Row> rejects(SynthCorpus corpus) {
    return number ->
        corpus.record(number).reason().stream()
            .map(reason -> RowFactory.create(reason.code()))
            .iterator();
  }

  /** Writes the records of a partition into a file. */
  private record Partition(SynthCorpus corpus, String folder, SerializableConfiguration files)
      implements ForeachPartitionFunction<Long> {

    private static final long serialVersionUID = 1L;

    @Override
    public void call(Iterator<Long> numbers) throws IOException {
      String name = String.format("part-%05d.jsonl", TaskContext.getPartitionId());
      Path file = new Path(folder, name);
      try (OutputStream out =
          new BufferedOutputStream(file.getFileSystem(files.value()).create(file, true))) {
        while (numbers.hasNext()) {
          out.write(corpus.record(numbers.next()).line());
          out.write('\n');
        }
      }
    }
  }
}
