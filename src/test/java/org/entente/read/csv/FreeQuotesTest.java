package org.entente.read.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.read.OneFile;
import org.junit.jupiter.api.Test;

/** Quotes in a CSV file that are never closed, or closed by the quote of another row. */
class FreeQuotesTest {

  private static final String[] SHOWN = {"record", "article_id", "body", "reason"};

  private static List<String> rows(String name, String content) {
    return OneFile.of(name, content).values(SHOWN);
  }

  @Test
  void anOpenQuoteCostsNoRowAfterIt() {
    String after =
        IntStream.rangeClosed(2, 100)
            .mapToObj(i -> i + "\tRow of Malta, Fiji; and Chad.\n")
            .collect(Collectors.joining());
    List<String> rows = rows("a.tsv", "id\ttext\n1\t\"Talks of Peru\n" + after);
    assertThat(rows).hasSize(100).startsWith("1|1|\"Talks of Peru|");
    assertThat(rows.subList(1, 100))
        .allMatch(row -> row.endsWith("|Row of Malta, Fiji; and Chad.|"));
  }

  @Test
  void openQuotesThatMeetMergeNoRows() {
    String tsv =
        """
        id\ttext
        1\t"Lobby of Kenya met in Nairobi.
        2\tGermany signed.
        3\tKenya will buy.
        4\t"Another about Poland.
        5\tLast line.
        """;
    assertThat(rows("a.tsv", tsv))
        .containsExactly(
            "1|1|\"Lobby of Kenya met in Nairobi.|",
            "2|2|Germany signed.|",
            "3|3|Kenya will buy.|",
            "4|4|\"Another about Poland.|",
            "5|5|Last line.|");
  }

  @Test
  void anOpenQuoteThatMeetsOneAtTheEndOfALaterRowMergesNoRows() {
    String csv =
        """
        id,title,text
        1,Talks,"Peru met Chile
        2,Visit,Malta
        3,Words,Chad said yes"
        """;
    List<String> expected = List.of("1|1|\"Peru met Chile|", "2|2|Malta|", "3|3|Chad said yes\"|");
    assertThat(rows("a.csv", csv)).isEqualTo(expected);
    assertThat(rows("a.tsv", csv.replace(',', '\t'))).isEqualTo(expected);
    String twoColumns = csv.replaceAll("Talks,|Visit,|Words,|title,", "");
    assertThat(rows("a.csv", twoColumns)).isEqualTo(expected);
  }

  @Test
  void anOpenQuoteBeforeARowInQuotesCostsItsRowAlone() {
    String csv =
        """
        id,title,text
        1,Talks,"Peru, Chile and Fiji
        2,Visit,"Malta met

        Samoa, and said ""yes"",
        twice."
        3,Words,"Chad"
        """;
    assertThat(rows("a.csv", csv))
        .containsExactly(
            "1|||bad-row", "2|2|Malta met\n\nSamoa, and said \"yes\",\ntwice.|", "3|3|Chad|");
  }

  @Test
  void anArticleOfManyLinesInQuotesIsOneCell() {
    String text =
        IntStream.range(0, 400)
            .mapToObj(i -> i % 3 == 0 ? "" : i + ",Peru met Chile, and said \"\"yes\"\".")
            .collect(Collectors.joining("\n"));
    String csv = "id,title,text\n1,Talks,\"%s\"\n2,Visit,Malta\n".formatted(text);
    assertThat(rows("a.csv", csv))
        .hasSize(2)
        .startsWith("1|1|" + text.replace("\"\"", "\"") + "|")
        .endsWith("2|2|Malta|");
  }

  @Test
  void aListInQuotesIsOneCell() {
    String csv = "id,text\n1,\"Medals:\n1,Norway\n2,Chile\"\n2,\"Results\n5,Fiji\"\n";
    assertThat(rows("a.csv", csv))
        .containsExactly("1|1|Medals:\n1,Norway\n2,Chile|", "2|2|Results\n5,Fiji|");
  }

  @Test
  void aTextThatIsCutOffWithinItsQuotesIsOneReject() {
    OneFile file =
        OneFile.of(
            "a.csv",
            "id,text\n1,Malta\n2,\"Peru met Chile.\n\nThey signed, on Monday, a treaty.\nIt is to");
    assertThat(file.values(SHOWN)).containsExactly("1|1|Malta|", "2|||bad-row");
    assertThat(file.values("detail", "n_bytes", "n_lines"))
        .endsWith("a quote is opened and never closed|62|4");
  }

  @Test
  void anOpenQuoteIsALetterAfterTheLongestRecordAtLast() {
    String row = "7,Visit,Malta\n";
    int rows = (6 * OneFile.MAX_CHARS + (1 << 20)) / row.length() + 100;
    String csv = "id,title,text\n1,Talks,\"Peru\n" + row.repeat(rows);
    assertThat(rows("a.csv", csv)).hasSize(rows + 1).startsWith("1|1|\"Peru|", "2|7|Malta|");
  }
}
