package org.entente.nlp.event;

import java.util.Optional;
import java.util.Set;
import org.entente.model.Modality;
import org.entente.nlp.syntax.Clause;
import org.entente.nlp.syntax.LexiconHit;
import org.entente.nlp.syntax.ParsedSentence;
import org.entente.nlp.syntax.VerbGroup;
import org.entente.nlp.syntax.token.PartOfSpeech;
import org.entente.nlp.syntax.token.SentenceTokens;

/** Determines the modality of events from verb groups and the phrases before them. */
public final class Modalities {

  private static final Set<String> NO = Set.of("no", "without", "neither", "nor", "never", "not");

  private static final Set<String> NO_SUBJECT = Set.of("no", "neither", "nobody");

  private static final Set<String> BEFORE_YEARS =
      Set.of("in", "of", "until", "since", "before", "by");

  private final ParsedSentence sentence;
  private final SentenceTokens tokens;

  public Modalities(ParsedSentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
  }

  /** The modality of a sentence without events: that of its first clause. */
  public Modality ofSentence() {
    return sentence.clauses().stream()
        .findFirst()
        .map(clause -> of(Optional.of(clause), clause.verb().end()))
        .orElse(Modality.ASSERTED);
  }

  /** The modality of an event that a token of a clause names. */
  Modality ofEvent(Optional<Clause> clause, int predicate) {
    return isDenied(predicate) ? Modality.NEGATED : of(clause, predicate);
  }

  private Modality of(Optional<Clause> clause, int at) {
    Modality modality = clause.map(this::ofVerb).orElse(Modality.ASSERTED);
    int first = scopeFirst(clause, at);
    for (LexiconHit hit : sentence.modalities()) {
      Modality found = Modality.of(hit.code());
      boolean before = hit.first() >= first && hit.end() <= at;
      boolean inVerb =
          found != Modality.NEGATED && clause.filter(c -> isVerb(c, at, hit)).isPresent();
      if (found == Modality.HISTORICAL || before || inVerb) {
        modality = heavier(modality, found);
      }
    }
    return modality;
  }

  /** Whether a phrase is the verb of which the predicate is the subject: "the sale is planned". */
  private static boolean isVerb(Clause clause, int predicate, LexiconHit hit) {
    return clause.subject().contains(predicate) && clause.verb().contains(hit.first());
  }

  /** Whether "no" is before the noun at {@code at}. */
  private boolean isDenied(int at) {
    int left = at - 1;
    while (tokens.is(left, PartOfSpeech.CONTENT)) {
      left--;
    }
    return left >= 0 && NO.contains(tokens.word(left));
  }

  /** The first token that can affect the modality: for "denied that", that of the outer clause. */
  private int scopeFirst(Optional<Clause> clause, int at) {
    Optional<Clause> outer = clause;
    while (outer.filter(Clause::isComplement).isPresent()) {
      outer = outer.get().governor();
    }
    int first = outer.map(found -> Math.min(at, found.subject().first())).orElse(at);
    while (first > 0 && !tokens.isBorder(first - 1)) {
      first--;
    }
    return first;
  }

  private Modality ofVerb(Clause clause) {
    VerbGroup verb = clause.verb();
    if (tokens.isWord(verb.end(), "no")
        || verb.mood().isNegated()
        || startsWithNo(clause.subject().first())) {
      return Modality.NEGATED;
    }
    return switch (verb.mood().modal()) {
      case NONE -> verb.mood().isPast() && namesYear() ? Modality.HISTORICAL : Modality.ASSERTED;
      case FUTURE -> Modality.PLANNED;
      case WOULD -> isReported(clause) ? Modality.PLANNED : Modality.HYPOTHETICAL;
      case POSSIBLE, DEMANDED -> Modality.HYPOTHETICAL;
    };
  }

  private boolean startsWithNo(int first) {
    return first < tokens.size() && NO_SUBJECT.contains(tokens.word(first));
  }

  private static boolean isReported(Clause clause) {
    return clause.isComplement() && clause.governor().orElseThrow().verb().isReport();
  }

  /** Whether the sentence names a year, which "had" looks back on. */
  private boolean namesYear() {
    for (int at = 1; at < tokens.size(); at++) {
      String word = tokens.word(at);
      boolean year = word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
      if (year && BEFORE_YEARS.contains(tokens.word(at - 1))) {
        return true;
      }
    }
    return false;
  }

  private static Modality heavier(Modality one, Modality other) {
    return other.outweighs(one) ? other : one;
  }
}
