package org.entente.nlp.lexicon.file;

import java.util.Locale;

/** What a rule must know of an entry beside its code: the column {@code trait}. */
public enum Trait {
  NONE,

  // countries
  /** Also the name of something else; accepted unless the article suggests that. */
  AMBIGUOUS,
  /** More often something else; accepted only if the article names the country another way. */
  WEAK,
  /** The first half of a compound, read only before a hyphen and a country: "Russo-Polish". */
  COMBINING,
  /** A leader's surname; accepted after a title, or if the article gives the full name. */
  SURNAME,
  /** A part of a state, such as Scotland. */
  CONSTITUENT,
  /** A former name or body. */
  HISTORIC,
  /** A body of a region of a state. */
  REGION,

  // sectors
  /** A term for how two deal, not for what in: "loan", "embassy", "construction". */
  MEANS,
  /** A means that a topic next to it specifies: "exports" of grain, "construction" of a road. */
  GENERIC,

  // relations
  /** The event goes from the subject to the object: "sell". */
  FORWARD,
  /** The event goes from the object to the subject: "buy". */
  BACKWARD,
  /** The event has no direction: "meet". */
  MUTUAL;

  /** The value of the column {@code trait}; empty for {@link #NONE}. */
  public String code() {
    return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
  }
}
