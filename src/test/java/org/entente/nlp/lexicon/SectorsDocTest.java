package org.entente.nlp.lexicon;

import java.io.IOException;
import java.util.stream.Collectors;
import org.entente.GoldenFile;
import org.entente.nlp.lexicon.codes.Sector;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.junit.jupiter.api.Test;

class SectorsDocTest {

  private static final String TOP =
      """
      # The sectors

      <!-- Generated from src/main/resources/lexicon/sectors.tsv; a test compares. To write it anew:
           mvn test -Dtest=SectorsDocTest -Dgolden.update=true -->

      A sector is what two countries deal in. The codes beside it are the nearest ones of public classifications, many
      to many and for orientation: CRS, the purpose codes of the OECD's Development Assistance Committee (three digits
      stand for all codes that begin so); COFOG, the functions of government; ISIC Rev. 4, the industries; HS, chapters
      and headings of the Harmonized System. The table `sectors` has them as columns. Statecraft can be left out of
      economic totals by `is_statecraft`.

      | code | name | CRS | COFOG | ISIC | HS |
      |---|---|---|---|---|---|
      """;

  @Test
  void theCommittedPageIsWhatTheTaxonomySays() throws IOException {
    String rows =
        Lexicons.of(LexiconSource.BUILT_IN).codeLists().sectors().values().stream()
            .map(SectorsDocTest::row)
            .collect(Collectors.joining());
    GoldenFile.at("docs/sectors.md").check(TOP + rows);
  }

  private static String row(Sector sector) {
    return "| `%s` | %s | %s | %s | %s | %s |\n"
        .formatted(
            sector.code(), sector.name(), sector.crs(), sector.cofog(), sector.isic(), sector.hs());
  }
}
