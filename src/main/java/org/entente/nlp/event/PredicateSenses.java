package org.entente.nlp.event;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Relation;
import org.entente.nlp.lexicon.PredicateLexicon;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.lexicon.file.EntryKind;
import org.entente.nlp.syntax.Clause;
import org.entente.nlp.syntax.CountryPhrase;
import org.entente.nlp.syntax.Orientation;
import org.entente.nlp.syntax.ParsedSentence;
import org.entente.nlp.syntax.Predicate;
import org.entente.nlp.syntax.Predicate.Effect;
import org.entente.nlp.syntax.PredicateHit;
import org.entente.nlp.syntax.VerbGroup;
import org.entente.nlp.syntax.VerbGroup.Form;
import org.entente.nlp.syntax.token.PartOfSpeech;
import org.entente.nlp.syntax.token.TokenRange;

/** Finds the sense of each verb of a sentence with its object and its complement. */
final class PredicateSenses {

  /** Relations of nouns that affect the object of the verb of which they are the subject. */
  private static final Set<Relation> PASSED_ON = EnumSet.of(Relation.AID, Relation.SANCTION);

  /** Prepositions before a country that somebody leaves. */
  private static final Set<String> LEAVING = Set.of("from", "of");

  /** Prepositions before the place or time of an event, after which no object follows. */
  private static final Set<String> PLACES =
      Set.of("across", "after", "along", "amid", "at", "before", "despite", "during", "near");

  /** How many tokens before a reduced participle may hold its noun: "drones recently sold to". */
  private static final int REDUCED_REACH = 4;

  private final ParsedSentence sentence;
  private final Map<Integer, PredicateHit> hits;
  private final Map<String, Entry> lexicon;
  private final Map<Clause, PredicateSense> senses = new HashMap<>();

  /**
   * The senses in one sentence.
   *
   * @param lexicon the senses of verbs with an object or a preposition, by both
   */
  PredicateSenses(ParsedSentence sentence, Map<String, Entry> lexicon) {
    this.sentence = sentence;
    this.hits = sentence.predicates();
    this.lexicon = lexicon;
    List<Clause> clauses = sentence.clauses();
    for (int i = clauses.size() - 1; i >= 0; i--) {
      senses.put(clauses.get(i), sense(clauses.get(i)));
    }
  }

  PredicateSense of(Clause clause) {
    return senses.get(clause);
  }

  private PredicateSense sense(Clause clause) {
    if (clause.verb().predicate().isEmpty()) {
      return sentence.tokens().is(clause.verb().main(), PartOfSpeech.BE)
          ? PredicateSense.EQUALITY
          : PredicateSense.NONE;
    }
    Predicate verb = clause.verb().predicate().get();
    Optional<Predicate> noun = objectNoun(clause).flatMap(PredicateHit::noun);
    Optional<PredicateSense> both =
        noun.flatMap(object -> withObject(verb, object)).or(() -> withPreposition(verb, clause));
    if (both.isPresent()) {
      return both.get();
    }
    Optional<PredicateSense> ofNoun = noun.map(PredicateSense::of);
    Optional<PredicateSense> ofComplement = sentence.complement(clause).map(senses::get);
    return switch (verb.effect()) {
      case NONE -> PredicateSense.NONE;
      case OF_OBJECT -> ofNoun.orElse(PredicateSense.NONE).turnedBy(verb.orientation());
      case ENDS_OBJECT -> ended(clause, ofNoun, ofComplement);
      case RELATION -> {
        if (verb.states(Relation.AGREE)) {
          yield commitment(clause, verb, ofComplement);
        }
        yield verb.kind() == EntryKind.LIGHT ? light(verb, ofNoun) : PredicateSense.of(verb);
      }
    };
  }

  private Optional<PredicateSense> withObject(Predicate verb, Predicate object) {
    Optional<PredicateSense> own = lookUp(verb.lemma() + " " + object.lemma());
    Optional<String> all =
        object.kind() == EntryKind.OBJECT
            ? object.relation().map(Relation::name).map(PredicateLexicon.COLLECTIVES::get)
            : Optional.empty();
    return own.or(() -> all.flatMap(any -> lookUp(verb.lemma() + " " + any)));
  }

  /** The sense of a verb with the preposition before the first country of its object. */
  private Optional<PredicateSense> withPreposition(Predicate verb, Clause clause) {
    return clause.objectCountries().stream()
        .findFirst()
        .flatMap(phrase -> lookUp(verb.lemma() + " " + phrase.headPreposition()));
  }

