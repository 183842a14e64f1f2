package org.entente.model;

import java.io.Serializable;
import java.util.Comparator;

/**
 * An unordered pair of two different countries, written with the smaller code first.
 *
 * @param a ISO 3166-1 alpha-3 code, smaller than {@code b}
 * @param b ISO 3166-1 alpha-3 code
 */
public record Dyad(String a, String b) implements Comparable<Dyad>, Serializable {

  private static final Comparator<Dyad> ORDER =
      Comparator.comparing(Dyad::a).thenComparing(Dyad::b);

  public Dyad {
    if (a.compareTo(b) >= 0) {
      throw new IllegalArgumentException("a dyad is two codes in order, not " + a + ", " + b);
    }
  }

  /** The dyad of two different countries given in any order. */
  public static Dyad of(String one, String other) {
    return one.compareTo(other) < 0 ? new Dyad(one, other) : new Dyad(other, one);
  }

  /** Whether a country is one of the two. */
  public boolean has(String country) {
    return a.equals(country) || b.equals(country);
  }

  @Override
  public int compareTo(Dyad other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return a + "-" + b;
  }
}
