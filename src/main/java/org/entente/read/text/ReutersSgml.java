package org.entente.read.text;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.entente.model.text.RejectReason;
import org.entente.read.article.ArticleField;
import org.entente.read.article.RecordFields;
import org.entente.read.article.RejectedRecord;
import org.entente.read.article.TextFields;
import org.entente.read.record.FileRecord;
import org.entente.read.record.RecordBuffer;
import org.entente.read.record.RecordSource;
import org.jsoup.parser.Parser;

/** The documents of a file of Reuters-21578: SGML elements REUTERS. */
public final class ReutersSgml implements RecordSource {

  private static final byte[] BEGIN = "<REUTERS".getBytes(US_ASCII);
  private static final byte[] END = "</REUTERS>".getBytes(US_ASCII);
  private static final String SOURCE = "Reuters";

  private final RecordBuffer bytes;
  private final Charset charset;
  private long number;

  public ReutersSgml(RecordBuffer bytes, Charset charset) {
    this.bytes = bytes;
    this.charset = charset;
  }

  @Override
  public FileRecord next() throws IOException {
    bytes.begin();
    if (!pass(BEGIN)) {
      return number == 0 && !bytes.isEmpty() ? noDocument() : null;
    }
    bytes.begin();
    boolean complete = pass(END);
    return bytes.record(number++, 0, complete ? this::fields : unused -> cutOff());
  }

  private FileRecord noDocument() {
    return bytes.record(
        number++,
        0,
        unused -> {
          throw new RejectedRecord(RejectReason.NOT_TEXT, "no element REUTERS in the file");
        });
  }

  private static RecordFields cutOff() throws RejectedRecord {
    throw new RejectedRecord(RejectReason.TRUNCATED_ARCHIVE, "the element REUTERS is not closed");
  }

  /** Keeps bytes up to and including {@code mark}; returns whether it was found. */
  private boolean pass(byte[] mark) throws IOException {
    int matched = 0;
    while (matched < mark.length) {
      int next = bytes.next();
      if (next < 0) {
        return false;
      }
      bytes.keep(next);
      matched = next == mark[matched] ? matched + 1 : next == mark[0] ? 1 : 0;
    }
    return true;
  }

  private RecordFields fields(byte[] document) throws RejectedRecord {
    String sgml = FileRecord.decoded(document, charset);
    Map<ArticleField, String> parts = new EnumMap<>(ArticleField.class);
    attribute(sgml, "NEWID").ifPresent(id -> parts.put(ArticleField.ID, id));
    element(sgml, "DATE").ifPresent(date -> parts.put(ArticleField.DATE, date.strip()));
    element(sgml, "TITLE").ifPresent(title -> parts.put(ArticleField.TITLE, title.strip()));
    element(sgml, "DATELINE").ifPresent(place -> parts.put(ArticleField.DATELINE, place.strip()));
    element(sgml, "AUTHOR").ifPresent(author -> parts.put(ArticleField.AUTHOR, author.strip()));
    parts.put(ArticleField.SOURCE, SOURCE);
    parts.put(ArticleField.TEXT, element(sgml, "BODY").orElseGet(() -> bare(sgml)).strip());
    return TextFields.ofParts(parts);
  }

  /** The text of a document that has no BODY: what is in TEXT after other elements. */
  private static String bare(String sgml) {
    String text = raw(sgml, "TEXT").orElse("");
    int closing = text.lastIndexOf("</");
    return unescaped(closing < 0 ? text : text.substring(text.indexOf('>', closing) + 1));
  }

  private static Optional<String> attribute(String sgml, String name) {
    int begin = sgml.indexOf(name + "=\"") + name.length() + 2;
    int end = sgml.indexOf('"', begin);
    return begin > name.length() + 1 && end > begin
        ? Optional.of(sgml.substring(begin, end))
        : Optional.empty();
  }

  private static Optional<String> element(String sgml, String name) {
    return raw(sgml, name).map(ReutersSgml::unescaped);
  }

  /** The content of an element as it is written. */
  private static Optional<String> raw(String sgml, String name) {
    int open = sgml.indexOf("<" + name);
    int begin = open < 0 ? -1 : sgml.indexOf('>', open) + 1;
    int end = begin < 1 ? -1 : sgml.indexOf("</" + name + ">", begin);
    return end < 0 ? Optional.empty() : Optional.of(sgml.substring(begin, end));
  }

  private static String unescaped(String text) {
    return Parser.unescapeEntities(text, false).replaceAll("[\u0002\u0003]", "");
  }

  @Override
  public long number() {
    return number;
  }
}
