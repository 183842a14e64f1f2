package org.entente.config;

import java.util.Locale;

/** The five steps of a run, in their order. */
public enum Step {
  READ,
  ANNOTATE,
  EXTRACT,
  AGGREGATE,
  PUBLISH;

  /** The name, as progress, manifest and documents have it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The number, from 1. */
  public int number() {
    return ordinal() + 1;
  }
}
