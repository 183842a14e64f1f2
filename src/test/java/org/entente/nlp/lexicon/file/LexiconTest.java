package org.entente.nlp.lexicon.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.nlp.lexicon.trie.CaseRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

  private static final String HEADER =
      "code\tkind\tcase\tinflection\tfrom\tuntil\tweight\tsurface\ttrait\tnote\n";

  private static List<Entry> parse(String content) {
    return Lexicon.parse(
            "names.tsv", content, LexiconFile.COUNTRIES, Set.of("CHN", "IRN")::contains)
        .entries();
  }

  /** A row with the default kind and surface and one more cell. */
  private static Entry entryWith(String column, String cell) {
    return parse("code\tkind\tsurface\t" + column + "\nCHN\tname\tChina\t" + cell + "\n").get(0);
  }

  @Test
  void aRowIsReadColumnByColumn() {
    String row = "CHN\tcapital\texact\tnoun\t1949-10-01\t2000\t1.5\tBeijing\tambiguous\ta note\n";

    assertThat(parse(HEADER + row))
        .containsExactly(
            new Entry(
                "CHN",
                EntryKind.CAPITAL,
                "Beijing",
                CaseRule.EXACT,
                Inflection.NOUN,
                new Validity(LocalDate.of(1949, 10, 1), LocalDate.of(2000, 1, 1)),
                1.5,
                Trait.AMBIGUOUS));
  }

  @Test
  void columnsLeftOutAndEmptyCellsHaveTheirDefaults() {
    Entry plain =
        new Entry(
            "CHN",
            EntryKind.NAME,
            "China",
            CaseRule.CASED,
            Inflection.NONE,
            Validity.ALWAYS,
            1,
            Trait.NONE);

    assertThat(parse("code\tkind\tsurface\nCHN\tname\tChina\n")).containsExactly(plain);
    assertThat(parse(HEADER + "CHN\tname\t\t\t\t\t\tChina\t\t\n")).containsExactly(plain);
  }

  @Test
  void columnsMayStandInAnyOrderAmongCommentsAndBlankLines() {
    String content = "# names\r\n\r\nsurface\tcode\tkind\r\n# Iran\r\nIran\tIRN\tname\r\n\r\n";

    assertThat(parse(content)).extracting(Entry::surface).containsExactly("Iran");
  }

  @Test
  void aBlockerHasNoCode() {
    assertThat(parse("code\tkind\tsurface\n-\tblocker\tChina Town\n"))
        .singleElement()
        .matches(Entry::isBlocker);
  }

  @ParameterizedTest
  @CsvSource({"1991, 1991-01-01", "1991-12, 1991-12-01", "1991-12-26, 1991-12-26"})
  void datesAreYearsMonthsOrDays(String cell, LocalDate day) {
    assertThat(entryWith("from", cell).validity()).isEqualTo(new Validity(day, null));
    assertThat(entryWith("until", cell).validity()).isEqualTo(new Validity(null, day));
  }
}
