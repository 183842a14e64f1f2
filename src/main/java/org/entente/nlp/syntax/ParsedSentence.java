package org.entente.nlp.syntax;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.CountryMention;
import org.entente.model.text.Sentence;
import org.entente.model.text.Span;
import org.entente.nlp.syntax.token.ClauseSegments;
import org.entente.nlp.syntax.token.PartOfSpeech;
import org.entente.nlp.syntax.token.SentenceTokens;
import org.entente.nlp.syntax.token.TokenRange;

/**
 * A sentence with its tokens, clauses and countries, and the phrases of the lexicons in it;
 * immutable. Spans are those of the document.
 */
public final class ParsedSentence {

  private final Sentence sentence;
  private final String text;
  private final SentenceTokens tokens;
  private final List<Clause> clauses;
  private final List<CountryPhrase> countries;
  private final Map<Integer, PredicateHit> predicates;
  private final List<LexiconHit> instruments;
  private final List<LexiconHit> modalities;
  private final ClauseSegments segments;
  private final BitSet inVerbs = new BitSet();

  ParsedSentence(
      Sentence sentence,
      String text,
      SentenceTokens tokens,
      List<VerbGroup> verbs,
      List<CountryPhrase> countries,
      Map<Integer, PredicateHit> predicates,
      List<LexiconHit> instruments,
      List<LexiconHit> modalities,
      ClauseSegments segments) {
    this.sentence = sentence;
    this.text = text;
    this.tokens = tokens;
    this.countries = countries;
    this.predicates = predicates;
    this.instruments = instruments;
    this.modalities = modalities;
    clauses = ClauseBuilder.build(tokens, verbs, countries);
    this.segments = segments;
    verbs.forEach(verb -> inVerbs.set(verb.first(), verb.end()));
  }

  public Sentence sentence() {
    return sentence;
  }

  /** The text of the document. */
  public String text() {
    return text;
  }

  public SentenceTokens tokens() {
    return tokens;
  }

  /** The clauses in the order of their verbs. */
  public List<Clause> clauses() {
    return clauses;
  }

  /** The countries that the sentence names, in order. */
  public List<CountryPhrase> countries() {
    return countries;
  }

  /** The phrases of the lexicon of relations, each by its first token. */
  public Map<Integer, PredicateHit> predicates() {
    return predicates;
  }

  /** The phrases of the lexicon of instruments, in order. */
  public List<LexiconHit> instruments() {
    return instruments;
  }

  /** The phrases of the lexicon of modalities, in order. */
  public List<LexiconHit> modalities() {
    return modalities;
  }

  /** The first token that ends after the beginning of a span. */
  public int tokenAt(Span span) {
    return tokens.indexAt(span.begin());
  }

  /** The tokens that a span covers. */
  public TokenRange tokensOf(Span span) {
    return tokens.range(span);
  }

  /** The span of a range that is not empty. */
  public Span spanOf(TokenRange range) {
    return new Span(tokens.span(range.first()).begin(), tokens.span(range.last()).end());
  }

  /** The phrase of a mention, if the sentence holds it. */
  public Optional<CountryPhrase> countryOf(CountryMention mention) {
    return countries.stream().filter(phrase -> phrase.mention().equals(mention)).findFirst();
  }

  /** The countries whose names begin from {@code first} to before {@code end}. */
  public List<CountryPhrase> countriesIn(int first, int end) {
    return CountryPhrase.in(new TokenRange(first, end), countries);
  }

  /** Whether a country acts "together with" another, or "like" it. */
  public boolean isCompanion(CountryPhrase country) {
    return NounPhraseHeads.isCompanion(tokens, country);
  }

  public Optional<Clause> next(Clause clause) {
    return clause.index() + 1 < clauses.size()
        ? Optional.of(clauses.get(clause.index() + 1))
        : Optional.empty();
  }

  public Optional<Clause> previous(Clause clause) {
    return clause.index() > 0 ? Optional.of(clauses.get(clause.index() - 1)) : Optional.empty();
  }

  /** The clause that completes another: what is promised, refused, asked for. */
  public Optional<Clause> complement(Clause clause) {
    return next(clause).filter(Clause::isComplement);
  }

  /** The last clause whose subject, verb or object holds a token. */
  public Optional<Clause> innermostClause(int token) {
    for (int i = clauses.size() - 1; i >= 0; i--) {
      if (clauses.get(i).range().contains(token)) {
        return Optional.of(clauses.get(i));
      }
    }
    return Optional.empty();
  }

  /** Whether a token belongs to a verb group. */
  public boolean belongsToVerb(int token) {
    return inVerbs.get(token);
  }

  /** Whether a finite verb has a subject of its own: false for a list of nouns. */
  public boolean hasFiniteClause() {
    return clauses.stream()
        .anyMatch(
            clause ->
                clause.verb().form() == VerbGroup.Form.FINITE
                    && !clause.subject().isEmpty()
                    && !tokens.is(clause.verb().first() - 1, PartOfSpeech.CLAUSE_END));
  }

  /** Whether no relative or subordinate clause begins between the beginnings of two spans. */
  public boolean areInOneClause(Span one, Span other) {
    int first = tokens.indexAt(Math.min(one.begin(), other.begin()));
    int last = tokens.indexAt(Math.max(one.begin(), other.begin()));
    for (int at = first; at < last; at++) {
      if (tokens.isBorder(at) && !tokens.is(at, PartOfSpeech.COMPLEMENTIZER)) {
        return false;
      }
    }
    return true;
  }

  /** Whether two spans begin in one segment: no punctuation or conjunction separates clauses. */
  public boolean areInOneSegment(Span one, Span other) {
    return segments.of(tokenAt(one)) == segments.of(tokenAt(other));
  }
}
