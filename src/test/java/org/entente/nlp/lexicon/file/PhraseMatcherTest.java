package org.entente.nlp.lexicon.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.text.Span;
import org.entente.nlp.lexicon.words.WordLists;
import org.junit.jupiter.api.Test;

class PhraseMatcherTest {

  private static final String HEADER = "code\tkind\tcase\tinflection\tsurface\n";

  private static PhraseMatcher matcher(String rows) {
    return matcher(LexiconFile.COUNTRIES, rows);
  }

  private static PhraseMatcher matcher(LexiconFile file, String rows) {
    return new PhraseMatcher(
        Lexicon.parse("test.tsv", HEADER + rows, file, code -> true),
        WordLists.read(LexiconSource.BUILT_IN).verbForms());
  }

  /** Each hit as its text and codes. */
  private static List<String> found(PhraseMatcher matcher, String text) {
    return matcher.find(text).stream()
        .map(hit -> hit.span().of(text) + "=" + hit.entries().stream().map(Entry::code).toList())
        .toList();
  }

  @Test
  void aBlockerSwallowsTheReadingInsideIt() {
    PhraseMatcher matcher = matcher("GEO\tname\t\t\tGeorgia\n-\tblocker\t\t\tGeorgia Tech\n");

    assertThat(found(matcher, "Georgia Tech is not in Georgia."))
        .containsExactly("Georgia Tech=[-]", "Georgia=[GEO]");
    assertThat(matcher.find("Georgia Tech").get(0).isBlocked()).isTrue();
    assertThat(matcher.find("Georgia").get(0).isBlocked()).isFalse();
  }

  @Test
  void aBlockerFurtherLeftSwallowsANameItOverlaps() {
    PhraseMatcher matcher = matcher("MEX\tname\t\t\tMexico\n-\tblocker\t\t\tNew Mexico\n");

    assertThat(found(matcher, "New Mexico, Mexico"))
        .containsExactly("New Mexico=[-]", "Mexico=[MEX]");
  }

  @Test
  void aNameLongerThanTheBlockerWins() {
    PhraseMatcher matcher = matcher("-\tblocker\t\t\tNew Mexico\nX\tname\t\t\tNew Mexico Treaty\n");

    assertThat(found(matcher, "New Mexico Treaty")).containsExactly("New Mexico Treaty=[X]");
  }

  @Test
  void aNameAndABlockerWrittenTheSameAreBlocked() {
    PhraseMatcher matcher = matcher("X\tname\t\t\tJordan\n-\tblocker\t\t\tJordan\n");

    assertThat(matcher.find("Jordan").get(0).isBlocked()).isTrue();
  }

  @Test
  void aNounIsFoundInThePlural() {
    PhraseMatcher matcher =
        matcher(LexiconFile.SECTOR_TERMS, "grain\tterm\tany\tnoun\tgrain ferry\n");

    assertThat(found(matcher, "A grain ferry, two Grain Ferries, grain ferrys"))
        .containsExactly("grain ferry=[grain]", "Grain Ferries=[grain]");
  }

  @Test
  void aVerbIsFoundInItsForms() {
    PhraseMatcher matcher = matcher(LexiconFile.RELATIONS, "AGREE\tverb\tany\tverb\tship to\n");

    assertThat(found(matcher, "ship to, ships to, shipped to, shipping to, shiped to"))
        .containsExactly(
            "ship to=[AGREE]", "ships to=[AGREE]", "shipped to=[AGREE]", "shipping to=[AGREE]");
  }

  @Test
  void anUninflectedPhraseIsFoundAsItStands() {
    PhraseMatcher matcher = matcher("X\tname\tany\tnone\tpipeline\n");

    assertThat(found(matcher, "pipeline pipelines")).containsExactly("pipeline=[X]");
  }

  @Test
  void oneEntryIsGivenOnceThoughTwoOfItsFormsAgree() {
    PhraseMatcher matcher = matcher("COD\tname\t\t\tCongo\nCOG\tname\t\t\tCONGO\n");

    assertThat(found(matcher, "CONGO")).containsExactly("CONGO=[COD, COG]");
    assertThat(found(matcher(LexiconFile.RELATIONS, "put\tverb\tany\tverb\tspread\n"), "spread"))
        .containsExactly("spread=[put]");
  }

  @Test
  void spansAreOffsetsIntoTheText() {
    PhraseMatcher matcher = matcher("USA\tname\texact\t\tUS\n");

    assertThat(matcher.find("\ud83d\ude00 U.S.").get(0).span()).isEqualTo(new Span(3, 7));
  }
}
