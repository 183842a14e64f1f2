package org.entente.nlp.event;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.CountryMention;
import org.entente.model.Dyad;
import org.entente.model.Modality;
import org.entente.nlp.syntax.Clause;
import org.entente.nlp.syntax.CountryPhrase;
import org.entente.nlp.syntax.Orientation;

/** The events of a sentence. */
public final class Events {

  private final List<Event> all;
  private final List<CountryPhrase> countries;
  private final List<Event> stated;
  private final Set<Dyad> dyads;
  private final Set<Dyad> statedDyads;
  private final Modality modality;
  private final Map<Dyad, Optional<Event>> plainest = new HashMap<>();

  /**
   * The events of one sentence.
   *
   * @param all those of its verbs, then those of its nouns, each in the order of the sentence
   * @param countries those that the sentence names, in order
   * @param modality that of its first clause
   */
  Events(List<Event> all, List<CountryPhrase> countries, Modality modality) {
    this.all = all;
    this.countries = countries;
    this.modality = modality;
    stated = all.stream().filter(event -> event.depth() == 0 && !event.dyads().isEmpty()).toList();
    dyads = dyads(all);
    boolean isKnown = stated.stream().anyMatch(event -> event.relation().isPresent());
    statedDyads = isKnown ? dyads(stated) : Set.of();
  }

  public List<Event> all() {
    return all;
  }

  /** Those that the sentence itself states of two countries. */
  public List<Event> stated() {
    return stated;
  }

  /**
   * The dyads that the sentence itself states an event of; empty if the lexicon of relations knows
   * none of these events.
   */
  public Set<Dyad> statedDyads() {
    return statedDyads;
  }

  /** Whether the sentence itself states known events, but none of a dyad. */
  public boolean isAboutOthers(Dyad dyad) {
    return !statedDyads.isEmpty() && !statedDyads.contains(dyad);
  }

  /** The dyads of all events. */
  public Set<Dyad> dyads() {
    return dyads;
  }

  private static Set<Dyad> dyads(List<Event> events) {
    Set<Dyad> dyads = new HashSet<>();
    events.forEach(event -> dyads.addAll(event.dyads()));
    return dyads;
  }

  /** The event that the sentence states most plainly of two countries. */
  public Optional<Event> of(String one, String other) {
    return plainest.computeIfAbsent(Dyad.of(one, other), dyad -> plainest(dyad.a(), dyad.b()));
  }

  private Optional<Event> plainest(String one, String other) {
    return all.stream()
        .filter(event -> event.isBetween(one, other) || event.hasSources(one, other))
        .min(
            Comparator.comparing((Event event) -> event.relation().isEmpty())
                .thenComparing(event -> !event.isBetween(one, other))
                .thenComparing(Event::depth)
                .thenComparing(Events::isSymmetric)
                .thenComparing(Event::predicate))
        .or(() -> completed(one, other));
  }

  /**
   * Whether two mentions may make a pair. References need an event that has both countries; one
   * that is completed by the sentence's other country will do for what belongs to a country, if the
   * event has it on a side.
   */
  public boolean mayPair(CountryMention one, CountryMention other) {
    if (!one.isReference() && !other.isReference()) {
      return true;
    }
    return of(one.country(), other.country())
        .filter(event -> event.relation().isPresent())
        .filter(event -> !isCompleted(event) || (mayComplete(one) && mayComplete(other)))
        .isPresent();
  }

  /** Whether an event lacks a country that another part of the sentence names. */
  public boolean isCompleted(Event event) {
    return !all.contains(event);
  }

  private boolean mayComplete(CountryMention mention) {
    return switch (mention.rule().effect()) {
      case REFERENCE -> false;
      case BELONGING -> outermost().filter(event -> event.has(mention.country())).isPresent();
      default -> true;
    };
  }

  private static boolean isSymmetric(Event event) {
    return event.relation().isPresent() && event.orientation() == Orientation.SYMMETRIC;
  }

  /**
   * The least embedded event, completed where it has one of two countries on one side and nobody on
   * the other: "Peru has moved ships, Chile said".
   */
  private Optional<Event> completed(String one, String other) {
    return outermost()
        .flatMap(event -> completed(event, countries, one, other))
        .or(() -> completedByActor(one, other));
  }

  /** The least embedded event of one of two countries, done or met by the subject of its clause. */
  private Optional<Event> completedByActor(String one, String other) {
    return all.stream()
        .filter(event -> event.relation().isPresent() && event.modality() != Modality.NEGATED)
        .sorted(Comparator.comparing(Event::depth).thenComparing(Event::predicate))
        .flatMap(event -> completed(event, actors(event), one, other).stream())
        .findFirst();
  }

  private static List<CountryPhrase> actors(Event event) {
    return event.clause().map(Clause::subjectCountries).orElse(List.of());
  }

  private static Optional<Event> completed(
      Event event, List<CountryPhrase> phrases, String one, String other) {
    return phrases.stream()
        .flatMap(phrase -> completed(event, phrase, one, other).stream())
        .findFirst();
  }

  private static Optional<Event> completed(
      Event event, CountryPhrase phrase, String one, String other) {
    if (phrase.country().equals(one)) {
      return event.completedBy(phrase, other);
    }
    return phrase.country().equals(other) ? event.completedBy(phrase, one) : Optional.empty();
  }

  /** The least embedded event with a relation, whatever its countries. */
  public Optional<Event> outermost() {
    return all.stream()
        .filter(event -> event.relation().isPresent())
        .min(Comparator.comparing(Event::depth).thenComparing(Event::predicate));
  }

  /** Whether an event with a direction names one country of a dyad. */
  public boolean namesOne(Dyad dyad) {
    return all.stream().anyMatch(event -> event.direction(dyad).isPresent());
  }

  /** The modality of the sentence where none of its events tells it: that of its first clause. */
  public Modality modality() {
    return modality;
  }
}
