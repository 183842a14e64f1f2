package org.entente.eval.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.entente.config.UserException;
import org.entente.eval.gold.GoldFile;
import org.entente.model.CountryKind;
import org.entente.model.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryGoldTest {

  private static final Set<String> COUNTRIES = Set.of("MLI");

  @TempDir private Path folder;

  private List<CountryGold> read(String lines) throws IOException {
    return GoldFile.read(Files.writeString(folder.resolve("gold.jsonl"), lines)).stream()
        .map(record -> CountryGold.of(record, COUNTRIES))
        .toList();
  }

  @Test
  void offsetsOfAFieldBecomeOffsetsOfTheJoinedText() throws IOException {
    List<CountryGold> records =
        read(
            """
            {"id":"b-01","group":"b","text":"","mentions":[]}

            {"id":"a-01","group":"a","title":"Gold","date":"2024-02-03","text":"In Mali","mentions":[\
            {"field":"text","begin":3,"end":7,"surface":"Mali","country":"MLI","kind":"name"}]}
            """);
    assertThat(records).hasSize(2);
    assertThat(records.get(1).day()).contains(LocalDate.of(2024, 2, 3));
    assertThat(records.get(1).mentions())
        .containsExactly(new CountryLabel(new Span(9, 13), "MLI", CountryKind.NAME));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          []                                                                | found array, expected an object
          {"group":"a","text":"","mentions":[]}                             | no field 'id'
          {"id":"a","text":"","mentions":[]}                                | no field 'group'
          {"id":"a","group":"a","text":""}                                  | no field 'mentions'
          {"id":"a","group":"a","text":7,"mentions":[]}                     | field 'text': found number, expected a string
          {"id":"a","group":"a","text":"","mentions":{}}                    | field 'mentions': found object, expected an array
          {"id":"a","group":"a","text":"","mentions":[7]}                   | found number, expected an object
          {"id":"a","group":"a","text":"","mentions":[],"date":"3 May"}     | field 'date': found '3 May', expected YYYY-MM-DD
          """)
  void aRecordOfAnotherFormIsToldByFileAndLine(String line, String message) {
    assertThatThrownBy(() -> read("\n" + line + "\n"))
        .isInstanceOf(UserException.class)
        .hasMessage(folder.resolve("gold.jsonl") + ":2: " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "field":"text","begin":3,"end":7,"surface":"Mali","country":"XXX","kind":"name"     | the country 'XXX' is not known
          "field":"text","begin":3,"end":7,"surface":"Mali","country":"MLI","kind":"town"     | kind 'town', expected one of name, demonym, capital, leader, institution, anaphor
          "field":"body","begin":3,"end":7,"surface":"Mali","country":"MLI","kind":"name"     | field 'body', expected title or text
          "field":"text","begin":3,"end":8,"surface":"Mali","country":"MLI","kind":"name"     | [3, 8) is no span of text
          "field":"text","begin":2,"end":6,"surface":"Mali","country":"MLI","kind":"name"     | surface 'Mali', but the span holds ' Mal'
          "field":"text","begin":"3","end":7,"surface":"Mali","country":"MLI","kind":"name"   | field 'begin': found string, expected an integer
          "field":"text","end":7,"surface":"Mali","country":"MLI","kind":"name"               | no field 'begin'
          """)
  void aLabelOfAnotherFormIsToldByFileAndLine(String label, String message) {
    String line =
        "{\"id\":\"a\",\"group\":\"a\",\"text\":\"In Mali\",\"mentions\":[{" + label + "}]}";
    assertThatThrownBy(() -> read(line))
        .isInstanceOf(UserException.class)
        .hasMessage(folder.resolve("gold.jsonl") + ":1: " + message);
  }

  @Test
  void anIdMayNotOccurTwice() {
    String line = "{\"id\":\"a\",\"group\":\"a\",\"text\":\"\",\"mentions\":[]}\n";
    assertThatThrownBy(() -> read(line + line))
        .isInstanceOf(UserException.class)
        .hasMessage(folder.resolve("gold.jsonl") + ":2: the id a occurs twice");
  }

  @Test
  void aFileThatIsMissingOrEmptyIsAMistake() {
    assertThatThrownBy(() -> GoldFile.read(folder.resolve("none.jsonl")))
        .isInstanceOf(UserException.class)
        .hasMessage(folder.resolve("none.jsonl") + ": no such file");
    assertThatThrownBy(() -> read("\n"))
        .isInstanceOf(UserException.class)
        .hasMessage(folder.resolve("gold.jsonl") + ": no record in it");
  }

  @Test
  void aPackedFileThatIsCutOffOrNotUtf8IsAMistake() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write("caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    }
    Path file = folder.resolve("gold.jsonl.gz");
    Files.write(file, packed.toByteArray());
    assertThatThrownBy(() -> GoldFile.read(file))
        .isInstanceOf(UserException.class)
        .hasMessage(file + ": not UTF-8");
    Files.write(file, Arrays.copyOf(packed.toByteArray(), packed.size() - 6));
    assertThatThrownBy(() -> GoldFile.read(file))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith(file + ": cannot be read: ");
  }
}
