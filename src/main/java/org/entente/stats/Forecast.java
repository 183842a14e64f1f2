package org.entente.stats;

/**
 * A probability that was stated for something, and whether it was so.
 *
 * @param probability 0 to 1
 */
public record Forecast(double probability, boolean isTrue) {}
