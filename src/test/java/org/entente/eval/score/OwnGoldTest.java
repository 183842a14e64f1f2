package org.entente.eval.score;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.eval.gold.GoldFile;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.junit.jupiter.api.Test;

/** The project's own gold is read at least as well as the floors say. */
class OwnGoldTest {

  private static final Path COUNTRIES = Path.of("data/gold/countries.jsonl");
  private static final Path COUNTRY_FLOORS = Path.of("src/test/resources/gold/country-floors.tsv");

  private static final Path STATEMENTS = Path.of("data/gold/statements.jsonl");
  private static final Path STATEMENT_FLOORS =
      Path.of("src/test/resources/gold/statement-floors.tsv");

  private static final Lexicons LEXICONS = Lexicons.of(LexiconSource.BUILT_IN);

  @Test
  void everyKindAndGroupOfCountriesHoldsItsFloor() throws IOException {
    Map<String, Double> floors = floors(COUNTRY_FLOORS);
    Map<String, Double> reached = f1(Gold.score(GoldFile.read(COUNTRIES), LEXICONS));
    assertThat(floors.keySet()).isEqualTo(reached.keySet());
    assertThat(fallen(floors, reached)).isEmpty();
  }

  @Test
  void everyAxisHoldsItsFloorOverAllStatementsAndInEachFamily() throws IOException {
    Scorecard card = Gold.score(GoldFile.read(STATEMENTS), LEXICONS);
    Map<String, Double> reached = f1(card);
    reached.keySet().removeIf(name -> !name.startsWith("axis ") && !name.startsWith("strict "));
    card.grids().get("family").forEach((family, scores) -> add(family, scores, reached));
    Map<String, Double> floors = floors(STATEMENT_FLOORS);
    assertThat(floors.keySet()).isEqualTo(reached.keySet());
    assertThat(fallen(floors, reached)).isEmpty();
  }

  @Test
  void textsOfCountriesAreSortedAndEveryGroupHasTenOrMore() {
    List<CountryGold> records = Gold.countries(GoldFile.read(COUNTRIES), LEXICONS.codeLists());
    assertThat(records).extracting(CountryGold::id).isSorted();
    Map<String, Long> groups = records.stream().collect(groupingBy(CountryGold::group, counting()));
    assertThat(groups.values()).allMatch(texts -> texts >= 10);
  }

  @Test
  void textsOfStatementsAreSortedAndEveryLeafHasSixOrMore() {
    List<StatementGold> records = Gold.statements(GoldFile.read(STATEMENTS), LEXICONS.codeLists());
    assertThat(records).extracting(StatementGold::id).isSorted();
    Map<String, Long> groups =
        records.stream().collect(groupingBy(StatementGold::group, counting()));
    assertThat(groups).containsKeys(LEXICONS.codeLists().sectors().keySet().toArray(String[]::new));
    assertThat(groups.values()).allMatch(texts -> texts >= 6);
  }

  private static List<String> fallen(Map<String, Double> floors, Map<String, Double> reached) {
    List<String> fallen = new ArrayList<>();
    floors.forEach(
        (name, floor) -> {
          if (reached.get(name) < floor) {
            fallen.add(String.format(Locale.ROOT, "%s %.4f < %s", name, reached.get(name), floor));
          }
        });
    return fallen;
  }

  /** Adds F1 by family and axis, such as {@code anaphora sector}. */
  private static void add(String family, AttributeScores scores, Map<String, Double> reached) {
    for (Attribute axis : Attribute.values()) {
      reached.put(family + " " + axis.code(), scores.of(axis).f1());
    }
  }

  /** F1 by section and key, such as {@code kind name}. */
  private static Map<String, Double> f1(Scorecard card) {
    Map<String, Double> reached = new TreeMap<>();
    card.sections()
        .forEach(
            (section, tallies) ->
                tallies.forEach((key, tally) -> reached.put(section + " " + key, tally.f1())));
    return reached;
  }

  private static Map<String, Double> floors(Path file) throws IOException {
    Map<String, Double> floors = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#")) {
        List<String> cells = List.of(line.split("\t", -1));
        floors.put(cells.get(0) + " " + cells.get(1), Double.valueOf(cells.get(2)));
      }
    }
    return floors;
  }
}
