package org.entente.nlp.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.model.CountryMention;
import org.entente.model.Document;
import org.entente.model.Modality;
import org.entente.model.Scope;
import org.entente.model.SectorMention;
import org.entente.model.Sentence;
import org.entente.model.Statement;
import org.entente.nlp.country.CountryResolver;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.entente.nlp.lexicon.file.PhraseMatcher;
import org.entente.nlp.text.SentenceIndex;
import org.entente.nlp.text.Tokens;
import org.junit.jupiter.api.Test;

class StatementExtractorTest {

  private static final Lexicons LEXICONS = Lexicons.of(LexiconSource.BUILT_IN);

  private static List<Statement> extract(String text) {
    List<Sentence> sentences = LEXICONS.text().sentences().split(text);
    SentenceIndex index = new SentenceIndex(sentences);
    List<CountryMention> countries =
        new CountryResolver(LEXICONS.countries(), LEXICONS.text().datelines())
            .resolve(Document.of(text), Tokens.of(text), index, Optional.empty(), List.of())
            .mentions();
    List<SectorMention> sectors =
        LEXICONS.sectors().terms().find(text).stream()
            .filter(hit -> !hit.isBlocked())
            .map(hit -> mention(hit, index))
            .toList();
    return new StatementExtractor(LEXICONS).extract(Tokens.of(text), sentences, countries, sectors);
  }

  private static SectorMention mention(PhraseMatcher.Hit hit, SentenceIndex index) {
    return new SectorMention(
        hit.span(), index.idAt(hit.span().begin()), hit.entries().get(0).code(), "", 1);
  }

  private static List<String> bound(String text) {
    return extract(text).stream()
        .map(
            statement ->
                statement.dyad()
                    + " "
                    + statement.sector().map(SectorMention::sector).orElse("-")
                    + " "
                    + statement.scope().code())
        .toList();
  }

  @Test
  void aSectorOfTheClauseIsBoundInTheClause() {
    assertThat(bound("Belarus sells potash to Iran."))
        .containsExactly("BLR-IRN agriculture.inputs clause");
  }

  @Test
  void aSectorOfAnotherClauseIsBoundInTheSentence() {
    assertThat(bound("Belarus and Iran met; potash prices rose."))
        .contains("BLR-IRN agriculture.inputs sentence");
  }

  @Test
  void theNextSentenceLendsItsSectorIfItNamesNoCountry() {
    assertThat(bound("Belarus and Iran agreed. Potash comes first."))
        .containsExactly("BLR-IRN agriculture.inputs adjacent");
    assertThat(bound("Belarus and Iran agreed. China wants potash."))
        .containsExactly("BLR-IRN - clause");
  }

  @Test
  void everyPairOfTheSentenceIsADyad() {
    assertThat(bound("Belarus, Iran and China agreed."))
        .containsExactly("BLR-CHN - clause", "BLR-IRN - clause", "CHN-IRN - clause");
  }

  @Test
  void aListOfCountriesBindsNone() {
    String list =
        "Albania, Algeria, Angola, Argentina, Armenia, Australia, Austria, Bahrain, Belgium,"
            + " Bolivia, Brazil, Bulgaria, Canada, Chile, China, Cuba, Cyprus, Denmark, Egypt,"
            + " Estonia and Finland came.";
    assertThat(bound(list)).isEmpty();
  }

  @Test
  void thePassiveTurnsTheDirection() {
    assertThat(extract("Iran supplied drones to Belarus.").get(0).interaction().direction())
        .hasValueSatisfying(d -> assertThat(d.from() + d.to()).isEqualTo("IRNBLR"));
    assertThat(extract("Belarus was accused by Iran.").get(0).interaction().direction())
        .hasValueSatisfying(d -> assertThat(d.from() + d.to()).isEqualTo("IRNBLR"));
  }

  @Test
  void withoutADirectedWordThereIsNoDirection() {
    assertThat(extract("Belarus and Iran met.").get(0).interaction().direction()).isEmpty();
  }

  @Test
  void modalityIsThatOfTheClause() {
    assertThat(extract("Belarus will sell potash to Iran.").get(0).interaction().modality())
        .isEqualTo(Modality.PLANNED);
    assertThat(extract("Belarus did not sell potash to Iran.").get(0).interaction().modality())
        .isEqualTo(Modality.NEGATED);
    assertThat(extract("Belarus sold potash to Iran.").get(0).interaction().modality())
        .isEqualTo(Modality.ASSERTED);
  }

  @Test
  void theClosestMentionsStandForTheDyad() {
    String text = "Iran spoke; later Belarus thanked Iran.";
    Statement statement = extract(text).get(0);
    assertThat(statement.scope()).isEqualTo(Scope.CLAUSE);
    assertThat(statement.b().span().begin()).isEqualTo(text.lastIndexOf("Iran"));
  }
}
