package org.entente.read.article;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.model.text.Article;
import org.entente.model.text.RejectReason;

/** Makes an article of the fields of a record, whatever format they came in. */
public final class ArticleReader implements Serializable {

  private static final long serialVersionUID = 1L;

  public static final String UNKNOWN_SOURCE = "unknown";

  private static final int NAMES_SHOWN = 30;

  private final FieldNames names;
  private final int maxChars;
  private final LocalDate today;

  /**
   * @param maxChars the longest text that is accepted, in UTF-16 units
   * @param today the day of the run; a date after the year that follows is unreadable
   */
  public ArticleReader(FieldNames names, int maxChars, LocalDate today) {
    this.names = names;
    this.maxChars = maxChars;
    this.today = today;
  }

  public FieldNames names() {
    return names;
  }

  /** Whether several records can be one article. */
  public boolean joinsParts() {
    return !names.of(ArticleField.PART).isEmpty();
  }

  /** The longest text that is accepted, in UTF-16 units. */
  public int maxChars() {
    return maxChars;
  }

  /** The longest record that can hold an article, in bytes: six for a unit, as JSON escapes it. */
  public int maxRecordBytes() {
    return (int) Math.min(Integer.MAX_VALUE - 64L, 6L * maxChars + (1 << 20));
  }

  public Article read(RecordFields fields) throws RejectedRecord {
    String headline = first(fields, ArticleField.TITLE).orElse("");
    String text = text(fields, headline);
    String title = headline.equals(text) ? "" : headline;
    Optional<String> url = first(fields, ArticleField.URL);
    Optional<String> id = first(fields, ArticleField.ID);
    Optional<String> date = first(fields, ArticleField.DATE);
    Optional<Instant> published = date.flatMap(written -> Dates.parse(written, today));
    return new Article(
        id.or(() -> url.map(ShortHash::of)).orElseGet(() -> ShortHash.of(title + "\n" + text)),
        first(fields, ArticleField.SOURCE).orElse(UNKNOWN_SOURCE),
        url,
        title,
        first(fields, ArticleField.DATELINE).orElse(""),
        text,
        published,
        published.isPresent() ? Optional.empty() : date,
        first(fields, ArticleField.LANGUAGE),
        first(fields, ArticleField.AUTHOR));
  }

  /** The first text that is not blank; a blank one is enough where there is a headline. */
  private String text(RecordFields fields, String title) throws RejectedRecord {
    Optional<String> text = first(fields, ArticleField.TEXT);
    if (text.isPresent()) {
      return checked(text.get());
    }
    for (String name : names.of(ArticleField.TEXT)) {
      Optional<String> blank = fields.value(ArticleField.TEXT, name);
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
            + String.join(", ", names.of(ArticleField.TEXT))
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

  public Optional<String> first(RecordFields fields, ArticleField role) throws RejectedRecord {
    for (String name : names.of(role)) {
      Optional<String> value = fields.value(role, name).filter(text -> !text.isBlank());
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }
}
