package org.entente.eval.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.nlp.TextAnalyzer;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.junit.jupiter.api.Test;

/** At least as many of the cases that are easily misread pass as the floor says. */
class TrapCasesTest {

  private static final Path CASES = Path.of("data/gold/traps/cases.jsonl");

  private static final int FLOOR = 53;

  @Test
  void casesPassAsOftenAsTheFloorSays() throws IOException {
    TextAnalyzer analyzer = new TextAnalyzer(Lexicons.of(LexiconSource.BUILT_IN));
    List<String> failed =
        cases().stream().filter(one -> !one.passes(analyzer)).map(TrapCase::id).toList();
    int passed = cases().size() - failed.size();
    assertThat(passed).as("passed; these did not: %s", failed).isGreaterThanOrEqualTo(FLOOR);
  }

  @Test
  void casesAreSorted() throws IOException {
    assertThat(cases()).extracting(TrapCase::id).isSorted().doesNotHaveDuplicates();
  }

  private static List<TrapCase> cases() throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<TrapCase> cases = new ArrayList<>();
    for (String line : Files.readAllLines(CASES)) {
      cases.add(new TrapCase(json.readTree(line)));
    }
    return cases;
  }
}
