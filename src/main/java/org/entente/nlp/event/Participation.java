package org.entente.nlp.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.CountryMention;
import org.entente.nlp.syntax.CountryPhrase;
import org.entente.nlp.syntax.ParsedSentence;
import org.entente.nlp.syntax.token.PartOfSpeech;
import org.entente.nlp.syntax.token.SentenceTokens;

/** Determines which countries of a sentence take part in what it says, whatever its events are. */
public final class Participation {

  /** Prepositions of a country that takes part, and is neither place nor time. */
  private static final Set<String> TAKING_PART = Set.of("", "against", "by", "over", "with");

  /** Prepositions that put a whole list on one side of an event. */
  private static final Set<String> ONE_SIDED =
      Set.of("against", "at", "for", "from", "in", "into", "near", "on", "to", "through");

  private final ParsedSentence sentence;
  private final List<Event> events;
  private final SentenceTokens tokens;

  public Participation(ParsedSentence sentence, Events events) {
    this.sentence = sentence;
    this.events = events.all();
    this.tokens = sentence.tokens();
  }

  /**
   * Whether a country acts or is acted upon; it does not where it only reports the rest, or where
   * it is the target of an embedded event.
   */
  public boolean takesPart(CountryMention mention) {
    return sentence
        .countryOf(mention)
        .filter(phrase -> TAKING_PART.contains(phrase.preposition()))
        .filter(phrase -> !reports(phrase) && !isEmbeddedTarget(phrase))
        .isPresent();
  }

  private boolean isEmbeddedTarget(CountryPhrase phrase) {
    return events.stream().anyMatch(e -> e.depth() > 0 && e.targets().contains(phrase));
  }

  private boolean reports(CountryPhrase phrase) {
    return sentence.clauses().stream()
        .anyMatch(
            clause ->
                clause.verb().isReport()
                    && clause.subject().first() <= phrase.first()
                    && phrase.first() < clause.verb().main());
  }

  /**
   * Whether a sector term may be bound to two countries although no event links them: they are not
   * in one list that something comes from or goes to, and one of them is a subject of the term's
   * clause, if a country is.
   */
  public boolean mayDeal(CountryMention one, CountryMention other, int term) {
    Optional<CountryPhrase> first = sentence.countryOf(one);
    Optional<CountryPhrase> second = sentence.countryOf(other);
    if (first.isEmpty() || second.isEmpty()) {
      return true;
    }
    boolean listed =
        !isCompound(first.get(), second.get())
            && first.get().governor().at() == second.get().governor().at()
            && ONE_SIDED.contains(first.get().preposition());
    List<String> subjects = subjects(term);
    return !listed
        && (subjects.isEmpty()
            || subjects.contains(one.country())
            || subjects.contains(other.country()));
  }

  /** Whether hyphens join two names: "the Thai-Lao border". */
  private boolean isCompound(CountryPhrase one, CountryPhrase other) {
    int end = Math.max(one.first(), other.first());
    for (int at = Math.min(one.end(), other.end()); at < end; at++) {
      if (!tokens.is(at, PartOfSpeech.HYPHEN) && !tokens.is(at, PartOfSpeech.COUNTRY)) {
        return false;
      }
    }
    return true;
  }

  /** The countries that are the subject of the innermost clause of a token. */
  private List<String> subjects(int token) {
    return sentence
        .innermostClause(token)
        .map(clause -> clause.subjectCountries().stream().map(CountryPhrase::country).toList())
        .orElse(List.of());
  }

  /** Whether one of two countries is in the noun phrase of the other: "Thai troops in Laos". */
  public boolean isInOnePhrase(CountryMention one, CountryMention other) {
    Optional<CountryPhrase> first = sentence.countryOf(one);
    Optional<CountryPhrase> second = sentence.countryOf(other);
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    boolean inOrder = first.get().first() < second.get().first();
    CountryPhrase left = inOrder ? first.get() : second.get();
    CountryPhrase right = inOrder ? second.get() : first.get();
    int at = right.governor().at();
    if (sentence.isCompanion(right) && tokens.is(left.end(), PartOfSpeech.COMMA)) {
      return at <= left.end() + 2;
    }
    return at > left.end() && tokens.is(at, PartOfSpeech.PREPOSITION) && areNouns(left.end(), at);
  }

  private boolean areNouns(int first, int end) {
    for (int at = first; at < end; at++) {
      boolean noun =
          switch (tokens.partOfSpeech(at)) {
            case CONTENT, POSSESSIVE, HYPHEN -> !sentence.belongsToVerb(at);
            default -> false;
          };
      if (!noun) {
        return false;
      }
    }
    return true;
  }
}
