package org.entente.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.audit.MarkFile.MarkedRow;
import org.entente.config.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkFileTest {

  @TempDir private Path folder;

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("marks.csv"), content);
  }

  @Test
  void aSampleIsReadBackWithItsMarks() throws IOException {
    String longSentence = "\n- \"Potash\", it said, ".repeat(500);
    List<SampledRow> rows =
        List.of(SampledRows.of(" #s,1", longSentence), SampledRows.of("s2", "Belarus sold it."));
    String marked = SampleCsv.of(rows).replaceFirst("it\\.\",\"\"", "it.\",\" Right \"");
    assertThat(MarkFile.read(file(marked)).rows())
        .containsOnly(
            Map.entry(rows.get(0).id(), new MarkedRow("0.6 to 0.8", 40, Optional.empty())),
            Map.entry(rows.get(1).id(), new MarkedRow("0.6 to 0.8", 40, Optional.of(Mark.RIGHT))));
  }

  @ParameterizedTest
  @CsvSource({";", "'\t'"})
  void aSpreadsheetMaySaveWithOtherDelimiters(String delimiter) throws IOException {
    String text = "mark,id,stratum_rows,stratum\nsector,s1 3,40,energy\n".replace(",", delimiter);
    assertThat(MarkFile.read(file(text)).rows())
        .containsEntry("s1 3", new MarkedRow("energy", 40, Optional.of(Mark.SECTOR)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          s1,energy,40,wrong    | :2: mark 'wrong', expected right, pair, sector, relation, direction, modality or nothing
          s1,energy,many,right  | :2: stratum_rows 'many', expected a number
          s1,,40,right          | :2: no stratum
          ,energy,40,right      | :2: no id
          """)
  void aCellThatCannotBeReadIsToldWithItsLine(String line, String message) throws IOException {
    Path file = file("id,stratum,stratum_rows,mark\n" + line + "\n");
    assertThatThrownBy(() -> MarkFile.read(file))
        .isInstanceOf(UserException.class)
        .hasMessage(file + message);
  }

  @Test
  void theLineIsThatOfTheFileAfterASentenceOfSeveral() throws IOException {
    Path file =
        file("id,stratum,stratum_rows,sentence,mark\ns1,a,1,\"It\nmet.\",right\ns2,a,1,It.,no\n");
    assertThatThrownBy(() -> MarkFile.read(file)).hasMessageStartingWith(file + ":4: mark 'no'");
  }

  @Test
  void aRowIsMarkedOnce() throws IOException {
    Path file = file("id,stratum,stratum_rows,mark\ns1,a,2,right\ns1,a,2,pair\n");
    assertThatThrownBy(() -> MarkFile.read(file)).hasMessage(file + ":3: id 's1' occurs twice");
  }

  @Test
  void anotherFileIsRefused() throws IOException {
    Path other = file("id,stratum,stratum_rows\ns1,a,2\n");
    assertThatThrownBy(() -> MarkFile.read(other)).hasMessage(other + ":1: no column mark");
    Path empty = file("id,stratum,stratum_rows,mark\n");
    assertThatThrownBy(() -> MarkFile.read(empty)).hasMessage(empty + ": no row in it");
    Path latin = folder.resolve("latin.csv");
    Files.write(latin, "Côte d'Ivoire".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> MarkFile.read(latin)).hasMessage("--marks " + latin + ": not UTF-8");
    Path nowhere = folder.resolve("nowhere.csv");
    assertThatThrownBy(() -> MarkFile.read(nowhere))
        .hasMessageStartingWith("--marks " + nowhere + ": cannot be read");
  }
}
