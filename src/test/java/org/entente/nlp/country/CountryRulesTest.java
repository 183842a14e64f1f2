package org.entente.nlp.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.text.Document;
import org.entente.model.text.NamedEntity;
import org.entente.model.text.Span;
import org.entente.nlp.country.context.Resolution;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.entente.nlp.text.SentenceIndex;
import org.entente.nlp.text.Tokens;
import org.junit.jupiter.api.Test;

/** Each rule of sense, with what it rejects or marks and what it must leave alone. */
class CountryRulesTest {

  private static final CountryResolver RESOLVER =
      new CountryResolver(
          Lexicons.of(LexiconSource.BUILT_IN).countries(),
          Lexicons.of(LexiconSource.BUILT_IN).text().datelines());

  private static Resolution resolve(String text, String day, NamedEntity... entities) {
    return RESOLVER.resolve(
        Document.of(text),
        Tokens.of(text),
        new SentenceIndex(Lexicons.of(LexiconSource.BUILT_IN).text().sentences().split(text)),
        Optional.of(LocalDate.parse(day)),
        List.of(entities));
  }

  /** Mentions as surface=country, rejections as surface!rule, in the order of the text. */
  private static List<String> read(String text, String day, NamedEntity... entities) {
    Resolution resolution = resolve(text, day, entities);
    Stream<Found> mentions =
        resolution.mentions().stream()
            .map(m -> new Found(m.span(), m.span().of(text) + "=" + m.country()));
    Stream<Found> rejections =
        resolution.rejections().stream()
            .map(r -> new Found(r.span(), r.span().of(text) + "!" + r.rule().code()));
    return Stream.concat(mentions, rejections)
        .sorted((one, other) -> Integer.compare(one.span().begin(), other.span().begin()))
        .map(Found::text)
        .toList();
  }

  private record Found(Span span, String text) {}

  private static List<String> read(String text) {
    return read(text, "2019-06-01");
  }

  private static List<String> rules(String text) {
    return resolve(text, "2019-06-01").mentions().stream().map(m -> m.rule().code()).toList();
  }

  @Test
  void aDemonymWithoutANounAfterAVerbOfSpeakingIsALanguage() {
    assertThat(read("She taught Turkish and learnt Hungarian."))
        .containsExactly("Turkish!language", "Hungarian!language");
    assertThat(read("The notice is in German.")).containsExactly("German!language");
    assertThat(read("He spoke to Russian officials in German towns."))
        .containsExactly("Russian=RUS", "German=DEU");
  }

  @Test
  void theArticleMakesARiverOfACountrysName() {
    assertThat(read("Below the Niger, in the hills.")).containsExactly("Niger!river");
    assertThat(read("Niger rises up. The Niger junta met."))
        .containsExactly("Niger=NER", "Niger=NER");
  }

  @Test
  void inCapitalsUsMayBeThePronoun() {
    assertThat(read("TELL US MORE")).containsExactly("US!pronoun");
    assertThat(read("IRAN MEETS US ENVOY")).containsExactly("IRAN=IRN", "US=USA");
  }

  @Test
  void aCurrencyIsMarkedAndASumAfterACountryIsNot() {
    assertThat(rules("Fiji got US$5 million in U.S. dollars and gave Tonga $2 million."))
        .containsExactly("alias", "currency-unit", "currency-unit", "alias");
  }

  @Test
  void aRoadIsNoState() {
    assertThat(read("They closed U.S. Highway 82 and US-24."))
        .containsExactly("U.S.!route", "US!route");
    assertThat(read("The U.S. 10-year bond fell.")).containsExactly("U.S.=USA");
  }

  @Test
  void theSeatOfAnotherPlaceIsNoInstitution() {
    assertThat(read("The Kremlin of Kazan is white.")).containsExactly("Kremlin!other-seat");
    assertThat(read("The Kremlin denied it.")).containsExactly("Kremlin=RUS");
  }

  @Test
  void anEventIsNoMentionAndABodyAnInstitution() {
    assertThat(read("He won the Portuguese Open.")).containsExactly("Portuguese!event-name");
    assertThat(read("Portugal Open to Talks")).containsExactly("Portugal=PRT");
    assertThat(rules("The Norwegian Labour Party met.")).containsExactly("body-name");
  }

  @Test
  void aTownOfALocalStoryIsNoCapital() {
    String story =
        "Paris firefighters and two EMS crews met at the school board in Lamar County, Texas.";
    assertThat(read(story)).containsExactly("Paris!town-of-story");
    assertThat(read("The ambassador met the foreign minister in Paris."))
        .containsExactly("Paris=FRA");
  }

