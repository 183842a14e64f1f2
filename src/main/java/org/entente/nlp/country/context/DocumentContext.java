package org.entente.nlp.country.context;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.text.NamedEntity;
import org.entente.model.text.Span;
import org.entente.nlp.country.context.Resolution.Rejection;
import org.entente.nlp.lexicon.CountryLexicon;
import org.entente.nlp.lexicon.NameHead;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.lexicon.file.EntryKind;
import org.entente.nlp.lexicon.file.PhraseMatcher.Hit;
import org.entente.nlp.text.Tokens;

/**
 * What the rules look at: the document, the countries it names for certain, and the text around a
 * candidate. Searches are made once, and only if a rule asks.
 */
public final class DocumentContext {

  private final String text;
  private final Tokens tokens;
  private final CountryLexicon lexicon;
  private final List<NamedEntity> entities;
  private final List<Span> datelines;
  private final Set<String> certain = new HashSet<>();
  private final List<Candidate> candidates;
  private final List<Rejection> blocked;
  private List<Hit> places;
  private Map<String, Set<String>> cues;
  private ArticleGenre genre;

  public DocumentContext(
      Tokens tokens,
      CountryLexicon lexicon,
      List<NamedEntity> entities,
      List<Span> datelines,
      List<Candidate> candidates,
      List<Rejection> blocked) {
    this.text = tokens.text();
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.entities = entities;
    this.datelines = datelines;
    this.candidates = candidates;
    this.blocked = List.copyOf(blocked);
    for (Candidate candidate : candidates) {
      if (candidate.isCertain() && !isInDateline(candidate.span())) {
        certain.add(candidate.senses().get(0).code());
      }
    }
  }

  public String text() {
    return text;
  }

  /** Whether the document names the country in a way that cannot mean anything else. */
  public boolean isCertain(String country) {
    return certain.contains(country);
  }

  /**
   * Whether the document gives the full name of a leader of {@code country} with this surname,
   * after the given name or, as in "Xi Jinping", before it.
   */
  public boolean namesLeader(String surname, String country) {
    for (Candidate candidate : candidates) {
      String full = candidate.surface();
      if (candidate.isCertain()
          && (full.endsWith(" " + surname) || full.startsWith(surname + " "))
          && candidate.senses().stream()
              .anyMatch(
                  entry -> entry.kind() == EntryKind.LEADER && entry.code().equals(country))) {
        return true;
      }
    }
    return false;
  }

  public boolean isInDateline(Span span) {
    for (Span dateline : datelines) {
      if (dateline.contains(span)) {
        return true;
      }
    }
    return false;
  }

  /** The entity of another recognizer that contains the span. */
  public Optional<NamedEntity> entityAround(Span span) {
    return entities.stream().filter(entity -> entity.span().contains(span)).findFirst();
  }

  /** The states of the USA in the document, by name and abbreviation. */
  public List<Hit> places() {
    if (places == null) {
      places =
          lexicon.places().find(tokens).stream()
              .filter(hit -> !hit.isBlocked() && hit.entries().get(0).kind() != EntryKind.CITY)
              .toList();
    }
    return places;
  }

  /** How many distinct phrases suggest one sense of a homonym: the country or its namesake. */
  public int cues(String homonym, EntryKind kind) {
    if (cues == null) {
      cues = new HashMap<>();
      for (Hit hit : lexicon.homonyms().find(tokens)) {
        for (Entry entry : hit.entries()) {
          cues.computeIfAbsent(entry.code() + entry.kind(), unused -> new HashSet<>())
              .add(entry.surface());
        }
      }
    }
    return cues.getOrDefault(homonym + kind, Set.of()).size();
  }

  /** The last words of phrases that the lexicon lists as persons: "Jordan" of "Michael Jordan". */
  public Set<String> surnamesOfBlockedPersons() {
    Set<String> surnames = new HashSet<>();
    for (Rejection rejection : blocked) {
      String phrase = rejection.span().of(text);
      int space = phrase.lastIndexOf(' ');
      if (space > 0 && isGivenName(phrase.substring(0, phrase.indexOf(' ')))) {
        surnames.add(phrase.substring(space + 1));
      }
    }
    return surnames;
  }

  /** Whether a lexicon knows {@code word} by itself. */
  public boolean isKnownWord(String word) {
    return isGivenName(word) || !lexicon.names().find(word).isEmpty();
  }

  /** Whether {@code word} is a common given name. */
  public boolean isGivenName(String word) {
    return lexicon.givenNames().contains(word);
  }

  /** At most {@code reach} units of text before {@code span}. */
  public String before(Span span, int reach) {
    return text.substring(Math.max(0, span.begin() - reach), span.begin());
  }

  /** At most {@code reach} units of text after {@code span}. */
  public String after(Span span, int reach) {
    return text.substring(span.end(), Math.min(text.length(), span.end() + reach));
  }

  /** Whether what may be a country begins at an offset. */
  public boolean holdsCandidateAt(int begin) {
    return candidates.stream().anyMatch(candidate -> candidate.span().begin() == begin);
  }

  /** What a proper name names whose last word is {@code word}, written so or in capitals. */
  public Optional<NameHead> nameHead(String word) {
    NameHead known = lexicon.nameHeads().get(word);
    if (known == null && word.length() > 3) {
      known = lexicon.nameHeads().get(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
    }
    return Optional.ofNullable(known);
  }

  /** Whether a town of North America has this name. */
  public boolean isTown(String surface) {
    return lexicon.towns().containsKey(surface);
  }

  /** Whether the document names a state that has a town of this name. */
  public boolean namesStateOf(String town) {
    return !Collections.disjoint(lexicon.towns().get(town), genre().states());
  }

  /**
   * Whether this name is anywhere in the document before what a town has, or after "city of" or a
   * street.
   */
  public boolean isUsedAsTown(String surface) {
    for (Candidate other : candidates) {
      Span span = other.span();
      if (other.surface().equals(surface)
          && (genre().localAt().contains(span.end() + 1)
              || lexicon.beforeTown().matcher(before(span, 16)).find())) {
        return true;
      }
    }
    return false;
  }

  /** The genre of the document. */
  public ArticleGenre genre() {
    if (genre == null) {
      genre = ArticleGenre.of(tokens, lexicon.genreCues(), places());
    }
    return genre;
  }

  /**
   * Whether a phrase with another surface certainly names a country that the candidate may mean.
   */
  public boolean namesOtherwise(Candidate candidate) {
    for (Candidate other : candidates) {
      if (isCertainlyNamed(other)
          && !other.surface().equals(candidate.surface())
          && candidate.isOf(other.senses().get(0).code())) {
        return true;
      }
    }
    return false;
  }

  private boolean isCertainlyNamed(Candidate other) {
    return other.isCertain() && !isInDateline(other.span());
  }

  /** How far from {@code span} the nearest certain phrase for {@code country} begins. */
  public int distanceTo(String country, Span span) {
    int nearest = Integer.MAX_VALUE;
    for (Candidate other : candidates) {
      if (isCertainlyNamed(other) && other.senses().get(0).code().equals(country)) {
        nearest = Math.min(nearest, Math.abs(other.span().begin() - span.begin()));
      }
    }
    return nearest;
  }

  /** How many countries the document names for certain beside {@code country} and its own. */
  public int countriesBeside(String country) {
    int count = 0;
    for (String other : certain) {
      if (!other.equals(country) && !lexicon.countriesOfTowns().contains(other)) {
        count++;
      }
    }
    return count;
  }
}
