package org.entente.cli;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.SampleRun;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditCommandTest {

  @TempDir private Path folder;

  @BeforeAll
  static void runTheSample() {
    assertThat(SampleRun.summary().runId()).isNotEmpty();
  }

  private Ran audit(String options) {
    String filled = options.replace("FOLDER", folder.toString());
    return Ran.of(("audit --output " + SampleRun.OUTPUT + " " + filled).split(" "));
  }

  /** Draws 60 rows into marks.csv and marks them: the 20 least sure as wrong in their sector. */
  private void mark() throws IOException {
    assertThat(audit("--sample 60 --by sector --to FOLDER/sample.csv").code()).isZero();
    List<String> lines = List.of(Files.readString(folder.resolve("sample.csv")).split("\r\n", -1));
    List<String> rows = lines.subList(1, lines.size() - 1);
    assertThat(rows).hasSize(60);
    Set<String> wrong =
        rows.stream()
            .sorted(comparing(row -> List.of(row.split("\",\"", -1)).get(9)))
            .limit(20)
            .collect(Collectors.toSet());
    List<String> marked = new ArrayList<>(List.of(lines.get(0)));
    rows.forEach(
        row -> marked.add(row.replaceFirst("\"\"$", wrong.contains(row) ? "sector" : "right")));
    Files.write(folder.resolve("marks.csv"), marked);
  }

  @Test
  void aSampleIsAPageOrACsvFile() {
    Ran page = audit("--sample 5 --to FOLDER/sample.html");
    assertThat(page.out()).matches("5 of [\\d,]+ rows of evidence: \\S+/sample.html\n");
    assertThat(folder.resolve("sample.html")).content().contains("name=\"row4\"");
    Ran all = audit("--sample 100000 --of cells --to FOLDER/sample.csv");
    assertThat(all.out()).contains(" rows of evidence, which are all: ");
  }

  @Test
  void marksGiveThePrecisionBesideWhatIsExpected() throws IOException {
    mark();
    Ran ran = audit("--marks FOLDER/marks.csv");
    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines())
        .anyMatch(line -> line.matches("\\| all +\\| +\\d+ \\| +60 \\| +40 \\| .*"))
        .anyMatch(line -> line.startsWith("| relation "))
        .anyMatch(line -> line.startsWith("| confidence "));
    audit("--marks FOLDER/marks.csv --by source --to FOLDER/report.csv");
    assertThat(folder.resolve("report.csv")).content().contains("\"source\",\"");
  }

  @Test
  void aConfidenceFittedToMarksIsALexicon() throws IOException {
    mark();
    Ran ran = audit("--marks FOLDER/marks.csv --recalibrate FOLDER/confidence.tsv");
    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines())
        .last()
        .asString()
        .matches("Mean confidence of the marked rows: 0\\.\\d{3}, fitted 0\\.\\d{3}; \\S+");
    Path own = Files.createDirectory(folder.resolve("own"));
    Files.move(folder.resolve("confidence.tsv"), own.resolve("confidence.tsv"));
    var fitted = Lexicons.of(LexiconSource.withDirectory(own)).confidence().coefficients();
    var builtIn = Lexicons.of(LexiconSource.BUILT_IN).confidence().coefficients();
    assertThat(fitted.get("dyad")).isEqualTo(builtIn.get("dyad"));
    assertThat(fitted.get("row").keySet()).isEqualTo(builtIn.get("row").keySet());
    assertThat(fitted.get("row")).isNotEqualTo(builtIn.get("row"));
    Ran other =
        audit("--marks FOLDER/marks.csv --recalibrate FOLDER/again.tsv --lexicon FOLDER/own");
    assertThat(other.complaints())
        .containsExactly(
            "entente: --recalibrate: the run had other lexicons; --lexicon must name their folder");
  }

  @Test
  void aFileWithMarksIsNotWrittenOver() throws IOException {
    Files.writeString(folder.resolve("sample.csv"), "mine");
    Ran ran = audit("--sample 5 --to FOLDER/sample.csv");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.complaints())
        .containsExactly("entente: " + folder + "/sample.csv: is there already");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --sample 5                          | --to: expected the name of a file that ends with .html or .csv
          --sample 0 --to FOLDER/a.csv        | --sample 0: expected 1 or more
          --sample 5 --to FOLDER/a.csv --recalibrate FOLDER/b.tsv | --recalibrate: needs --marks
          --sample 5 --to FOLDER/a.csv --by day | Invalid value for option '--by': expected one of [SECTOR, RELATION, SOURCE, CONFIDENCE] (case-insensitive) but was 'day'
          --to FOLDER/a.csv                   | 'Error: Missing required argument (specify one of these): (--sample=N | --marks=FILE)'
          --marks FOLDER/none.csv             | --marks FOLDER/none.csv: cannot be read: FOLDER/none.csv
          """)
  void aMistakeIsOneLineAndExitCodeTwo(String options, String message) {
    Ran ran = audit(options);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.complaints())
        .containsExactly("entente: " + message.replace("FOLDER", folder.toString()));
  }

  @Test
  void aFolderWithoutTablesIsOneLine() {
    Ran ran =
        Ran.of("audit", "--output", folder.toString(), "--sample", "5", "--to", folder + "/a.csv");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.complaints())
        .containsExactly("entente: " + folder + ": nothing is published there (no current.json)");
  }
}
