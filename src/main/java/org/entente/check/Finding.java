package org.entente.check;

/**
 * An invariant that was checked.
 *
 * @param name what should hold
 * @param violations the rows that break it; 0 when it holds
 * @param example one of them, or empty
 */
public record Finding(String name, long violations, String example) {

  public boolean holds() {
    return violations == 0;
  }
}
