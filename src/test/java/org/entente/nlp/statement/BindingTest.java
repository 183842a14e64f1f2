package org.entente.nlp.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.Relation;
import org.entente.model.Scope;
import org.entente.model.Statement;
import org.entente.nlp.Texts;
import org.junit.jupiter.api.Test;

/** Which countries belong together, and which sector belongs to them. */
class BindingTest {

  @Test
  void eachObjectOfARowHasItsOwnSector() {
    assertThat(Texts.BUILT_IN.bound("Belarus sells gas to China and fruit to Russia."))
        .containsExactly("BLR-CHN energy.gas", "BLR-RUS agriculture.crops");
    assertThat(Texts.BUILT_IN.bound("Iran agreed with Russia on railways and with China on oil."))
        .containsExactly("CHN-IRN energy.oil", "IRN-RUS transport.rail");
  }

  @Test
  void eachClauseHasItsOwnDyadAndSector() {
    assertThat(
            Texts.BUILT_IN.bound(
                "Belarus sells potash to China and buys drones from Iran, while Russia supplies gas"
                    + " to Turkey."))
        .containsExactly(
            "BLR-CHN agriculture.inputs", "BLR-IRN defence.missiles-drones", "RUS-TUR energy.gas");
  }

  @Test
  void allThatActTogetherAreDyads() {
    assertThat(Texts.BUILT_IN.dyads("China, Russia and Iran held a joint exercise."))
        .containsExactly("CHN-IRN", "CHN-RUS", "IRN-RUS");
  }

  @Test
  void theTargetsOfAnEventAreNoDyadOfTheirOwn() {
    assertThat(Texts.BUILT_IN.dyads("Japan lifted its sanctions on India and Pakistan."))
        .containsExactly("IND-JPN", "JPN-PAK");
  }

  @Test
  void whoOnlyReportsIsNoParty() {
    assertThat(Texts.BUILT_IN.dyads("Iran sold oil to Greece, a Turkish official said."))
        .containsExactly("GRC-IRN");
  }

  @Test
  void whomAnAccusationNamesAsVictimIsNoParty() {
    assertThat(Texts.BUILT_IN.dyads("Iran accused Israel of attacking Syria."))
        .containsExactly("IRN-ISR");
  }

  @Test
  void withoutAnEventEveryPairIsADyad() {
    assertThat(Texts.BUILT_IN.dyads("Iran, Iraq, Kuwait."))
        .containsExactly("IRN-IRQ", "IRN-KWT", "IRQ-KWT");
  }