  private Optional<PredicateSense> lookUp(String key) {
    return Optional.ofNullable(lexicon.get(key)).map(Predicate::of).map(PredicateSense::of);
  }

  /** The sense of a light verb; goods that are given are aid, not trade. */
  private static PredicateSense light(Predicate verb, Optional<PredicateSense> object) {
    boolean gift =
        verb.states(Relation.AID) && object.filter(of -> of.states(Relation.TRADE)).isPresent();
    return gift ? PredicateSense.of(verb) : object.orElse(PredicateSense.of(verb));
  }

  /** The sense of a verb of ending; of an intransitive one, that of its complement alone. */
  private PredicateSense ended(
      Clause clause, Optional<PredicateSense> object, Optional<PredicateSense> complement) {
    boolean intransitive = !clause.verb().isPassive() && noun(clause.object()).isEmpty();
    Optional<PredicateSense> ended = intransitive ? complement : object.or(() -> complement);
    return ended
        .map(PredicateSense::ended)
        .orElseGet(() -> isLeaving(clause) ? PredicateSense.RETREAT : PredicateSense.NONE);
  }

  /** Whether a verb says which country somebody leaves: "withdrew from Cambodia". */
  private boolean isLeaving(Clause clause) {
    int particle = clause.verb().end() - 1;
    return LEAVING.contains(sentence.tokens().word(particle))
        && clause.objectCountries().stream().anyMatch(p -> p.governor().at() == particle);
  }

  /** The sense of a promise: an agreement, or a threat if one country vows to harm another. */
  private static PredicateSense commitment(
      Clause clause, Predicate verb, Optional<PredicateSense> complement) {
    long sources =
        clause.subjectCountries().stream().map(CountryPhrase::country).distinct().count();
    return sources < 2 && complement.filter(PredicateSense::isConflict).isPresent()
        ? new PredicateSense(Optional.of(Relation.THREATEN), Orientation.DIRECT)
        : PredicateSense.of(verb);
  }

  /** The noun of the lexicon that is the object of a verb; of a passive, its subject. */
  Optional<PredicateHit> objectNoun(Clause clause) {
    VerbGroup verb = clause.verb();
    if (verb.isPassive()) {
      TokenRange subject =
          verb.form() == Form.PARTICIPLE
              ? new TokenRange(Math.max(0, verb.first() - REDUCED_REACH), verb.first())
              : clause.subject();
      return noun(subject).or(() -> undergone(clause));
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
    int first = clause.object().first();
    int limit = first;
    while (limit < clause.object().end() && !sentence.tokens().word(limit).equals("by")) {
      limit++;
    }
    return noun(new TokenRange(first, limit))
        .filter(hit -> hit.first() == first || hit.ofKind(EntryKind.NOUN).isPresent());
  }

  /** Whether the subject of a verb names goods. */
  boolean hasGoodsAsSubject(Clause clause) {
    for (int at = clause.subject().first(); at < clause.subject().end(); at++) {
      PredicateHit hit = hits.get(at);
      if (isGoods(hit) && isHead(hit)) {
        return true;
      }
    }
    return false;
  }

  /** The sense of the noun that heads the subject, if that is given or imposed: "a loan from". */
  PredicateSense ofSubject(Clause clause) {
    for (int at = clause.subject().first(); at < clause.subject().end(); at++) {
      PredicateHit hit = hits.get(at);
      if (hit != null && isHead(hit)) {
        return hit.ofKind(EntryKind.NOUN)
            .filter(noun -> noun.relation().filter(PASSED_ON::contains).isPresent())
            .map(PredicateSense::of)
            .orElse(PredicateSense.NONE);
      }
    }
    return PredicateSense.NONE;
  }

  private static boolean isGoods(PredicateHit hit) {
    return hit != null
        && hit.ofKind(EntryKind.OBJECT).filter(object -> object.states(Relation.TRADE)).isPresent();
  }

  /** Whether a phrase heads its noun phrase: "oil", but not in "oil minister". */
  private boolean isHead(PredicateHit hit) {
    boolean followed = sentence.tokens().is(hit.end(), PartOfSpeech.CONTENT);
    boolean byVerb =
        sentence.clauses().stream().anyMatch(clause -> clause.verb().first() == hit.end());
    return !followed || byVerb || isGoods(hits.get(hit.end()));
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
    return PLACES.contains(sentence.tokens().word(at));
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
