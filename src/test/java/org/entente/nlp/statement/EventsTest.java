package org.entente.nlp.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.nlp.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done, and from whom to whom. */
class EventsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iran supplied drones to Russia.|TRADE IRN>RUS",
        "Drones supplied to Russia by Iran were found in the field.|TRADE IRN>RUS",
        "Vietnam was sold six submarines by Russia.|TRADE RUS>VNM",
        "Egypt bought wheat from Romania.|TRADE ROU>EGY",
        "Ethiopia borrowed 50 million euros from Germany.|AID DEU>ETH",
        "Canada imposed sanctions on Myanmar.|SANCTION CAN>MMR",
        "Sanctions were imposed on Myanmar by Canada.|SANCTION CAN>MMR",
        "A Greek was arrested in Italy.|COERCE ITA>GRC",
        "A Greek sailor was put under investigation in Italy.|ACCUSE ITA>GRC",
        "Peruvian fishermen were held captive in Chile.|COERCE CHL>PER",
        "Peruvian fishermen were freed by Chile.|RETREAT CHL>PER",
        "Peru condemned and rejected the claim of Chile.|ACCUSE PER>CHL",
        "Armenia was accused by Azerbaijan of shelling a village.|ACCUSE AZE>ARM",
        "It was Chile which, in May, had accused Peru.|ACCUSE CHL>PER"
      })
  void theVoiceOfTheVerbDecidesWhoActs(String text, String event) {
    assertThat(Texts.BUILT_IN.event(text)).isEqualTo(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Exports of grain from Ukraine to Egypt rose.|TRADE UKR>EGY",
        "Romania's sales of wheat to Egypt doubled.|TRADE ROU>EGY",
        "Iran's imports from Belarus fell.|TRADE BLR>IRN",
        "Belarus plans the import of livestock from Iran.|TRADE IRN>BLR",
        "The export of Iran-made drones to Belarus has begun.|TRADE IRN>BLR",
        "Ukrainian grain for Egypt left the port.|TRADE UKR>EGY",
        "Australian wool went mainly to China.|TRADE AUS>CHN",
        "Potash for India comes from Belarus.|TRADE BLR>IND",
        "The visit of the Kazakh president to Japan took three days.|CONSULT KAZ>JPN",
        "Poland hosted the Lithuanian president.|CONSULT LTU>POL",
        "Coal reaches Peru from Chile.|TRADE CHL>PER",
        "Rifles were shipped to Chad from Serbia.|TRADE SRB>TCD",
        "Peru is being supplied with rifles from Serbia.|TRADE SRB>PER",
        "Peru took delivery of hydraulic presses made in Italy.|TRADE ITA>PER",
        "With a loan from Chile, Peru will build a road.|AID CHL>PER",
        "Spain's ban on Moroccan tomatoes angered farmers.|SANCTION ESP>MAR",
        "Chile's war of conquest against Peru began.|ASSAULT CHL>PER",
        "The war between Chile and Peru began.|ASSAULT",
        "An attack on Peru from the coast of Chile failed.|ASSAULT CHL>PER",
        "Chile bears responsibility for its war of aggression against Peru.|ASSAULT CHL>PER"
      })
  void aNounNamesAnEventAsAVerbDoes(String text, String event) {
    assertThat(Texts.BUILT_IN.event(text)).isEqualTo(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru has deployed two frigates, Chile said.|MOBILIZE PER>CHL",
        "Peru mobilised after the elections in Chile.|MOBILIZE PER>CHL",
        "Rallies against Peru were held after the ruling of judges from Chile.|PROTEST CHL>PER"
      })
  void anEventOfOneSideIsCompletedByTheOtherCountry(String text, String event) {
    assertThat(Texts.BUILT_IN.event(text)).isEqualTo(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "India and Pakistan signed a treaty.|AGREE",
        "Turkey held talks with Libya.|CONSULT",
        "Trade turnover between Georgia and Turkey grew.|TRADE",
        "Serbia and Kosovo traded with each other.|TRADE",
        "Iran and Syria take joint stances in the assembly.|SUPPORT",
        "The navies of India and Indonesia patrolled the strait together.|COOPERATE"
      })
  void whatTwoDoTogetherHasNoDirection(String text, String event) {
    assertThat(Texts.BUILT_IN.event(text)).isEqualTo(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Turkey cut diplomatic ties with Syria.|SANCTION TUR>SYR",
        "Turkey sent troops to Libya.|MOBILIZE TUR>LBY",
        "Turkey sent aid to Libya.|AID TUR>LBY",
        "Gunmen from Chad held two hostages from Niger.|COERCE TCD>NER",
        "Nauru received aid from Taiwan.|AID TWN>NRU",
        "Wheat from Romania is sold in Egypt.|TRADE ROU>EGY",
        "Swedish lorries are no longer sold to Belarus.|TRADE SWE>BLR"
      })
  void someVerbsTakeTheirSenseFromTheObject(String text, String event) {
    assertThat(Texts.BUILT_IN.event(text)).isEqualTo(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Canada lifted its sanctions on Myanmar.|CONCEDE CAN>MMR",
        "Sanctions against Myanmar were lifted by Canada.|CONCEDE CAN>MMR",
        "France halted aid to Niger.|SANCTION FRA>NER",
        "Norway withdrew its troops from Mali.|RETREAT NOR>MLI",
        "Norway pulled its troops out of Mali.|RETREAT NOR>MLI"
      })
  void theEndOfAnEventIsAnotherEvent(String text, String event) {
    assertThat(Texts.BUILT_IN.event(text)).isEqualTo(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hungary promised to send wheat to Lebanon.|AGREE HUN>LBN",
        "Iran vowed to attack Iraq.|THREATEN IRN>IRQ",
        "Iran vowed to back Iraq.|AGREE IRN>IRQ",
        "Norway refused to withdraw its troops from Mali.|REJECT NOR>MLI",
        "Iran threatened to cut off electricity to Azerbaijan.|THREATEN IRN>AZE",
        "Chad called on Sudan to free the hostages.|REQUEST TCD>SDN",
        "Tokyo demanded that Beijing release the manager.|REQUEST JPN>CHN",
        "Russia said on Tuesday that Sudan must return the helicopter.|REQUEST RUS>SDN",
        "Niger told the United States to withdraw its soldiers.|REQUEST NER>USA"
      })
  void theOuterVerbDecides(String text, String event) {
    assertThat(Texts.BUILT_IN.event(text)).isEqualTo(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Germany said it had expelled two Russian diplomats.|SANCTION DEU>RUS",
        "Chile, a minister said, will sell copper to Peru.|TRADE CHL>PER",
        "Iran denied supplying drones to Russia.|TRADE IRN>RUS"
      })
  void aVerbOfReportingIsNotTheEvent(String text, String event) {
    assertThat(Texts.BUILT_IN.event(text)).isEqualTo(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A tunnel between Norway and Sweden will be dug.|COOPERATE",
        "The pipeline from Algeria to Italy was shut.|COOPERATE",
        "The Laos-Thailand bridge was repaired.|COOPERATE",
        "Bolivia exports tin through Chile.|COOPERATE",
        "Peru and Ecuador jointly manage a park.|COOPERATE",
        "Customs officers from Ghana and Togo seized ivory.|COOPERATE"
      })
  void whatJoinsTwoIsCooperation(String text, String event) {
    assertThat(Texts.BUILT_IN.event(text)).isEqualTo(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ethiopia moved three divisions to the border with Eritrea.|MOBILIZE ETH>ERI",
        "Latvia closed two roads to Russian lorries.|COERCE LVA>RUS",
        "Denmark handed 40 tanks to Ukraine.|AID DNK>UKR",
        "Kenya ordered trains from Spain.|TRADE ESP>KEN",
        "Malta depends on Algerian gas.|TRADE DZA>MLT",
        "Japan weighs Australian coal.|TRADE AUS>JPN"
      })
  void anObjectTellsWhatTheVerbMeans(String text, String event) {
    assertThat(Texts.BUILT_IN.event(text)).isEqualTo(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Syrian troops had withdrawn from Lebanon.|RETREAT SYR>LBN",
        "Togo will open its market to Ghana.|CONCEDE TGO>GHA",
        "A grant from Norway reached Malawi.|AID NOR>MWI",
        "From Chile, Japan imports copper.|TRADE CHL>JPN",
        "Purchases of Indian rice by Senegal rose.|TRADE IND>SEN",
        "A ban on wine from Moldova was imposed by Russia.|SANCTION RUS>MDA",
        "Peru voiced solidarity with Haiti.|SUPPORT PER>HTI",
        "Fiji asked Japan, and Samoa asked China, for tents.|REQUEST WSM>CHN",
        "Uganda did not order the trucks from Japan, the minister insisted.|TRADE JPN>UGA"
      })
  void partsOfAClauseAreFoundWhereverTheyStand(String text, String event) {
    assertThat(Texts.BUILT_IN.event(text)).isEqualTo(event);
  }
}
