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
import org.entente.config.Progress;
import org.entente.config.Settings;
import org.entente.extract.ArticleTables;
import org.entente.increment.NewRecords;
import org.entente.increment.TouchedDays;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.codes.CountryGroups;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.entente.publish.DiskFault;
import org.entente.publish.PublishedOutput;
import org.entente.publish.PublishedTables;
import org.entente.publish.SnapshotWriter;
import org.entente.publish.file.OutputFolder;
import org.entente.publish.file.OutputLayout;
import org.entente.publish.file.RunManifest;
import org.entente.publish.file.RunManifest.KeptRecords;
import org.entente.read.CorpusReader;
import org.entente.read.file.InputFiles;
import org.entente.run.AddedRecords;
import org.entente.run.Compatibility;
import org.entente.run.FinishedRun;
import org.entente.run.RecordAccounting;
import org.entente.run.RecordExtraction;
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

  /**
   * Makes the tables of an output again from the records that its runs kept.
   *
   * @param made what the tables were made of
   * @throws org.entente.config.UserException if lexicons or program are not those of the records
   */
  public static RunSummary repair(
      SparkSession spark, String output, RunManifest made, Progress progress) {
    return DiskFault.told(output, () -> repaired(spark, output, made, progress));
  }

  private static RunSummary published(SparkSession spark, Settings settings, Progress progress) {
    InputFiles files = files(spark, settings, progress);
    LexiconSource source = lexicons(settings);
    try (SnapshotWriter publication = SnapshotWriter.begin(spark, settings.output())) {
      Run run = new Run(spark, settings, source, publication, progress, new StageTimer());
      Optional<PublishedOutput> past =
          settings.replace() ? Optional.empty() : publication.earlier();
      past.ifPresent(before -> Compatibility.require(before.manifest(), settings, source));

      progress.stage(1, STAGES, "read, annotate and extract");
      Observation read = new Observation();
      Dataset<Row> records =
          unread(CorpusReader.read(spark, files, settings), read, publication, past, files);
      LongAccumulator done = spark.sparkContext().longAccumulator(RECORDS_DONE);
      publication.keep(RecordExtraction.of(records, settings, source, done));
      run.clock().lap("annotate");
      AddedRecords added =
          AddedRecords.of(publication.records(List.of(publication.runId()), Extracted.SCHEMA));
      RunSummary.Increment increment = new RunSummary.Increment(records(read), added.records());
      if (!settings.allowEmpty()) {
        files.requireSome(increment.read());
      }
      if (past.isPresent() && added.records() == 0 && countsAlike(past.get(), settings)) {
        return unchanged(run, past.get(), increment);
      }
      Corpus corpus =
          new Corpus(
              FinishedRun.input(files),
              runs(past, new KeptRecords(publication.runId(), added.records())),
              past.map(before -> before.manifest().records().rejected()).orElse(0L),
              added,
              increment);
      return tables(run, corpus, past.filter(before -> countsAlike(before, settings)));
    }
  }

  private static InputFiles files(SparkSession spark, Settings settings, Progress progress) {
    InputFiles files =
        InputFiles.find(
            settings, OutputFolder::isRecognised, spark.sparkContext().hadoopConfiguration());
    for (String folder : files.leftOut()) {
      progress.warning(folder + ": left out of the input: it holds published tables");
    }
    if (!settings.allowEmpty()) {
      files.requireSome();
    }
    return files;
  }

  private static RunSummary repaired(
      SparkSession spark, String output, RunManifest made, Progress progress) {
    Settings settings = made.settings().addingTo(output);
    LexiconSource source = lexicons(settings);
    Compatibility.require(made, settings, source);
    try (SnapshotWriter publication = SnapshotWriter.begin(spark, output)) {
      Run run = new Run(spark, settings, source, publication, progress, new StageTimer());
      Corpus corpus =
          new Corpus(
              made.input(),
              made.runs(),
              made.records().rejected(),
              AddedRecords.NONE,
              new RunSummary.Increment(0, 0));
      return tables(run, corpus, Optional.empty());
    }
  }

  /** What the steps of a run share. */
  private record Run(
      SparkSession spark,
      Settings settings,
      LexiconSource source,
      SnapshotWriter publication,
      Progress progress,
      StageTimer clock) {}

  /** The records that tables are made of: those of all runs, and what this run did to them. */
  private record Corpus(
      RunManifest.Input input,
      List<KeptRecords> runs,
      long rejectedBefore,
      AddedRecords added,
      RunSummary.Increment increment) {}

  /** The lexicons; fails on an unknown group of countries before anything is read. */
  private static LexiconSource lexicons(Settings settings) {
    LexiconSource source =
        settings.lexicon().map(LexiconSource::withDirectory).orElse(LexiconSource.BUILT_IN);
    CountryGroups.members(settings.counting().countryGroups(), Lexicons.of(source).registers());
    return source;
  }

  /**
   * Makes all tables from kept records and publishes them.
   *
   * @param alike what was published before, if its periods were counted as they are now
   */
  private static RunSummary tables(Run run, Corpus corpus, Optional<PublishedOutput> alike) {
    SnapshotWriter publication = run.publication();
    Settings settings = run.settings();
    run.progress().stage(2, STAGES, "write the tables of the articles");
    List<String> runs = corpus.runs().stream().map(KeptRecords::run).toList();
    Dataset<Row> kept = publication.records(runs, Extracted.SCHEMA);
    Map<Table, Dataset<Row>> tables = new EnumMap<>(Table.class);
    ArticleTables ofArticles = new ArticleTables(kept);
    ofArticles.tables().forEach((table, rows) -> tables.put(table, publication.write(table, rows)));
    RecordAccounting counts = RecordAccounting.of(tables, run.source().leadersKnownUntil());
    counts.requireAll(kept.count(), ofArticles.replaced());
    counts.requireFewRejects(corpus.added(), corpus.rejectedBefore(), settings.maxRejectShare());
    run.clock().lap("extract");

    run.progress().stage(3, STAGES, "count and measure");
    Optional<PeriodRefresh> renewal = alike.map(before -> renewal(run, before, tables));
    Aggregates.write(
        tables,
        settings.counting(),
        Lexicons.of(run.source()).registers(),
        renewal,
        publication::write);
    run.clock().lap("aggregate");

    run.progress().stage(4, STAGES, "publish");
    FinishedRun finished =
        new FinishedRun(
            settings, corpus.input(), run.source(), corpus.runs(), counts, run.clock().laps());
    publication.publish(finished.manifest(publication.runId(), publication.rows()));
    return new RunSummary(publication.runId(), counts, corpus.increment(), publication.layout());
  }

  private static boolean countsAlike(PublishedOutput before, Settings settings) {
    return Compatibility.countsAlike(before.manifest(), settings);
  }

  /** The records that are not yet in the output, and those of the corpus counted. */
  private static Dataset<Row> unread(
      Dataset<Row> corpus,
      Observation read,
      SnapshotWriter publication,
      Optional<PublishedOutput> past,
      InputFiles files) {
    Dataset<Row> records = corpus.observe(read, count(lit(1)).as(RECORDS));
    if (past.isEmpty()) {
      return NewRecords.all(records);
    }
    Dataset<Row> earlier = publication.records(past.get().manifest().runIds(), Extracted.SCHEMA);
    return NewRecords.since(earlier, records, files.paths());
  }

  private static long records(Observation read) {
    try {
      return (Long) read.getAsJava().get(RECORDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static List<KeptRecords> runs(Optional<PublishedOutput> past, KeptRecords now) {
    List<KeptRecords> before = past.map(of -> of.manifest().runs()).orElse(List.of());
    return Stream.concat(before.stream(), Stream.of(now)).toList();
  }

  /** What the records that were read now touch of the tables before. */
  private static PeriodRefresh renewal(
      Run run, PublishedOutput past, Map<Table, Dataset<Row>> tables) {
    SnapshotWriter publication = run.publication();
    Map<Table, Dataset<Row>> before =
        PublishedTables.of(run.spark(), publication.layout(), past).tables();
    Dataset<Row> read = publication.records(List.of(publication.runId()), Extracted.SCHEMA);
    return PeriodRefresh.of(
        before,
        TouchedDays.of(before.get(Table.ARTICLES), tables.get(Table.ARTICLES), read),
        run.settings().counting().grains());
  }

  private static RunSummary unchanged(
      Run run, PublishedOutput past, RunSummary.Increment increment) {
    OutputLayout layout = run.publication().layout();
    Map<Table, Dataset<Row>> tables = PublishedTables.of(run.spark(), layout, past).tables();
    return new RunSummary(
        past.pointer().runId(),
        RecordAccounting.of(tables, run.source().leadersKnownUntil()),
        increment,
        layout);
  }
}
