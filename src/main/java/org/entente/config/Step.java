package org.entente.config;

import java.util.Locale;

/** The five steps of a run, in their order. */
public enum Step {
  READ(1),
  ANNOTATE(2),
  EXTRACT(3),
  AGGREGATE(4),
  PUBLISH(5);

  private final int number;

  Step(int number) {
    this.number = number;
  }

  /** The number, from 1. */
  public int number() {
    return number;
  }

  /** The name, as progress, manifest and documents have it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
