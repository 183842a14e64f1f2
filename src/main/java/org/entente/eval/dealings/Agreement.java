package org.entente.eval.dealings;

/**
 * How far what is found and what is labelled agree.
 *
 * @param precision of what is found, that which is labelled
 * @param recall of what is labelled, that which is found
 */
public record Agreement(Share precision, Share recall) {

  static final Agreement NOTHING = new Agreement(Share.NOTHING, Share.NOTHING);

  Agreement plus(Agreement other) {
    return new Agreement(precision.plus(other.precision), recall.plus(other.recall));
  }

  /** The harmonic mean of precision and recall, 0 to 1. */
  public double f1() {
    double sum = precision.value() + recall.value();
    return sum == 0 ? 0 : 2 * precision.value() * recall.value() / sum;
  }
}
