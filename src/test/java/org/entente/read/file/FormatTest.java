package org.entente.read.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.config.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {

  @ParameterizedTest
  @CsvSource({
    "news.jsonl, JSONL",
    "news.ndjson, JSONL",
    "news.json, JSON",
    "NEWS.JSONL, JSONL",
    "news.jsonl.gz, JSONL",
    "news.json.bz2, JSON",
    "news.csv.zst, CSV",
    "news.tsv, CSV",
    "s001.txt, TEXT",
    "page.html.gz, HTML",
    "crawl.warc.gz, WARC",
    "crawl.warc.wet.gz, WET",
    "reut2-000.sgm, SGML",
    "s3a://bucket/2024/news.v2.jsonl.gz, JSONL",
    "part-0000.parquet, PARQUET",
    "part-0000.snappy.parquet, PARQUET"
  })
  void theNameOfAFileTellsItsFormat(String name, Format format) {
    assertThat(Format.ofName(name)).contains(format);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"news", "news.doc", "news.gz", "jsonl", "news.jsonl.zip", "parquet/news", ""})
  void anotherNameTellsNone(String name) {
    assertThat(Format.ofName(name)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
  void aFormatIsKnownByItsCode(Format format) {
    assertThat(Format.named(format.code())).isEqualTo(format);
  }

  @Test
  void anUnknownFormatIsTheUsersMistake() {
    assertThatThrownBy(() -> Format.named("pdf"))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "--format pdf: not known, expected one of jsonl, json, csv, parquet, text, html, warc, wet,"
                + " sgml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          {"text": 1}                          ; JSON
          [{                                   ; JSON
          WARC/1.0                             ; WARC
          PAR1abc                              ; PARQUET
          <!DOCTYPE lewis SYSTEM "lewis.dtd">  ; SGML
          <REUTERS TOPICS="YES">               ; SGML
          <!doctype HTML>                      ; HTML
          '  <html lang="en">'                 ; HTML
          '\ufeff{"text": 1}'                  ; JSON
          """)
  void theFirstBytesTellAFormatThatTheNameDoesNot(String head, Format format) {
    assertThat(Format.ofHead(head.getBytes(UTF_8))).contains(format);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Malta and Fiji met.", "id,text", "%PDF-1.7"})
  void otherBytesTellNone(String head) {
    assertThat(Format.ofHead(head.getBytes(UTF_8))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "TEXT, s001.txt, s001",
    "TEXT, 2024/05/S.TXT.gz, 2024/05/S",
    "HTML, page.htm, page",
    "TEXT, notes, notes"
  })
  void theBareNameOfAFileHasNoEndings(Format format, String name, String bare) {
    assertThat(format.bareName(name)).isEqualTo(bare);
  }
}