  @Test
  void aTeamInAReportOfSportIsMarked() {
    String report = "World Cup qualifier, halftime: Fiji 2 Tonga 1. The referee whistled in Fiji.";
    assertThat(rules(report)).containsExactly("sports-team", "sports-team", "alias");
  }

  @Test
  void aTitleOrAnAgeMarksAPerson() {
    assertThat(read("Mr. Jordan came late.")).containsExactly("Jordan!person-name");
    assertThat(read("Chad, 34, of Boise won.")).containsExactly("Chad!person-name");
    assertThat(read("Otto Jordan directed. Jordan said so."))
        .containsExactly("Jordan!person-name", "Jordan!namesake-elsewhere");
  }

  @Test
  void anotherGivenNameMakesAnotherPersonOfALeader() {
    assertThat(read("Joe Biden spoke. Hunter Biden left.", "2022-05-01"))
        .containsExactly("Joe Biden=USA", "Biden!other-person");
  }

  @Test
  void inEastAsianNamesTheSurnameStandsFirst() {
    assertThat(read("Xi Jinping came. Xi spoke.")).containsExactly("Xi Jinping=CHN", "Xi=CHN");
  }

  @Test
  void aLeaderOneLetterOffIsFoundWhereTheRightOneIsNamed() {
    assertThat(read("Alexander Lukashenko came. Kukashenko spoke."))
        .containsExactly("Alexander Lukashenko=BLR", "Kukashenko=BLR");
    assertThat(read("Kukashenko spoke.")).isEmpty();
    assertThat(read("Angela Merkel spoke. Markel, an insurer, listened."))
        .containsExactly("Angela Merkel=DEU");
  }

  @Test
  void oneEditIsOneLetterAddedLeftOutChangedOrTwoSwapped() {
    for (String edited : List.of("Merkell", "Merkl", "Markel", "Mekrel")) {
      assertThat(MisspeltLeaders.isOneLetterAway(edited, "Merkel")).isTrue();
    }
    for (String other : List.of("Merkel", "Markl", "Merkelll", "Keller")) {
      assertThat(MisspeltLeaders.isOneLetterAway(other, "Merkel")).isFalse();
    }
  }

  @Test
  void aMinistryAfterItsCountryIsAnInstitutionOfIt() {
    assertThat(read("The Russian Foreign Ministry spoke."))
        .containsExactly("Russian=RUS", "Foreign Ministry=RUS");
    assertThat(read("A foreign ministry spoke.")).isEmpty();
  }

  @Test
  void aWeakDemonymAfterAnArticleIsAPerson() {
    assertThat(read("A Finn was on board.")).containsExactly("Finn=FIN");
    assertThat(read("Finn was on board.")).containsExactly("Finn!weak-alone");
  }

  @Test
  void abbreviationsMayBeSpacedAndPossessivesLackTheirApostrophe() {
    assertThat(read("The U. S. and Irans envoys met.")).containsExactly("U. S.=USA", "Irans=IRN");
  }

  @Test
  void otherRecognisersTellHomonymsApart() {
    NamedEntity body = new NamedEntity(new Span(0, 14), NamedEntity.Type.ORGANIZATION);
    NamedEntity place = new NamedEntity(new Span(0, 6), NamedEntity.Type.PLACE);
    assertThat(read("Jordan Holding paid.", "2019-06-01", body))
        .containsExactly("Jordan!entity-organization");
    assertThat(read("Jordan Holding paid.", "2019-06-01", place)).containsExactly("Jordan=JOR");
  }

  @Test
  void aNameBeforeANobleSurnameIsAPersons() {
    assertThat(read("India de Vries read the part.")).containsExactly("India!person-name");
    assertThat(read("India denied it.")).containsExactly("India=IND");
  }

  @Test
  void whatTheTextCallsATownIsNoCountry() {
    assertThat(read("Norway and Poland, two small towns, lost their mills."))
        .containsExactly("Norway!town-called-so", "Poland!town-called-so");
    assertThat(read("Norway and Poland, two of the buyers, lost."))
        .containsExactly("Norway=NOR", "Poland=POL");
  }

  @Test
  void theFirstHalfOfACompoundNeedsACountryBehindIt() {
    assertThat(read("Russo-Polish and Greco\u2013Turkish talks"))
        .containsExactly("Russo=RUS", "Polish=POL", "Greco=GRC", "Turkish=TUR");
    assertThat(read("The Franco cafe has Anglo-Saxon tables."))
        .containsExactly("Franco!half-alone", "Anglo!half-alone");
  }
}
