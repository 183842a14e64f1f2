package org.entente.model.text;

import java.io.Serializable;

/**
 * The fields of an article joined into one text, so that every stage works with one kind of offset.
 *
 * <p>Title, dateline and text follow each other, a blank line between; an empty field leaves
 * nothing. No name and no sentence runs over a blank line, hence none over a field's border.
 *
 * @param text title, dateline and text, joined
 * @param datelineBegin where the dateline begins; the title precedes it
 * @param textBegin where the text begins; the dateline precedes it
 */
public record Document(String text, int datelineBegin, int textBegin) implements Serializable {

  private static final String BORDER = "\n\n";

  /** Joins the fields; a null field counts as empty. */
  public static Document of(String title, String dateline, String text) {
    StringBuilder joined = new StringBuilder();
    append(joined, title);
    int datelineBegin = joined.length();
    append(joined, dateline);
    int textBegin = joined.length();
    if (text != null) {
      joined.append(text);
    }
    return new Document(joined.toString(), datelineBegin, textBegin);
  }

  /** A document that has no title and no dateline. */
  public static Document of(String text) {
    return new Document(text, 0, 0);
  }

  private static void append(StringBuilder joined, String field) {
    if (field != null && !field.isEmpty()) {
      joined.append(field).append(BORDER);
    }
  }

  /** The field that holds the unit at {@code offset}. */
  public Field fieldAt(int offset) {
    if (offset >= textBegin) {
      return Field.TEXT;
    }
    return offset >= datelineBegin ? Field.DATELINE : Field.TITLE;
  }

  /** Where {@code field} begins in the joined text. */
  public int begin(Field field) {
    return switch (field) {
      case TITLE -> 0;
      case DATELINE -> datelineBegin;
      case TEXT -> textBegin;
    };
  }

  /** {@code span} of the joined text as offsets into its own field. */
  public Span inField(Span span) {
    int shift = begin(fieldAt(span.begin()));
    return new Span(span.begin() - shift, span.end() - shift);
  }

  /** How far into its field {@code span} begins, 0 to 1. */
  public double place(Span span) {
    int begin = begin(fieldAt(span.begin()));
    int length = Math.max(1, text.length() - begin);
    return (span.begin() - begin) / (double) length;
  }
}
