package org.entente.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.lexicon.Entry;
import org.entente.lexicon.Lexicon;
import org.entente.lexicon.PhraseMatcher;
import org.entente.model.CountryKind;
import org.entente.model.CountryMention;
import org.entente.model.NamedEntity;
import org.entente.model.Span;
import org.entente.text.SentenceBreaker;
import org.junit.jupiter.api.Test;

class CountryResolverTest {

  private static final CountryResolver RESOLVER =
      resolver(
          """
          code	kind	trait	from	until	surface
          COD	name		1997-05-17		Zaire
          ZAR	name		1971	1997-05-17	Zaire
          YUG	name			1992	Yugoslavia
          SCG	name		1992	2003	Yugoslavia
          COD	name	ambiguous			Congo
          COG	name	ambiguous			Congo
          COG	capital				Brazzaville
          JOR	name				Jordan
          GBR	name	constituent			Scotland
          JOR	demonym				Jordanian
          -	blocker				Jordan River
          """);

  private static CountryResolver resolver(String names) {
    Set<String> kinds = Set.of("name", "demonym", "capital", Entry.BLOCKER);
    return new CountryResolver(
        new PhraseMatcher(Lexicon.parse("test.tsv", names, kinds, code -> true)));
  }

  private static List<CountryMention> resolve(
      String text, Optional<LocalDate> day, NamedEntity... entities) {
    SentenceIndex sentences = new SentenceIndex(SentenceBreaker.split(text));
    return RESOLVER.resolve(text, sentences, day, List.of(entities));
  }

  private static List<String> codes(String text, String day) {
    return resolve(text, Optional.of(day).filter(d -> !d.isEmpty()).map(LocalDate::parse)).stream()
        .map(CountryMention::country)
        .toList();
  }

  @Test
  void aMentionKnowsItsPlaceKindAndRule() {
    assertThat(resolve("They met. A Jordanian spoke.", Optional.empty()))
        .containsExactly(
            new CountryMention(new Span(12, 21), 1, "JOR", CountryKind.DEMONYM, "alias"));
  }

  @Test
  void aNameIsReadAsOnTheDayOfTheArticle() {
    assertThat(codes("Zaire", "1990-06-01")).containsExactly("ZAR");
    assertThat(codes("Zaire", "1997-05-16")).containsExactly("ZAR");
    assertThat(codes("Zaire", "1997-05-17")).containsExactly("COD");
    assertThat(codes("Zaire", "2000-01-01")).containsExactly("COD");
  }

  @Test
  void aNameOutOfItsTimeIsNone() {
    assertThat(codes("Zaire", "1960-01-01")).isEmpty();
    assertThat(codes("Yugoslavia", "2010-01-01")).isEmpty();
  }

  @Test
  void withoutADayTheOpenReadingCounts() {
    assertThat(codes("Zaire", "")).containsExactly("COD");
  }

  @Test
  void withoutADayAndAnOpenReadingTheLatestCounts() {
    assertThat(codes("Yugoslavia", "")).containsExactly("SCG");
  }

  @Test
  void aBlockedPhraseIsNone() {
    assertThat(codes("The Jordan River flows in Jordan.", "")).containsExactly("JOR");
  }

  @Test
  void aNameInsideAPersonIsNone() {
    NamedEntity person = new NamedEntity(new Span(0, 14), NamedEntity.Type.PERSON);

    assertThat(resolve("Michael Jordan was in Jordan.", Optional.empty(), person))
        .extracting(mention -> mention.span().begin())
        .containsExactly(22);
  }

  @Test
  void aNameThatReachesOutOfAPersonStays() {
    NamedEntity person = new NamedEntity(new Span(0, 3), NamedEntity.Type.PERSON);

    assertThat(resolve("Jordan", Optional.empty(), person)).hasSize(1);
  }

  @Test
  void aNameInsideAPlaceOrOrganisationStays() {
    NamedEntity place = new NamedEntity(new Span(0, 6), NamedEntity.Type.PLACE);
    NamedEntity body = new NamedEntity(new Span(0, 6), NamedEntity.Type.ORGANIZATION);

    assertThat(resolve("Jordan", Optional.empty(), place, body)).hasSize(1);
  }

  @Test
  void aHomonymIsTheCountryThatTheDocumentNamesInAnotherWay() {
    assertThat(resolve("Congo agreed in Brazzaville.", Optional.empty()))
        .extracting(CountryMention::country, CountryMention::rule)
        .containsExactly(tuple("COG", "homonym-named-otherwise"), tuple("COG", "alias"));
  }

  @Test
  void aHomonymNamedInNoOtherWayIsTheFirstOfTheLexicon() {
    assertThat(resolve("Congo agreed in Jordan.", Optional.empty()).get(0))
        .isEqualTo(new CountryMention(new Span(0, 5), 0, "COD", CountryKind.NAME, "homonym-first"));
  }

  @Test
  void theTraitOfASingleReadingIsItsRule() {
    assertThat(resolve("Scotland", Optional.empty()))
        .extracting(CountryMention::rule)
        .containsExactly("alias-constituent");
  }
}
