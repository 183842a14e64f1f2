package org.entente.read.file;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A kind of file that is recognized by its first bytes, but not read. */
public enum FileKind {
  PDF("a PDF document", "", "25504446"),
  RTF("an RTF document", "", "7b5c727466"),
  OFFICE("an office document", ".docx .pptx .odt .odp .epub", "504b0304"),
  OLD_OFFICE("an office document", "", "d0cf11e0a1b11ae1"),
  PNG("a PNG picture", "", "89504e470d0a1a0a"),
  JPEG("a JPEG picture", "", "ffd8ff"),
  GIF("a GIF picture", "", "474946383761", "474946383961"),
  TIFF("a TIFF picture", "", "49492a00", "4d4d002a"),
  RIFF("a picture, a sound or a film", "", "52494646"),
  MP3("a sound", "", "494433", "fffb"),
  OGG("a sound", "", "4f676753"),
  FINDER("a file of macOS for its folders", "", "0000000142756431"),
  SPREADSHEET("a spreadsheet; save it as CSV", ".xlsx .xlsm .ods", "504b0304"),
  ZIP("a zip archive; unpack it", "", "504b0304", "504b0506"),
  SEVEN_ZIP("a 7z archive; unpack it", "", "377abcaf271c"),
  RAR("a rar archive; unpack it", "", "526172211a07"),
  TAR("a tar archive; unpack it", "", "257:7573746172"),
  XZ("compressed by xz; unpack it, or compress it by zstd", "", "fd377a585a00"),
  LZ4("compressed by lz4; unpack it, or compress it by zstd", "", "04224d18"),
  SQLITE("an SQLite database", "", "53514c69746520666f726d617420"),
  PARQUET("Parquet", "", "50415231"),
  AVRO("Avro", "", "4f626a01"),
  XML("XML", "", "3c3f786d6c", "efbbbf3c3f786d6c", "3c727373", "3c66656564");

  /** Kinds whose files may have no NUL; the words that others begin with may begin a text. */
  private static final Set<FileKind> WITHOUT_NUL = EnumSet.of(PDF, RTF, XML);

  /** Kinds whose files may hold any number of records. */
  private static final Set<FileKind> CONTAINERS =
      EnumSet.of(SPREADSHEET, ZIP, SEVEN_ZIP, RAR, TAR, XZ, LZ4, SQLITE, PARQUET, AVRO, XML);

  private final String description;
  private final List<String> endings;
  private final List<Signature> signatures;

  /**
   * @param endings of the names of such files, separated by blanks; empty: any
   * @param signatures the bytes that each of them begins with, in hex; 257: before those at 257
   */
  FileKind(String description, String endings, String... signatures) {
    this.description = description;
    this.endings = List.of(endings.split(" ", -1));
    this.signatures = Arrays.stream(signatures).map(Signature::of).toList();
  }

  /** The kind of the file with this name and these first bytes, if it is one of these. */
  public static Optional<FileKind> of(String name, byte[] head) {
    String plain = Compression.plainName(name);
    boolean hasNul = BinaryData.hasNul(head);
    return Arrays.stream(values())
        .filter(kind -> hasNul || WITHOUT_NUL.contains(kind))
        .filter(kind -> kind.endings.stream().anyMatch(plain::endsWith))
        .filter(kind -> kind.signatures.stream().anyMatch(signature -> signature.isIn(head)))
        .findFirst();
  }

  /** What such a file is, and what to do with it. */
  public String description() {
    return description;
  }

  /** Whether such a file holds one article at most. */
  public boolean isOfOneArticle() {
    return !CONTAINERS.contains(this);
  }

  private record Signature(int offset, byte[] bytes) {

    static Signature of(String written) {
      int colon = written.indexOf(':');
      int offset = colon < 0 ? 0 : Integer.parseInt(written.substring(0, colon));
      return new Signature(offset, HexFormat.of().parseHex(written.substring(colon + 1)));
    }

    boolean isIn(byte[] head) {
      int end = offset + bytes.length;
      return head.length >= end && Arrays.equals(head, offset, end, bytes, 0, bytes.length);
    }
  }
}
