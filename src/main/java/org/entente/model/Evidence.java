package org.entente.model;

import java.util.OptionalDouble;

/**
 * A statement as it is published.
 *
 * @param confidence the probability that all of it is right, 0 to 1; empty for what is not read in
 *     the sentence but derived, as the members of an organization are
 */
public record Evidence(Statement statement, OptionalDouble confidence) {

  /** Whether it is at least as likely as {@code least}, or derived. */
  public boolean reaches(double least) {
    return confidence.isEmpty() || confidence.getAsDouble() >= least;
  }
}
