package org.entente.read;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.util.Optional;
import org.entente.read.article.ArticleReader;
import org.entente.read.article.TextFields;
import org.entente.read.csv.CsvTable;
import org.entente.read.file.BinaryData;
import org.entente.read.file.Compression;
import org.entente.read.file.DecodedStream;
import org.entente.read.file.Extent;
import org.entente.read.file.FileOpener;
import org.entente.read.file.Format;
import org.entente.read.file.InputFile;
import org.entente.read.file.InputSplit;
import org.entente.read.html.HtmlCharset;
import org.entente.read.html.HtmlPage;
import org.entente.read.json.JsonFields;
import org.entente.read.json.JsonValues;
import org.entente.read.parquet.ParquetRows;
import org.entente.read.record.FileRecord;
import org.entente.read.record.LineRecords;
import org.entente.read.record.PartJoiner;
import org.entente.read.record.RecordBuffer;
import org.entente.read.record.RecordSource;
import org.entente.read.record.WholeFile;
import org.entente.read.text.PlainText;
import org.entente.read.text.ReutersSgml;
import org.entente.read.text.SeveralDocuments;
import org.entente.read.warc.WarcRecords;

/** Opens a slice of a file as the records of its format. */
public final class FormatReader implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ArticleReader reader;
  private final String charset;

  /**
   * @param charset the charset of all formats except HTML and WARC, which declare their own
   */
  public FormatReader(ArticleReader reader, String charset) {
    this.reader = reader;
    this.charset = charset;
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
  RecordSource open(InputSplit slice, FileOpener opener) throws IOException {
    RecordSource records = records(slice, opener);
    return reader.joinsParts() ? new PartJoiner(records, reader) : records;
  }

  private RecordSource records(InputSplit slice, FileOpener opener) throws IOException {
    if (slice.file().format() == Format.PARQUET) {
      return ParquetRows.open(slice, opener, reader.names());
    }
    DecodedStream content = DecodedStream.of(opener.from(0));
    if (slice.isFirst()) {
      return first(slice, content);
    }
    boolean isDivided =
        content.isStored()
            && !BinaryData.isIn(slice.file().path(), content.head())
            && isOfLines(slice, content);
    content.close();
    return isDivided ? part(slice, opener) : RecordSource.of();
  }

  private RecordSource part(InputSplit slice, FileOpener opener) throws IOException {
    long before = slice.start() - 1;
    RecordBuffer bytes = bytes(DecodedStream.ofPart(opener.from(before)), before);
    LineRecords lines = new LineRecords(bytes, slice.end(), json(Charset.forName(charset)));
    lines.passLine();
    return lines;
  }

  private RecordSource first(InputSplit slice, DecodedStream content) throws IOException {
    RecordBuffer bytes = bytes(content, 0);
    InputFile file = slice.file();
    Charset written = content.charset(Charset.forName(charset));
    if (file.format() == Format.OTHER) {
      return OtherFile.records(file, content, bytes);
    }
    boolean archive = file.format() == Format.WARC || file.format() == Format.WET;
    if (!archive && BinaryData.isIn(file.path(), content.head())) {
      return RecordSource.of(
          FileRecord.refused(
              0,
              content.head(),
              Extent.ofBinary(file.bytes()),
              BinaryData.refusal(file.path(), content.head(), file.format())));
    }
    return switch (file.format()) {
      case JSONL, JSON -> {
        if (isOfLines(slice, content)) {
          yield new LineRecords(
              bytes, content.isStored() ? slice.end() : Long.MAX_VALUE, json(written));
        }
        bytes.passByteOrderMark();
        yield new JsonValues(bytes, json(written));
      }
      case CSV -> CsvTable.open(content, bytes, reader, written);
      case TEXT -> new WholeFile(bytes, text(file.name(), written));
      case HTML -> new WholeFile(bytes, html(file.name()));
      case WARC, WET -> new WarcRecords(content, reader.maxRecordBytes());
      case SGML -> new ReutersSgml(bytes, written);
      case PARQUET, OTHER ->
          throw new IllegalArgumentException(file.format() + " has no records in order of bytes");
    };
  }

  private RecordBuffer bytes(DecodedStream content, long position) {
    return new RecordBuffer(content, position, reader.maxRecordBytes());
  }

  private static FileRecord.Decoder json(Charset charset) {
    return bytes -> JsonFields.of(FileRecord.decoded(bytes, charset));
  }

  private static FileRecord.Decoder text(String name, Charset charset) {
    return bytes -> {
      String text = FileRecord.decoded(bytes, charset);
      SeveralDocuments.refuseText(text);
      return PlainText.fields(name, Optional.empty(), text);
    };
  }

  private static FileRecord.Decoder html(String name) {
    return bytes -> {
      String page = HtmlCharset.decoded(bytes, Optional.empty());
      SeveralDocuments.refusePage(page);
      return TextFields.ofParts(HtmlPage.parts(page, name, Optional.empty()));
    };
  }

  private static boolean isOfLines(InputSplit slice, DecodedStream content) {
    return slice.file().format() == Format.JSONL || JsonValues.areLines(content.head());
  }
}
