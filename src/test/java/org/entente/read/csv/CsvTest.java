package org.entente.read.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.config.InputFormat;
import org.entente.read.OneFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  private static final String[] ARTICLE = {"article_id", "title", "body"};

  private static InputFormat mapped(String... pairs) {
    return new InputFormat(Optional.empty(), Optional.empty(), List.of(pairs), "UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", "\t", ";", "|", "^", "~", "\u0001"})
  void theDelimiterIsFound(String delimiter) {
    String csv =
        """
        id,title,text
        1,Visit,"Malta, Fiji; Chad | Peru"
        2,Talks,Togo
        """
            .replace("1,", "1" + delimiter)
            .replace("2,", "2" + delimiter)
            .replace("id,title,", "id" + delimiter + "title" + delimiter)
            .replace("Visit,", "Visit" + delimiter)
            .replace("Talks,", "Talks" + delimiter);
    assertThat(OneFile.of("a.csv", csv).values(ARTICLE))
        .containsExactly("1|Visit|Malta, Fiji; Chad | Peru", "2|Talks|Togo");
  }

  @Test
  void lineBreaksAndQuotesWithinQuotesBelongToTheCell() {
    String csv =
        "id,text,title\r\n1,\"One\n\nsaid \"\"yes\"\", and\r\nleft\",A\r\n\r\n2,plain \"text\",B\r\n";
    assertThat(OneFile.of("a.csv", csv).values(ARTICLE))
        .containsExactly("1|A|One\n\nsaid \"yes\", and\r\nleft", "2|B|plain \"text\"");
  }

  @Test
  void aBackslashBeforeQuotesIsUnderstoodWhereTheFileUsesIt() {
    String csv = "id,text\n1,\"She said \\\"yes, of course\\\", twice\"\n2,\"a \\\\ b\"\n";
    assertThat(OneFile.of("a.csv", csv).values(ARTICLE))
        .containsExactly("1||She said \"yes, of course\", twice", "2||a \\ b");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheHeader() {
    assertThat(OneFile.of("a.csv", "\ufeff\"id\",\"text\"\n7,Malta\n").values(ARTICLE))
        .containsExactly("7||Malta");
  }

  @Test
  void utf16IsReadWhereItsMarkSaysSo() {
    OneFile file = new OneFile("a.tsv", "\ufeffid\ttext\n1\tCôte\n".getBytes(UTF_16LE));
    assertThat(file.values(ARTICLE)).containsExactly("1||Côte");
  }

  @Test
  void theCellsOfAFileWithoutHeaderAreKnownByTheirNumbers() {
    OneFile file = OneFile.of("a.csv", "\"3\",\"Visit\",\"Malta\"\n\"1\",\"Talks\",\"Fiji\"\n");
    assertThat(OneFile.values(file.rows(mapped("title=2", "text=3")), "title", "body"))
        .containsExactly("Visit|Malta", "Talks|Fiji");
    assertThat(file.values("reason", "detail"))
        .hasSize(2)
        .allMatch(row -> row.startsWith("no-text-field|none of the fields text, "))
        .allMatch(row -> row.endsWith("; found 1, 2, 3"));
  }

  @Test
  void namesAreReadWhateverTheirCaseAndSigns() {
    assertThat(
            OneFile.of(
                    "a.csv", "ID,Article Title,Full-Text,Publish Date\n1,Visit,Malta,2024-05-20\n")
                .values("article_id", "title", "body", "published"))
        .containsExactly("1|Visit|Malta|2024-05-20 00:00:00.0");
  }

  @Test
  void aRowOfTooManyCellsOrAnOpenQuoteIsRefusedAlone() {
    assertThat(
            OneFile.of(
                    "a.csv", "id,text\n1,Malta\n2,Fiji,more\n3\n4,Chad\n5,\"open, more\n6,Peru\n")
                .values("record", "article_id", "body", "reason"))
        .containsExactly(
            "1|1|Malta|",
            "2|||bad-row",
            "3|||no-text-field",
            "4|4|Chad|",
            "5|||bad-row",
            "6|6|Peru|");
  }

  @Test
  void aCellThatIsTooLongIsRefusedAndTheNextRowRead() {
    String tooLong = "a".repeat(6 * OneFile.MAX_CHARS + (1 << 20));
    assertThat(
            OneFile.of("a.csv", "id,text\n1,\"" + tooLong + "\"\n2,Malta\n")
                .values("record", "body", "reason"))
        .containsExactly("1||too-long", "2|Malta|");
  }

  @Test
  void otherEncodingsAreReadWhenNamedAndElseRefused() {
    byte[] bytes = {'t', 'e', 'x', 't', ',', 'i', 'd', '\n', 'C', (byte) 0xf4, 't', 'e', ',', '1'};
    OneFile file = new OneFile("a.csv", bytes);
    assertThat(file.values("body", "reason")).containsExactly("|bad-encoding");
    InputFormat latin =
        new InputFormat(Optional.empty(), Optional.empty(), List.of(), "windows-1252");
    assertThat(OneFile.values(file.rows(latin), "body", "reason")).containsExactly("Côte|");
  }

  @Test
  void theHeaderIsReadInTheEncodingNamed() {
    byte[] bytes = "id;Größe;text\n1;2;Côte\n".getBytes(ISO_8859_1);
    InputFormat latin =
        new InputFormat(Optional.empty(), Optional.empty(), List.of("title=Größe"), "ISO-8859-1");
    assertThat(OneFile.values(new OneFile("a.csv", bytes).rows(latin), ARTICLE))
        .containsExactly("1|2|Côte");
  }
}
