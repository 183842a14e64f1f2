package org.entente.nlp.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.model.Dyad;
import org.entente.model.Modality;
import org.entente.model.Relation;
import org.entente.nlp.Texts;
import org.entente.nlp.syntax.CountryPhrase;
import org.entente.nlp.syntax.Orientation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The events of a sentence: relation, sources, targets, orientation, depth and modality. */
class EventExtractorTest {

  private static String countries(List<CountryPhrase> side) {
    return side.stream().map(CountryPhrase::country).collect(Collectors.joining("+"));
  }

  private static String events(String text) {
    return Texts.BUILT_IN.events(text).all().stream()
        .map(
            event ->
                event.relation().map(Enum::name).orElse("-")
                    + " "
                    + countries(event.sources())
                    + ">"
                    + countries(event.targets()))
        .collect(Collectors.joining(", "));
  }

  private static Event first(String text, Relation relation) {
    return Texts.BUILT_IN.events(text).all().stream()
        .filter(event -> event.has(relation))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru was accused by Chile.|ACCUSE CHL>PER",
        "Peru was accused.|ACCUSE PER>",
        "A Greek was arrested in Italy.|COERCE ITA>GRC",
        "A ship was arrested in Italy.|COERCE >ITA",
        "Peru is being supplied from Serbia.|TRADE SRB>PER"
      })
  void thePassiveHasItsAgentAsSource(String text, String events) {
    assertThat(events(text)).isEqualTo(events);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru accused Chile.|ACCUSE PER>CHL",
        "Peru accused Chile after talks in Spain.|ACCUSE PER>CHL, CONSULT >ESP",
        "Peru accused Chile and Bolivia.|ACCUSE PER>CHL+BOL",
        "Peru met with Chile in Spain.|CONSULT PER>CHL",
        "From Chile, Peru imports tin.|TRADE PER>CHL",
        "Peru rejected Chile's note.|REJECT PER>CHL",
        "Peru praised Chile for supplying Bolivia.|SUPPORT PER>CHL, TRADE CHL>BOL",
        "Peru expelled Chilean diplomats from offices in Spain.|SANCTION PER>CHL",
        "Peru condemned and rejected the note of Chile.|ACCUSE PER>CHL, REJECT PER>CHL",
        "Peru vowed to attack Chile.|THREATEN PER>CHL, ASSAULT PER>CHL"
      })
  void theTargetIsTheMostLikelyCountryOfTheObject(String text, String events) {
    assertThat(events(text)).isEqualTo(events);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru said Chile had attacked Bolivia.|ASSAULT CHL>BOL, ACCUSE PER>CHL",
        "Peru said Chile had attacked Peru.|ASSAULT CHL>PER",
        "Peru said Chile had not attacked Bolivia.|ASSAULT CHL>BOL",
        "Peru said Chile had helped Bolivia.|AID CHL>BOL"
      })
  void whoReportsAWrongAccuses(String text, String events) {
    assertThat(events(text)).isEqualTo(events);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru denied that Peru had attacked Chile.|ASSAULT PER>CHL, REJECT PER>CHL",
        "Peru denied that Chile had attacked Bolivia.|ASSAULT CHL>BOL, REJECT PER>CHL",
        "Peru denied that Chile had helped Bolivia.|AID CHL>BOL"
      })
  void whoDeniesAWrongRejects(String text, String events) {
    assertThat(events(text)).isEqualTo(events);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru struck a deal with Chile.|AGREE PER>CHL",
        "Peru shot down Chile's plan.|REJECT PER>CHL",
        "Peru took Chile to court.|ACCUSE PER>CHL",
        "Peru attacked Chile's policy.|ACCUSE PER>CHL",
        "Peru raised tariffs on Chile.|SANCTION PER>CHL",
        "Peru raised concerns about Chile.|ACCUSE PER>CHL",
        "Peru blocked Chile's bid.|REJECT PER>CHL",
        "Peru blocked imports from Chile.|SANCTION PER>CHL",
        "Peru offered condolences to Chile.|SUPPORT PER>CHL",
        "Peru brought its troops home from Chile.|RETREAT PER>CHL"
      })
  void theObjectGivesTheVerbItsSense(String text, String event) {
    assertThat(events(text).split(", ", -1)[0]).isEqualTo(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru sent shells to Chile.|AID PER>CHL",
        "Peru delivered rockets to Chile.|TRADE PER>CHL",
        "Peru fired rockets at Chile.|ASSAULT PER>CHL"
      })
  void weaponsThatAreGivenAreNoAssault(String text, String events) {
    assertThat(events(text)).isEqualTo(events);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru will not sell tin to Chile.|REJECT|ASSERTED",
        "Peru said it would not lend money to Chile.|REJECT|ASSERTED",
        "The U.S. said it cannot accept refugees from Chile.|REJECT|ASSERTED",
        "Peru will seize ships of Chile unless it pays.|THREATEN|ASSERTED",
        "Peru will not attack Chile.|ASSAULT|NEGATED"
      })
  void whatAGovernmentAnnouncesIsARefusalOrAThreat(String text, Relation relation, Modality is) {
    assertThat(first(text, relation).modality()).isEqualTo(is);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru condemned the Chilean attack on Bolivia.|ACCUSE PER>CHL, SUPPORT PER>BOL",
        "Peru condemned the invasion of Bolivia by Chile.|ACCUSE PER>CHL, SUPPORT PER>BOL",
        "Peru condemned the attack on Bolivia.|SUPPORT PER>BOL",
        "Peru accused Chile of an attack on Bolivia.|ACCUSE PER>CHL"
      })
  void whoeverSuffersWhatIsCondemnedIsSupported(String text, String events) {
    assertThat(events(text)).startsWith(events);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peruvian troops arrived in Chile.|MOBILIZE PER>CHL",
        "Peruvian doctors flew to Chile.|AID PER>CHL",
        "Peru's minister flew to Chile.|CONSULT PER>CHL",
        "Peru received President Boric of Chile.|CONSULT PER>CHL",
        "Peruvian soldiers left Chile.|RETREAT PER>CHL",
        "Peru's minister left Chile.|CONSULT PER>CHL",
        "Protesters from Peru blocked a road in Chile.|PROTEST PER>CHL"
      })
  void theSubjectGivesTheVerbItsSense(String text, String event) {
    assertThat(events(text).split(", ", -1)[0]).isEqualTo(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru protested to Chile.|ACCUSE PER>CHL",
        "Peruvians protested against Chile.|PROTEST PER>CHL",
        "Peru offered to send troops to Chile.|AGREE PER>CHL, MOBILIZE PER>CHL"
      })
  void protestsOfGovernmentsAreWordsAndOffersOfTroopsAreNoThreats(String text, String events) {
    assertThat(events(text)).isEqualTo(events);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru sold tin to Chile.|TRADE|direct",
        "Peru bought tin from Chile.|TRADE|inverse",
        "Peru met Chile.|CONSULT|symmetric",
        "Peru must sell tin to Chile.|TRADE|direct",
        "Talks between Peru and Chile began.|CONSULT|symmetric",
        "The invasion of Peru by Chile failed.|ASSAULT|direct"
      })
  void theOrientationIsThatOfThePredicate(String text, Relation relation, String orientation) {
    assertThat(first(text, relation).orientation().name().toLowerCase(Locale.ROOT))
        .isEqualTo(orientation);
  }

  @ParameterizedTest
  @CsvSource({
    "Peru and Chile accused each other of theft.,ACCUSE",
    "Peru and Chile threatened one another.,THREATEN"
  })
  void whatSeveralDoToEachOtherHasNoDirection(String text, Relation relation) {
    Event event = first(text, relation);
    assertThat(event.orientation()).isEqualTo(Orientation.SYMMETRIC);
    assertThat(event.dyads()).containsExactly(Dyad.of("PER", "CHL"));
  }

  @ParameterizedTest
  @CsvSource({"Peru bears responsibility for its war of aggression against Chile.,CHL"})
  void aWarOfAggressionHasTheTargetOfTheAggression(String text, String target) {
    assertThat(countries(first(text, Relation.ASSAULT).targets())).isEqualTo(target);
  }

  @ParameterizedTest
  @CsvSource({"Peru rattled Chile.,direct", "Peru is the envy of Chile.,symmetric"})
  void aVerbOfNoKnownRelationRunsFromItsSubjectToItsObject(String text, String orientation) {
    Event event = Texts.BUILT_IN.events(text).all().get(0);
    assertThat(event.relation()).isEmpty();
    assertThat(event.orientation().name().toLowerCase(Locale.ROOT)).isEqualTo(orientation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru attacked Chile.|ASSAULT|0",
        "Spain said Peru attacked Chile.|ASSAULT|0",
        "Spain accused Peru of attacking Chile.|ASSAULT|1",
        "Peru left because Chile attacked Spain.|ASSAULT|1",
        "Peru left while Chile attacked Spain.|ASSAULT|0"
      })
  void anEventIsAsDeepAsTheEventsAroundIt(String text, Relation relation, int depth) {
    assertThat(first(text, relation).depth()).isEqualTo(depth);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru sold tin to Chile.|TRADE|ASSERTED",
        "Peru will sell tin to Chile.|TRADE|PLANNED",
        "Spain said Peru would sell tin to Chile.|TRADE|PLANNED",
        "Peru would sell tin to Chile.|TRADE|HYPOTHETICAL",
        "Peru has not sold tin to Chile.|TRADE|NEGATED",
        "Peru sold no tin to Chile.|TRADE|NEGATED",
        "Tin exports from Peru to Chile were halted.|TRADE|NEGATED",
        "In 1986 Peru had sold tin to Chile.|TRADE|HISTORICAL"
      })
  void eachEventHasItsOwnModality(String text, Relation relation, Modality modality) {
    assertThat(first(text, relation).modality()).isEqualTo(modality);
  }
}
