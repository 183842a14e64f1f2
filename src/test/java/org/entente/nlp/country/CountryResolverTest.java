package org.entente.nlp.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.model.CountryMention;
import org.entente.model.Rule;
import org.entente.model.text.Document;
import org.entente.model.text.NamedEntity;
import org.entente.model.text.Span;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.entente.nlp.text.SentenceIndex;
import org.entente.nlp.text.Tokens;
import org.junit.jupiter.api.Test;

class CountryResolverTest {

  private static final CountryResolver RESOLVER =
      new CountryResolver(
          Lexicons.of(LexiconSource.BUILT_IN).countries(),
          Lexicons.of(LexiconSource.BUILT_IN).text().datelines());

  private static List<String> read(String text, String day, NamedEntity... entities) {
    return RESOLVER
        .resolve(
            Document.of(text),
            Tokens.of(text),
            new SentenceIndex(Lexicons.of(LexiconSource.BUILT_IN).text().sentences().split(text)),
            Optional.ofNullable(day).map(LocalDate::parse),
            List.of(entities))
        .mentions()
        .stream()
        .map(mention -> mention.span().of(text) + "=" + mention.country())
        .toList();
  }

  private static List<String> read(String text) {
    return read(text, "2020-01-01");
  }

  @Test
  void namesDemonymsAndCapitalsAreRead() {
    assertThat(read("Belarus met Iranian envoys in Minsk."))
        .containsExactly("Belarus=BLR", "Iranian=IRN", "Minsk=BLR");
  }

  @Test
  void usIsAStateAndUsAPronoun() {
    assertThat(read("The US and the U.S. told us.")).containsExactly("US=USA", "U.S.=USA");
  }

  @Test
  void theDayTellsWhichStateANameMeans() {
    assertThat(read("Zaire exports copper.", "1990-01-01")).containsExactly("Zaire=ZAR");
    assertThat(read("Zaire exported copper.", "2000-01-01")).containsExactly("Zaire=COD");
  }

  @Test
  void aStateThatIsNoMoreIsStillNamed() {
    assertThat(read("Yugoslavia fell apart.", "2020-01-01")).containsExactly("Yugoslavia=YUG");
    assertThat(read("Yugoslavia fell apart.", null)).containsExactly("Yugoslavia=YUG");
  }

  @Test
  void aGivenNameBeforeOrASurnameBehindMakesAPerson() {
    assertThat(read("Marcus Jordan spoke.")).isEmpty();
    assertThat(read("Chad Miller spoke. Chad left.")).isEmpty();
    assertThat(read("Jordan signed. King of Jordan.")).hasSize(2);
  }

  @Test
  void aPersonElsewhereYieldsToTheCountryNamedOtherwise() {
    assertThat(read("Marcus Jordan visited Amman. Jordan thanked the Jordanians."))
        .containsExactly("Amman=JOR", "Jordan=JOR", "Jordanians=JOR");
  }

  @Test
  void aTownWithItsStateIsNoCapital() {
    assertThat(read("A fire in Paris, Texas. The Paris mill burned.")).isEmpty();
    assertThat(read("Paris and Berlin agreed.")).containsExactly("Paris=FRA", "Berlin=DEU");
  }

  @Test
  void georgiaIsReadByWhatElseTheArticleNames() {
    assertThat(read("Georgia and its capital Tbilisi.")).contains("Georgia=GEO");
    assertThat(read("Georgia lawmakers met near Atlanta and Savannah.")).isEmpty();
  }

  @Test
  void theDatelineIsMarkedAndNotOfTheSubject() {
    Document document = Document.of("MINSK, Aug 20 (BelTA) — Iran bought grain.");
    List<CountryMention> mentions =
        RESOLVER
            .resolve(
                document,
                Tokens.of(document.text()),
                new SentenceIndex(List.of()),
                Optional.empty(),
                List.of())
            .mentions();
    assertThat(mentions)
        .extracting(CountryMention::rule)
        .containsExactly(Rule.DATELINE, Rule.ALIAS);
    assertThat(mentions).extracting(m -> m.countsForTopic(document)).containsExactly(false, true);
  }

  @Test
  void aCurrencyIsMarked() {
    String text = "Iran paid 5 million U.S. dollars.";
    List<CountryMention> mentions =
        RESOLVER
            .resolve(
                Document.of(text),
                Tokens.of(text),
                new SentenceIndex(List.of()),
                Optional.empty(),
                List.of())
            .mentions();
    assertThat(mentions)
        .extracting(CountryMention::rule)
        .containsExactly(Rule.ALIAS, Rule.CURRENCY_UNIT);
  }

  @Test
  void aLeaderStandsForTheCountryInOffice() {
    assertThat(read("Alexander Lukashenko arrived.", "2010-05-01"))
        .containsExactly("Alexander Lukashenko=BLR");
    assertThat(read("Barack Obama arrived. Obama spoke.", "2010-05-01")).hasSize(2);
    assertThat(read("Barack Obama arrived.", "2020-05-01")).isEmpty();
  }

  @Test
  void aSurnameAloneIsNobody() {
    assertThat(read("Brown opened a shop.", "2008-05-01")).isEmpty();
    assertThat(read("Gordon Brown came. Brown spoke.", "2008-05-01"))
        .containsExactly("Gordon Brown=GBR", "Brown=GBR");
  }

  @Test
  void aPersonOfAnotherRecogniserIsNoCountry() {
    NamedEntity person = new NamedEntity(new Span(0, 13), NamedEntity.Type.PERSON);
    assertThat(read("Zeno of Chad sang.", "2020-01-01")).hasSize(1);
    assertThat(read("Zenobia Chad  sang.", "2020-01-01", person)).isEmpty();
  }

  @Test
  void blockedPhrasesHoldNoCountry() {
    assertThat(read("Georgia Tech, New Mexico and Air India.")).isEmpty();
  }
}
