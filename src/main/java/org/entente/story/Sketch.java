package org.entente.story;

/**
 * A set of shingles in {@value #VALUES} bytes: eight bits of each value of a {@link MinHash} (b-bit
 * minwise hashing, Li and König 2010).
 *
 * <p>The bytes fall into {@value #BANDS} bands of {@value #ROWS}. Two sets of similarity s agree in
 * one band or more with probability 1 - (1 - s^6)^20: .001 at s = .2, .08 at .4, .27 at .5, .62 at
 * .6, .92 at .7, .998 at .8.
 */
record Sketch(byte[] values) {

  static final int BANDS = 20;
  static final int ROWS = 6;
  static final int VALUES = BANDS * ROWS;

  /** How often two bytes agree by chance. */
  private static final double CHANCE = 1 / 256.0;

  /**
   * The estimated Jaccard similarity of two sets, 0 to 1; its standard error is sqrt(s (1 - s) /
   * 120), .046 at most.
   */
  double similarity(Sketch other) {
    int same = 0;
    for (int i = 0; i < VALUES; i++) {
      if (values[i] == other.values[i]) {
        same++;
      }
    }
    return Math.max(0, ((double) same / VALUES - CHANCE) / (1 - CHANCE));
  }

  /** A number for each band, the same in two sketches that agree in it. */
  long[] bands() {
    long[] bands = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      long bits = band + 1L;
      for (int row = 0; row < ROWS; row++) {
        bits = bits << 8 | (values[band * ROWS + row] & 0xff);
      }
      bands[band] = Shingles.mix(bits);
    }
    return bands;
  }
}
