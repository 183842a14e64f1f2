package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.entente.config.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

  private static final String HEADER = "# mine\ncode\tkind\tcase\tfrom\tuntil\tweight\tsurface\n";

  private static Lexicon parse(String rows) {
    Set<String> kinds = Set.of("name", Entry.BLOCKER);
    return Lexicon.parse("countries.tsv", HEADER + rows, kinds, code -> code.matches("[A-Z]{3}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "BLR~name~~~~~|countries.tsv:3: column surface is empty, a value was expected",
        "BLR~nick~~~~~Bela|countries.tsv:3: kind 'nick' is not known, expected one of [blocker, name]",
        "BLRX~name~~~~~Bela|countries.tsv:3: code 'BLRX' is not known",
        "BLR~blocker~~~~~Bela|countries.tsv:3: code '-' goes with kind 'blocker' and no other, found BLR blocker",
        "BLR~name~upper~~~~Bela|countries.tsv:3: case 'upper' is not known, expected one of [cased, exact, any]",
        "BLR~name~~1991-13~~~Bela|countries.tsv:3: from '1991-13' is not YYYY, YYYY-MM or YYYY-MM-DD",
        "BLR~name~~~~4~Bela|countries.tsv:3: weight 4 is out of range, expected above 0 and at most 3",
        "BLR~name~~~~x~Bela|countries.tsv:3: weight 'x' is not a number",
        "BLR~name~~~~Bela|countries.tsv:3: found 6 cells, expected 7",
        "BLR~name~~~~~...|countries.tsv:3: surface '...' is not 1 to 32 words that begin with a letter or digit",
      })
  void aBadLineIsRefusedWithItsNumber(String row, String message) {
    assertThatThrownBy(() -> parse(row.replace('~', '\t') + "\n"))
        .isInstanceOf(LexiconException.class)
        .hasMessage(message);
  }

  @Test
  void anUnknownColumnIsRefused() {
    assertThatThrownBy(
            () -> Lexicon.parse("x.tsv", "code\tkind\tsurfaces\n", Set.of(), code -> true))
        .hasMessageStartingWith("x.tsv:1: column 'surfaces' is not known");
  }

  @Test
  void yearsAndMonthsAreTheirFirstDay() {
    Validity validity = parse("ZAR\tname\t\t1971\t1997-05\t\tZaire\n").entries().get(0).validity();
    assertThat(validity)
        .isEqualTo(new Validity(LocalDate.of(1971, 1, 1), LocalDate.of(1997, 5, 1)));
    assertThat(validity.covers(Optional.of(LocalDate.of(1997, 4, 30)))).isTrue();
    assertThat(validity.covers(Optional.of(LocalDate.of(1997, 5, 1)))).isFalse();
    assertThat(validity.covers(Optional.empty())).isFalse();
  }

  @Test
  void aDirectoryExtendsAndReplaces(@TempDir Path directory) throws Exception {
    Files.writeString(
        directory.resolve("countries.mine.tsv"), "code\tkind\tsurface\nBLR\tname\tBelaya Rus\n");
    Files.writeString(
        directory.resolve("sector-terms.tsv"),
        "code\tkind\tcase\tsurface\nenergy.oil\tterm\tany\tblack gold\n");
    LexiconSource source = LexiconSource.withDirectory(directory);
    Lexicons lexicons = Lexicons.of(source);
    assertThat(lexicons.countries().find("Belaya Rus, Iran")).hasSize(2);
    assertThat(lexicons.sectors().find("black gold, wheat")).hasSize(1);
    assertThat(source.hash()).isNotEqualTo(LexiconSource.BUILT_IN.hash());
  }

  @Test
  void aFileOfAnotherNameIsRefused(@TempDir Path directory) throws Exception {
    Files.writeString(directory.resolve("nations.tsv"), "code\n");
    assertThatThrownBy(() -> LexiconSource.withDirectory(directory))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("nations.tsv: not the name of a lexicon, expected one of states.tsv");
  }

  @Test
  void anEmptyOrMissingDirectoryIsRefused(@TempDir Path directory) {
    assertThatThrownBy(() -> LexiconSource.withDirectory(directory))
        .hasMessageEndingWith("no .tsv file in it");
    assertThatThrownBy(() -> LexiconSource.withDirectory(directory.resolve("x")))
        .hasMessageEndingWith("not a directory");
  }

  @Test
  void nounsAndVerbsHaveTheirForms() {
    assertThat(Inflection.NOUN.forms("tractor factory"))
        .containsExactly("tractor factory", "tractor factories");
    assertThat(Inflection.VERB.forms("supply grain"))
        .containsExactly("supply grain", "supplies grain", "supplied grain", "supplying grain");
    assertThat(Inflection.VERB.forms("ban")).containsExactly("ban", "bans", "banned", "banning");
  }

  @Test
  void aBlockerSwallowsTheReadingInsideIt() {
    PhraseMatcher matcher =
        new PhraseMatcher(parse("-\tblocker\t\t\t\t\tGeorgia Tech\nGEO\tname\t\t\t\t\tGeorgia\n"));
    assertThat(matcher.find("Georgia Tech of Georgia"))
        .extracting(PhraseMatcher.Hit::isBlocked)
        .containsExactly(true, false);
  }
}