  @Test
  void thePointsOfAListSpeakOfTheDyadOfItsHeading() {
    List<Statement> statements =
        Texts.BUILT_IN.statements(
            """
            Iran is to export to Belarus:
            \u2022 medical equipment;
            \u2022 drones.

            It rained.\
            """);

    assertThat(statements)
        .filteredOn(statement -> statement.scope() == Scope.ADJACENT)
        .extracting(
            s -> s.sector().orElseThrow().sector(),
            s -> s.interaction().relation().orElseThrow().name(),
            Statement::sentence)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("health.medical-equipment", "TRADE", 1),
            org.assertj.core.groups.Tuple.tuple("defence.missiles-drones", "TRADE", 2));
  }

  @Test
  void aHeadingOfSeveralDyadsLendsNone() {
    assertThat(Texts.BUILT_IN.bound("Iran sells to Belarus and to Russia:\n- drones\n- missiles"))
        .noneMatch(bound -> bound.endsWith("drones"));
  }

  @Test
  void whatAVerbSaysIsNoMatter() {
    assertThat(Texts.BUILT_IN.bound("Chile ships copper to Peru."))
        .containsExactly("CHL-PER minerals.metals");
  }

  @Test
  void aTreatyIsNoMatterOfItsOwn() {
    assertThat(Texts.BUILT_IN.bound("Chile and Peru signed a treaty."))
        .containsExactly("CHL-PER -");
  }

  @Test
  void policeIsNoMatterOfForce() {
    assertThat(Texts.BUILT_IN.bound("Chadian police attacked Libya."))
        .containsExactly("LBY-TCD defence.military-cooperation");
  }

  @Test
  void anEventThatNamesItsMatterLendsIt() {
    assertThat(Texts.BUILT_IN.bound("Chad bombarded Libya."))
        .containsExactly("LBY-TCD defence.military-cooperation");
    assertThat(Texts.BUILT_IN.bound("Chad carried out raids on Libya."))
        .containsExactly("LBY-TCD defence.military-cooperation");
    assertThat(Texts.BUILT_IN.bound("Chile denied the annexation of Peru."))
        .containsExactly("CHL-PER statecraft.diplomacy");
  }

  @Test
  void whatAnAttackHitsIsNoMatter() {
    assertThat(Texts.BUILT_IN.bound("Chad bombed a hospital in Libya."))
        .containsExactly("LBY-TCD defence.military-cooperation");
    assertThat(Texts.BUILT_IN.bound("Chad bombed a hospital in Libya with drones."))
        .containsExactly("LBY-TCD defence.missiles-drones");
  }

  @Test
  void anEventLendsNoneWhereATermIsBound() {
    assertThat(Texts.BUILT_IN.bound("Chile sold wheat to Peru."))
        .containsExactly("CHL-PER agriculture.crops");
  }

  @Test
  void whoReportsIsNoMatter() {
    assertThat(Texts.BUILT_IN.bound("Chile sold wheat to Peru, the court said."))
        .containsExactly("CHL-PER agriculture.crops");
  }

  @Test
  void aSourceIsNoMatter() {
    assertThat(Texts.BUILT_IN.bound("Chile threatened Peru, according to Chilean television."))
        .containsExactly("CHL-PER -");
    assertThat(Texts.BUILT_IN.bound("Chile threatened Peru, Peruvian radio stations said."))
        .containsExactly("CHL-PER -");
    assertThat(Texts.BUILT_IN.bound("Chilean newspapers reported that Peru had left Chile."))
        .containsExactly("CHL-PER -");
  }

  @Test
  void theTitleOfAMinisterIsAMatterOfMeetingsAlone() {
    assertThat(Texts.BUILT_IN.bound("Chile's energy minister accused Peru."))
        .containsExactly("CHL-PER -");
    assertThat(Texts.BUILT_IN.bound("The energy ministers of Chile and Peru met."))
        .containsExactly("CHL-PER energy.electricity");
  }

  @Test
  void anOrganizationThatActsIsNoMatter() {
    assertThat(Texts.BUILT_IN.bound("The European Union asked Chile to accuse Peru."))
        .containsExactly("CHL-PER -");
    assertThat(Texts.BUILT_IN.bound("Chile supported Peru in the European Union."))
        .containsExactly("CHL-PER statecraft.multilateral");
  }

  @Test
  void aPlaceIsNoMatterWhereAnotherIsNamed() {
    assertThat(Texts.BUILT_IN.bound("Chad sold sorghum to Libya near the airport."))
        .containsExactly("LBY-TCD agriculture.crops");
  }

  @Test
  void whatSeveralSendToOneIsNoDealingAmongThem() {
    assertThat(Texts.BUILT_IN.bound("Wheat comes from Russia, Romania and Ukraine."))
        .allMatch(bound -> bound.endsWith(" -"));
  }

  @Test
  void namesJoinedByHyphensDealInWhatTheyName() {
    assertThat(Texts.BUILT_IN.bound("Work has begun on the China-Kyrgyzstan-Uzbekistan railway."))
        .containsExactly(
            "CHN-KGZ transport.rail", "CHN-UZB transport.rail", "KGZ-UZB transport.rail");
  }

  @Test
  void aCountryInThePhraseOfAnotherIsItsDyad() {
    assertThat(Texts.BUILT_IN.dyads("Iran sold oil to Syria, and the Thai embassy in Laos closed."))
        .contains("LAO-THA");
  }

  @Test
  void whoDoesSomethingTogetherWithOthersIsAmongThem() {
    assertThat(Texts.BUILT_IN.dyads("Together with China, Russia and Iran are building a railway."))
        .containsExactly("CHN-IRN", "CHN-RUS", "IRN-RUS");
    assertThat(Texts.BUILT_IN.dyads("Norway, along with Sweden, condemned Iran."))
        .containsExactly("IRN-NOR", "IRN-SWE", "NOR-SWE");
  }

  @Test
  void aPrepositionSaidAgainBindsTheSameSectorToTheNextCountry() {
    assertThat(Texts.BUILT_IN.bound("Canada imposed sanctions on Iran and on Syria."))
        .containsExactly("CAN-IRN statecraft.sanctions", "CAN-SYR statecraft.sanctions");
  }

  @Test
  void theNextSentenceLendsOnlyWhatIsAMatterOfIt() {
    assertThat(Texts.BUILT_IN.bound("Iran and Syria agreed. Diplomats said that it was late."))
        .containsExactly("IRN-SYR -");
  }

  @Test
  void pointsWithoutAClauseDoWhatTheirHeadingSays() {
    assertThat(Texts.BUILT_IN.statements("Iran and Syria will cooperate on:\n- typhoon relief"))
        .extracting(statement -> statement.interaction().relation().orElseThrow())
        .containsOnly(Relation.COOPERATE);
  }

  @Test
  void whoIsLikeAnotherDoesTheSameButNotWithHim() {
    assertThat(
            Texts.BUILT_IN.bound(
                "Honduras, like Nauru before it, cut diplomatic ties with Taiwan."))
        .containsExactly(
            "HND-NRU -", "HND-TWN statecraft.diplomacy", "NRU-TWN statecraft.diplomacy");
  }

  @Test
  void aVerbMayNameTheSectorItself() {
    assertThat(Texts.BUILT_IN.bound("Chile has recognised Palestine."))
        .containsExactly("CHL-PSE statecraft.diplomacy");
    assertThat(Texts.BUILT_IN.bound("The presidents of Chile and Peru met to discuss copper."))
        .containsExactly("CHL-PER minerals.metals");
  }

  @Test
  void soldiersWhoLeaveAreAMatterOfDefence() {
    assertThat(Texts.BUILT_IN.bound("France withdrew its soldiers from Chad."))
        .containsExactly("FRA-TCD defence.military-cooperation");
  }

  @Test
  void whoProtestsIsNoMatterOfIt() {
    assertThat(Texts.BUILT_IN.bound("Students in Mali protested against France."))
        .containsExactly("FRA-MLI -");
  }

  @Test
  void whenIsNoMatterWhereAnotherIsNamed() {
    assertThat(Texts.BUILT_IN.bound("Chad has sold Libya no sorghum since the flood."))
        .containsExactly("LBY-TCD agriculture.crops");
  }

  @Test
  void aClauseOfOtherCountriesLendsNoSector() {
    assertThat(Texts.BUILT_IN.bound("Peru bought wheat from Chile, and Iran will sell it crude."))
        .contains("CHL-PER agriculture.crops")
        .doesNotContain("CHL-PER energy.oil");
  }

  @Test
  void whatGoesThroughACountryIsDealtInWithBothEnds() {
    assertThat(Texts.BUILT_IN.bound("The gas is pumped from Turkmenistan through Iran to Turkey."))
        .containsExactly("IRN-TKM energy.gas", "IRN-TUR energy.gas", "TKM-TUR energy.gas");
  }

  @Test
  void aDyadIsToldByItsNamesRatherThanByAnAnaphorBesideThem() {
    assertThat(
            Texts.BUILT_IN.statements(
                "Peru and Chile agreed that both countries would sell copper."))
        .noneMatch(Statement::anaphoric);
  }
}
