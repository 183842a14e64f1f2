package org.entente.story;

import java.util.Arrays;

/**
 * What is kept of a text to find the others of its story.
 *
 * @param text a number for all its words in their order
 * @param opening a number for its first words, 0 if it has fewer
 * @param shingles how many shingles it has, 1 or more
 * @param sketch the bytes of the {@link Sketch} of its shingles
 */
public record Fingerprint(long text, long opening, int shingles, byte[] sketch) {

  /** The estimated Jaccard similarity from which two texts are one story. */
  public static final double SIMILAR = 0.7;

  /** The estimated share of the shorter of two texts with one opening that the other must hold. */
  public static final double CONTAINED = 0.6;

  /** A text of fewer words is distinguished by its title. */
  private static final int SHORT = 12;

  /** The fingerprint of an article: of its text, and of its title if the text is short. */
  public static Fingerprint of(String title, String text) {
    MinHash hashes = new MinHash();
    Shingles shingles = Shingles.of(hashes::add, text);
    if (shingles.words() < SHORT) {
      hashes = new MinHash();
      shingles = Shingles.of(hashes::add, title + "\n", text);
    }
    long key = shingles.words() == 0 ? wordless(title + "\n" + text) : shingles.text();
    return new Fingerprint(key, shingles.opening(), shingles.count(), hashes.sketch().values());
  }

  private static long wordless(String text) {
    long mixed = 0;
    for (int at = 0; at < text.length(); at++) {
      mixed = Shingles.mix(mixed + text.charAt(at));
    }
    return mixed;
  }

  /** Numbers of which two texts of one story have one in common, as a rule. */
  public long[] buckets() {
    long[] bands = new Sketch(sketch).bands();
    if (opening == 0) {
      return bands;
    }
    long[] buckets = Arrays.copyOf(bands, bands.length + 1);
    buckets[bands.length] = opening;
    return buckets;
  }

  /** Whether the texts are one story. */
  public boolean tellsStoryOf(Fingerprint other) {
    double similarity = new Sketch(sketch).similarity(new Sketch(other.sketch));
    return text == other.text
        || similarity >= SIMILAR
        || (opening != 0 && opening == other.opening && contained(similarity, other) >= CONTAINED);
  }

  /** The share of the smaller set that is also in the larger, given their similarity. */
  private double contained(double similarity, Fingerprint other) {
    double common = similarity / (1 + similarity) * ((double) shingles + other.shingles);
    return common / Math.min(shingles, other.shingles);
  }
}
