package org.entente.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.entente.Pipeline;
import org.entente.cli.option.AnnotationOptions;
import org.entente.cli.option.CountingOptions;
import org.entente.cli.option.GivenOptions;
import org.entente.cli.session.CommandSession;
import org.entente.cli.session.ConsoleProgress;
import org.entente.config.InputFormat;
import org.entente.config.Settings;
import org.entente.publish.PublishedOutput;
import org.entente.publish.PublishedTables;
import org.entente.publish.file.OutputLayout;
import org.entente.publish.file.RunManifest;
import org.entente.report.RunReport;
import org.entente.run.ChangedCounting;
import org.entente.run.RecordAccounting;
import org.entente.run.Refusals;
import org.entente.run.RunSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code entente run}: reads a corpus and publishes its tables. */
@Command(
    name = "run",
    description = {
      "Reads a corpus, annotates it and publishes the tables.",
      "",
      "A corpus consists of files in any of these formats, compressed (.gz, .bz2, .zst) or not:"
          + " jsonl, json, csv (separated by , ; | : ^ ~ tabs or \\u0001), parquet, text (one"
          + " article per file, title first), html, warc, wet, sgml (Reuters-21578).",
      "Records have a text (text, body, maintext, content, article, story …), and, where they have"
          + " them, id, title (headline), dateline, date (published, publish_date …), source"
          + " (domain, publication …), url, language and author; --map and --preset name other"
          + " fields.",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: entente run --input corpus/ --output tables/ --grains month,year,all",
      "",
      "The tables are in OUTPUT/snapshots/<run id>/<table>/; OUTPUT/current.json names the current"
          + " run. A run that fails leaves the existing tables unchanged. A run that adds to an"
          + " output takes options that are not given from the previous run."
    })
final class RunCommand implements Callable<Integer> {

