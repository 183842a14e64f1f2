package org.entente.read;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.model.Article;
import org.entente.model.RejectReason;

/** Makes an article of the fields of a record, whatever format they came in. */
final class ArticleReader implements Serializable {

  private static final long serialVersionUID = 1L;

  static final String UNKNOWN_SOURCE = "unknown";

  private static final int NAMES_SHOWN = 30;

  private final FieldNames names;
  private final int maxChars;

  ArticleReader(FieldNames names, int maxChars) {
    this.names = names;
    this.maxChars = maxChars;
  }

  FieldNames names() {
    return names;
  }

  /** Whether several records can be one article. */
  boolean joinsParts() {
    return !names.of(Role.PART).isEmpty();
  }

  /** The longest text that is accepted, in UTF-16 units. */
  int maxChars() {
    return maxChars;
  }

  /** The longest record that can hold an article, in bytes: six for a unit, as JSON escapes it. */
  int maxRecordBytes() {
    return (int) Math.min(Integer.MAX_VALUE - 64L, 6L * maxChars + (1 << 20));
  }

  Article read(Fields fields) throws RejectedRecord {
    String headline = first(fields, Role.TITLE).orElse("");
    String text = text(fields, headline);
    String title = headline.equals(text) ? "" : headline;
    Optional<String> url = first(fields, Role.URL);
    Optional<String> id = first(fields, Role.ID);
    Optional<String> date = first(fields, Role.DATE);
    Optional<Instant> published = date.flatMap(Dates::parse);
    return new Article(
        id.or(() -> url.map(Digest::of)).orElseGet(() -> Digest.of(title + "\n" + text)),
        first(fields, Role.SOURCE).orElse(UNKNOWN_SOURCE),
        url,
        title,
        first(fields, Role.DATELINE).orElse(""),
        text,
        published,
        published.isPresent() ? Optional.empty() : date,
        first(fields, Role.LANGUAGE),
        first(fields, Role.AUTHOR));
  }

  /** The first text that is not blank; a blank one is enough where there is a headline. */
  private String text(Fields fields, String title) throws RejectedRecord {
    Optional<String> text = first(fields, Role.TEXT);
    if (text.isPresent()) {
      return checked(text.get());
    }
    for (String name : names.of(Role.TEXT)) {
      Optional<String> blank = fields.value(Role.TEXT, name);
      if (blank.isPresent() && title.isEmpty()) {
        throw new RejectedRecord(
            RejectReason.EMPTY_TEXT, "field " + name + " is blank, and there is no title");
      }
      if (blank.isPresent()) {
        return checked(blank.get());
      }
    }
    throw new RejectedRecord(
        RejectReason.NO_TEXT_FIELD,
        "none of the fields "
            + String.join(", ", names.of(Role.TEXT))
            + "; found "
            + fields.names().stream().limit(NAMES_SHOWN).collect(Collectors.joining(", ")));
  }

  private String checked(String text) throws RejectedRecord {
    if (text.length() > maxChars) {
      throw new RejectedRecord(
          RejectReason.TOO_LONG,
          "the text has " + text.length() + " units, at most " + maxChars + " are read");
    }
    return text;
  }

  Optional<String> first(Fields fields, Role role) throws RejectedRecord {
    for (String name : names.of(role)) {
      Optional<String> value = fields.value(role, name).filter(text -> !text.isBlank());
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }
}
