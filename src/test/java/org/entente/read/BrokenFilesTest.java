package org.entente.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.io.input.BrokenInputStream;
import org.apache.spark.sql.Row;
import org.entente.config.InputFormat;
import org.entente.read.article.ArticleReader;
import org.entente.read.article.FieldNames;
import org.entente.read.file.FileOpener;
import org.entente.read.file.Format;
import org.entente.read.file.InputFile;
import org.entente.read.file.InputSplit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenFilesTest {

  private static final int RECORDS = 20_000;

  static List<Arguments> compressions() {
    return List.of(
        Arguments.of("gz", (Packed.Packing) GZIPOutputStream::new),
        Arguments.of("bz2", (Packed.Packing) out -> new BZip2CompressorOutputStream(out, 1)),
        Arguments.of("zst", (Packed.Packing) ZstdOutputStream::new));
  }

  /** Records that do not compress well, so that a cut falls among them. */
  private static byte[] lines() {
    Random random = new Random(5);
    return IntStream.range(0, RECORDS)
        .mapToObj(i -> "{\"text\": \"%d %x\"}\n".formatted(i, random.nextLong()))
        .collect(Collectors.joining())
        .getBytes(UTF_8);
  }

  @ParameterizedTest
  @MethodSource("compressions")
  void aCompressedFileIsReadWhateverItsNameSays(String ending, Packed.Packing packing) {
    byte[] packed = Packed.packed(lines(), packing);
    assertThat(new OneFile("a.jsonl." + ending, packed).rows()).hasSize(RECORDS);
    assertThat(
            OneFile.values(
                new OneFile("a.jsonl", packed).rows(InputFormat.DETECTED, 99_999), "reason"))
        .hasSize(RECORDS)
        .containsOnly("");
  }

  @ParameterizedTest
  @MethodSource("compressions")
  void severalCompressedFilesOneBehindTheOtherAreOne(String ending, Packed.Packing packing)
      throws IOException {
    byte[] one = Packed.packed("{\"text\": \"a\"}\n".getBytes(UTF_8), packing);
    byte[] two = Arrays.copyOf(one, 2 * one.length);
    System.arraycopy(one, 0, two, one.length, one.length);
    assertThat(new OneFile("a.jsonl." + ending, two).values("body")).containsExactly("a", "a");
  }

  @ParameterizedTest
  @MethodSource("compressions")
  void aCutOffFileGivesWhatItHoldsAndARejectForTheRest(String ending, Packed.Packing packing) {
    byte[] packed = Packed.packed(lines(), packing);
    List<Row> rows =
        new OneFile("a.jsonl." + ending, Arrays.copyOf(packed, packed.length * 3 / 4)).rows();
    List<String> reasons = OneFile.values(rows, "reason");
    assertThat(reasons).hasSizeBetween(500, RECORDS).endsWith("truncated-archive");
    assertThat(reasons.subList(0, reasons.size() - 1)).containsOnly("");
    assertThat(OneFile.values(rows.subList(rows.size() - 1, rows.size()), "detail"))
        .singleElement()
        .asString()
        .startsWith("broken or cut-off " + ending)
        .endsWith("; the rest of the file is not read");
  }

  @ParameterizedTest
  @MethodSource("compressions")
  void aFileCutOffInItsFirstBytesIsOneReject(String ending, Packed.Packing packing) {
    byte[] packed = Arrays.copyOf(Packed.packed(lines(), packing), 5);
    assertThat(new OneFile("a.jsonl." + ending, packed).values("reason"))
        .containsExactly("truncated-archive");
    assertThat(new OneFile("a.csv." + ending, packed).values("reason"))
        .containsExactly("truncated-archive");
  }

  @Test
  void whatFollowsACompressedFileAndIsNoneIsOneReject() {
    byte[] packed = Packed.gzip("{\"text\": \"a\"}\n");
    byte[] more = Arrays.copyOf(packed, packed.length + 9);
    Arrays.fill(more, packed.length, more.length, (byte) 'x');
    assertThat(new OneFile("a.jsonl.gz", more).values("body", "reason"))
        .containsExactly("a|", "|truncated-archive");
  }

  @Test
  void binaryDataOfAnyNameAreOneReject() {
    byte[] data = new byte[5000];
    new Random(7).nextBytes(data);
    data[0] = 'x';
    for (String name : List.of("a.jsonl", "a.json", "a.csv", "a.txt")) {
      OneFile file = new OneFile(name, data);
      assertThat(OneFile.values(file.rows(InputFormat.DETECTED, 999), "record", "reason"))
          .as(name)
          .containsExactly("0|not-text");
    }
  }

  @Test
  void aFaultOfTheFileSystemIsNoFaultOfTheFile() {
    InputFile file = new InputFile("a.jsonl.gz", "a", Format.JSONL, 100);
    FormatReader formats =
        new FormatReader(new ArticleReader(FieldNames.USUAL, 10, OneFile.TODAY), "UTF-8");
    byte[] packed = Packed.packed(lines(), GZIPOutputStream::new);
    FileOpener failing =
        start ->
            new SequenceInputStream(
                new ByteArrayInputStream(packed, 0, 4000),
                new BrokenInputStream(() -> new IOException("connection lost")));
    assertThatThrownBy(
            () ->
                new SliceRows(new InputSplit(file, 0, 100), formats, failing)
                    .forEachRemaining(r -> {}))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("a.jsonl.gz: connection lost");
  }
}
