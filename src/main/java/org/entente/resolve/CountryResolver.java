package org.entente.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.lexicon.Entry;
import org.entente.lexicon.PhraseMatcher;
import org.entente.lexicon.PhraseMatcher.Hit;
import org.entente.model.CountryKind;
import org.entente.model.CountryMention;
import org.entente.model.NamedEntity;
import org.entente.model.Span;

/**
 * Resolves the names of countries in a document: which spans stand for a country, and for which.
 *
 * <p>A phrase is read as the lexicon says for the day of the article; without a day, as it is read
 * still or was read last. A span that another recogniser takes for a person is none. Where a phrase
 * has several readings, the country that the document names in another way wins, else the first of
 * the lexicon.
 */
public final class CountryResolver {

  private final PhraseMatcher matcher;

  public CountryResolver(PhraseMatcher matcher) {
    this.matcher = matcher;
  }

  /**
   * The mentions in {@code text}, in order, none overlapping.
   *
   * @param day the day of the article, if known
   * @param entities what another recogniser found, in any order
   */
  public List<CountryMention> resolve(
      String text, SentenceIndex sentences, Optional<LocalDate> day, List<NamedEntity> entities) {
    List<Candidate> candidates = candidates(matcher.find(text), day, entities);
    Set<String> certain = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (candidate.readings.size() == 1) {
        certain.add(candidate.readings.get(0).code());
      }
    }
    List<CountryMention> mentions = new ArrayList<>();
    for (Candidate candidate : candidates) {
      mentions.add(mention(candidate, certain, sentences));
    }
    return mentions;
  }

  private record Candidate(Span span, List<Entry> readings) {}

  private static List<Candidate> candidates(
      List<Hit> hits, Optional<LocalDate> day, List<NamedEntity> entities) {
    List<Candidate> candidates = new ArrayList<>();
    for (Hit hit : hits) {
      if (hit.isBlocked() || isPartOfPerson(hit.span(), entities)) {
        continue;
      }
      List<Entry> readings = readingsOn(day, hit.entries());
      if (!readings.isEmpty()) {
        candidates.add(new Candidate(hit.span(), readings));
      }
    }
    return candidates;
  }

  /** The readings that hold on {@code day}; without a day the open ones, else the latest. */
  private static List<Entry> readingsOn(Optional<LocalDate> day, List<Entry> entries) {
    List<Entry> holding = entries.stream().filter(entry -> entry.validity().covers(day)).toList();
    if (day.isPresent() || !holding.isEmpty()) {
      return holding;
    }
    LocalDate latest =
        Collections.max(entries.stream().map(entry -> entry.validity().until()).toList());
    return entries.stream().filter(entry -> entry.validity().until().equals(latest)).toList();
  }

  private static boolean isPartOfPerson(Span span, List<NamedEntity> entities) {
    return entities.stream()
        .anyMatch(
            entity -> entity.type() == NamedEntity.Type.PERSON && entity.span().contains(span));
  }

  private static CountryMention mention(
      Candidate candidate, Set<String> certain, SentenceIndex sentences) {
    Entry chosen = candidate.readings.get(0);
    String rule = "alias";
    if (candidate.readings.size() > 1) {
      Optional<Entry> named =
          candidate.readings.stream().filter(entry -> certain.contains(entry.code())).findFirst();
      chosen = named.orElse(chosen);
      rule = named.isPresent() ? "homonym-named-otherwise" : "homonym-first";
    } else if (!chosen.trait().isEmpty()) {
      rule = "alias-" + chosen.trait();
    }
    return new CountryMention(
        candidate.span,
        sentences.idAt(candidate.span.begin()),
        chosen.code(),
        CountryKind.of(chosen.kind()),
        rule);
  }
}
