package org.entente.read.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.entente.model.text.RejectReason;
import org.entente.read.article.RejectedRecord;
import org.entente.read.article.TextFields;
import org.entente.read.file.BrokenFileException;
import org.entente.read.file.DecodedStream;
import org.entente.read.file.Extent;
import org.entente.read.html.HtmlCharset;
import org.entente.read.html.HtmlPage;
import org.entente.read.record.FileRecord;
import org.entente.read.record.RecordSource;
import org.entente.read.text.PlainText;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.Message;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The pages and texts of a WARC or WET file as records.
 *
 * <p>Its other records (warcinfo, request, metadata, revisit) hold no article and are passed over.
 */
public final class WarcRecords implements RecordSource {

  private static final int BUFFER = 1 << 14;
  private static final int OK = 200;
  private static final String UUID = "urn:uuid:";

  private final DecodedStream content;
  private final int limit;
  private WarcReader reader;
  private long number = -1;

  /**
   * @param limit the longest page that is read, in bytes
   */
  public WarcRecords(DecodedStream content, int limit) {
    this.content = content;
    this.limit = limit;
  }

  @Override
  public long number() {
    return number;
  }

  @Override
  public FileRecord next() throws IOException {
    try {
      if (reader == null) {
        reader = new WarcReader(content);
      }
      while (true) {
        content.beginRecord();
        number++;
        WarcRecord record = reader.next().orElse(null);
        if (record == null) {
          return null;
        }
        if (record instanceof WarcResponse response) {
          return page(response);
        }
        if (record instanceof WarcConversion || record instanceof WarcResource) {
          return body((WarcTargetRecord) record, record, record.body().stream());
        }
      }
    } catch (BrokenFileException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw broken(e);
    }
  }

  private IOException broken(Exception e) throws IOException {
    if (content.fault().isPresent()) {
      return content.fault().get();
    }
    content.passRest();
    long begun = reader == null ? 0 : reader.position();
    return new BrokenFileException(
        RejectReason.TRUNCATED_ARCHIVE,
        "no WARC from here on: " + e.getMessage(),
        Extent.ofBinary(content.position() - begun));
  }

  private FileRecord page(WarcResponse response) throws IOException {
    try {
      HttpResponse http = response.http();
      return http.status() == OK
          ? body(response, http, http.bodyDecoded().stream())
          : refused(response, RejectReason.HTTP_ERROR, "HTTP status " + http.status());
    } catch (IOException | RuntimeException e) {
      if (content.isEnded()) {
        throw broken(e);
      }
      return refused(response, RejectReason.HTTP_ERROR, "no HTTP response: " + e.getMessage());
    }
  }

  /** The body of a message as a record of its type, if that can hold an article. */
  private FileRecord body(WarcTargetRecord record, Message message, InputStream in)
      throws IOException {
    MediaType type = message.contentType();
    String name = type.type() + "/" + type.subtype();
    String id = id(record);
    Optional<String> url = Optional.of(record.target());
    return switch (name) {
      case "text/html", "application/xhtml+xml" -> {
        Optional<String> charset = Optional.ofNullable(type.parameters().get("charset"));
        yield bounded(
            bytes(in),
            page ->
                TextFields.ofParts(HtmlPage.parts(HtmlCharset.decoded(page, charset), id, url)));
      }
      case "text/plain" ->
          bounded(bytes(in), text -> PlainText.fields(id, url, FileRecord.decodedUtf8(text)));
      default ->
          refused(record, RejectReason.NOT_TEXT, "found " + name + ", expected HTML or plain text");
    };
  }

  private static String id(WarcRecord record) {
    String id = record.id().toString();
    return id.startsWith(UUID) ? id.substring(UUID.length()) : id;
  }

  private FileRecord bounded(byte[] bytes, FileRecord.Decoder decoder) {
    return bytes.length > limit
        ? FileRecord.refused(
            number,
            Arrays.copyOf(bytes, BUFFER),
            Extent.of(bytes),
            new RejectedRecord(
                RejectReason.TOO_LONG, "the page is longer than " + limit + " bytes"))
        : new FileRecord(number, bytes, Extent.of(bytes), decoder);
  }

  private FileRecord refused(WarcRecord record, RejectReason reason, String detail)
      throws IOException {
    Extent extent = Extent.ofBinary(record.body().size());
    return FileRecord.refused(number, new byte[0], extent, new RejectedRecord(reason, detail));
  }

  /** The bytes up to one more than the limit; of a body that is badly encoded those before that. */
  private byte[] bytes(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    try {
      for (int read = 0; read >= 0 && bytes.size() <= limit; read = in.read(buffer)) {
        bytes.write(buffer, 0, read);
      }
    } catch (IOException | RuntimeException e) {
      if (content.isEnded()) {
        throw broken(e);
      }
    }
    return bytes.toByteArray();
  }
}
