package org.entente.model;

import java.util.Optional;

/**
 * What one sentence says of a dyad in one sector, or in none.
 *
 * @param sentence id of the sentence
 * @param dyad who
 * @param sector on what: the mention that binds it, if any
 * @param scope how close the mentions are
 * @param interaction how they deal
 * @param a the mention of the dyad's first country
 * @param b the mention of the dyad's second country
 * @param quantity how much, if the sentence gives a number that belongs to it
 * @param link how the sentence joins the two
 * @param features what its confidence is computed from, as far as the sentence gives it
 */
public record Statement(
    int sentence,
    Dyad dyad,
    Optional<SectorMention> sector,
    Scope scope,
    Interaction interaction,
    CountryMention a,
    CountryMention b,
    Optional<Quantity> quantity,
    Link link,
    Features features) {

  /** Whether a country is named only by an anaphor such as "the two countries". */
  public boolean anaphoric() {
    return a.kind() == CountryKind.ANAPHOR || b.kind() == CountryKind.ANAPHOR;
  }

  /** This statement with other features. */
  public Statement with(Features others) {
    return new Statement(sentence, dyad, sector, scope, interaction, a, b, quantity, link, others);
  }

  /** This statement with another interaction. */
  public Statement with(Interaction other) {
    return new Statement(sentence, dyad, sector, scope, other, a, b, quantity, link, features);
  }

  /** This statement with another sector. */
  public Statement with(SectorMention other) {
    return new Statement(
        sentence, dyad, Optional.of(other), scope, interaction, a, b, quantity, link, features);
  }

  /** This statement without a sector, and without the quantity that belongs to it. */
  public Statement withoutSector() {
    return new Statement(
        sentence,
        dyad,
        Optional.empty(),
        scope,
        interaction,
        a,
        b,
        Optional.empty(),
        link,
        features);
  }
}
