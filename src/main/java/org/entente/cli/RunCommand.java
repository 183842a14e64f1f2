package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.entente.Pipeline;
import org.entente.config.InputFormat;
import org.entente.config.LanguageCodes;
import org.entente.config.Settings;
import org.entente.config.UserException;
import org.entente.publish.PublishedTables;
import org.entente.report.RunReport;
import org.entente.run.RecordAccounting;
import org.entente.run.Refusals;
import org.entente.run.RunSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente run}: reads a corpus and publishes its tables. */
@Command(
    name = "run",
    description = {
      "Reads a corpus, annotates it and publishes the tables.",
      "",
      "A corpus is files of any of these formats, compressed (.gz, .bz2, .zst) or not: jsonl, json,"
          + " csv (parted by , ; | : ^ ~ tabs or \\u0001), parquet, text (a file an article, its title first), html, warc,"
          + " wet, sgml (Reuters-21578).",
      "Records have a text (text, body, maintext, content, article, story …), and, where they have"
          + " them, id, title (headline), dateline, date (published, publish_date …), source (domain,"
          + " publication …), url, language and author; --map and --preset name other fields.",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: entente run --input corpus/ --output tables/ --grains month,year,all",
      "",
      "The tables lie in OUTPUT/snapshots/<run id>/<table>/; OUTPUT/current.json names the run that"
          + " counts. A run that fails leaves the tables that were there."
    })
final class RunCommand implements Callable<Integer> {

  @Option(
      names = "--input",
      required = true,
      split = ",",
      paramLabel = "PATH",
      description =
          "Files or folders of the corpus, or lists of files (.paths), parted by commas; formats may be mixed. Local or"
              + " hdfs:// paths, and others (s3a://, gs://) where Spark has the library for them.")
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
              + " Default: told by their names, or by their first bytes.")
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
          "The encoding of all files but HTML and WARC, which tell theirs. Default:"
              + " ${DEFAULT-VALUE}.")
  private String charset;

  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      description =
          "Folder of lexicon files: countries.tsv replaces the built-in one, countries.any.tsv"
              + " extends it. Default: the built-in lexicons.")
  private Path lexicon;

  @Option(
      names = "--spark-nlp-pipeline",
      paramLabel = "DIR",
      description =
          "A saved Spark NLP PipelineModel that runs before ours on the column 'text'; its chunks"
              + " of names take part in the resolution. Default: none.")
  private String pipeline;

  @Option(
      names = "--entity-column",
      paramLabel = "NAME",
      defaultValue = Settings.DEFAULT_ENTITY_COLUMN,
      description = "The pipeline's column of chunks of names. Default: ${DEFAULT-VALUE}.")
  private String entityColumn;

  @Option(
      names = "--entity-labels",
      paramLabel = "LABEL=TYPE,…",
      defaultValue = Settings.DEFAULT_ENTITY_LABELS,
      description =
          "What its labels mean: PERSON, ORGANIZATION or PLACE. Default: ${DEFAULT-VALUE}.")
  private String entityLabels;

  @Mixin private CountingOptions counting;

  @Option(
      names = "--max-article-chars",
      paramLabel = "UNITS",
      defaultValue = "" + Settings.DEFAULT_MAX_ARTICLE_CHARS,
      description =
          "Longest text that is read, in UTF-16 units; longer ones are refused. Default:"
              + " ${DEFAULT-VALUE}.")
  private int maxArticleChars;

  @Option(
      names = "--max-reject-share",
      paramLabel = "SHARE",
      defaultValue = "" + Settings.DEFAULT_MAX_REJECT_SHARE,
      description =
          "Share of records, and of their bytes, 0 to 1, that may be refused; the run fails with"
              + " exit code 3 if more of either are. Default: ${DEFAULT-VALUE}.")
  private double maxRejectShare;

  @Option(
      names = "--languages",
      split = ",",
      paramLabel = "CODE",
      defaultValue = Settings.DEFAULT_LANGUAGES,
      description =
          "Languages that are read, or all. Articles in others are kept and counted, but nothing is"
              + " looked for in them; the lexicons are English. A language is told by the text where"
              + " the corpus does not say; an article whose language is not clear is read. Default:"
              + " ${DEFAULT-VALUE}.")
  private List<String> languages;

  @Option(
      names = "--keep-text",
      description = "Keeps the text of each article, in articles.text. Default: not.")
  private boolean keepText;

  @Option(
      names = "--expand-organizations",
      description =
          "Adds evidence, with scope organization, of a country and each member of an organisation"
              + " that a sentence names beside it. No aggregate counts it. Default: not.")
  private boolean expandOrganizations;

  @Option(
      names = "--replace",
      description =
          "Starts over: reads and annotates all records anew, whatever OUTPUT holds. Default: adds"
              + " what is new to it.")
  private boolean replace;

  @Override
  public Integer call() {
    Settings settings =
        new Settings(
            inputs,
            output,
            new InputFormat(Optional.ofNullable(format), Optional.ofNullable(preset), map, charset),
            Optional.ofNullable(lexicon),
            Optional.ofNullable(pipeline),
            entityColumn,
            entityLabels,
            counting.chosen(),
            maxArticleChars,
            maxRejectShare,
            languages(),
            keepText,
            expandOrganizations,
            replace);
    settings.byName().forEach((name, value) -> System.err.println("  " + name + ": " + value));
    try (CommandSession session = CommandSession.open()) {
      SparkSession spark = session.spark();
      ConsoleProgress progress = ConsoleProgress.on(spark);
      RunSummary summary = Pipeline.run(spark, settings, progress);
      progress.end();
      System.out.println(increment(summary.increment()));
      System.out.println(counts(summary.counts()));
      System.out.print(refusals(summary.counts().refusals()));
      summary.counts().warnings().forEach(warning -> System.out.println("Warning: " + warning));
      System.out.print(RunReport.of(PublishedTables.open(spark, output).tables()));
      System.out.println("Tables: " + summary.layout().snapshot(summary.runId()));
    }
    return Main.OK;
  }

  private List<String> languages() {
    if (languages.stream().anyMatch("all"::equalsIgnoreCase)) {
      return List.of();
    }
    return languages.stream()
        .map(
            named ->
                LanguageCodes.of(named)
                    .orElseThrow(
                        () ->
                            new UserException(
                                "--languages " + named + ": expected codes such as en, or all")))
        .toList();
  }

  private static String increment(RunSummary.Increment increment) {
    return increment.added() == 0 && increment.read() > 0
        ? String.format(
            "Nothing is new: all %,d records that were read are in the tables already",
            increment.read())
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
            "In the tables: %,d records = %,d accepted + %,d duplicates + %,d rejected%s; %,d without a date%s",
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
            "%nNot read: %,d articles in other languages than those asked for (%s)",
            counts.allNotRead(), RecordAccounting.listed(counts.notRead()));
  }
}
