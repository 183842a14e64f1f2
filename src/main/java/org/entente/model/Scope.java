package org.entente.model;

import java.util.Locale;

/** How close the parts of a statement are, closest first. */
public enum Scope {
  CLAUSE,
  SENTENCE,
  ADJACENT,
  /** A country and a member of an organization that is named beside it. */
  ORGANIZATION,
  DOCUMENT;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The value of the column {@code scope}. */
  public String code() {
    return code;
  }

  /** The scope whose {@link #code()} is {@code code}. */
  public static Scope of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** The closer of the two. */
  public Scope closer(Scope other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
