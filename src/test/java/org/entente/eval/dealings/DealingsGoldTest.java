package org.entente.eval.dealings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.nlp.TextAnalyzer;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.codes.CodeLists;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.junit.jupiter.api.Test;

/** The dealings of the project's own articles are read at least as well as the floors say. */
class DealingsGoldTest {

  private static final List<DealingArticle> GOLD =
      DealingArticle.read(Path.of("data/gold/dealings.jsonl"));
  private static final Lexicons LEXICONS = Lexicons.of(LexiconSource.BUILT_IN);

  @Test
  void everyMeasureHoldsItsFloor() throws IOException {
    Map<String, Double> reached = measures(DealingScores.of(GOLD, new TextAnalyzer(LEXICONS)));
    Map<String, Double> floors = floors();
    assertThat(floors.keySet()).isEqualTo(reached.keySet());
    List<String> fallen = new ArrayList<>();
    floors.forEach(
        (name, floor) -> {
          if (reached.get(name) < floor) {
            fallen.add(String.format(Locale.ROOT, "%s %.4f < %s", name, reached.get(name), floor));
          }
        });
    assertThat(fallen).isEmpty();
  }

  @Test
  void thereAreFortyArticlesOrMoreWithKnownCodesAndQuotesOfTheirText() {
    CodeLists codes = LEXICONS.codeLists();
    assertThat(GOLD).hasSizeGreaterThanOrEqualTo(40).extracting(DealingArticle::id).isSorted();
    for (DealingArticle article : GOLD) {
      for (Dealing dealing : article.dealings()) {
        assertThat(article.document().text()).contains(dealing.quote());
        assertThat(codes.sectors().keySet()).containsAll(dealing.sectors());
        assertThat(codes.states()).containsKeys(dealing.dyad().a(), dealing.dyad().b());
      }
    }
  }

  private static Map<String, Double> measures(DealingScores scores) {
    Map<String, Double> measures = new TreeMap<>();
    measures.put("pairs F1", scores.pairs().f1());
    measures.put("pairs of core dealings", scores.corePairs().value());
    measures.put("pair and sector F1", scores.sectors().f1());
    measures.put("pair and group of sector F1", scores.groups().f1());
    measures.put("rows right", scores.right().value());
    measures.put("rows right in quad class", scores.rightQuadClass().value());
    measures.put("core dealings told to the group", scores.told(Telling.GROUP).value());
    measures.put("core dealings told to the quad class", scores.told(Telling.QUAD_CLASS).value());
    measures.put("core dealings told to the direction", scores.told(Telling.DIRECTION).value());
    measures.put("core dealings told in full", scores.told(Telling.IN_FULL).value());
    return measures;
  }

  private static Map<String, Double> floors() throws IOException {
    Map<String, Double> floors = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of("src/test/resources/gold/dealing-floors.tsv"))) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        floors.put(cells[0], Double.valueOf(cells[1]));
      }
    }
    return floors;
  }
}
