package org.entente.model.text;

import java.io.Serializable;

/**
 * A half-open range {@code [begin, end)} of UTF-16 code units in one text.
 *
 * @param begin the first unit, 0 or more
 * @param end the unit after the last, not before {@code begin}
 */
public record Span(int begin, int end) implements Serializable {

  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a span: [" + begin + ", " + end + ")");
    }
  }

  /** The text under this span. */
  public String of(String text) {
    return text.substring(begin, end);
  }

  /** Whether {@code other} is entirely inside this span. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the two spans share a unit. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  public int length() {
    return end - begin;
  }
}
