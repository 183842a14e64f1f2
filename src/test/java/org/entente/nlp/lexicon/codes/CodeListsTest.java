package org.entente.nlp.lexicon.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.nlp.lexicon.file.LexiconException;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.entente.nlp.lexicon.file.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeListsTest {

  private static CodeLists read(String name, String content) {
    TreeMap<String, String> own = new TreeMap<>();
    own.put(name, content);
    return CodeLists.read(new LexiconSource(own));
  }

  @Test
  void aStateKnowsItsTimeAndSuccessors() {
    State state = CodeLists.read(LexiconSource.BUILT_IN).states().get("CSK");

    assertThat(state.status()).isEqualTo(State.Status.HISTORIC);
    assertThat(state.successors()).containsExactly("CZE", "SVK");
    assertThat(state.validity())
        .isEqualTo(new Validity(LocalDate.of(1918, 10, 28), LocalDate.of(1993, 1, 1)));
  }

  @Test
  void aSectorKnowsItsGroupAndCodes() {
    String row = "energy.oil\tOil\tno\tgoods\t32262\t04.3.2\tB06\t27\n";
    Sector sector =
        read("sectors.tsv", "code\tname\tstatecraft\ttraits\tcrs\tcofog\tisic\ths\n" + row)
            .sectors()
            .get("energy.oil");

    assertThat(sector)
        .isEqualTo(
            new Sector(
                "energy.oil",
                "Oil",
                false,
                Set.of(SectorTrait.GOODS),
                "32262",
                "04.3.2",
                "B06",
                "27"));
    assertThat(sector.group()).isEqualTo("energy");
  }

  @Test
  void aMembershipHasItsDates() {
    assertThat(
            read("memberships.tsv", "organization\tcountry\tuntil\nEU\tGBR\t2020-02\n")
                .memberships())
        .containsExactly(new Membership("EU", "GBR", new Validity(null, LocalDate.of(2020, 2, 1))));
  }

  @ParameterizedTest
  @CsvSource({
    "usa, country, code 'usa' is not three capital letters",
    "USAA, country, code 'USAA' is not three capital letters",
    "USA, state, 'status ''state'', expected country, territory or historic'"
  })
  void aBadStateIsNamed(String code, String status, String message) {
    String content = "code\tname\tstatus\n" + code + "\tX\t" + status + "\n";

    assertThatThrownBy(() -> read("states.tsv", content))
        .isInstanceOf(LexiconException.class)
        .hasMessage("states.tsv:2: " + message);
  }

  @ParameterizedTest
  @CsvSource({
    "energy, yes, code 'energy' is not group.leaf in small letters",
    "energy.Oil, yes, code 'energy.Oil' is not group.leaf in small letters",
    "energy.oil, maybe, 'statecraft ''maybe'', expected yes or no'"
  })
  void aBadSectorIsNamed(String code, String statecraft, String message) {
    String content = "code\tname\tstatecraft\n" + code + "\tX\t" + statecraft + "\n";

    assertThatThrownBy(() -> read("sectors.tsv", content))
        .isInstanceOf(LexiconException.class)
        .hasMessage("sectors.tsv:2: " + message);
  }

  @Test
  void anUnknownTraitOfASectorIsNamed() {
    String content = "code\tname\ttraits\nenergy.oil\tOil\tgoods ware\n";

    assertThatThrownBy(() -> read("sectors.tsv", content))
        .isInstanceOf(LexiconException.class)
        .hasMessage(
            "sectors.tsv:2: trait 'ware' is not known, expected one of"
                + " [diplomacy, force, goods, organizations, protesters, verbs, war]");
  }

  @ParameterizedTest
  @CsvSource({
    "Gulf, region, '', code 'Gulf' is not small letters and hyphens",
    "gulf, sea, '', 'kind ''sea'', expected region, subregion or intermediate-region'",
    "gulf, region, gulf, parent 'gulf' is not a region of the level above",
    "gulf, subregion, '', parent '' is not a region of the level above",
    "gulf, subregion, nowhere, parent 'nowhere' is not a region of the level above"
  })
  void aBadRegionIsNamed(String code, String kind, String parent, String message) {
    String content = "code\tkind\tname\tparent\n" + code + "\t" + kind + "\tX\t" + parent + "\n";

    assertThatThrownBy(() -> read("regions.own.tsv", content))
        .isInstanceOf(LexiconException.class)
        .hasMessage("regions.own.tsv:2: " + message);
  }

  @Test
  void aStateInARegionThatIsNotThereIsNamed() {
    assertThatThrownBy(
            () -> read("states.tsv", "code\tname\tstatus\tregion\nUSA\tX\tcountry\tmars\n"))
        .isInstanceOf(LexiconException.class)
        .hasMessage("states.tsv:2: region 'mars' is not known");
  }

  @Test
  void timesOverlapThatHaveADayInCommon() {
    Validity nineties = new Validity(LocalDate.of(1990, 1, 1), LocalDate.of(2000, 1, 1));
    Validity after = new Validity(LocalDate.of(2000, 1, 1), null);
    Validity since1999 = new Validity(LocalDate.of(1999, 12, 31), null);

    assertThat(nineties.overlaps(after)).isFalse();
    assertThat(after.overlaps(nineties)).isFalse();
    assertThat(nineties.overlaps(since1999)).isTrue();
    assertThat(since1999.overlaps(nineties)).isTrue();
    assertThat(Validity.ALWAYS.overlaps(nineties)).isTrue();
    assertThat(after.overlaps(Validity.ALWAYS)).isTrue();
  }

  @Test
  void aFactHoldsFromItsFirstDayUntilItsLast() {
    Validity nineties = new Validity(LocalDate.of(1990, 1, 1), LocalDate.of(2000, 1, 1));

    assertThat(nineties.covers(Optional.of(LocalDate.of(1989, 12, 31)))).isFalse();
    assertThat(nineties.covers(Optional.of(LocalDate.of(1990, 1, 1)))).isTrue();
    assertThat(nineties.covers(Optional.of(LocalDate.of(1999, 12, 31)))).isTrue();
    assertThat(nineties.covers(Optional.of(LocalDate.of(2000, 1, 1)))).isFalse();
  }

  @Test
  void withoutADayOnlyWhatStillHoldsHolds() {
    assertThat(new Validity(LocalDate.of(1990, 1, 1), null).covers(Optional.empty())).isTrue();
    assertThat(new Validity(null, LocalDate.of(2000, 1, 1)).covers(Optional.empty())).isFalse();
    assertThat(Validity.ALWAYS.covers(Optional.empty())).isTrue();
  }
}
