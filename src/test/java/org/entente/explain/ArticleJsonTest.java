package org.entente.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.util.List;
import org.entente.schema.Extracted;
import org.entente.schema.Table;
import org.junit.jupiter.api.Test;

class ArticleJsonTest {

  private static JsonNode object(String title, String text) throws IOException {
    return new ObjectMapper().readTree(ArticleJson.of(Explained.article(title, text)));
  }

  private static List<String> names(JsonNode object) {
    return Lists.newArrayList(object.fieldNames());
  }

  @Test
  void eachArticleLevelTableIsAnArrayWithItsColumns() throws IOException {
    JsonNode object =
        object(
            "Iran", "Belarus will sell 2,000 tonnes of potash to Iran, says the United Nations.");
    for (Table table : Extracted.NESTED) {
      assertThat(names(object.get(table.code()).get(0)))
          .as(table.code())
          .containsExactlyInAnyOrder(Extracted.nested(table).fieldNames());
    }
  }

  @Test
  void whatIsNotStatedIsNull() throws IOException {
    JsonNode row = object("", "Belarus and Iran.").get("dyad_evidence").get(0);
    assertThat(row.get("modality").asText()).isEqualTo("asserted");
    for (String column : List.of("sector", "relation", "instrument", "from_country")) {
      assertThat(row.get(column).isNull()).as(column).isTrue();
    }
    assertThat(row.get("sector_begin").isNull()).isTrue();
  }

  @Test
  void offsetsCountWithinTheField() throws IOException {
    JsonNode mention = object("Potash", "To Iran.").get("country_mentions").get(0);
    assertThat(mention.toString())
        .isEqualTo(
            "{\"field\":\"text\",\"begin\":3,\"end\":7,\"surface\":\"Iran\",\"sentence_id\":1,"
                + "\"country\":\"IRN\",\"kind\":\"name\",\"rule\":\"alias\"}");
  }

  @Test
  void whatWasRejectedIsToldWithItsRule() throws IOException {
    JsonNode object = object("", "Barnaby Jordan said so.");
    assertThat(object.get("rejections").toString())
        .isEqualTo(
            "[{\"field\":\"text\",\"begin\":8,\"end\":14,\"surface\":\"Jordan\","
                + "\"sentence_id\":0,\"rule\":\"person-name\"}]");
    assertThat(object.get("rules").toString())
        .isEqualTo("{\"person-name\":\"part of a person's name\"}");
  }
}
