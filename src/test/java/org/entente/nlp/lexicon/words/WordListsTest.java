package org.entente.nlp.lexicon.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.entente.nlp.lexicon.file.LexiconException;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordListsTest {

  private static WordLists read(String file, String content) {
    return WordLists.read(new LexiconSource(new TreeMap<>(Map.of(file, content))));
  }

  @Test
  void aFileOfTheSameNameReplacesTheBuiltInOne() {
    WordLists lists = read("text-words.tsv", "kind\tsurface\nabbreviation\tmisc\n");

    assertThat(lists.words(WordKind.ABBREVIATION)).containsExactly("misc");
    assertThat(lists.words(WordKind.SENTENCE_STARTER)).isEmpty();
  }

  @Test
  void aFileWithAnotherMiddleNameExtendsTheBuiltInOne() {
    WordLists lists = read("text-words.own.tsv", "kind\tsurface\nabbreviation\tmisc\n");

    assertThat(lists.words(WordKind.ABBREVIATION)).contains("misc", "mr");
  }

  @ParameterizedTest
  @EnumSource
  void everyKindHasBuiltInWords(WordKind kind) {
    assertThat(WordLists.read(LexiconSource.BUILT_IN).words(kind)).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyKindIsDocumented(WordKind kind) {
    assertThat(Path.of("docs/lexicons.md"))
        .content()
        .contains("| `" + kind.code() + "` | `" + kind.file().fileName() + "` | ");
  }

  @Test
  void aWordWithAValueIsFoundByIt() {
    WordLists lists =
        read(
            "country-words.own.tsv", "kind\tsurface\tvalue\ncurrency-unit-of-country\ttala\tWSM\n");

    assertThat(lists.values(WordKind.CURRENCY_UNIT_OF_COUNTRY))
        .containsEntry("won", "KOR")
        .containsEntry("tala", "WSM");
  }

  @Test
  void aWordWithoutItsValueIsNamed() {
    assertThatThrownBy(
            () -> read("country-words.own.tsv", "kind\tsurface\ncurrency-unit-of-country\tpound\n"))
        .isInstanceOf(LexiconException.class)
        .hasMessage("country-words.own.tsv:2: column value is empty, a value was expected");
  }

  @Test
  void aPatternOfWordsMatchesTheLongestWordAndQuotesSigns() {
    WordLists lists =
        read(
            "country-words.tsv",
            """
            kind\tsurface
            leader-title\tVice
            leader-title\tVice President
            leader-title\tGen.
            """);
    Pattern titles = Pattern.compile(lists.anyOf(WordKind.LEADER_TITLE));

    assertThat(titles.matcher("Vice President").results().map(found -> found.group()))
        .containsExactly("Vice President");
    assertThat(titles.matcher("Genf").find()).isFalse();
  }

  @Test
  void aPatternOfNoWordsMatchesNothing() {
    WordLists lists = read("country-words.tsv", "kind\tsurface\n");

    assertThat(Pattern.compile(lists.anyOf(WordKind.LEADER_TITLE)).matcher("").find()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "leader-title,mr, | kind 'leader-title' is not known, expected one of [",
        "abbreviation,Mr, | surface 'Mr' of kind abbreviation, expected lowercase letters",
        "abbreviation,, | column surface is empty, a value was expected",
        ",mr, | column kind is empty, a value was expected",
        "abbreviation,mr,1 | value '1', but words of kind abbreviation have none"
      })
  void aBadLineIsNamed(String row, String message) {
    String content = "# one\nkind\tsurface\tvalue\n" + row.replace(',', '\t') + "\n";

    assertThatThrownBy(() -> read("text-words.own.tsv", content))
        .isInstanceOf(LexiconException.class)
        .hasMessageStartingWith("text-words.own.tsv:3: " + message);
  }

  @Test
  void aBadHeaderIsNamed() {
    assertThatThrownBy(() -> read("text-words.tsv", "kind\tword\n"))
        .isInstanceOf(LexiconException.class)
        .hasMessage(
            "text-words.tsv:1: column 'word' is not known, expected: kind, surface, value, note");
  }
}
