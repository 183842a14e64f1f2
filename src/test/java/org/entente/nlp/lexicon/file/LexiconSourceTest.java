package org.entente.nlp.lexicon.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.entente.config.UserException;
import org.entente.nlp.lexicon.Lexicons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconSourceTest {

  private static final String MIDDLE_EARTH = "code\tkind\tsurface\nNZL\tname\tMiddle Earth\n";

  @TempDir Path directory;

  private void write(String name, String content) throws IOException {
    Files.writeString(directory.resolve(name), content, UTF_8);
  }

  private PhraseMatcher countries() {
    return Lexicons.of(LexiconSource.withDirectory(directory)).countries().names();
  }

  @Test
  void aFileOfTheSameNameReplacesTheBuiltInOne() throws IOException {
    write("countries.tsv", MIDDLE_EARTH);

    assertThat(countries().find("Middle Earth")).hasSize(1);
    assertThat(countries().find("New Zealand")).isEmpty();
  }

  @Test
  void theLatestDayThatAFileOfLeadersNamesCounts() throws IOException {
    write("leaders.tsv", "# Known until: 2020-01-31\ncode\tkind\tsurface\n");
    write("leaders.own.tsv", "# Known until: 2031-12-31\ncode\tkind\tsurface\n");

    assertThat(LexiconSource.withDirectory(directory).leadersKnownUntil())
        .contains(LocalDate.parse("2031-12-31"));
  }

  @Test
  void aFileWithAWordMoreExtendsTheBuiltInOne() throws IOException {
    write("countries.films.tsv", MIDDLE_EARTH);

    assertThat(countries().find("Middle Earth, New Zealand")).hasSize(2);
  }

  @Test
  void severalFilesExtendInTheOrderOfTheirNames() throws IOException {
    write("countries.b.tsv", "code\tkind\tsurface\nAUS\tname\tMiddle Earth\n");
    write("countries.a.tsv", MIDDLE_EARTH);

    assertThat(countries().find("Middle Earth").get(0).entries())
        .extracting(Entry::code)
        .containsExactly("NZL", "AUS");
  }

  @Test
  void ownStatesGiveCodesToOwnNames() throws IOException {
    write("states.own.tsv", "code\tname\tstatus\nXRH\tRohan\tcountry\n");
    write("countries.own.tsv", "code\tkind\tsurface\nXRH\tname\tRohan\n");

    assertThat(countries().find("Rohan").get(0).entries().get(0).code()).isEqualTo("XRH");
  }

  @Test
  void anOwnSectorHasOwnTerms() throws IOException {
    write("sectors.own.tsv", "code\tname\ncrafts.blades\tBlades\n");
    write("sector-terms.own.tsv", "code\tkind\tsurface\ncrafts.blades\tterm\tAnduril\n");
    PhraseMatcher terms = Lexicons.of(LexiconSource.withDirectory(directory)).sectors().terms();

    assertThat(terms.find("Anduril, potash"))
        .extracting(hit -> hit.entries().get(0).code())
        .containsExactly("crafts.blades", "agriculture.inputs");
  }

  @Test
  void anOwnTaxonomyReplacesTheBuiltInOne() throws IOException {
    write("sectors.tsv", "code\tname\tcrs\ncrafts.blades\tBlades\t321\n");
    write("sector-terms.tsv", "code\tkind\tsurface\ncrafts.blades\tterm\tAnduril\n");
    Lexicons own = Lexicons.of(LexiconSource.withDirectory(directory));

    assertThat(own.codeLists().sectors()).containsOnlyKeys("crafts.blades");
    assertThat(own.sectors().terms().find("Anduril, potash")).hasSize(1);
  }

  @Test
  void aTermOfASectorThatIsNotInTheTaxonomyIsRefusedWithItsLine() throws IOException {
    write("sectors.tsv", "code\tname\ncrafts.blades\tBlades\n");
    write("sector-terms.tsv", "# own\ncode\tkind\tsurface\nenergy.oil\tterm\toil\n");

    assertThatThrownBy(() -> Lexicons.of(LexiconSource.withDirectory(directory)))
        .isInstanceOf(LexiconException.class)
        .hasMessage("sector-terms.tsv:3: code 'energy.oil' is not known");
  }

  @Test
  void aBadLineOfAnOwnFileIsNamed() throws IOException {
    write("countries.own.tsv", "code\tkind\tsurface\nXRH\tname\tRohan\n");

    assertThatThrownBy(this::countries)
        .isInstanceOf(LexiconException.class)
        .hasMessage("countries.own.tsv:2: code 'XRH' is not known");
  }

  @Test
  void aFileOfAnotherNameIsRefused() throws IOException {
    write("country.tsv", MIDDLE_EARTH);

    assertThatThrownBy(() -> LexiconSource.withDirectory(directory))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith(
            directory.resolve("country.tsv")
                + ": not the name of a lexicon, expected one of states.tsv, countries.tsv,");
  }

  @Test
  void aFileThatIsNotUtf8IsRefused() throws IOException {
    Files.write(directory.resolve("countries.tsv"), "Réunion".getBytes(ISO_8859_1));

    assertThatThrownBy(() -> LexiconSource.withDirectory(directory))
        .isInstanceOf(UserException.class)
        .hasMessage("--lexicon " + directory + ": a file is not UTF-8");
  }

  @Test
  void anEmptyDirectoryIsRefused() {
    assertThatThrownBy(() -> LexiconSource.withDirectory(directory))
        .isInstanceOf(UserException.class)
        .hasMessage("--lexicon " + directory + ": no .tsv file in it");
  }

  @Test
  void whatIsNoDirectoryIsRefused() {
    Path missing = directory.resolve("missing");

    assertThatThrownBy(() -> LexiconSource.withDirectory(missing))
        .isInstanceOf(UserException.class)
        .hasMessage("--lexicon " + missing + ": not a directory");
  }

  @Test
  void theHashTellsContentsApart() throws IOException {
    String builtIn = LexiconSource.BUILT_IN.hash();
    write("countries.films.tsv", MIDDLE_EARTH);
    String one = LexiconSource.withDirectory(directory).hash();
    write("countries.films.tsv", MIDDLE_EARTH + "# a comment\n");
    String other = LexiconSource.withDirectory(directory).hash();

    assertThat(builtIn).matches("[0-9a-f]{64}").isEqualTo(LexiconSource.BUILT_IN.hash());
    assertThat(one).isNotEqualTo(builtIn);
    assertThat(other).isNotEqualTo(one).isNotEqualTo(builtIn);
  }

  @Test
  void lexiconsAreCompiledOncePerContent() throws IOException {
    write("countries.films.tsv", MIDDLE_EARTH);

    assertThat(Lexicons.of(LexiconSource.withDirectory(directory)))
        .isSameAs(Lexicons.of(LexiconSource.withDirectory(directory)))
        .isNotSameAs(Lexicons.of(LexiconSource.BUILT_IN));
  }
}
