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

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The value of the column {@code kind}. */
  public String code() {
    return code;
  }

  /** The kind whose {@link #code()} is {@code code}. */
  public static CountryKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
