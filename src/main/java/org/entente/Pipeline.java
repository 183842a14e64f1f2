package org.entente;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.entente.aggregate.Aggregates;
import org.entente.aggregate.PeriodRefresh;
import org.entente.annotate.AnnotationPipeline;
import org.entente.config.Progress;
import org.entente.config.Settings;
import org.entente.extract.ArticleExtractor;
import org.entente.extract.ArticleTables;
import org.entente.increment.NewRecords;
import org.entente.increment.TouchedDays;
import org.entente.nlp.OrganizationExpansion;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.codes.CountryGroups;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.entente.publish.DiskFault;
import org.entente.publish.PreviousSnapshot;
import org.entente.publish.PublishedTables;
import org.entente.publish.SnapshotWriter;
import org.entente.read.CorpusReader;
import org.entente.read.file.InputFiles;
import org.entente.read.language.Languages;
import org.entente.run.Compatibility;
import org.entente.run.Manifest;
import org.entente.run.RecordAccounting;
import org.entente.run.RunSummary;
import org.entente.run.StageTimer;
import org.entente.schema.Extracted;
import org.entente.schema.Table;

/** The main job: the five steps in their order. */
public final class Pipeline {

  /** The accumulator that counts the records that are annotated. */
  public static final String RECORDS_DONE = "entente.records";

  private static final int STAGES = 4;
  private static final String RECORDS = "records";

  private Pipeline() {}

  /**
   * Reads a corpus and publishes its tables: with those records that the output holds already, or
   * in place of them.
   *
   * <p>If no record is new and they are counted as before, nothing is published.
   *
   * @throws org.entente.config.UserException if input, output, lexicon or pipeline are not as they
   *     should be, or if the output was made with other settings
   * @throws org.entente.config.TooManyRejectsException if more records are refused than allowed
   */
  public static RunSummary run(SparkSession spark, Settings settings, Progress progress) {
    return DiskFault.told(settings.output(), () -> published(spark, settings, progress));
  }

  private static RunSummary published(SparkSession spark, Settings settings, Progress progress) {
    StageTimer clock = new StageTimer();
    InputFiles files =
        InputFiles.find(
            settings.inputs(),
            settings.form().format(),
            spark.sparkContext().hadoopConfiguration());
    LexiconSource source =
        settings.lexicon().map(LexiconSource::withDirectory).orElse(LexiconSource.BUILT_IN);
    Lexicons lexicons = Lexicons.of(source);
    // an unknown group is told before anything is read
    CountryGroups.members(settings.counting().countryGroups(), lexicons.registers());
    try (SnapshotWriter publication = SnapshotWriter.begin(spark, settings.output())) {
      Optional<PreviousSnapshot> past = settings.replace() ? Optional.empty() : publication.past();
      past.ifPresent(before -> Compatibility.require(before, settings, source));

      progress.stage(1, STAGES, "read, annotate and extract");
      Observation read = new Observation();
      Dataset<Row> records =
          unread(CorpusReader.read(spark, files, settings), read, publication, past);
      publication.keep(extracted(spark, records, settings, source, lexicons));
      clock.lap("annotate");
      long added = publication.records(List.of(publication.runId()), Extracted.SCHEMA).count();
      RunSummary.Increment increment = new RunSummary.Increment(records(read), added);
      if (past.isPresent() && added == 0 && Compatibility.countsAlike(past.get(), settings)) {
        return unchanged(spark, past.get(), increment, publication, source);
      }

      progress.stage(2, STAGES, "write the tables of the articles");
      List<String> runs = runs(past, publication.runId());
      Dataset<Row> kept = publication.records(runs, Extracted.SCHEMA);
      Map<Table, Dataset<Row>> tables = new EnumMap<>(Table.class);
      ArticleTables ofArticles = new ArticleTables(kept);
      ofArticles
          .tables()
          .forEach((table, rows) -> tables.put(table, publication.write(table, rows)));
      RecordAccounting counts = RecordAccounting.of(tables, source.leadersKnownUntil());
      counts.requireAll(kept.count(), ofArticles.replaced());
      counts.requireFewRejects(
          added, past.map(PreviousSnapshot::rejected).orElse(0L), settings.maxRejectShare());
      clock.lap("extract");

      progress.stage(3, STAGES, "count and measure");
      Optional<PeriodRefresh> renewal =
          past.filter(before -> Compatibility.countsAlike(before, settings))
              .map(before -> renewal(spark, settings, tables, publication));
      Aggregates.write(
          tables, settings.counting(), lexicons.registers(), renewal, publication::write);
      clock.lap("aggregate");

      progress.stage(4, STAGES, "publish");
      Manifest manifest = new Manifest(settings, files, source, runs, counts, clock.laps());
      publication.publish(
          manifest.content(publication.runId(), publication.rows()), manifest.inputDigest());
      return new RunSummary(publication.runId(), counts, increment, publication.layout());
    }
  }

  /** The records that are not yet in the output, and those of the corpus counted. */
  private static Dataset<Row> unread(
      Dataset<Row> corpus,
      Observation read,
      SnapshotWriter publication,
      Optional<PreviousSnapshot> past) {
    Dataset<Row> records = corpus.observe(read, count(lit(1)).as(RECORDS));
    if (past.isEmpty()) {
      return NewRecords.all(records);
    }
    Dataset<Row> earlier = publication.records(past.get().runs(), Extracted.SCHEMA);
    return NewRecords.since(earlier, records);
  }

  private static Dataset<Row> extracted(
      SparkSession spark,
      Dataset<Row> records,
      Settings settings,
      LexiconSource source,
      Lexicons lexicons) {
    LongAccumulator done = spark.sparkContext().longAccumulator(RECORDS_DONE);
    Dataset<Row> known = Languages.detect(records, settings.languages(), source);
    return ArticleExtractor.extract(
        AnnotationPipeline.annotate(known, source, upstream(settings)),
        expansion(settings, lexicons),
        kept(settings),
        done);
  }

  private static long records(Observation read) {
    try {
      return (Long) read.getAsJava().get(RECORDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static List<String> runs(Optional<PreviousSnapshot> past, String run) {
    List<String> before = past.map(PreviousSnapshot::runs).orElse(List.of());
    return Stream.concat(before.stream(), Stream.of(run)).toList();
  }

  /** What the records that were read now touch of the tables before. */
  private static PeriodRefresh renewal(
      SparkSession spark,
      Settings settings,
      Map<Table, Dataset<Row>> tables,
      SnapshotWriter publication) {
    Map<Table, Dataset<Row>> before = PublishedTables.open(spark, settings.output()).tables();
    Dataset<Row> read = publication.records(List.of(publication.runId()), Extracted.SCHEMA);
    return PeriodRefresh.of(
        before,
        TouchedDays.of(before.get(Table.ARTICLES), tables.get(Table.ARTICLES), read),
        settings.counting().grains());
  }

  private static RunSummary unchanged(
      SparkSession spark,
      PreviousSnapshot past,
      RunSummary.Increment increment,
      SnapshotWriter publication,
      LexiconSource source) {
    Map<Table, Dataset<Row>> tables =
        PublishedTables.open(spark, publication.layout().output().toString()).tables();
    return new RunSummary(
        past.runId(),
        RecordAccounting.of(tables, source.leadersKnownUntil()),
        increment,
        publication.layout());
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
