package org.entente.nlp.lexicon;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.entente.nlp.lexicon.file.LexiconException;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name-heads | team,head,Rovers | code 'team' is not known",
        "anaphors | trio,dyad,the three | code 'trio' is not known",
        "modalities | certain,phrase,sure | code 'certain' is not known",
        "homonyms | Chad,namesake,Chad Smith | code 'Chad' is not known",
        "sector-terms | crafts.blades,term,dagger | code 'crafts.blades' is not known",
        "sector-terms | energy.oil,deed,drill | kind 'deed' is not known, expected one of [blocker,"
            + " noun, term, verb]",
        "boilerplate | share,banner,Share | kind 'banner' is not known, expected one of"
            + " [byline, heading, label, line, menu, notice]",
        "relations | BUY,verb,buy | code 'BUY' is not known"
      })
  void aRowThatItsFileDoesNotKnowIsNamed(String file, String row, String message) {
    String name = file + ".own.tsv";
    String content = "# own\ncode\tkind\tsurface\n" + row.replace(',', '\t') + "\n";
    LexiconSource source = new LexiconSource(new TreeMap<>(Map.of(name, content)));

    assertThatThrownBy(() -> Lexicons.of(source))
        .isInstanceOf(LexiconException.class)
        .hasMessage(name + ":3: " + message);
  }
}
