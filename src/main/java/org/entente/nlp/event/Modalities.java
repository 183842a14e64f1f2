package org.entente.nlp.event;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Modality;
import org.entente.model.Relation;
import org.entente.nlp.lexicon.words.WordLists;
import org.entente.nlp.syntax.Clause;
import org.entente.nlp.syntax.LexiconHit;
import org.entente.nlp.syntax.ParsedSentence;
import org.entente.nlp.syntax.Predicate;
import org.entente.nlp.syntax.VerbGroup;
import org.entente.nlp.syntax.VerbGroup.Form;
import org.entente.nlp.syntax.token.PartOfSpeech;
import org.entente.nlp.syntax.token.SentenceTokens;

/**
 * Determines the modality of events: from the verb group and the clauses that govern it, from the
 * phrases before it in these clauses, and from the times that they name.
 */
final class Modalities {

  private static final Set<String> NO = Set.of("no", "without", "neither", "nor", "never", "not");

  private static final Set<String> NO_SUBJECT = Set.of("no", "neither", "nobody");

  /** Relations of events that a definite noun means as facts: "the attack", "Russia's ban". */
  private static final Set<Relation> DONE =
      EnumSet.of(
          Relation.ASSAULT,
          Relation.COERCE,
          Relation.ACCUSE,
          Relation.THREATEN,
          Relation.PROTEST,
          Relation.REJECT);

  /** Verbs whose infinitive tells what is to be done. */
  private static final Set<Relation> PROPOSING =
      EnumSet.of(Relation.AGREE, Relation.REQUEST, Relation.THREATEN);

  private final ParsedSentence sentence;
  private final SentenceTokens tokens;
  private final PastTimes past;

