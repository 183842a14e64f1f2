package org.entente.nlp.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.nlp.lexicon.file.EntryKind;
import org.entente.nlp.lexicon.words.WordKind;
import org.entente.nlp.lexicon.words.WordLists;
import org.entente.nlp.syntax.Clause;
import org.entente.nlp.syntax.ParsedSentence;
import org.entente.nlp.syntax.Predicate;
import org.entente.nlp.syntax.Predicate.Effect;
import org.entente.nlp.syntax.PredicateHit;
import org.entente.nlp.syntax.VerbGroup;
import org.entente.nlp.syntax.VerbGroup.Form;
import org.entente.nlp.syntax.token.PartOfSpeech;
import org.entente.nlp.syntax.token.TokenRange;

/** Finds the words of the lexicon of relations that are the object of a verb. */
final class VerbObjects {

  /** How many tokens before a reduced participle may hold its noun: "drones recently sold to". */
  private static final int REDUCED_REACH = 4;

  private final ParsedSentence sentence;
  private final Map<Integer, PredicateHit> hits;
  private final Set<String> afterObject;

  VerbObjects(ParsedSentence sentence, WordLists words) {
    this.sentence = sentence;
    this.hits = sentence.predicates();
    this.afterObject = words.words(WordKind.AFTER_OBJECT);
  }

  /** Whether no noun of an event follows a verb. */
  boolean isEmpty(Clause clause) {
    return noun(clause.object()).isEmpty();
  }

  /**
   * The objects that mean something with some verbs only, as far as the first noun of an event; of
   * a passive, its subject and what it is done with: "was hit with tariffs".
   */
  List<Predicate> things(Clause clause) {
    List<Predicate> things = new ArrayList<>();
    if (clause.verb().isPassive()) {
      addThings(undergoing(clause), things);
      addThings(beforeAgent(clause), things);
      noun(beforeAgent(clause)).flatMap(PredicateHit::noun).ifPresent(things::add);
    } else {
      addThings(clause.object(), things);
    }
    return things;
  }

  private void addThings(TokenRange range, List<Predicate> things) {
    for (int at = range.first(); at < range.end() && !isEvent(hits.get(at)); at++) {
      Optional.ofNullable(hits.get(at)).flatMap(PredicateHit::thing).ifPresent(things::add);
    }
  }

  private static boolean isEvent(PredicateHit hit) {
    return isNoun(hit) && hit.ofKind(EntryKind.NOUN).isPresent();
  }

  /** What undergoes a passive. */
  private static TokenRange undergoing(Clause clause) {
    VerbGroup verb = clause.verb();
    return verb.form() == Form.PARTICIPLE
        ? new TokenRange(Math.max(0, verb.first() - REDUCED_REACH), verb.first())
        : clause.subject();
  }

  /** What follows a passive before "by". */
  private TokenRange beforeAgent(Clause clause) {
    int first = clause.object().first();
    int limit = first;
    while (limit < clause.object().end() && !sentence.tokens().word(limit).equals("by")) {
      limit++;
    }
    return new TokenRange(first, limit);
  }

  /** The noun of the lexicon that is the object of a verb; of a passive, its subject. */
  Optional<PredicateHit> noun(Clause clause) {
    VerbGroup verb = clause.verb();
    if (verb.isPassive()) {
      return noun(undergoing(clause)).or(() -> undergone(clause));
    }
    Optional<PredicateHit> object = noun(clause.object());
    boolean intransitive = object.isEmpty() && verb.has(Effect.ENDS_OBJECT);
    return intransitive ? noun(clause.subject()) : object;
  }

  /** The noun after a passive that says what its subject undergoes: "was put on trial". */
  private Optional<PredicateHit> undergone(Clause clause) {
    if (!clause.verb().has(Effect.OF_OBJECT)) {
      return Optional.empty();
    }
    TokenRange range = beforeAgent(clause);
    return noun(range)
        .filter(hit -> hit.first() == range.first() || hit.ofKind(EntryKind.NOUN).isPresent());
  }

  /** The first noun of the lexicon in a range, before a phrase of place or time. */
  private Optional<PredicateHit> noun(TokenRange range) {
    for (int at = range.first(); at < range.end() && (at == range.first() || !isPlace(at)); at++) {
      if (!sentence.tokens().is(at, PartOfSpeech.ADVERB) && isNoun(hits.get(at))) {
        return Optional.of(headOf(hits.get(at), range.end()));
      }
    }
    return Optional.empty();
  }

  private boolean isPlace(int at) {
    return afterObject.contains(sentence.tokens().word(at));
  }

  private static boolean isNoun(PredicateHit hit) {
    return hit != null && hit.noun().filter(noun -> noun.relation().isPresent()).isPresent();
  }

  /** The noun that a compound ends in: "supplies" in "gas supplies". */
  private PredicateHit headOf(PredicateHit hit, int end) {
    PredicateHit head = hit;
    while (head.end() < end && isNoun(hits.get(head.end()))) {
      head = hits.get(head.end());
    }
    return head;
  }
}
