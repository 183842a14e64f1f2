package org.entente.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.util.Optional;
import org.entente.model.RejectReason;

/** Opens a slice of a file as the records of its format. */
final class FormatReader implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ArticleReader reader;
  private final String charset;

  /**
   * @param charset of all formats but HTML and WARC, which tell theirs
   */
  FormatReader(ArticleReader reader, String charset) {
    this.reader = reader;
    this.charset = charset;
  }

  /** Opens the file of a slice. */
  @FunctionalInterface
  interface Opener {
    /** The bytes of the file as it is stored, from this one on. */
    InputStream from(long start) throws IOException;
  }

  ArticleReader articles() {
    return reader;
  }

  /** Whether slices of a file can be read apart. */
  boolean isDivisible(InputFile file) {
    return file.format().isDivisible()
        && Compression.ofName(file.path()).isEmpty()
        && !reader.joinsParts();
  }

  /** The records that begin in {@code slice}; the streams opened are closed by the caller. */
  RecordSource open(FileSlice slice, Opener opener) throws IOException {
    RecordSource records = records(slice, opener);
    return reader.joinsParts() ? new JoinedParts(records, reader) : records;
  }

  private RecordSource records(FileSlice slice, Opener opener) throws IOException {
    if (slice.file().format() == Format.PARQUET) {
      return ParquetRows.open(slice, opener, reader.names());
    }
    Content content = Content.of(opener.from(0));
    if (slice.isFirst()) {
      return first(slice, content);
    }
    boolean parted = content.isStored() && !isBinary(content.head()) && isOfLines(slice, content);
    content.close();
    return parted ? part(slice, opener) : RecordSource.of();
  }

  private RecordSource part(FileSlice slice, Opener opener) throws IOException {
    long before = slice.start() - 1;
    RecordBytes bytes = bytes(Content.ofPart(opener.from(before)), before);
    Lines lines = new Lines(bytes, slice.end(), json(Charset.forName(charset)));
    lines.passLine();
    return lines;
  }

  private RecordSource first(FileSlice slice, Content content) throws IOException {
    RecordBytes bytes = bytes(content, 0);
    InputFile file = slice.file();
    Charset written = content.charset(Charset.forName(charset));
    boolean archive = file.format() == Format.WARC || file.format() == Format.WET;
    if (!archive && isBinary(content.head())) {
      return RecordSource.of(
          FileRecord.refused(
              0,
              content.head(),
              new RejectedRecord(
                  RejectReason.NOT_TEXT, "binary data, expected " + file.format().code())));
    }
    return switch (file.format()) {
      case JSONL, JSON -> {
        if (isOfLines(slice, content)) {
          yield new Lines(bytes, content.isStored() ? slice.end() : Long.MAX_VALUE, json(written));
        }
        bytes.passByteOrderMark();
        yield new JsonValues(bytes, json(written));
      }
      case CSV -> CsvTable.open(content, bytes, reader, written);
      case TEXT -> new WholeFile(bytes, text(file.name(), written));
      case HTML -> new WholeFile(bytes, html(file.name()));
      case WARC, WET -> new WarcRecords(content, reader.maxRecordBytes());
      case SGML -> new ReutersSgml(bytes, written);
      case PARQUET -> throw new IllegalArgumentException("Parquet has no bytes in order");
    };
  }

  private RecordBytes bytes(Content content, long position) {
    return new RecordBytes(content, position, reader.maxRecordBytes());
  }

  private static FileRecord.Reading json(Charset charset) {
    return bytes -> JsonFields.of(FileRecord.decoded(bytes, charset));
  }

  private static FileRecord.Reading text(String name, Charset charset) {
    return bytes -> PlainText.fields(name, Optional.empty(), FileRecord.decoded(bytes, charset));
  }

  private static FileRecord.Reading html(String name) {
    return bytes ->
        TextFields.ofParts(
            HtmlPage.parts(HtmlCharset.decoded(bytes, Optional.empty()), name, Optional.empty()));
  }

  private static boolean isOfLines(FileSlice slice, Content content) {
    return slice.file().format() == Format.JSONL || JsonValues.areLines(content.head());
  }

  /** Whether there is a byte that no text has. */
  private static boolean isBinary(byte[] head) {
    for (byte one : head) {
      if (one == 0) {
        return true;
      }
    }
    return false;
  }
}
