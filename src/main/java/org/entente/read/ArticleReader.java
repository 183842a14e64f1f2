package org.entente.read;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.entente.model.Article;
import org.entente.model.RejectReason;

/** Makes an article of the fields of a record, whatever format they came in. */
final class ArticleReader implements Serializable {

  private static final long serialVersionUID = 1L;

  static final String UNKNOWN_SOURCE = "unknown";

  private final int maxChars;

  /**
   * @param maxChars the longest text that is accepted, in UTF-16 units
   */
  ArticleReader(int maxChars) {
    this.maxChars = maxChars;
  }

  /** The value of a field by its name: the text, or nothing when it is absent or null. */
  interface Fields {
    Optional<String> value(String name) throws RejectedRecord;
  }

  Article read(Fields fields) throws RejectedRecord {
    String title = first(fields, FieldNames.TITLE).orElse("");
    String text = text(fields, title);
    Optional<String> url = first(fields, FieldNames.URL);
    Optional<String> id = first(fields, FieldNames.ID);
    return new Article(
        id.or(() -> url.map(Digest::of)).orElseGet(() -> Digest.of(title + "\n" + text)),
        first(fields, FieldNames.SOURCE).orElse(UNKNOWN_SOURCE),
        url,
        title,
        first(fields, FieldNames.DATELINE).orElse(""),
        text,
        first(fields, FieldNames.DATE).flatMap(Dates::parse),
        first(fields, FieldNames.LANGUAGE));
  }

  private String text(Fields fields, String title) throws RejectedRecord {
    for (String name : FieldNames.TEXT) {
      Optional<String> text = fields.value(name);
      if (text.isPresent()) {
        return checked(name, text.get(), title);
      }
    }
    throw new RejectedRecord(
        RejectReason.NO_TEXT_FIELD, "none of the fields " + String.join(", ", FieldNames.TEXT));
  }

  /** The text; a blank one is allowed where there is a headline. */
  private String checked(String name, String text, String title) throws RejectedRecord {
    if (text.isBlank() && title.isEmpty()) {
      throw new RejectedRecord(
          RejectReason.EMPTY_TEXT, "field " + name + " is blank, and there is no title");
    }
    if (text.length() > maxChars) {
      throw new RejectedRecord(
          RejectReason.TOO_LONG,
          "field " + name + " has " + text.length() + " units, at most " + maxChars + " are read");
    }
    return text;
  }

  static Optional<String> first(Fields fields, List<String> names) throws RejectedRecord {
    for (String name : names) {
      Optional<String> value = fields.value(name).filter(text -> !text.isBlank());
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }
}
