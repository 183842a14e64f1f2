package org.entente.nlp.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.nlp.lexicon.codes.CodeLists;
import org.entente.nlp.lexicon.codes.CountryGroups;
import org.entente.nlp.lexicon.codes.GroupMember;
import org.entente.nlp.lexicon.codes.Region;
import org.entente.nlp.lexicon.codes.State;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.lexicon.file.Lexicon;
import org.entente.nlp.lexicon.file.LexiconFile;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The lexicons that come with Entente hold what docs/lexicons.md says of them. */
class BuiltInLexiconTest {

  private static final CodeLists CODE_LISTS = Lexicons.of(LexiconSource.BUILT_IN).codeLists();

  /** Places without a people of their own, hence without a demonym or capital. */
  private static final Set<String> NAMES_ONLY =
      Set.of("ATA", "ATF", "BVT", "HMD", "IOT", "SGS", "SJM", "UMI", "VAT");

  /** The state whose capital has its name. */
  private static final String CITY_STATE = "SGP";

  private static List<String> lines(LexiconFile file) throws Exception {
    try (InputStream in = LexiconFile.class.getResourceAsStream("/lexicon/" + file.fileName())) {
      return new String(in.readAllBytes(), UTF_8).lines().toList();
    }
  }

  private static List<Entry> entries(LexiconFile file) throws Exception {
    Predicate<String> any = code -> true;
    String content = String.join("\n", lines(file));
    return Lexicon.parse(file.fileName(), content, file, any).entries();
  }

  @ParameterizedTest
  @EnumSource(LexiconFile.class)
  void aFileSaysWhatItIsAndWhereItIsFrom(LexiconFile file) throws Exception {
    assertThat(lines(file).subList(0, 3))
        .allMatch(line -> line.startsWith("# "))
        .anyMatch(line -> line.startsWith("# Source: "))
        .anyMatch(line -> line.contains("Licence: CC0-1.0"));
  }

  @ParameterizedTest
  @EnumSource(LexiconFile.class)
  void theRowsAreSortedAndDiffer(LexiconFile file) throws Exception {
    List<String> rows = lines(file).stream().filter(line -> !line.startsWith("#")).toList();
    List<String> header = Arrays.asList(rows.get(0).split("\t"));
    List<String> keys = new ArrayList<>();
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t", -1);
      StringBuilder key = new StringBuilder();
      for (String column : keyOf(file)) {
        int at = header.indexOf(column);
        key.append(at < 0 ? "" : cells[at]).append('\u0000');
      }
      keys.add(key.toString());
    }
    Comparator<String> byCodePoints = (a, b) -> Arrays.compare(codePoints(a), codePoints(b));
    assertThat(keys).isSortedAccordingTo(byCodePoints).doesNotHaveDuplicates();
  }

  private static List<String> keyOf(LexiconFile file) {
    return switch (file) {
      case CONFIDENCE -> List.of("part", "feature");
      case REGIONS, STATES, SECTORS -> List.of("code");
      case MEMBERSHIPS -> List.of("organization", "country", "from");
      default -> List.of("code", "kind", "surface", "from");
    };
  }

  private static int[] codePoints(String text) {
    return text.codePoints().toArray();
  }

  @Test
  void all249CountriesAndTerritoriesAreThere() {
    long current =
        CODE_LISTS.states().values().stream()
            .filter(state -> state.status() != State.Status.HISTORIC)
            .count();
    assertThat(current).isEqualTo(250);
    assertThat(CODE_LISTS.states()).containsKeys("XKX", "SUN", "YUG", "CSK", "DDR", "SCG", "YMD");
  }

  @Test
  void everyStateLiesInOneSubregionButAntarctica() {
    Map<String, Long> subregions =
        CountryGroups.members(List.of("subregions"), CODE_LISTS).stream()
            .collect(groupingBy(GroupMember::country, counting()));
    assertThat(subregions.values()).containsOnly(1L);
    assertThat(CODE_LISTS.states().keySet())
        .filteredOn(code -> !subregions.containsKey(code))
        .containsExactly("ATA");
  }

  @ParameterizedTest
  @CsvSource({
    "africa, 60",
    "americas, 57",
    "asia, 51",
    "europe, 52",
    "oceania, 29",
    "caribbean, 28",
    "central-asia, 5",
    "eastern-africa, 22",
    "eastern-europe, 10",
    "latin-america, 52",
    "northern-africa, 7",
    "south-eastern-asia, 11",
    "southern-asia, 9",
    "sub-saharan-africa, 53",
    "western-asia, 18",
    "western-europe, 9"
  })
  void aRegionHasAsManyPresentCountriesAndTerritoriesAsInM49WithTaiwanAndKosovo(
      String region, int countries) {
    assertThat(CountryGroups.members(List.of(region), CODE_LISTS))
        .extracting(member -> CODE_LISTS.states().get(member.country()).status())
        .filteredOn(status -> status != State.Status.HISTORIC)
        .hasSize(countries);
  }

  @Test
  void theRegionsAreThoseOfM49() {
    Map<Region.Level, Long> levels =
        CODE_LISTS.regions().values().stream().collect(groupingBy(Region::level, counting()));
    assertThat(levels)
        .isEqualTo(
            Map.of(
                Region.Level.REGION, 5L,
                Region.Level.SUBREGION, 17L,
                Region.Level.INTERMEDIATE_REGION, 7L));
    assertThat(CODE_LISTS.regions().values())
        .extracting(Region::m49)
        .doesNotHaveDuplicates()
        .allMatch(number -> number.matches("[0-9]{3}"));
  }

  @Test
  void everyCountryHasItsNameDemonymAndCapital() throws Exception {
    Map<String, Set<String>> kinds =
        entries(LexiconFile.COUNTRIES).stream()
            .collect(groupingBy(Entry::code, mapping(entry -> entry.kind().code(), toSet())));
    List<String> wanting = new ArrayList<>();
    for (State state : CODE_LISTS.states().values()) {
      Set<String> has = kinds.getOrDefault(state.code(), Set.of());
      if (!has.containsAll(required(state))) {
        wanting.add(state.code() + " has " + has);
      }
    }
    assertThat(wanting).isEmpty();
  }

  private static Set<String> required(State state) {
    if (NAMES_ONLY.contains(state.code())) {
      return Set.of("name");
    }
    if (state.code().equals(CITY_STATE)) {
      return Set.of("name", "demonym");
    }
    return switch (state.status()) {
      case COUNTRY -> Set.of("name", "demonym", "capital");
      case TERRITORY -> Set.of("name", "demonym");
      case HISTORIC -> Set.of();
    };
  }

  @Test
  void everySectorHasFifteenTermsOrMore() throws Exception {
    Map<String, Long> terms =
        entries(LexiconFile.SECTOR_TERMS).stream().collect(groupingBy(Entry::code, counting()));
    assertThat(CODE_LISTS.sectors().keySet())
        .allSatisfy(code -> assertThat(terms.getOrDefault(code, 0L)).isGreaterThanOrEqualTo(15));
  }

  @Test
  void membershipsNameKnownStatesAndOrganizations() throws Exception {
    Set<String> organizations = new HashSet<>();
    entries(LexiconFile.ORGANIZATIONS).forEach(entry -> organizations.add(entry.code()));
    assertThat(CODE_LISTS.memberships())
        .allMatch(membership -> CODE_LISTS.states().containsKey(membership.country()))
        .allMatch(membership -> organizations.contains(membership.organization()));
    assertThat(organizations).hasSizeGreaterThanOrEqualTo(60);
  }
}
