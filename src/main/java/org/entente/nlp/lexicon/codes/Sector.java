package org.entente.nlp.lexicon.codes;

import java.util.Set;

/**
 * A leaf of the taxonomy of sectors.
 *
 * @param code {@code group.leaf}
 * @param name a short English name
 * @param statecraft whether economic totals leave it out
 * @param traits what its terms can be in a sentence
 * @param crs OECD-DAC CRS purpose codes
 * @param cofog COFOG codes
 * @param isic ISIC Rev.4 codes
 * @param hs chapters of the Harmonized System
 */
public record Sector(
    String code,
    String name,
    boolean statecraft,
    Set<SectorTrait> traits,
    String crs,
    String cofog,
    String isic,
    String hs) {

  /** The part of the code before the point. */
  public String group() {
    return code.substring(0, code.indexOf('.'));
  }
}
