package org.entente.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.github.luben.zstd.ZstdOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.spark.sql.Row;
import org.entente.config.InputFormat;
import org.entente.schema.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files of all formats, damaged at random: none may end the reading, and every record is one row.
 */
class FuzzTest {

  private static final int SEED = 20261127;

  private static final byte[][] SPLINTERS = {
    "\"".getBytes(UTF_8),
    "\\".getBytes(UTF_8),
    "\n".getBytes(UTF_8),
    "\r\n\r\n".getBytes(UTF_8),
    "[[[[[[[[".getBytes(UTF_8),
    "}]}]".getBytes(UTF_8),
    "<div><p><table>".getBytes(UTF_8),
    "</REUTERS>".getBytes(UTF_8),
    "WARC/1.0\r\n".getBytes(UTF_8),
    "Content-Length: 99999999999\r\n".getBytes(UTF_8),
    "&#x110000;&#0;".getBytes(UTF_8),
    "\ufeff".getBytes(UTF_8),
    "\ud83c\udf34".getBytes(UTF_8),
    "99999999999999999999999999e999".getBytes(UTF_8),
    ",,,,;;;;\t\t".getBytes(UTF_8),
    {0},
    {(byte) 0xff, (byte) 0xfe},
    {(byte) 0xc3},
    {0x1f, (byte) 0x8b}
  };

  private static byte[] mutated(byte[] original, Random random) {
    byte[] bytes = original;
    int changes = 1 + random.nextInt(4);
    for (int i = 0; i < changes && bytes.length > 1; i++) {
      int at = random.nextInt(bytes.length);
      bytes =
          switch (random.nextInt(6)) {
            case 0 -> changed(bytes, at, (byte) random.nextInt(256));
            case 1 -> changed(bytes, at, (byte) (bytes[at] ^ (1 << random.nextInt(8))));
            case 2 -> spliced(bytes, at, at, SPLINTERS[random.nextInt(SPLINTERS.length)]);
            case 3 ->
                spliced(bytes, at, Math.min(bytes.length, at + random.nextInt(40)), new byte[0]);
            case 4 -> Arrays.copyOf(bytes, at);
            default -> {
              int end = Math.min(bytes.length, at + random.nextInt(300));
              yield spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, end));
            }
          };
    }
    return bytes;
  }

  private static byte[] changed(byte[] bytes, int at, byte value) {
    byte[] copy = bytes.clone();
    copy[at] = value;
    return copy;
  }

  private static byte[] spliced(byte[] bytes, int begin, int end, byte[] inserted) {
    byte[] result = new byte[bytes.length - (end - begin) + inserted.length];
    System.arraycopy(bytes, 0, result, 0, begin);
    System.arraycopy(inserted, 0, result, begin, inserted.length);
    System.arraycopy(bytes, end, result, begin + inserted.length, bytes.length - end);
    return result;
  }

  /**
   * Reads a file and checks that each record is one row: an article, or a reject with its reason.
   */
  private static List<Row> checked(OneFile file, int size) {
    List<Row> rows;
    try {
      rows = file.rows(InputFormat.DETECTED, size);
    } catch (RuntimeException | Error e) {
      return fail(file.name() + ": " + new String(file.content(), UTF_8), e);
    }
    Set<Object> numbers = new HashSet<>();
    for (Row row : rows) {
      boolean accepted = row.get(Records.SCHEMA.fieldIndex("article_id")) != null;
      boolean rejected = row.get(Records.SCHEMA.fieldIndex("reason")) != null;
      assertThat(accepted).isNotEqualTo(rejected);
      assertThat(numbers.add(row.get(Records.SCHEMA.fieldIndex("record")))).isTrue();
    }
    return rows;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "articles.jsonl",
        "articles.json",
        "articles.csv",
        "semicolons.csv",
        "utf16.tsv",
        "articles.sgm",
        "articles.warc",
        "articles.warc.gz",
        "articles.warc.wet.gz",
        "articles.jsonl.gz",
        "articles.jsonl.bz2",
        "articles.parquet",
        "text/f1.txt"
      })
  void noDamageEndsTheReading(String name) {
    OneFile whole = FormatsTest.fixture(name);
    Random random = new Random(SEED + name.hashCode());
    for (int i = 0; i < 2000; i++) {
      byte[] damaged = mutated(whole.content(), random);
      checked(new OneFile(whole.name(), damaged), Math.max(1, damaged.length));
    }
  }

  @Test
  void noDamageOfAPageEndsTheReading() {
    Random random = new Random(SEED);
    for (int i = 0; i < 1000; i++) {
      OneFile page = FormatsTest.fixture("html/f%d.html".formatted(1 + i % 3));
      byte[] damaged = mutated(page.content(), random);
      assertThat(checked(new OneFile("a.html", damaged), Math.max(1, damaged.length))).hasSize(1);
    }
  }

  /** A damaged line is one row, whatever is in it, and leaves its neighbours as they were. */
  @Test
  void eachLineIsOneRowInWhateverSlicesAndCompression() {
    Random random = new Random(SEED);
    byte[] line = FormatsTest.fixture("articles.jsonl").content();
    line = new String(line, UTF_8).lines().findFirst().orElseThrow().getBytes(UTF_8);
    List<Packed.Packing> packings =
        List.of(GZIPOutputStream::new, ZstdOutputStream::new, BZip2CompressorOutputStream::new);
    for (int round = 0; round < 100; round++) {
      List<byte[]> lines = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        lines.add(withoutBreaks(mutated(line, random)));
      }
      byte[] file = joined(lines);
      long expected = lines.stream().filter(one -> !new String(one, UTF_8).isBlank()).count();
      OneFile plain = new OneFile("a.jsonl", file);
      List<Row> rows = checked(plain, file.length);
      assertThat(rows).hasSize((int) expected);
      assertThat(checked(plain, 1 + random.nextInt(file.length))).isEqualTo(rows);
      byte[] packed = Packed.packed(file, packings.get(round % packings.size()));
      assertThat(checked(new OneFile("a.jsonl", packed), 1 + packed.length / 2)).isEqualTo(rows);
    }
  }

  private static byte[] withoutBreaks(byte[] bytes) {
    byte[] line = bytes.clone();
    for (int i = 0; i < line.length; i++) {
      line[i] = line[i] == '\n' ? (byte) '?' : line[i];
    }
    return line;
  }

  private static byte[] joined(List<byte[]> lines) {
    int length = lines.stream().mapToInt(line -> line.length + 1).sum();
    byte[] file = new byte[length];
    int at = 0;
    for (byte[] line : lines) {
      System.arraycopy(line, 0, file, at, line.length);
      at += line.length;
      file[at++] = '\n';
    }
    return file;
  }
}
