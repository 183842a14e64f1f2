package org.entente.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.entente.GoldenFile;
import org.junit.jupiter.api.Test;

class TablesDocTest {

  @Test
  void theCommittedPageIsWhatTheSchemasSay() throws IOException {
    GoldenFile.at("docs/tables.md").check(TablesDocument.markdown());
  }

  @Test
  void everyTableHasASectionAndAnEntryInTheIndex() {
    for (Table table : Table.values()) {
      assertThat(TablesDocument.markdown())
          .contains(
              "\n## " + table.code() + "\n", "| [" + table.code() + "](#" + table.code() + ")");
    }
  }

  @Test
  void aColumnIsALineWithItsTypeUnitRangeAndExample() {
    assertThat(TablesDocument.markdown().lines())
        .contains(
            "| `n_chars` | int |  | UTF-16 code units; 0 or more | Length of the text without title"
                + " and dateline. | `1280` |",
            "| `language` | string | null |  | ISO 639 code of its language, of two letters where there is"
                + " one; null if it is not clear. | `\"en\"` |");
  }
}
