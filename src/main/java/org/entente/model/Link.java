package org.entente.model;

import java.util.Locale;

/** How a sentence joins the two countries of a dyad. */
public enum Link {
  /** One event has both on opposite sides, or both act with each other. */
  EVENT,
  /** One is in the noun phrase of the other: "Iran's trade with Belarus". */
  RELATION,
  /** Both are on the same side of an event: "A and B condemned C". */
  JOINT,
  /** The sentence only names both. */
  MENTION;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The value of the column {@code link}. */
  public String code() {
    return code;
  }

  /** Whether the sentence says something of the two, and not only names them. */
  public boolean isLinked() {
    return this == EVENT || this == RELATION;
  }
}
