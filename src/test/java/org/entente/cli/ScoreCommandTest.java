package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreCommandTest {

  private static final String GOLD =
      """
      {"id":"plain-01","group":"plain","text":"Belarus sold wheat to Iran.","mentions":[\
      {"field":"text","begin":0,"end":7,"surface":"Belarus","country":"BLR","kind":"name"},\
      {"field":"text","begin":22,"end":26,"surface":"Iran","country":"IRQ","kind":"name"}]}
      {"id":"plain-02","group":"plain","text":"Wheat is dear.","mentions":[]}
      """;

  private static final String STATEMENTS =
      """
      {"id":"oil-01","group":"energy.oil","text":"Iran sold oil to Egypt.","statements":[\
      {"country_a":"EGY","country_b":"IRN","sector":"energy.oil","relation":"TRADE",\
      "instrument":null,"modality":"planned","from":"IRN","to":"EGY"}]}
      """;

  private static final String DEALINGS =
      """
      {"id":"oil-01","text":"Iran sold oil to Egypt.","dealings":[{"a":"EGY","b":"IRN",\
      "sector":"energy.oil","relation":["TRADE"],"from":"IRN","to":"EGY",\
      "modality":["planned"],"quote":"sold oil to Egypt"}]}
      """;

  @TempDir private Path folder;

  private String gold(String content) throws IOException {
    return Files.writeString(folder.resolve("gold.jsonl"), content).toString();
  }

  @Test
  void aFileOfGoldIsScoredByKindAndGroup() throws IOException {
    String file = gold(GOLD);
    Ran ran = Ran.of("score", "--gold", file, "--errors", "5");
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out().lines().map(line -> line.replaceAll(" +", " ")))
        .containsExactly(
            file + ": 2 records",
            "",
            "total expected found right precision recall F1",
            "all 2 2 1 0.500 0.500 0.500",
            "",
            "kind expected found right precision recall F1",
            "name 2 2 1 0.500 0.500 0.500",
            "",
            "group expected found right precision recall F1",
            "plain 2 2 1 0.500 0.500 0.500",
            "",
            "errors: 1",
            "plain-01 Iran expected IRQ name found IRN name alias",
            "");
  }

  @Test
  void aFileOfStatementsIsScoredByAxisFamilyAndGroup() throws IOException {
    Ran ran = Ran.of("score", "--gold", gold(STATEMENTS), "--errors", "1");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out().lines().map(line -> line.replaceAll(" +", " ")))
        .containsSubsequence(
            "axis expected found right precision recall F1",
            "dyad 1 1 1 1.000 1.000 1.000",
            "instrument 0 0 0 1.000 1.000 1.000",
            "modality 1 1 0 0.000 0.000 0.000",
            "modality expected found right precision recall F1",
            "asserted 0 1 0 0.000 1.000 0.000",
            "planned 1 0 0 1.000 0.000 0.000",
            "family texts dyad sector relation quad-class instrument modality direction",
            "sectors 1 1.000 1 1.000 1 1.000 1 1.000 1 - 0.000 1 1.000 1",
            "group texts dyad sector relation quad-class instrument modality direction",
            "energy.oil 1 1.000 1 1.000 1 1.000 1 1.000 1 - 0.000 1 1.000 1",
            "errors: 1",
            "oil-01 EGY-IRN modality expected planned found asserted Iran sold oil to Egypt.");
  }

  @Test
  void aFileOfDealingsIsScoredByPairsRowsCoreDealingsAndConfidence() throws IOException {
    Ran ran = Ran.of("score", "--gold", gold(DEALINGS), "--errors", "1", "--min-confidence", "0");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out().lines().map(line -> line.replaceAll(" +", " ")))
        .containsSubsequence(
            "dealings found right precision expected told recall F1",
            "pairs 1 1 1.000 1 1 1.000 1.000",
            "pair and sector 1 1 1.000 1 1 1.000 1.000",
            "pair and group of sector 1 1 1.000 1 1 1.000 1.000",
            "",
            "rows found rows share",
            "right in all that they state 1 0 0.000",
            "wrong first in pair 1 0 0.000",
            "wrong first in modality 1 1 1.000",
            "right, with any relation of the quad class 1 0 0.000",
            "",
            "core dealings expected told share",
            "pair 1 1 1.000",
            "pair and group of sector 1 1 1.000",
            "and quad class 1 1 1.000",
            "and direction 1 1 1.000",
            "and modality: in full 1 0 0.000",
            "",
            "confidence rows mean right low high",
            "errors: 1",
            "oil-01 EGY-IRN energy.oil TRADE IRN>EGY asserted wrong in modality"
                + " Iran sold oil to Egypt.");
  }

  @Test
  void aConfidenceAboveOneIsAMistake() throws IOException {
    Ran ran = Ran.of("score", "--gold", gold(DEALINGS), "--min-confidence", "1.5");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err().lines()).containsExactly("entente: --min-confidence 1.5: expected 0 to 1");
  }

  @Test
  void allFilesOfAFolderAreScoredOneAfterTheOther() throws IOException {
    Files.writeString(folder.resolve("countries.jsonl"), GOLD);
    Files.writeString(folder.resolve("statements.jsonl"), STATEMENTS);
    Files.writeString(folder.resolve("README.md"), "no gold");
    Ran ran = Ran.of("score", "--gold", folder.toString());
    assertThat(ran.out().lines().filter(line -> line.endsWith("records")))
        .containsExactly(
            folder.resolve("countries.jsonl") + ": 2 records",
            folder.resolve("statements.jsonl") + ": 1 records");
  }

  @Test
  void aFolderWithoutGoldIsAMistake() {
    Ran ran = Ran.of("score", "--gold", folder.toString());
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err().lines()).containsExactly("entente: " + folder + ": no *.jsonl in it");
  }

  @Test
  void aBadLineIsOneLineAndExitCodeTwo() throws IOException {
    String file = gold(GOLD + "{\"id\":");
    Ran ran = Ran.of("score", "--gold", file);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err().lines())
        .singleElement()
        .asString()
        .startsWith("entente: " + file + ":3: ");
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void aNegativeNumberOfErrorsIsAMistake() throws IOException {
    Ran ran = Ran.of("score", "--gold", gold(GOLD), "--errors", "-1");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err().lines()).containsExactly("entente: --errors -1: expected 0 or more");
  }
}
