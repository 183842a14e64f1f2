package org.entente.read.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.commons.io.input.BrokenInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.apache.spark.sql.Row;
import org.entente.config.InputFormat;
import org.entente.read.FormatReader;
import org.entente.read.OneFile;
import org.entente.read.SliceRows;
import org.entente.read.article.ArticleReader;
import org.entente.read.article.FieldNames;
import org.entente.read.file.FileOpener;
import org.entente.read.file.Format;
import org.entente.read.file.InputFile;
import org.entente.read.file.InputSplit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ParquetTest {

  private static final MessageType TEXTS =
      MessageTypeParser.parseMessageType(
          "message m { required int64 id; required binary text (STRING); }");
  private static final int ROWS = 900;

  @TempDir private Path folder;

  /** A file of these rows, in row groups of about 4 KB. */
  private OneFile file(MessageType type, CompressionCodecName codec, List<Group> rows)
      throws IOException {
    Path path = folder.resolve("a.parquet");
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(
                HadoopOutputFile.fromPath(
                    new org.apache.hadoop.fs.Path(path.toUri()), new Configuration()))
            .withType(type)
            .withCompressionCodec(codec)
            .withRowGroupSize(4096L)
            .withMinRowCountForPageSizeCheck(10)
            .build()) {
      for (Group row : rows) {
        writer.write(row);
      }
    }
    return new OneFile("a.parquet", Files.readAllBytes(path));
  }

  private OneFile oneRow(String columns, Consumer<Group> values) throws IOException {
    MessageType type =
        MessageTypeParser.parseMessageType(
            "message m { required binary text (STRING); " + columns + " }");
    Group row = new SimpleGroup(type);
    row.add("text", "Malta");
    values.accept(row);
    return file(type, CompressionCodecName.UNCOMPRESSED, List.of(row));
  }

  private OneFile texts(CompressionCodecName codec) throws IOException {
    List<Group> rows =
        new Random(7)
            .longs(ROWS)
            .mapToObj(i -> new SimpleGroup(TEXTS).append("id", i).append("text", "Malta " + i))
            .toList();
    return file(TEXTS, codec, rows);
  }

  @ParameterizedTest
  @EnumSource(names = {"UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD", "LZ4_RAW"})
  void aFileInSlicesGivesTheRowsOfTheWhole(CompressionCodecName codec) throws IOException {
    OneFile file = texts(codec);
    List<String> whole = file.values("record", "article_id", "body", "reason");
    assertThat(whole).hasSize(ROWS);
    assertThat(whole.get(ROWS - 1)).startsWith((ROWS - 1) + "|").endsWith("|");
    for (int size : List.of(999, 5000, file.content().length / 2)) {
      List<Row> rows = file.rows(InputFormat.DETECTED, size);
      assertThat(OneFile.values(rows, "record", "article_id", "body", "reason")).isEqualTo(whole);
    }
  }

  @Test
  void aBrokenPageRefusesTheRestOfItsRowGroupAlone() throws IOException {
    OneFile file = texts(CompressionCodecName.SNAPPY);
    List<String> whole = file.values("record", "body");
    byte[] bytes = file.content().clone();
    Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 50, (byte) 0xff);
    OneFile broken = new OneFile("a.parquet", bytes);
    List<String> read = broken.values("record", "body");
    List<String> rejects =
        broken.values("reason", "detail").stream().filter(row -> !row.equals("|")).toList();
    assertThat(rejects)
        .singleElement()
        .asString()
        .startsWith("truncated-archive|broken: the last ");
    String lost = rejects.get(0).replaceAll(".*the last (\\d+) rows.*", "$1");
    assertThat(read).hasSize(ROWS - Integer.parseInt(lost) + 1);
    assertThat(read).last().isEqualTo(whole.get(ROWS - 1));
    assertThat(OneFile.values(broken.rows(InputFormat.DETECTED, 3000), "record", "body"))
        .isEqualTo(read);
  }

  @Test
  void aFaultOfTheFileSystemIsNoReject() throws IOException {
    byte[] bytes = texts(CompressionCodecName.SNAPPY).content();
    InputFile file = new InputFile("a.parquet", "a", Format.PARQUET, bytes.length);
    FormatReader formats =
        new FormatReader(new ArticleReader(FieldNames.USUAL, 100, OneFile.TODAY), "UTF-8");
    int half = bytes.length / 2;
    FileOpener failing =
        start ->
            start < half
                ? new BrokenInputStream(() -> new IOException("connection lost"))
                : new ByteArrayInputStream(bytes, (int) start, bytes.length);
    SliceRows rows = new SliceRows(new InputSplit(file, 0, bytes.length), formats, failing);
    assertThatThrownBy(rows::hasNext)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("a.parquet: connection lost");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          int64 date (TIMESTAMP(NANOS,true))   | 1710324930000000001
          int64 date (TIMESTAMP(MICROS,false)) | 1710324930000000
          int64 date (TIMESTAMP(MILLIS,true))  | 1710324930000
          int64 date                           | 1710324930
          """)
  void aMomentIsReadInWhateverUnit(String column, long value) throws IOException {
    OneFile file = oneRow("required " + column + ";", row -> row.add("date", value));
    assertThat(file.values("published"))
        .singleElement()
        .asString()
        .startsWith("2024-03-13 10:15:30.0");
  }
}
