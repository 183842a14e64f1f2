package org.entente.model;

import java.util.Locale;

/** Whether what a statement says is so; a later one outweighs those before it. */
public enum Modality {
  ASSERTED,
  HISTORICAL,
  PLANNED,
  HYPOTHETICAL,
  NEGATED;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** Whether this one holds where a clause has marks of both. */
  public boolean outweighs(Modality other) {
    return compareTo(other) > 0;
  }

  /** The value of the column {@code modality}. */
  public String code() {
    return code;
  }

  /** The modality whose {@link #code()} is {@code code}. */
  public static Modality of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