  @Option(
      names = "--input",
      required = true,
      split = ",",
      paramLabel = "PATH",
      description =
          "Files or folders of the corpus, or lists of files (.paths), separated by commas; formats"
              + " may be mixed. Local or hdfs:// paths, and others (s3a://, gs://) where Spark has"
              + " the library for them.")
  private List<String> inputs;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "PATH",
      description = "Folder to publish into; it is made if it is not there.")
  private String output;

  @Option(
      names = "--format",
      paramLabel = "NAME",
      description =
          "The format of all files: jsonl, json, csv, parquet, text, html, warc, wet or sgml."
              + " Default: detected from their names or first bytes.")
  private String format;

  @Option(
      names = "--map",
      split = ",",
      paramLabel = "PART=FIELD,…",
      description =
          "Which field is which part of an article, as title=headline,text=lead; a.b is a field"
              + " within a field, a number a column without a header. Default: the usual names.")
  private List<String> map = List.of();

  @Option(
      names = "--preset",
      paramLabel = "NAME",
      description = "The fields of a known corpus; docs/formats.md lists them. Default: none.")
  private String preset;

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      defaultValue = InputFormat.DEFAULT_CHARSET,
      description =
          "The encoding of all files except HTML and WARC, which declare their own. Default:"
              + " ${DEFAULT-VALUE}.")
  private String charset;

  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      description =
          "Folder of lexicon files: countries.tsv replaces the built-in one, countries.any.tsv"
              + " extends it. Default: the built-in lexicons.")
  private Path lexicon;

  @Mixin private AnnotationOptions annotation;

  @Mixin private CountingOptions counting;

  @Option(
      names = "--max-reject-share",
      paramLabel = "SHARE",
      defaultValue = "" + Settings.DEFAULT_MAX_REJECT_SHARE,
      description =
          "Share of records, and of their bytes, 0 to 1, that may be refused; the run fails with"
              + " exit code 3 if more of either are. Default: ${DEFAULT-VALUE}.")
  private double maxRejectShare;

  @Option(
      names = "--allow-empty",
      description =
          "Accepts a corpus without any record, or without any file. Default: exit code 2.")
  private boolean allowEmpty;

  @Option(
      names = "--replace",
      description =
          "Starts over: reads and annotates all records again, whatever OUTPUT contains. Default:"
              + " adds new records to it.")
  private boolean replace;

  @Option(
      names = "--keep",
      paramLabel = "N",
      description =
          "Removes older snapshots than the newest N after publishing, as gc does. Default: all"
              + " stay.")
  private Integer keep;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (keep != null) {
      SnapshotRemoval.requireKept(keep);
    }
    OutputLayout layout = OutputLayout.of(output);
    try (CommandSession session = CommandSession.open("nothing was published")) {
      inputs.forEach(input -> session.reaching("--input", input));
      Configuration configuration = session.reaching("--output", output);
      SparkSession spark = session.spark();
      Optional<RunManifest> earlier = replace ? Optional.empty() : earlier(layout, configuration);
      Settings settings = settings(earlier.map(RunManifest::settings));
      settings.byName().forEach(RunCommand::print);
      session.resources().forEach(RunCommand::print);
      earlier.ifPresent(before -> sayChanges(before, settings));
      ConsoleProgress progress = ConsoleProgress.on(spark, session.watch());
      RunSummary summary = Pipeline.run(spark, settings, progress);
      String tables = summary.layout().snapshot(summary.runId()).toString();
      session.ifStopped("the tables are published: " + tables);
      progress.end();
      System.out.println(increment(summary.increment()));
      System.out.println(counts(summary.counts()));
      System.out.print(refusals(summary.counts().refusals()));
      summary.counts().warnings().forEach(warning -> System.out.println("Warning: " + warning));
      System.out.print(RunReport.of(PublishedTables.open(spark, output).tables()));
      System.out.println("Tables: " + tables);
      if (keep != null) {
        SnapshotRemoval.REMOVE.apply(layout, configuration, keep);
      }
    }
    return Main.OK;
  }

  private static void print(String name, String value) {
    System.err.println("  " + name + ": " + value);
  }

  private static Optional<RunManifest> earlier(OutputLayout layout, Configuration configuration) {
    return PublishedOutput.find(layout, configuration, PublishedOutput.Depth.MANIFEST)
        .map(PublishedOutput::manifest);
  }

  /** What was given, else what the earlier run had, else the defaults. */
  private Settings settings(Optional<Settings> earlier) {
    Settings base = earlier.orElse(Settings.of("", output));
    GivenOptions given = new GivenOptions(spec.commandLine().getParseResult());
    return new Settings(
        inputs,
        output,
        form(given, base),
        given.orEarlier("--lexicon", Optional.ofNullable(lexicon), base.lexicon()),
        annotation.chosen(given, base.annotation()),
        counting.chosen(given, base.counting()),
        given.orEarlier("--max-reject-share", maxRejectShare, base.maxRejectShare()),
        allowEmpty,
        replace,
        LocalDate.now(ZoneOffset.UTC));
  }

  /** How the corpus is written: as before only if it is the same corpus. */
  private InputFormat form(GivenOptions given, Settings base) {
    InputFormat earlier = base.inputs().equals(inputs) ? base.form() : InputFormat.DETECTED;
    return new InputFormat(
        given.orEarlier("--format", Optional.ofNullable(format), earlier.format()),
        given.orEarlier("--preset", Optional.ofNullable(preset), earlier.preset()),
        given.orEarlier("--map", map, earlier.map()),
        given.orEarlier("--charset", charset, earlier.charset()));
  }

  private static void sayChanges(RunManifest earlier, Settings settings) {
    System.err.println("Options that were not given are those of run " + earlier.runId());
    List<String> changes =
        ChangedCounting.between(earlier.settings().counting(), settings.counting());
    if (!changes.isEmpty()) {
      System.err.println("Changed: " + String.join("; ", changes));
    }
  }

  private static String increment(RunSummary.Increment increment) {
    return increment.added() == 0 && increment.read() > 0
        ? String.format("No new records: all %,d are already in the tables", increment.read())
        : String.format(
            "Read: %,d records, of which %,d are new", increment.read(), increment.added());
  }

  private static String counts(RecordAccounting counts) {
    String reasons =
        counts.allRejected() == 0 ? "" : " (" + RecordAccounting.listed(counts.rejected()) + ")";
    String unread =
        counts.unreadDates() == 0
            ? ""
            : String.format(" (%,d with one that cannot be read)", counts.unreadDates());
    return String.format(
            "In the tables: %,d records = %,d accepted + %,d duplicates + %,d rejected%s; %,d"
                + " without a date%s",
            counts.in(),
            counts.accepted(),
            counts.duplicates(),
            counts.allRejected(),
            reasons,
            counts.undated(),
            unread)
        + notRead(counts);
  }

  /** How much was refused, and of which files; empty where nothing was. */
  private static String refusals(Refusals refusals) {
    StringBuilder lines = new StringBuilder();
    if (!refusals.files().isEmpty()) {
      lines.append(
          String.format("Refused: %,d bytes, %,d lines%n", refusals.bytes(), refusals.lines()));
    }
    for (Refusals.OfFile file : refusals.files()) {
      lines.append(
          String.format(
              "  %s: %,d records, %,d bytes, %,d lines%n",
              file.file(), file.records(), file.bytes(), file.lines()));
    }
    return lines.toString();
  }

  private static String notRead(RecordAccounting counts) {
    return counts.notRead().isEmpty()
        ? ""
        : String.format(
            "%nSkipped %,d articles in other languages: %s (see --languages)",
            counts.allNotRead(), RecordAccounting.listed(counts.notRead()));
  }
}
