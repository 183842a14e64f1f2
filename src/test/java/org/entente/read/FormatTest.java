package org.entente.read;

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
    "news.json, JSONL",
    "NEWS.JSONL, JSONL",
    "news.jsonl.gz, JSONL",
    "news.json.bz2, JSONL",
    "s3a://bucket/2024/news.v2.jsonl.gz, JSONL",
    "part-0000.parquet, PARQUET",
    "part-0000.snappy.parquet, PARQUET"
  })
  void theNameOfAFileTellsItsFormat(String name, Format format) {
    assertThat(Format.ofFile(name)).contains(format);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"news", "news.txt", "news.gz", "jsonl", "news.jsonl.zip", "parquet/news", ""})
  void anotherNameTellsNone(String name) {
    assertThat(Format.ofFile(name)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aFormatIsKnownByItsCode(Format format) {
    assertThat(Format.named(format.code())).isEqualTo(format);
  }

  @Test
  void anUnknownFormatIsTheUsersMistake() {
    assertThatThrownBy(() -> Format.named("csv"))
        .isInstanceOf(UserException.class)
        .hasMessage("--format csv: not known, expected one of jsonl, parquet");
  }
}
