package org.entente.cli;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.SampleRun;
import org.entente.SharedSpark;
import org.entente.publish.PublishedTables;
import org.entente.publish.file.OutputLayout;
import org.entente.run.BuildInfo;
import org.entente.schema.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

  private static final String TWO_ARTICLES =
      """
      {"id": "a", "date": "2024-05-20", "text": "Belarus and Iran signed a memorandum on potash."}
      {"id": "b", "date": "2024-05-21", "text": "Belarus sold wheat to Iran."}
      """;

  @TempDir private Path folder;

  @BeforeAll
  static void runTheSample() {
    assertThat(SampleRun.summary().runId()).isNotEmpty();
  }

  private String corpus(String content) throws IOException {
    return Files.writeString(folder.resolve("corpus.jsonl"), content).toString();
  }

  private String output() {
    return folder.resolve("tables").toString();
  }

  @Test
  void aRunSaysWhatItReadAndWhereTheTablesLie() throws IOException {
    Ran ran =
        Ran.of("run", "--input", corpus(TWO_ARTICLES), "--output", output(), "--grains", "ALL");
    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines())
        .contains(
            "Read: 2 records, of which 2 are new",
            "In the tables: 2 records = 2 accepted + 0 duplicates + 0 rejected; 0 without a date",
            "Top dyads (stories, sources, NPMI)")
        .anyMatch(line -> line.matches("  BLR-IRN +2 +1 +\\S+"))
        .last()
        .asString()
        .matches("Tables: " + Pattern.quote(output()) + "/snapshots/\\d{8}T\\d{6}Z-[0-9a-f]{6}");
    assertThat(ran.err().lines())
        .contains(
            "  grains: all",
            "  master: local[2]",
            "  cores: 2",
            "[1-2/5] read, annotate",
            "[3/5] extract",
            "[4/5] aggregate",
            "[5/5] publish");
    assertThat(ran.err()).doesNotContain("Exception");
  }

  @Test
  void articlesNewerThanTheLeadersAreToldOf() throws IOException {
    String day = LocalDate.now(ZoneOffset.UTC).plusYears(1).toString();
    String article =
        "{\"id\": \"a\", \"date\": \"%s\", \"text\": \"Fiji met Samoa.\"}\n".formatted(day);
    Ran ran = Ran.of("run", "--input", corpus(article), "--output", output(), "--grains", "ALL");
    assertThat(ran.out().lines())
        .contains(
            "Warning: 1 articles are newer than the table of leaders: who came into office since is"
                + " not found (docs/lexicons.md explains how to extend it)");
  }

  @Test
  void tooManyRejectsAreExitCodeThree() throws IOException {
    Ran ran =
        Ran.of("run", "--input", corpus(TWO_ARTICLES + "{\"text\": \"\"}\n"), "--output", output());
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.complaints())
        .singleElement()
        .asString()
        .startsWith(
            "entente: 1 of 3 records were refused (empty-text 1), more than --max-reject-share"
                + " 0.05; nothing was published; for example ")
        .endsWith(", record 166: field text is blank, and there is no title");
    assertThat(ran.err()).doesNotContain("\tat ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --input nowhere                      | --input nowhere: no such file or folder
          --input CORPUS --format pdf          | --format pdf: not known, expected one of jsonl, json, csv, parquet, text, html, warc, wet, sgml
          --input CORPUS --preset nothing      | --preset nothing: not known, expected one of ag-news, all-the-news, cc-news, fake-news-corpus, huffpost, media-cloud, news-please, newsapi, realnews, ungd, webz
          --input CORPUS --map headline        | --map headline: expected part=field
          --input CORPUS --map lead=headline   | --map lead: no part of an article, expected one of id, title, text, dateline, date, source, url, language, author, part
          --input CORPUS --charset none        | --charset none: not known, expected UTF-8 or another
          --input CORPUS --grains hour         | Invalid value for option '--grains' (GRAIN): expected one of [DAY, WEEK, MONTH, QUARTER, YEAR, ALL] (case-insensitive) but was 'hour'
          --input CORPUS --keep 0              | --keep 0: expected 1 or more
          --input CORPUS --colour red          | Unknown options: '--colour', 'red'
          --input CORPUS --evidence 0          | --evidence 0: expected 1 or more
          --input CORPUS --max-reject-share 2  | --max-reject-share 2.0: expected 0 to 1
          --input CORPUS --country-groups EU,X | --country-groups X: not known, expected organizations, regions, subregions, intermediate-regions, or codes of memberships.tsv and regions.tsv, such as EU or central-asia
          --input CORPUS --lexicon nowhere     | --lexicon nowhere: not a directory
          --input CORPUS --output CORPUS       | option '--output' (PATH) should be specified only once
          """)
  void aMistakeIsOneLineAndExitCodeTwo(String options, String message) throws IOException {
    String corpus = corpus(TWO_ARTICLES);
    String line = "run --output " + output() + " " + options.replace("CORPUS", corpus);
    Ran ran = Ran.of(line.split(" "));
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.complaints()).containsExactly("entente: " + message);
    assertThat(ran.err()).doesNotContain("\tat ");
    assertThat(ran.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"all", "ALL", "en,all"})
  void allAmongTheLanguagesIsAllOfThem(String languages) {
    Ran ran = Ran.of("run", "--input", "nowhere", "--output", output(), "--languages", languages);
    assertThat(ran.err().lines()).contains("  languages: all");
  }

  @Test
  void aFaultyLexiconIsToldByFileAndLine() throws IOException {
    Path lexicon = Files.createDirectory(folder.resolve("lexicon"));
    Files.writeString(
        lexicon.resolve("countries.own.tsv"),
        "code\tkind\tsurface\nBLR\tname\tWhite Ruthenia\nXXX\tname\tNowhere\n");
    Ran ran =
        Ran.of(
            "run",
            "--input",
            corpus(TWO_ARTICLES),
            "--output",
            output(),
            "--lexicon",
            lexicon.toString());
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.complaints())
        .singleElement()
        .asString()
        .startsWith("entente: countries.own.tsv:3: ");
    assertThat(ran.err()).doesNotContain("\tat ");
  }

  @Test
  void showPrintsADyad() {
    Ran ran = Ran.of("show", "--output", SampleRun.OUTPUT, "irn-blr");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).startsWith("BLR-IRN: ").contains("trade.policy");
  }

  @Test
  void showPrintsTheRowsOfATable() {
    Ran ran =
        Ran.of(
            "show",
            "--output",
            SampleRun.OUTPUT,
            "rejects",
            "--where",
            "reason = 'bad-field'",
            "--rows",
            "1");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("bad-field", "field text: found number, expected a string");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nothing                       | nothing: neither a dyad of two different codes nor a table
          BLR-BLR                       | BLR-BLR: neither a dyad of two different codes nor a table
          articles --where colour='red' | --where or --order:
          """)
  void showExplainsAMistake(String rest, String message) {
    Ran ran = Ran.of(("show --output " + SampleRun.OUTPUT + " " + rest).split(" "));
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.complaints()).singleElement().asString().startsWith("entente: " + message);
  }

  @Test
  void checkFindsThatAllInvariantsHoldOnTheSample() {
    Ran ran = Ran.of("check", "--output", SampleRun.OUTPUT);
    assertThat(ran.code()).isZero();
    List<String> lines = ran.out().lines().filter(line -> !line.startsWith("  warn  ")).toList();
    int invariants = lines.size() - 1;
    assertThat(lines.subList(0, invariants)).allMatch(line -> line.startsWith("  ok    "));
    assertThat(lines.get(invariants))
        .isEqualTo(
            "%s: %d of %d invariants hold"
                .formatted(SampleRun.summary().runId(), invariants, invariants));
  }

  @Test
  void checkEndsWithCodeOneWhereAPublishedTableWasChanged() throws IOException {
    String corpus = corpus(TWO_ARTICLES);
    assertThat(Ran.of("run", "--input", corpus, "--output", output(), "--grains", "all").code())
        .isZero();
    SparkSession spark = SharedSpark.session();
    String run = PublishedTables.open(spark, output()).pointer().runId();
    String dyads = OutputLayout.of(output()).table(run, Table.DYADS).toString();
    Dataset<Row> held = spark.read().parquet(dyads);
    spark
        .createDataFrame(held.collectAsList(), held.schema())
        .withColumn("n_stories", lit(7L))
        .write()
        .mode("overwrite")
        .parquet(dyads);
    Ran ran = Ran.of("check", "--output", output());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out().lines().filter(line -> line.startsWith("  FAILS ")))
        .containsExactly(
            "  FAILS dyads: sources and stories are at most articles",
            "  FAILS dyads: counts follow from article_dyads");
  }

  @Test
  void versionSaysWhatRuns() {
    Ran ran = Ran.of("version");
    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines())
        .contains(
            "entente 0.1.0",
            "findings " + BuildInfo.FINDINGS,
            "spark 3.5.9",
            "spark-nlp 5.5.3",
            "schema 1")
        .anyMatch(line -> line.matches("commit ([0-9a-f]{7,}|unknown)"))
        .anyMatch(line -> line.matches("java 17\\..*"))
        .anyMatch(line -> line.matches("lexicons [0-9a-f]{12}"));
    assertThat(Ran.of("--version").out()).isEqualTo(ran.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          run     | --input --output --format --lexicon --spark-nlp-pipeline --entity-column --entity-labels --grains --evidence --country-groups --max-article-chars --max-reject-share --languages --allow-empty --keep --help
          check   | --output --truth --help
          gc      | --output --keep --dry-run --help
          repair  | --output --help
          synth   | --articles --seed --output --help
          explain | --id --date --title --lexicon --html --json --color --help
          show    | WHAT --output --rows --where --order --help
          version | --help
          """)
  void helpTellsOfEveryOption(String command, String options) {
    Ran ran = Ran.of(command, "--help");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains(options.split(" "));
  }

  @Test
  void withoutACommandTheHelpIsPrinted() {
    Ran ran = Ran.of();
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("run", "check", "show", "version", "Exit codes: 0 done", "75 another run");
    assertThat(Ran.of("--help").out()).isEqualTo(ran.out());
    assertThat(Ran.of("dance").code()).isEqualTo(2);
  }
}
