package org.entente.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.Corpus;
import org.entente.SampleRun;
import org.entente.SharedSpark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

  /** What a command printed, and its exit code. */
  private record Outcome(int code, String out, String err) {}

  @TempDir Path folder;

  @BeforeEach
  void openTheSharedSession() {
    SharedSpark.session();
  }

  private static Outcome run(String... arguments) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ByteArrayOutputStream complained = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(printed, true, UTF_8));
      System.setErr(new PrintStream(complained, true, UTF_8));
      int code = Main.execute(arguments);
      return new Outcome(code, printed.toString(UTF_8), complained.toString(UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  private Outcome runOver(String input, String... more) {
    String[] all = new String[5 + more.length];
    all[0] = "run";
    all[1] = "--input";
    all[2] = input;
    all[3] = "--output";
    all[4] = folder.resolve("out").toString();
    System.arraycopy(more, 0, all, 5, more.length);
    return run(all);
  }

  private String corpus() throws Exception {
    return new Corpus()
        .article("1", "Belarus sold potash to Iran.")
        .write(folder.resolve("in/a.jsonl"));
  }

  private void assertMistake(Outcome outcome, String message) {
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("entente: " + message).doesNotContain("\tat ");
    assertThat(folder.resolve("out/current.json")).doesNotExist();
  }

  @Test
  void aRunPrintsWhatBecameOfTheRecordsAndWhereTheTablesAre() throws Exception {
    Outcome outcome = runOver(corpus());
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains("Records: 1 in = 1 accepted + 0 duplicates + 0 rejected; 1 without a date")
        .contains("BLR-IRN")
        .contains("Belarus sold potash to Iran.")
        .contains("Tables: ");
    assertThat(outcome.err()).contains("  grains: month,all").contains("[4/4] publish: done");
  }

  @Test
  void aMissingPathIsAMistake() {
    assertMistake(runOver("nowhere.jsonl"), "--input nowhere.jsonl: no such file or folder");
  }

  @Test
  void anUnknownFormatGrainOrOptionIsAMistake() throws Exception {
    assertMistake(
        runOver(corpus(), "--format", "xml"),
        "--format xml: not known, expected one of jsonl, parquet");
    assertMistake(runOver(corpus(), "--grains", "hour"), "Invalid value for option '--grains'");
    assertMistake(runOver(corpus(), "--verbose"), "Unknown option: '--verbose'");
    assertMistake(runOver(corpus(), "--evidence", "0"), "--evidence 0: expected 1 or more");
  }

  @Test
  void aFileWhoseNameTellsNoFormatIsAMistake() throws Exception {
    String file = Files.writeString(folder.resolve("a.dat"), "{}").toString();
    assertMistake(runOver(file), "file:" + file + ": its name does not tell its format");
  }

  @Test
  void aBadLineOfALexiconIsAMistake() throws Exception {
    Path lexicon = Files.createDirectories(folder.resolve("lexicon"));
    Files.writeString(lexicon.resolve("countries.mine.tsv"), "code\tkind\tsurface\nXXX\tname\tX\n");
    assertMistake(
        runOver(corpus(), "--lexicon", lexicon.toString()),
        "countries.mine.tsv:2: code 'XXX' is not known");
  }

  @Test
  void tooManyRejectsHaveACodeOfTheirOwn() throws Exception {
    String input =
        new Corpus()
            .article("1", "Belarus met Iran.")
            .line("{broken")
            .write(folder.resolve("in/b.jsonl"));
    Outcome outcome = runOver(input);
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err())
        .contains("1 of 2 records were refused (bad-json 1), more than --max-reject-share 0.05")
        .contains("nothing was published");
    assertThat(folder.resolve("out/current.json")).doesNotExist();
  }

  @Test
  void showPrintsADyadAndATable() {
    SampleRun.summary();
    Outcome dyad = run("show", "--output", SampleRun.OUTPUT, "IRN-BLR");
    assertThat(dyad.code()).isZero();
    assertThat(dyad.out()).startsWith("BLR-IRN: ").contains("agriculture.");
    Outcome table = run("show", "--output", SampleRun.OUTPUT, "coverage", "--rows", "3");
    assertThat(table.out()).contains("n_days_without");
    Outcome unknown = run("show", "--output", SampleRun.OUTPUT, "dyades");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("dyades: neither a dyad").contains("dyad_sectors");
  }

  @Test
  void checkFindsThatTheSampleHolds() {
    SampleRun.summary();
    Outcome outcome = run("check", "--output", SampleRun.OUTPUT);
    assertThat(outcome.out()).doesNotContain("FAILS");
    assertThat(outcome.code()).isZero();
  }

  @Test
  void checkWhereNothingIsPublishedIsAMistake() {
    assertMistake(
        run("check", "--output", folder.toString()), folder + ": nothing is published there");
  }

  @Test
  void helpTellsOfEveryOptionAndVersionOfEveryPart() {
    assertThat(run("run", "--help").out())
        .contains("--input", "--output", "--format", "--lexicon", "--spark-nlp-pipeline")
        .contains("--entity-column", "--entity-labels", "--grains", "--evidence")
        .contains("--max-article-chars", "--max-reject-share");
    assertThat(run("version").out()).contains("entente ", "spark 3.5.7", "spark-nlp 5.5.3");
    assertThat(run().out()).contains("run", "check", "show", "version", "Exit codes");
  }
}
