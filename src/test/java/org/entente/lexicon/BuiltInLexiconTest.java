package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.model.Relation;
import org.junit.jupiter.api.Test;

/** What the lexicons that come with Entente know. */
class BuiltInLexiconTest {

  private static final Registers REGISTERS = Registers.read(LexiconSource.BUILT_IN);

  /** Territories where nobody is at home, and the Vatican, whose people have no name. */
  private static final Set<String> WITHOUT_DEMONYM =
      Set.of("ATF", "BVT", "HMD", "SGS", "SJM", "UMI", "VAT");

  /** None has a seat of government apart, or one whose name tells it ("Douglas", "Singapore"). */
  private static final Set<String> WITHOUT_CAPITAL =
      Set.of("ATA", "ATF", "BVT", "GIB", "HKG", "HMD", "IMN", "IOT", "MAC", "SGP", "UMI", "VAT");

  private static List<Entry> entries(LexiconFile file) {
    LexiconSource.Part part = LexiconSource.BUILT_IN.parts(file).get(0);
    return Lexicon.parse(part.name(), part.content(), file.kinds(), code -> true).entries();
  }

  private static Set<String> codes(LexiconFile file, String kind) {
    return entries(file).stream()
        .filter(entry -> entry.kind().equals(kind))
        .map(Entry::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> living() {
    return REGISTERS.states().values().stream()
        .filter(state -> state.status() != State.Status.HISTORIC)
        .map(State::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> without(Set<String> all, Set<String> these) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(these);
    return rest;
  }

  @Test
  void theStatesAreThoseOfIso3166AndKosovo() {
    Set<String> iso = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    iso.add("XKX");

    assertThat(living()).hasSize(250).isEqualTo(iso);
  }

  @Test
  void everyCountryHasAName() {
    assertThat(without(living(), codes(LexiconFile.COUNTRIES, "name"))).isEmpty();
  }

  @Test
  void everyPeopleHasADemonym() {
    assertThat(without(living(), codes(LexiconFile.COUNTRIES, "demonym")))
        .isEqualTo(new TreeSet<>(WITHOUT_DEMONYM));
  }

  @Test
  void everyCountryWithACapitalHasItNamed() {
    assertThat(without(living(), codes(LexiconFile.COUNTRIES, "capital")))
        .isEqualTo(new TreeSet<>(WITHOUT_CAPITAL));
  }

  @Test
  void successorsAreStates() {
    for (State state : REGISTERS.states().values()) {
      assertThat(REGISTERS.states().keySet()).as(state.code()).containsAll(state.successors());
      assertThat(state.status() == State.Status.HISTORIC)
          .as(state.code())
          .isEqualTo(!state.successors().isEmpty());
    }
  }

  @Test
  void membershipsNameKnownOrganisationsAndStates() {
    Set<String> organizations = new HashSet<>(codes(LexiconFile.ORGANIZATIONS, "name"));

    assertThat(REGISTERS.memberships())
        .allMatch(membership -> organizations.contains(membership.organization()))
        .allMatch(membership -> REGISTERS.states().containsKey(membership.country()));
  }

  @Test
  void whatHoldsForATimeEndsAfterItBegins() {
    List<Validity> times = new ArrayList<>();
    REGISTERS.memberships().forEach(membership -> times.add(membership.validity()));
    REGISTERS.states().values().forEach(state -> times.add(state.validity()));
    entries(LexiconFile.COUNTRIES).forEach(entry -> times.add(entry.validity()));
    entries(LexiconFile.INSTITUTIONS).forEach(entry -> times.add(entry.validity()));

    assertThat(times)
        .filteredOn(time -> time.from() != null && time.until() != null)
        .isNotEmpty()
        .allMatch(time -> time.from().isBefore(time.until()));
  }

  @Test
  void everySectorHasFifteenTermsOrMore() {
    Map<String, Integer> terms = new TreeMap<>();
    REGISTERS.sectors().keySet().forEach(sector -> terms.put(sector, 0));
    entries(LexiconFile.SECTOR_TERMS).stream()
        .filter(entry -> !entry.isBlocker())
        .forEach(entry -> terms.merge(entry.code(), 1, Integer::sum));
    terms.values().removeIf(count -> count >= 15);

    assertThat(terms).isEmpty();
  }

  @Test
  void relationsAndTheirDirectionsAreKnown() {
    Set<String> relations = new TreeSet<>();
    Set<String> traits = new TreeSet<>();
    for (Entry entry : entries(LexiconFile.RELATIONS)) {
      if (!entry.isBlocker()) {
        relations.add(entry.code());
        traits.add(entry.trait());
      }
    }
    assertThat(relations)
        .containsExactlyInAnyOrderElementsOf(
            List.of(Relation.values()).stream().map(Relation::name).toList());
    assertThat(traits).isSubsetOf("", "forward", "backward", "mutual");
  }
}
