package org.entente.nlp.lexicon.file;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each mistake in a file of phrases is told by file and line. */
class LexiconMistakesTest {

  private static List<Entry> parse(String content) {
    return Lexicon.parse("names.tsv", content, LexiconFile.COUNTRIES, Set.of("CHN")::contains)
        .entries();
  }

  private static List<Entry> parseWith(String column, String cell) {
    return parse("code\tkind\tsurface\t" + column + "\nCHN\tname\tChina\t" + cell + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "case | Exact | case 'Exact' is not known, expected one of [cased, exact, any]",
        "inflection | plural | inflection 'plural' is not known, expected one of [none, possessive,"
            + " noun, verb]",
        "from | 91 | from '91' is not YYYY, YYYY-MM or YYYY-MM-DD",
        "until | 1991-13 | until '1991-13' is not YYYY, YYYY-MM or YYYY-MM-DD",
        "until | 1991-02-30 | until '1991-02-30' is not YYYY, YYYY-MM or YYYY-MM-DD",
        "weight | 0 | weight 0 is out of range, expected above 0 and at most 3",
        "weight | 3.1 | weight 3.1 is out of range, expected above 0 and at most 3",
        "weight | NaN | weight NaN is out of range, expected above 0 and at most 3",
        "weight | much | weight 'much' is not a number",
        "trait | forward | trait 'forward' is not known, expected one of [ambiguous, combining,"
            + " constituent, historic, region, surname, weak]"
      })
  void aBadCellIsNamed(String column, String cell, String message) {
    assertThatThrownBy(() -> parseWith(column, cell))
        .isInstanceOf(LexiconException.class)
        .hasMessage("names.tsv:2: " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CHN,city,China | kind 'city' is not known, expected one of [blocker, capital, demonym,"
            + " institution, leader, name]",
        "CHN,,China | column kind is empty, a value was expected",
        ",name,China | column code is empty, a value was expected",
        "CHN,name, | column surface is empty, a value was expected",
        "XYZ,name,China | code 'XYZ' is not known",
        "-,name,China | code '-' goes with kind 'blocker' and no other, found - name",
        "CHN,blocker,Asia | code '-' goes with kind 'blocker' and no other, found CHN blocker",
        "CHN,name,'China | surface ''China' is not 1 to 32 words that begin with a letter or digit",
        "CHN,name,… | surface '…' is not 1 to 32 words that begin with a letter or digit",
        "CHN,name | found 2 cells, expected 3",
        "CHN,name,China,x | found 4 cells, expected 3"
      },
      quoteCharacter = '"')
  void aBadLineIsNamed(String row, String message) {
    String content = "# one\ncode\tkind\tsurface\n\n" + row.replace(',', '\t') + "\n";

    assertThatThrownBy(() -> parse(content))
        .isInstanceOf(LexiconException.class)
        .hasMessage("names.tsv:4: " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "code,kind,word | column 'word' is not known, expected: code, kind, case, inflection, from,"
            + " until, weight, surface, trait, note",
        "code,kind | column 'surface' is missing",
        "kind,surface | column 'code' is missing"
      })
  void aBadHeaderIsNamed(String header, String message) {
    assertThatThrownBy(() -> parse(header.replace(',', '\t') + "\n"))
        .isInstanceOf(LexiconException.class)
        .hasMessage("names.tsv:1: " + message);
  }

  @Test
  void aFileWithoutHeaderIsNamed() {
    assertThatThrownBy(() -> parse("# nothing\n"))
        .hasMessage("names.tsv:2: no header row, one that names the columns was expected");
  }

  @Test
  void aPhraseOfMoreThan32WordsIsNamed() {
    String surface = "a" + " a".repeat(32);

    assertThatThrownBy(() -> parse("code\tkind\tsurface\nCHN\tname\t" + surface + "\n"))
        .hasMessageStartingWith("names.tsv:2: surface 'a a")
        .hasMessageEndingWith("' is not 1 to 32 words that begin with a letter or digit");
  }
}
