package org.entente.read.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.config.InputFormat;
import org.entente.read.OneFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class PresetTest {

  static final List<String> NAMES = Preset.NAMES;

  private static InputFormat preset(String name) {
    return new InputFormat(Optional.empty(), Optional.of(name), List.of(), "UTF-8");
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void eachPresetHasItsFileAndNamesATextField(String name) {
    assertThat(FieldNames.of(preset(name)).of(ArticleField.TEXT)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '#',
      textBlock =
          """
          huffpost    ! {"headline": "H", "short_description": "S", "link": "l", "date": "2018-05-26"} ! H|S|unknown|l|2018-05-26 00:00:00.0
          news-please ! {"title": "T", "maintext": "M", "date_publish": "2017-05-25 07:00:00", "source_domain": "d.example", "url": "u"} ! T|M|d.example|u|2017-05-25 07:00:00.0
          cc-news     ! {"title": "T", "text": "X", "domain": "d.example", "date": "2017-05-25 07:00:00", "url": "u"} ! T|X|d.example|u|2017-05-25 07:00:00.0
          webz        ! {"thread": {"site": "d.example"}, "title": "T", "text": "X", "published": "2015-10-01T03:00:00.000+03:00", "url": "u"} ! T|X|d.example|u|2015-10-01 00:00:00.0
          newsapi     ! {"source": {"id": null, "name": "Wire"}, "title": "T", "content": "C", "publishedAt": "2024-05-20T08:30:00Z", "url": "u"} ! T|C|Wire|u|2024-05-20 08:30:00.0
          media-cloud ! {"stories_id": 7, "title": "Malta meets Fiji", "media_name": "Wire", "publish_date": "2024-05-20", "url": "u"} ! |Malta meets Fiji|Wire|u|2024-05-20 00:00:00.0
          """)
  void aPresetKnowsTheFieldsOfItsCorpus(String name, String record, String article) {
    List<org.apache.spark.sql.Row> rows = OneFile.of("a.json", record).rows(preset(name));
    assertThat(OneFile.values(rows, "title", "body", "source", "url", "published"))
        .containsExactly(article);
  }

  @Test
  void agNewsIsReadWithAHeaderOrWithout() {
    OneFile bare = OneFile.of("a.csv", "\"3\",\"Visit\",\"Malta met Fiji.\"\n");
    OneFile headed =
        OneFile.of("a.csv", "Class Index,Title,Description\n3,Visit,Malta met Fiji.\n");
    assertThat(OneFile.values(bare.rows(preset("ag-news")), "title", "body"))
        .isEqualTo(OneFile.values(headed.rows(preset("ag-news")), "title", "body"))
        .containsExactly("Visit|Malta met Fiji.");
  }

  @Test
  void namesGivenGoBeforeThoseOfThePreset() {
    InputFormat form =
        new InputFormat(
            Optional.empty(), Optional.of("huffpost"), List.of("text=Lead", "id=no"), "UTF-8");
    OneFile file =
        OneFile.of("a.json", "{\"lead\": \"L\", \"short_description\": \"S\", \"no\": 5}");
    assertThat(OneFile.values(file.rows(form), "article_id", "body")).containsExactly("5|L");
  }
}
