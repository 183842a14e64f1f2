package org.entente.model;

import java.io.Serializable;
import org.entente.model.text.Span;

/**
 * A number with its unit, as a text gives it.
 *
 * @param amount the number, its "million" and the like multiplied out
 * @param unit {@code count}, {@code percent}, a currency by ISO 4217, or the symbol of a measure
 * @param span its position in the document
 */
public record Quantity(double amount, String unit, Span span) implements Serializable {

  /** The unit of things that are counted: "eight memoranda". */
  public static final String COUNT = "count";
}
