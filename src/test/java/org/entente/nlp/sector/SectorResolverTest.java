package org.entente.nlp.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.model.SectorMention;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.entente.nlp.text.SentenceIndex;
import org.entente.nlp.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectorResolverTest {

  private static final SectorResolver SECTORS =
      new SectorResolver(Lexicons.of(LexiconSource.BUILT_IN).sectors());

  private static List<SectorMention> mentions(String text) {
    return SECTORS.resolve(
        Tokens.of(text),
        new SentenceIndex(Lexicons.of(LexiconSource.BUILT_IN).text().sentences().split(text)));
  }

  private static Map<String, Double> weights(String text) {
    return mentions(text).stream()
        .collect(
            Collectors.toMap(
                SectorMention::sector, SectorMention::weight, Double::sum, TreeMap::new));
  }

  private static String strongest(String text) {
    return weights(text).entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "Norland signed a loan agreement for a hydropower plant in Sudland., energy.renewables",
    "The bank extended a concessional loan for the highway., transport.road",
    "The ambassador opened the construction of the school., society.education",
    "Norland will lend its neighbour the money., finance.credit",
    "The president met the ambassador at the embassy., statecraft.diplomacy",
    "A construction contract was signed., industry.construction",
    "Norland granted budget support and debt relief., finance.credit"
  })
  void theMatterSpeaksLouderThanTheMeans(String text, String sector) {
    assertThat(strongest(text)).isEqualTo(sector);
  }

  @Test
  void aGenericMeansIsSilentBesideAMatterInItsSentence() {
    assertThat(weights("Exports of wheat rose.")).containsOnlyKeys("agriculture.crops");
    assertThat(weights("Exports rose.")).containsEntry("trade.policy", 1.0);
    assertThat(weights("It exports:\n- wheat")).containsOnlyKeys("agriculture.crops");
    assertThat(weights("Exports rose. So did wheat."))
        .containsOnlyKeys("agriculture.crops", "trade.policy")
        .containsEntry("trade.policy", 0.2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norden Steel Corp",
        "NORDEN STEEL CORP 4TH QTR NET",
        "Norden Steel and Wire Holdings N.V.",
        "Norden Steel <NST>",
        "Norden Steel (NST.N)"
      })
  void aTermInTheNameOfACompanySaysLittle(String text) {
    assertThat(weights(text).get("minerals.metals")).isLessThan(0.2);
  }

  @Test
  void theShortNameOfACompanyIsItsNameToo() {
    String text = "NORDEN STEEL RAISES ITS DIVIDEND\n\nNorden Steel Corp paid more to its owners.";

    assertThat(mentions(text)).allMatch(mention -> mention.weight() < 0.2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The company makes steel.",
        "Steel prices rose, and Corp was a typing error.",
        "Norden makes steel, said Holdings."
      })
  void whatACompanyMakesIsNoPartOfItsName(String text) {
    assertThat(weights(text).get("minerals.metals")).isGreaterThanOrEqualTo(1.0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The trade union met.",
        "Tear gas was fired.",
        "The political climate is poor.",
        "It was a call to arms.",
        "He sat by the river bank.",
        "A special purpose vehicle was set up.",
        "Office space is dear.",
        "It was a satellite state.",
        "She reads political science.",
        "They drank port wine.",
        "A road map was drawn.",
        "Phishing is on the rise.",
        "The state machinery was slow.",
        "They rail against it."
      })
  void aHomonymIsNoTerm(String text) {
    assertThat(mentions(text))
        .extracting(SectorMention::sector)
        .doesNotContain(
            "trade.policy",
            "society.labour",
            "energy.gas",
            "environment.climate",
            "defence.arms-trade",
            "finance.banking",
            "industry.vehicles",
            "technology.space",
            "technology.science",
            "transport.maritime",
            "transport.road",
            "agriculture.fisheries",
            "industry.machinery",
            "transport.rail");
  }

  @ParameterizedTest
  @CsvSource({
    "gold medal, society.sport",
    "land mines, defence.nonproliferation",
    "olive oil, agriculture.food",
    "palm oil, agriculture.food",
    "farm drones, industry.machinery",
    "humanitarian corridor, humanitarian.aid",
    "potash, agriculture.inputs",
    "urea, agriculture.inputs",
    "wheat, agriculture.crops",
    "LNG, energy.gas",
    "Shahed, defence.missiles-drones",
    "MRI scanners, health.medical-equipment",
    "yuan settlement, finance.banking",
    "the North-South corridor, transport.corridors",
    "INSTC, transport.corridors",
    "the Middle Corridor, transport.corridors",
    "the Belt and Road, transport.corridors",
    "the Lobito Corridor, transport.corridors",
    "IMEC, transport.corridors",
    "the Zangezur corridor, transport.corridors",
    "vaccines, health.pharmaceuticals",
    "a hospital, health.services",
    "a motorway, transport.road",
    "a railway, transport.rail"
  })
  void goodsAreKnownByWhatPeopleWrite(String phrase, String sector) {
    assertThat(weights("They spoke of " + phrase + ".")).containsOnlyKeys(sector);
  }
}
