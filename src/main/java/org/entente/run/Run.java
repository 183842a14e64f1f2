package org.entente.run;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.config.Progress;
import org.entente.config.Settings;
import org.entente.config.Step;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.codes.CodeLists;
import org.entente.nlp.lexicon.codes.CountryGroups;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.entente.publish.PublishedOutput;
import org.entente.publish.PublishedTables;
import org.entente.publish.SnapshotWriter;
import org.entente.publish.file.RunManifest;
import org.entente.schema.Extracted;
import org.entente.schema.Table;

/**
 * One run into an output, from its opening to the commit of its tables. A run that is closed before
 * it commits leaves the output as it was.
 */
public final class Run implements AutoCloseable {

  private final SparkSession spark;
  private final Settings settings;
  private final LexiconSource lexicon;
  private final Progress progress;
  private final StepTimer timer = new StepTimer();
  private final SnapshotWriter snapshot;
  private final Optional<PublishedOutput> previous;

  private Run(
      SparkSession spark,
      Settings settings,
      LexiconSource lexicon,
      Progress progress,
      SnapshotWriter snapshot,
      Optional<PublishedOutput> previous) {
    this.spark = spark;
    this.settings = settings;
    this.lexicon = lexicon;
    this.progress = progress;
    this.snapshot = snapshot;
    this.previous = previous;
  }

  /**
   * Opens a run that adds records to its output, or replaces them.
   *
   * @throws org.entente.config.UserException if the output is damaged or made with other settings
   * @throws org.entente.config.BusyOutputException if another run is writing to it
   */
  public static Run open(SparkSession spark, Settings settings, Progress progress) {
    LexiconSource lexicon = lexicon(settings);
    SnapshotWriter snapshot = SnapshotWriter.begin(spark, settings.output());
    try {
      Optional<PublishedOutput> previous =
          settings.replace() ? Optional.empty() : snapshot.earlier();
      previous.ifPresent(one -> Compatibility.require(one.manifest(), settings, lexicon));
      return new Run(spark, settings, lexicon, progress, snapshot, previous);
    } catch (Exception e) {
      snapshot.close();
      throw e;
    }
  }

  /**
   * Opens a run that makes the tables of an output again from its records.
   *
   * @throws org.entente.config.UserException if lexicons or program are not those of the records
   * @throws org.entente.config.BusyOutputException if another run is writing to it
   */
  public static Run repairing(
      SparkSession spark, String output, RunManifest made, Progress progress) {
    Settings settings = made.settings().addingTo(output);
    LexiconSource lexicon = lexicon(settings);
    Compatibility.require(made, settings, lexicon);
    SnapshotWriter snapshot = SnapshotWriter.begin(spark, output);
    return new Run(spark, settings, lexicon, progress, snapshot, Optional.empty());
  }

  /** The lexicons; fails on an unknown group of countries before anything is read. */
  private static LexiconSource lexicon(Settings settings) {
    LexiconSource lexicon =
        settings.lexicon().map(LexiconSource::withDirectory).orElse(LexiconSource.BUILT_IN);
    CountryGroups.members(settings.counting().countryGroups(), Lexicons.of(lexicon).codeLists());
    return lexicon;
  }

  /** Begins a step. */
  public void begin(Step step) {
    begin(step, step);
  }

  /** Begins the steps from {@code first} to {@code last}, if they run as one job. */
  public void begin(Step first, Step last) {
    timer.begin(first, last);
    progress.begin(first, last);
  }

  String id() {
    return snapshot.runId();
  }

  SparkSession spark() {
    return spark;
  }

  Settings settings() {
    return settings;
  }

  LexiconSource lexicon() {
    return lexicon;
  }

  CodeLists codeLists() {
    return Lexicons.of(lexicon).codeLists();
  }

  /** What the output held when the run was opened, unless it is replaced. */
  Optional<PublishedOutput> previous() {
    return previous;
  }

  /** What the output held, if its aggregates were counted as this run counts. */
  Optional<PublishedOutput> countedAlike() {
    return previous.filter(one -> Compatibility.countsAlike(one.manifest(), settings));
  }

  /** The tables of an earlier run. */
  Map<Table, Dataset<Row>> tables(PublishedOutput earlier) {
    return PublishedTables.of(spark, snapshot.layout(), earlier).tables();
  }

  /** Stores what was found in the records that this run reads. */
  public void keep(Dataset<Row> extracted) {
    snapshot.keep(extracted);
  }

  /** The records that this run read, as stored. */
  Dataset<Row> kept() {
    return kept(List.of(id()));
  }

  /** The records that runs read, the oldest run first. */
  Dataset<Row> kept(List<String> runs) {
    return snapshot.records(runs, Extracted.SCHEMA);
  }

  /** Stores a table in the snapshot of this run, and returns it as stored. */
  Dataset<Row> store(Table table, Dataset<Row> rows) {
    return snapshot.write(table, rows);
  }

  /** Stores tables in the snapshot of this run, and returns them as stored. */
  Map<Table, Dataset<Row>> store(Map<Table, Dataset<Row>> tables) {
    Map<Table, Dataset<Row>> stored = new EnumMap<>(Table.class);
    tables.forEach((table, rows) -> stored.put(table, store(table, rows)));
    return stored;
  }

  /**
   * Publishes the snapshot.
   *
   * @throws org.entente.config.BusyOutputException if another run published since this one opened
   */
  public RunSummary commit(RunRecords records, RecordAccounting accounting) {
    FinishedRun finished =
        new FinishedRun(
            settings, records.input(), lexicon, records.runs(), accounting, timer.seconds());
    snapshot.publish(finished.manifest(id(), snapshot.rows()));
    return new RunSummary(id(), accounting, records.increment(), snapshot.layout());
  }

  /** Whether the published tables are those that this run would publish. */
  public boolean isUpToDate(RunRecords records) {
    return records.added().records() == 0 && countedAlike().isPresent();
  }

  /** The published tables, after a run that adds nothing. */
  public RunSummary unchanged(RunRecords records) {
    PublishedOutput published = previous.orElseThrow();
    RecordAccounting accounting =
        RecordAccounting.of(tables(published), lexicon.leadersKnownUntil());
    return new RunSummary(
        published.pointer().runId(), accounting, records.increment(), snapshot.layout());
  }

  @Override
  public void close() {
    snapshot.close();
  }
}
