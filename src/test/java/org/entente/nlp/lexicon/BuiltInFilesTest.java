package org.entente.nlp.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.nlp.lexicon.file.LexiconFile;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.entente.nlp.lexicon.file.TsvTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The files that come with Entente have the form that docs/lexicons.md asks for. */
class BuiltInFilesTest {

  private static final List<String> REGISTER_COLUMNS =
      List.of(
          "code",
          "name",
          "status",
          "from",
          "until",
          "successors",
          "region",
          "m49",
          "parent",
          "note",
          "statecraft",
          "crs",
          "cofog",
          "isic",
          "hs",
          "organization",
          "country",
          "kind",
          "case",
          "inflection",
          "weight",
          "surface",
          "trait",
          "traits",
          "value",
          "part",
          "feature",
          "coefficient");

  private static final Map<LexiconFile, List<String>> ORDER =
      Map.of(
          LexiconFile.CONFIDENCE, List.of("part", "feature"),
          LexiconFile.REGIONS, List.of("code"),
          LexiconFile.STATES, List.of("code"),
          LexiconFile.SECTORS, List.of("code"),
          LexiconFile.MEMBERSHIPS, List.of("organization", "country", "from"));

  private static String content(LexiconFile file) {
    return LexiconSource.BUILT_IN.parts(file).get(0).content();
  }

  private static List<String> keys(LexiconFile file) {
    List<String> columns = ORDER.getOrDefault(file, List.of("code", "kind", "surface", "from"));
    return TsvTable.parse(file.fileName(), content(file), List.of(), REGISTER_COLUMNS)
        .rows()
        .stream()
        .map(row -> String.join("\t", columns.stream().map(row::cell).toList()))
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void rowsAreSortedWithoutRepetition(LexiconFile file) {
    Function<String, int[]> codePoints = key -> key.codePoints().toArray();
    List<String> sorted =
        keys(file).stream()
            .distinct()
            .sorted(Comparator.comparing(codePoints, Arrays::compare))
            .toList();

    assertThat(keys(file)).isEqualTo(sorted).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aFileBeginsWithWhatItIsAndItsLicence(LexiconFile file) {
    List<String> head = content(file).lines().takeWhile(line -> line.startsWith("#")).toList();

    assertThat(head).hasSizeGreaterThanOrEqualTo(3);
    assertThat(head).anyMatch(line -> line.startsWith("# Source: "));
    assertThat(head).anyMatch(line -> line.startsWith("# Licence: "));
  }

  @ParameterizedTest
  @EnumSource
  void linesEndInLineFeedsAndCellsHaveNoSpaceAround(LexiconFile file) {
    assertThat(content(file)).endsWith("\n").doesNotContain("\r", "\ufeff");
    Stream<String> cells =
        content(file)
            .lines()
            .filter(line -> !line.startsWith("#"))
            .flatMap(line -> Stream.of(line.split("\t", -1)));
    assertThat(cells.filter(cell -> !cell.equals(cell.strip()))).isEmpty();
  }
}
