package org.entente;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.entente.aggregate.Aggregates;
import org.entente.analysis.Analysis;
import org.entente.analysis.OrganizationExpansion;
import org.entente.annotate.AnnotationPipeline;
import org.entente.config.Progress;
import org.entente.config.Settings;
import org.entente.extract.ArticleExtractor;
import org.entente.extract.ArticleTables;
import org.entente.language.Languages;
import org.entente.lexicon.LexiconSource;
import org.entente.lexicon.Lexicons;
import org.entente.publish.Publication;
import org.entente.read.CorpusReader;
import org.entente.read.InputFiles;
import org.entente.schema.Table;
import scala.Tuple2;

/** The main job: the five steps in their order. */
public final class Pipeline {

  /** The accumulator that counts the records that are annotated. */
  public static final String RECORDS_DONE = "entente.records";

  private static final int STAGES = 4;

  private Pipeline() {}

  /**
   * Reads a corpus and publishes its tables.
   *
   * @throws org.entente.config.UserException if input, output, lexicon or pipeline are not as they
   *     should be
   * @throws org.entente.config.TooManyRejectsException if more records are refused than allowed
   */
  public static RunSummary run(SparkSession spark, Settings settings, Progress progress) {
    RunClock clock = new RunClock();
    InputFiles files =
        InputFiles.find(
            settings.inputs(),
            settings.form().format(),
            spark.sparkContext().hadoopConfiguration());
    LexiconSource source =
        settings.lexicon().map(LexiconSource::withDirectory).orElse(LexiconSource.BUILT_IN);
    Lexicons lexicons = Lexicons.of(source);
    try (Publication publication = Publication.begin(spark, settings.output())) {
      progress.stage(1, STAGES, "read, annotate and extract");
      LongAccumulator done = spark.sparkContext().longAccumulator(RECORDS_DONE);
      Dataset<Row> records =
          Languages.tell(CorpusReader.read(spark, files, settings), settings.languages());
      Dataset<Tuple2<Row, Analysis>> annotated =
          AnnotationPipeline.annotate(records, source, upstream(settings));
      Dataset<Row> extracted =
          publication.keep(
              "extracted",
              ArticleExtractor.extract(
                  annotated, expansion(settings, lexicons), kept(settings), done));
      clock.lap("annotate");

      progress.stage(2, STAGES, "write the tables of the articles");
      Map<Table, Dataset<Row>> tables = new EnumMap<>(Table.class);
      ArticleTables.of(extracted)
          .forEach((table, rows) -> tables.put(table, publication.write(table, rows)));
      RecordCounts counts = RecordCounts.of(tables, source.leadersKnownUntil());
      counts.check(extracted.count(), settings.maxRejectShare());
      clock.lap("extract");

      progress.stage(3, STAGES, "count and measure");
      Aggregates.write(tables, settings.counting(), lexicons.registers(), publication::write);
      clock.lap("aggregate");

      progress.stage(4, STAGES, "publish");
      Manifest manifest = new Manifest(settings, files, source, counts, clock.laps());
      publication.publish(
          manifest.content(publication.runId(), publication.rows()), manifest.inputDigest());
      return new RunSummary(publication.runId(), counts, publication.layout());
    }
  }

  private static ArticleExtractor.Text kept(Settings settings) {
    return settings.keepText() ? ArticleExtractor.Text.KEPT : ArticleExtractor.Text.LEFT_OUT;
  }

  private static OrganizationExpansion expansion(Settings settings, Lexicons lexicons) {
    return settings.expandOrganizations()
        ? new OrganizationExpansion(lexicons.registers().memberships())
        : OrganizationExpansion.NONE;
  }

  private static Optional<AnnotationPipeline.Upstream> upstream(Settings settings) {
    return settings
        .pipeline()
        .map(
            directory ->
                new AnnotationPipeline.Upstream(
                    directory, settings.entityColumn(), settings.entityLabels()));
  }
}
