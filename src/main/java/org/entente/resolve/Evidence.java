package org.entente.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.PhraseMatcher.Hit;
import org.entente.model.NamedEntity;
import org.entente.model.Span;

/**
 * What the rules may look at: the document, what it names for certain, and the phrases around a
 * candidate. Searches are made once, and only if a rule asks.
 */
final class Evidence {

  private final String text;
  private final Lexicons lexicons;
  private final List<NamedEntity> entities;
  private final Optional<Span> dateline;
  private final Set<String> certain = new HashSet<>();
  private final List<Candidate> candidates;
  private List<Hit> places;
  private List<Hit> cues;

  Evidence(
      String text,
      Lexicons lexicons,
      List<NamedEntity> entities,
      Optional<Span> dateline,
      List<Candidate> candidates) {
    this.text = text;
    this.lexicons = lexicons;
    this.entities = entities;
    this.dateline = dateline;
    this.candidates = candidates;
    for (Candidate candidate : candidates) {
      if (candidate.isCertain() && !isInDateline(candidate.span())) {
        certain.add(candidate.readings().get(0).code());
      }
    }
  }

  String text() {
    return text;
  }

  /** Whether the document names the country in a way that cannot mean anything else. */
  boolean isCertain(String country) {
    return certain.contains(country);
  }

  /** Whether the document gives the full name of a leader of {@code country} with this surname. */
  boolean namesLeader(String surname, String country) {
    return candidates.stream()
        .filter(candidate -> candidate.isCertain() && candidate.surface().endsWith(surname))
        .flatMap(candidate -> candidate.readings().stream())
        .anyMatch(entry -> entry.kind().equals("leader") && entry.code().equals(country));
  }

  boolean isInDateline(Span span) {
    return dateline.isPresent() && dateline.get().contains(span);
  }

  /** Whether another recogniser takes the span, or more around it, for a person. */
  boolean isPartOfPerson(Span span) {
    return entities.stream()
        .anyMatch(
            entity -> entity.type() == NamedEntity.Type.PERSON && entity.span().contains(span));
  }

  /** The states of the USA in the document, by name and abbreviation. */
  List<Hit> places() {
    if (places == null) {
      places = lexicons.places().find(text).stream().filter(hit -> !hit.isBlocked()).toList();
    }
    return places;
  }

  /** Kinds of distinct phrases that speak for or against the country reading of a homonym. */
  long cues(String homonym, String kind) {
    if (cues == null) {
      cues = lexicons.homonyms().find(text);
    }
    return cues.stream()
        .flatMap(hit -> hit.entries().stream())
        .filter(entry -> entry.code().equals(homonym) && entry.kind().equals(kind))
        .map(entry -> entry.surface())
        .distinct()
        .count();
  }

  /** Whether {@code word} is a common given name. */
  boolean isGivenName(String word) {
    return lexicons.givenNames().contains(word);
  }
}
