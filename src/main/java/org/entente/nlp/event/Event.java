package org.entente.nlp.event;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Direction;
import org.entente.model.Dyad;
import org.entente.model.Modality;
import org.entente.model.Relation;
import org.entente.nlp.syntax.Clause;
import org.entente.nlp.syntax.CountryPhrase;
import org.entente.nlp.syntax.Orientation;

/**
 * What a verb or a noun of a sentence says of countries.
 *
 * @param relation the kind of event, if the lexicon of relations knows the predicate
 * @param orientation the way it runs from sources to targets
 * @param sources the countries that act
 * @param targets the countries acted upon or with
 * @param depth the number of events it is embedded in: 0 for what the sentence itself states
 * @param predicate the token that names it
 * @param clause the clause that holds the predicate, if the sentence has a verb before or after it
 */
public record Event(
    Optional<Relation> relation,
    Orientation orientation,
    List<CountryPhrase> sources,
    List<CountryPhrase> targets,
    int depth,
    int predicate,
    Optional<Clause> clause,
    Modality modality) {

  private static final Set<Relation> JOINT =
      EnumSet.of(Relation.AGREE, Relation.CONSULT, Relation.COOPERATE);

  /** The dyads it is stated of: sources with targets, and those that act with each other. */
  public Set<Dyad> dyads() {
    Set<Dyad> dyads = new HashSet<>();
    add(sources, targets, dyads);
    if (targets.isEmpty() || isMutual()) {
      add(sources, sources, dyads);
    }
    if (!targets.isEmpty() && targets.get(0).headPreposition().equals("between")) {
      add(targets, targets, dyads);
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

  /** Whether the main verb of its clause names it. */
  public boolean isVerbal() {
    return clause.isPresent() && clause.get().verb().main() == predicate;
  }

  public boolean has(Relation one) {
    return relation.isPresent() && relation.get() == one;
  }

  private boolean isMutual() {
    return orientation == Orientation.SYMMETRIC || relation.filter(JOINT::contains).isPresent();
  }

  /** Whether a country is on one of its sides. */
  boolean has(String country) {
    return names(sources, country) || names(targets, country);
  }

  /** Whether two countries are on opposite sides. */
  public boolean isBetween(String one, String other) {
    return (names(sources, one) && names(targets, other))
        || (names(sources, other) && names(targets, one));
  }

  /** Whether it has two countries on opposite sides, or both act with each other. */
  public boolean links(Dyad dyad) {
    return isBetween(dyad.a(), dyad.b())
        || (dyads().contains(dyad) && (isMutual() || !hasSources(dyad.a(), dyad.b())));
  }

  /** Whether both countries act. */
  boolean hasSources(String one, String other) {
    return names(sources, one) && names(sources, other);
  }

  /** The direction between two countries, if they are on opposite sides and it has one. */
  public Optional<Direction> direction(String one, String other) {
    if (orientation == Orientation.SYMMETRIC || !isBetween(one, other) || hasSources(one, other)) {
      return Optional.empty();
    }
    boolean forward = names(sources, one) == (orientation == Orientation.DIRECT);
    return Optional.of(forward ? new Direction(one, other) : new Direction(other, one));
  }

  /** It with a country on the side that names none, if the other side names {@code other}. */
  Optional<Event> completedBy(CountryPhrase phrase, String other) {
    if (targets.isEmpty() && names(sources, other)) {
      return Optional.of(with(sources, List.of(phrase)));
    }
    return sources.isEmpty() && names(targets, other)
        ? Optional.of(with(List.of(phrase), targets))
        : Optional.empty();
  }

  /** It as an event of another relation, that runs from its sources to some targets. */
  Event directed(Relation other, List<CountryPhrase> others, Modality as) {
    return new Event(
        Optional.of(other), Orientation.DIRECT, sources, others, depth, predicate, clause, as);
  }

  private Event with(List<CountryPhrase> ones, List<CountryPhrase> others) {
    return new Event(relation, orientation, ones, others, depth, predicate, clause, modality);
  }

  /** The direction in a dyad of which it names one country: from the other, or to it. */
  public Optional<Direction> direction(Dyad dyad) {
    boolean a = has(dyad.a());
    boolean b = has(dyad.b());
    if (orientation == Orientation.SYMMETRIC || a == b) {
      return a ? direction(dyad.a(), dyad.b()) : Optional.empty();
    }
    String named = a ? dyad.a() : dyad.b();
    String other = a ? dyad.b() : dyad.a();
    boolean forward = names(sources, named) == (orientation == Orientation.DIRECT);
    return Optional.of(forward ? new Direction(named, other) : new Direction(other, named));
  }

  private static boolean names(List<CountryPhrase> side, String country) {
    for (CountryPhrase phrase : side) {
      if (phrase.country().equals(country)) {
        return true;
      }
    }
    return false;
  }
}
