package org.entente.aggregate.encode;

import java.util.Locale;

/** One of the two members of a pair. Columns of a pair end in {@code _a} and {@code _b}. */
public enum Side {
  A,
  B;

  /** The column of this member: country_a for country. */
  public String of(String column) {
    return column + "_" + name().toLowerCase(Locale.ROOT);
  }
}
