package org.entente.nlp.event;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Dyad;
import org.entente.model.Relation;
import org.entente.nlp.lexicon.file.Trait;
import org.entente.nlp.syntax.ClauseStructure;
import org.entente.nlp.syntax.CountryPhrase;

/**
 * A deed that a sentence tells of, and the countries on both sides of it.
 *
 * @param relation what kind of deed, if the lexicon knows its word
 * @param bearing how it runs between the two sides
 * @param subjects who does it
 * @param objects to whom, with whom
 * @param depth how many other deeds it lies in: 0 for what the sentence itself states
 * @param at the word that stands for it
 * @param verb the number of its verb, or {@link ClauseStructure#NONE}
 * @param ended whether the sentence says that it is no more
 */
public record Event(
    Optional<Relation> relation,
    Bearing bearing,
    List<CountryPhrase> subjects,
    List<CountryPhrase> objects,
    int depth,
    int at,
    int verb,
    boolean ended) {

  private static final Set<Relation> TOGETHER =
      EnumSet.of(Relation.AGREE, Relation.CONSULT, Relation.COOPERATE);

  /** How a deed runs between its two sides. */
  enum Bearing {
    /** From the subject to the object. */
    FORWARD,
    /** From the object to the subject, as what one buys. */
    BACKWARD,
    /** Between equals; or the text does not say from whom to whom. */
    MUTUAL;

    static Bearing of(Trait trait) {
      return switch (trait) {
        case FORWARD -> FORWARD;
        case BACKWARD -> BACKWARD;
        default -> MUTUAL;
      };
    }
  }

  /**
   * The dyads that it is said of: each of one side with each of the other, or with each other, or
   * those between whom it is done.
   */
  public Set<Dyad> dyads() {
    Set<Dyad> dyads = new HashSet<>();
    add(subjects, objects, dyads);
    if (objects.isEmpty() || isMutual()) {
      add(subjects, subjects, dyads);
    }
    if (!objects.isEmpty() && objects.get(0).far().preposition().equals("between")) {
      add(objects, objects, dyads);
    }
    return dyads;
  }

  private static void add(List<CountryPhrase> ones, List<CountryPhrase> others, Set<Dyad> dyads) {
    for (CountryPhrase one : ones) {
      for (CountryPhrase other : others) {
        if (!one.country().equals(other.country())) {
          dyads.add(Dyad.of(one.country(), other.country()));
        }
      }
    }
  }

  /** Whether a verb tells it. */
  public boolean isOfVerb(ClauseStructure syntax) {
    return syntax.verb(verb).filter(found -> found.at() == at).isPresent();
  }

  /** Whether it is a deed that those who do it do with each other. */
  boolean isMutual() {
    return bearing == Bearing.MUTUAL || relation.filter(TOGETHER::contains).isPresent();
  }

  public boolean isBetween(String one, String other) {
    return (names(subjects, one) && names(objects, other))
        || (names(subjects, other) && names(objects, one));
  }

  /** Whether both countries stand on one side: they do it together. */
  boolean joins(String one, String other) {
    return names(subjects, one) && names(subjects, other);
  }

  private static boolean names(List<CountryPhrase> side, String country) {
    for (CountryPhrase party : side) {
      if (party.country().equals(country)) {
        return true;
      }
    }
    return false;
  }
}
