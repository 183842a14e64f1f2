package org.entente.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlMetadataTest {

  private static HtmlMetadata metadata(String head) {
    return new HtmlMetadata(Jsoup.parse("<html><head>" + head + "</head><body></body></html>"));
  }

  private static String jsonLd(String members) {
    return "<script type=application/ld+json>{\"@type\": \"NewsArticle\", %s}</script>"
        .formatted(members);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "Ina Kalder"                                          | Ina Kalder
          {"name": "Ina Kalder"}                                | Ina Kalder
          [{"name": "Ina Kalder"}, {"name": "Ole Brandt"}]      | Ina Kalder, Ole Brandt
          ["Ina Kalder", {"@id": "https://a.example/ina"}, " "] | Ina Kalder
          {"name": ["Ina Kalder", "Ole Brandt"]}                | Ina Kalder
          [null, 7]                                             | The desk
          """)
  void theAuthorsAreAllWhoseNamesAPageGives(String author, String names) {
    String meta = "<meta name=author content='The desk'>";
    assertThat(metadata(jsonLd("\"author\": " + author) + meta).author()).contains(names);
  }

  @Test
  void theFirstOfTheNamesOfAMetaElementCounts() {
    String metas =
        "<meta name=twitter:title content=Second><meta property=OG:TITLE content=' First '>"
            + "<meta property=og:title content=Third><meta property=og:url content=' '>";
    assertThat(metadata(metas).title()).contains("First");
    assertThat(metadata(metas).url()).isEmpty();
  }
}
