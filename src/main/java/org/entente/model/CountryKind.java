package org.entente.model;

import java.util.Locale;

/** How a mention names its country. */
public enum CountryKind {
  NAME,
  DEMONYM,
  CAPITAL,
  LEADER,
  INSTITUTION,
  ANAPHOR;

  /** The value of the column {@code kind}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind whose {@link #code()} is {@code code}. */
  public static CountryKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
