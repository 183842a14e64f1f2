package org.entente.nlp.lexicon.codes;

import java.util.Locale;

/**
 * A geographic region of the United Nations' standard M49.
 *
 * @param code its name in lowercase with hyphens
 * @param name its English name
 * @param m49 its number there, of three digits
 * @param parent the code of the region of the level above that contains it; empty at the highest
 *     level
 */
public record Region(String code, Level level, String name, String m49, String parent) {

  /** How large a region is, the largest first. */
  public enum Level {
    REGION(null),
    SUBREGION(REGION),
    INTERMEDIATE_REGION(SUBREGION);

    private final Level above;

    Level(Level above) {
      this.above = above;
    }

    /** The level above; null for the highest. */
    Level above() {
      return above;
    }

    /** The level as files and tables write it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
