package org.entente.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SamplePageTest {

  private static final List<SampledRow> ROWS =
      List.of(
          SampledRows.of("s1", "Belarus sold <b>potash</b> & \"salt\" to Iran.</script>"),
          SampledRows.of("s2", "Belarus sold potash to Iran."));

  private static final Document PAGE = Jsoup.parse(SamplePage.of(ROWS, "Sample 1 of a run"));

  @Test
  void everyRowIsThereAsItStood() {
    assertThat(PAGE.select("article blockquote").eachText())
        .containsExactly(
            "Belarus sold <b>potash</b> & \"salt\" to Iran.</script>",
            "Belarus sold potash to Iran.");
    assertThat(PAGE.select("article:first-of-type .fact").eachText())
        .containsExactly("TRADE", "Belarus to Iran", "asserted");
  }

  @Test
  void everyRowHasAChoiceOfMarks() {
    assertThat(PAGE.select("#row1 input[type=radio][name=row1]").eachAttr("value"))
        .containsExactly("right", "pair", "sector", "relation", "direction", "modality");
  }

  @Test
  void theConfidenceIsNotShown() {
    assertThat(PAGE.body().text()).doesNotContain("0.71");
  }

  @Test
  void theRecordsOfTheCsvAreInThePage() throws IOException {
    String[] lines =
        new ObjectMapper().readValue(PAGE.getElementById("records").data(), String[].class);
    assertThat(lines).hasSize(3);
    assertThat(lines[0]).isEqualTo(SampleCsv.header());
    assertThat(List.of(lines).subList(1, 3)).isEqualTo(SampleCsv.records(ROWS));
  }

  @Test
  void aLinkLeadsToAPageOnly() {
    assertThat(PAGE.select("#row0 a").eachAttr("href"))
        .containsExactly("https://courier.example/a?b=1&c=2");
    assertThat(SamplePage.of(List.of(), "none")).doesNotContain("http");
  }
}