  Modalities(ParsedSentence sentence, Optional<LocalDate> day, WordLists words) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.past = new PastTimes(sentence, day, words);
  }

  /** The modality of a sentence without events: that of its first clause. */
  Modality ofSentence() {
    Optional<Clause> first = sentence.clauses().stream().findFirst();
    return of(first, first.map(clause -> clause.verb().end()).orElse(tokens.size()));
  }

  /** The modality of the event of a verb. */
  Modality ofVerb(Clause clause) {
    return of(Optional.of(clause), clause.verb().main());
  }

  /** The modality of an event that a noun in a clause names. */
  Modality ofNoun(Optional<Clause> clause, int noun, Relation relation) {
    if (isDenied(noun)) {
      return Modality.NEGATED;
    }
    if (past.describes(noun)) {
      return Modality.HISTORICAL;
    }
    boolean done = DONE.contains(relation) && isDefinite(noun);
    if (done || clause.filter(found -> isSpared(found, noun)).isPresent()) {
      return ofPhrases(noun);
    }
    return heavier(ofPhrases(noun), of(clause, noun));
  }

  /** Whether a noun after a preposition is not what a clause denies: "no end to the trade". */
  private boolean isSpared(Clause clause, int noun) {
    if (ofMood(clause) != Modality.NEGATED) {
      return false;
    }
    for (int at = clause.verb().main() + 1; at < noun; at++) {
      if (tokens.is(at, PartOfSpeech.PREPOSITION)) {
        return true;
      }
    }
    return false;
  }

  private Modality of(Optional<Clause> clause, int at) {
    Modality modality = clause.map(this::ofMood).orElse(Modality.ASSERTED);
    int first = scopeFirst(clause, at);
    for (LexiconHit hit : sentence.modalities()) {
      Modality found = Modality.of(hit.code());
      boolean before = hit.first() >= first && hit.end() <= at && hit.isOfClause();
      boolean inVerb =
          found != Modality.NEGATED && clause.filter(c -> isVerb(c, at, hit)).isPresent();
      boolean ofSubject = clause.filter(c -> isOfSubject(c, hit, found)).isPresent();
      if (found != Modality.HISTORICAL && (before || inVerb || ofSubject)) {
        modality = heavier(modality, found);
      }
    }
    return clause.filter(past::holds).isPresent()
        ? heavier(modality, Modality.HISTORICAL)
        : modality;
  }

  /**
   * Whether a phrase is the verb of which the predicate is the subject ("the sale is planned"), or
   * one that has its meaning from its object ("plans a visit").
   */
  private static boolean isVerb(Clause clause, int predicate, LexiconHit hit) {
    boolean open = clause.verb().predicate().flatMap(Predicate::relation).isEmpty();
    return clause.verb().contains(hit.first())
        && (clause.subject().contains(predicate)
            || (open && clause.verb().main() == predicate && hit.contains(predicate)));
  }

  /** Whether a phrase describes the subject of a clause: "a possible ban would hit". */
  private boolean isOfSubject(Clause clause, LexiconHit hit, Modality found) {
    return hit.isOfNoun()
        && (found == Modality.PLANNED || found == Modality.HYPOTHETICAL)
        && hit.end() <= clause.verb().first()
        && isOnePhrase(hit.end(), clause.verb().first());
  }

  /** What the phrases in the noun phrase of an event tell: "a possible visit". */
  private Modality ofPhrases(int noun) {
    Modality modality = Modality.ASSERTED;
    for (LexiconHit hit : sentence.modalities()) {
      boolean before = hit.end() <= noun && isOnePhrase(hit.end(), noun);
      if (hit.isOfNoun() && (before || hit.contains(noun))) {
        modality = heavier(modality, Modality.of(hit.code()));
      }
    }
    return modality;
  }

  /** Whether only what may precede a noun is between two tokens. */
  private boolean isOnePhrase(int from, int to) {
    for (int at = from; at < to; at++) {
      boolean modifier =
          switch (tokens.partOfSpeech(at)) {
            case CONTENT, COUNTRY, DETERMINER, POSSESSIVE, NUMBER, HYPHEN -> true;
            default -> false;
          };
      if (!modifier) {
        return false;
      }
    }
    return true;
  }

  /** Whether "no" is before the noun at {@code at}. */
  private boolean isDenied(int at) {
    int left = phraseFirst(at) - 1;
    return left >= 0 && NO.contains(tokens.word(left)) && !tokens.is(left, PartOfSpeech.ADVERB);
  }

  /** Whether "the" or a country is before a noun. */
  private boolean isDefinite(int noun) {
    int first = phraseFirst(noun);
    for (int at = first; at < noun; at++) {
      if (tokens.is(at, PartOfSpeech.COUNTRY)) {
        return true;
      }
    }
    return tokens.isWord(first - 1, "the");
  }

  private int phraseFirst(int noun) {
    int first = noun;
    while (tokens.is(first - 1, PartOfSpeech.CONTENT)
        || tokens.is(first - 1, PartOfSpeech.COUNTRY)
        || tokens.is(first - 1, PartOfSpeech.POSSESSIVE)) {
      first--;
    }
    return first;
  }

  /**
   * The first token that can affect the modality: for "denied that", that of the outer clause; "if"
   * before a clause is one.
   */
  private int scopeFirst(Optional<Clause> clause, int at) {
    Optional<Clause> outer = clause;
    while (outer.filter(Clause::isComplement).isPresent()) {
      outer = outer.get().governor();
    }
    int first = outer.map(found -> Math.min(at, found.subject().first())).orElse(at);
    while (first > 0 && !tokens.isBorder(first - 1)) {
      first--;
    }
    return tokens.is(first - 1, PartOfSpeech.SUBORDINATOR) ? first - 1 : first;
  }

  /** What the verb group of a clause tells, and that of the verb whose infinitive it is. */
  private Modality ofMood(Clause clause) {
    Modality own = ofVerbGroup(clause);
    return isInfinitive(clause) ? heavier(own, ofMood(clause.governor().orElseThrow())) : own;
  }

  private static boolean isInfinitive(Clause clause) {
    return clause.isComplement() && clause.verb().form() == Form.INFINITIVE;
  }

  private Modality ofVerbGroup(Clause clause) {
    VerbGroup verb = clause.verb();
    boolean no = tokens.isWord(verb.end(), "no") && !tokens.is(verb.end(), PartOfSpeech.ADVERB);
    if (no || verb.mood().isNegated() || startsWithNo(clause.subject().first())) {
      return Modality.NEGATED;
    }
    return switch (verb.mood().modal()) {
      case NONE -> isProposed(clause) ? Modality.PLANNED : Modality.ASSERTED;
      case FUTURE, DEMANDED -> Modality.PLANNED;
      case WOULD -> isReported(clause) ? Modality.PLANNED : Modality.HYPOTHETICAL;
      case POSSIBLE -> Modality.HYPOTHETICAL;
    };
  }

  private boolean startsWithNo(int first) {
    return first < tokens.size()
        && NO_SUBJECT.contains(tokens.word(first))
        && !tokens.is(first, PartOfSpeech.ADVERB);
  }

  /** Whether a verb tells what is agreed, asked for or threatened: "urged Iran to sell". */
  private static boolean isProposed(Clause clause) {
    return isInfinitive(clause) && clause.governor().orElseThrow().verb().states(PROPOSING);
  }

  /** Whether "would" is a future that somebody speaks of, and no condition is named. */
  private boolean isReported(Clause clause) {
    boolean reported =
        clause.isComplement()
            || sentence.clauses().stream().anyMatch(other -> other.verb().isReport());
    return reported && !isConditional();
  }

  private boolean isConditional() {
    return sentence.modalities().stream()
        .anyMatch(
            hit ->
                Modality.of(hit.code()) == Modality.HYPOTHETICAL
                    && tokens.is(hit.first(), PartOfSpeech.SUBORDINATOR));
  }

  private static Modality heavier(Modality one, Modality other) {
    return other.outweighs(one) ? other : one;
  }
}
