package org.entente.nlp.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Modality;
import org.entente.nlp.lexicon.words.WordKind;
import org.entente.nlp.lexicon.words.WordLists;
import org.entente.nlp.syntax.Clause;
import org.entente.nlp.syntax.LexiconHit;
import org.entente.nlp.syntax.ParsedSentence;
import org.entente.nlp.syntax.token.Modal;
import org.entente.nlp.syntax.token.PartOfSpeech;
import org.entente.nlp.syntax.token.SentenceTokens;

/** The times of years ago that a sentence names, and the clauses and nouns that they date. */
final class PastTimes {

  /** How many years before an article its background begins. */
  private static final int YEARS = 3;

  /** The last year that is past in an article of unknown date. */
  private static final int LAST_OF_CENTURY = 1999;

  private static final int FIRST_YEAR = 1700;

  private final ParsedSentence sentence;
  private final SentenceTokens tokens;
  private final Set<String> beforeYear;
  private final int latest;
  private final List<Clause> dated = new ArrayList<>();

  PastTimes(ParsedSentence sentence, Optional<LocalDate> day, WordLists words) {
    this.sentence = sentence;
    this.beforeYear = words.words(WordKind.BEFORE_YEAR);
    this.tokens = sentence.tokens();
    this.latest = day.map(found -> found.getYear() - YEARS).orElse(LAST_OF_CENTURY);
    for (LexiconHit hit : sentence.modalities()) {
      if (Modality.of(hit.code()) == Modality.HISTORICAL) {
        dated(hit).ifPresent(dated::add);
      }
    }
    for (int at = 1; at < tokens.size(); at++) {
      if (isPastYear(at) && isTime(at)) {
        clauseAt(at).ifPresent(dated::add);
      }
    }
  }

  /** The clause that a phrase dates. */
  private Optional<Clause> dated(LexiconHit hit) {
    if (hit.isOfVerb()) {
      return sentence.clauses().stream()
          .filter(
              clause -> clause.verb().first() == hit.end() || clause.verb().contains(hit.first()))
          .findFirst();
    }
    return hit.isOfClause() || isEra(hit) ? clauseAt(hit.first()) : Optional.empty();
  }

  /** Whether a phrase of nouns is a time: "in the colonial era", not "in the former colony". */
  private boolean isEra(LexiconHit hit) {
    int before = hit.first() - (tokens.is(hit.first() - 1, PartOfSpeech.DETERMINER) ? 2 : 1);
    return before >= 0
        && hit.end() - hit.first() > 1
        && beforeYear.contains(tokens.word(before))
        && !tokens.is(hit.end(), PartOfSpeech.CONTENT);
  }

  /** Whether a time of years ago dates a clause, or one that completes it or that it completes. */
  boolean holds(Clause clause) {
    return isOpen(clause)
        && dated.stream().anyMatch(found -> isWithin(clause, found) || isOf(found, clause));
  }

  /** Whether a year of long ago belongs to a noun: "the 1994 treaty", "the treaty of 1994". */
  boolean describes(int noun) {
    int first = noun;
    while (tokens.is(first - 1, PartOfSpeech.CONTENT)
        || tokens.is(first - 1, PartOfSpeech.COUNTRY)) {
      first--;
    }
    return (isPastYear(first - 1) && !isTime(first - 1))
        || (tokens.isWord(noun + 1, "of") && isPastYear(noun + 2));
  }

  /** Whether a verb may tell of the past: not "will", not "has". */
  private boolean isOpen(Clause clause) {
    int first = clause.verb().first();
    boolean present =
        tokens.is(first, PartOfSpeech.HAVE)
            && !tokens.isWord(first, "had")
            && first < clause.verb().main();
    return clause.verb().mood().modal() == Modal.NONE && !present;
  }

  /** Whether a clause is another or completes it. */
  private static boolean isWithin(Clause clause, Clause outer) {
    return clause == outer
        || (clause.isComplement() && isWithin(clause.governor().orElseThrow(), outer));
  }

  /** Whether a clause completes another that is no report. */
  private static boolean isOf(Clause clause, Clause outer) {
    return clause.isComplement()
        && !clause.isReported()
        && (clause.governor().orElseThrow() == outer
            || isOf(clause.governor().orElseThrow(), outer));
  }

  private boolean isPastYear(int at) {
    if (at < 0 || at >= tokens.size() || tokens.word(at).length() != 4) {
      return false;
    }
    String word = tokens.word(at);
    if (!word.chars().allMatch(c -> '0' <= c && c <= '9')) {
      return false;
    }
    int year = Integer.parseInt(word);
    return FIRST_YEAR <= year && year <= latest;
  }

  /** Whether a year follows a preposition or a month. */
  private boolean isTime(int at) {
    return at > 0
        && (beforeYear.contains(tokens.word(at - 1)) || tokens.is(at, PartOfSpeech.ADVERB));
  }

  /** The clause that a time belongs to: the one around it, or the next one after a border. */
  private Optional<Clause> clauseAt(int token) {
    Optional<Clause> around = sentence.innermostClause(token);
    return around.isPresent()
        ? around
        : sentence.clauses().stream()
            .filter(clause -> clause.verb().first() > token)
            .findFirst()
            .or(this::last);
  }

  private Optional<Clause> last() {
    List<Clause> clauses = sentence.clauses();
    return clauses.isEmpty() ? Optional.empty() : Optional.of(clauses.get(clauses.size() - 1));
  }
}
