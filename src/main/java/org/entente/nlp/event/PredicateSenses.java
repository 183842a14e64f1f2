package org.entente.nlp.event;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.CountryKind;
import org.entente.model.Relation;
import org.entente.nlp.lexicon.PredicateLexicon;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.lexicon.file.EntryKind;
import org.entente.nlp.lexicon.words.WordLists;
import org.entente.nlp.syntax.Clause;
import org.entente.nlp.syntax.CountryPhrase;
import org.entente.nlp.syntax.Orientation;
import org.entente.nlp.syntax.ParsedSentence;
import org.entente.nlp.syntax.Predicate;
import org.entente.nlp.syntax.PredicateHit;
import org.entente.nlp.syntax.token.PartOfSpeech;

/** Finds the sense of each verb of a sentence with its object and its complement. */
final class PredicateSenses {

  /** Relations of nouns that affect the object of the verb of which they are the subject. */
  private static final Set<Relation> PASSED_ON = EnumSet.of(Relation.AID, Relation.SANCTION);

  /** Relations of nouns that travel. */
  private static final Set<Relation> MOVED =
      EnumSet.of(Relation.AID, Relation.MOBILIZE, Relation.TRADE);

  /** Relations that a crowd states by protesting. */
  private static final Set<Relation> PROTESTED =
      EnumSet.of(Relation.ACCUSE, Relation.ASSAULT, Relation.COERCE, Relation.REQUEST);

  /** Prepositions before a country that somebody leaves. */
  private static final Set<String> LEAVING = Set.of("from", "of");

  private final ParsedSentence sentence;
  private final Map<Integer, PredicateHit> hits;
  private final Map<String, Entry> lexicon;
  private final VerbObjects objects;
  private final Map<Clause, PredicateSense> senses = new HashMap<>();

  /**
   * The senses in one sentence.
   *
   * @param lexicon the senses of verbs with an object or a preposition, by both
   */
  PredicateSenses(ParsedSentence sentence, Map<String, Entry> lexicon, WordLists words) {
    this.sentence = sentence;
    this.hits = sentence.predicates();
    this.lexicon = lexicon;
    this.objects = new VerbObjects(sentence, words);
    List<Clause> clauses = sentence.clauses();
    for (int i = clauses.size() - 1; i >= 0; i--) {
      PredicateSense sense = sense(clauses.get(i));
      senses.put(clauses.get(i), bySubject(clauses.get(i), sense).orElse(sense));
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
    Optional<Predicate> noun = objects.noun(clause).flatMap(PredicateHit::noun);
    Optional<PredicateSense> both =
        noun.flatMap(object -> withNoun(verb.lemma(), object))
            .or(() -> withThing(verb, clause))
            .or(() -> withCountry(verb, clause));
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

  private Optional<PredicateSense> withNoun(String verb, Predicate noun) {
    Optional<PredicateSense> own = lookUp(verb + " " + noun.lemma());
    Optional<String> all =
        noun.kind() == EntryKind.OBJECT
            ? noun.relation().map(Relation::name).map(PredicateLexicon.COLLECTIVES::get)
            : Optional.empty();
    return own.or(() -> all.flatMap(any -> lookUp(verb + " " + any)));
  }

  private Optional<PredicateSense> withThing(Predicate verb, Clause clause) {
    return objects.things(clause).stream()
        .flatMap(thing -> lookUp(verb.lemma() + " " + thing.lemma()).stream())
        .findFirst();
  }

  /** The sense of a verb with a leader, or with the preposition before the first country. */
  private Optional<PredicateSense> withCountry(Predicate verb, Clause clause) {
    return clause.objectCountries().stream()
        .findFirst()
        .flatMap(phrase -> lookUp(verb.lemma() + " " + role(phrase)));
  }

  private static String role(CountryPhrase phrase) {
    boolean leader =
        phrase.headPreposition().isEmpty()
            && !phrase.isModifier()
            && phrase.mention().kind() == CountryKind.LEADER;
    return leader ? PredicateLexicon.LEADER : phrase.headPreposition();
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
    boolean intransitive = !clause.verb().isPassive() && objects.isEmpty(clause);
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
    return sources < 2 && complement.filter(PredicateSense::isHarm).isPresent()
        ? new PredicateSense(Optional.of(Relation.THREATEN), Orientation.DIRECT)
        : PredicateSense.of(verb);
  }

  /** The noun of the lexicon that is the object of a verb; of a passive, its subject. */
  Optional<PredicateHit> objectNoun(Clause clause) {
    return objects.noun(clause);
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
    return subjectHead(clause)
        .flatMap(hit -> hit.ofKind(EntryKind.NOUN))
        .filter(noun -> noun.relation().filter(PASSED_ON::contains).isPresent())
        .map(PredicateSense::of)
        .orElse(PredicateSense.NONE);
  }

  /**
   * The sense that the head of the subject gives to a verb: troops that arrive are deployed, aid
   * that arrives is given, protesters that block or burn something protest.
   */
  private Optional<PredicateSense> bySubject(Clause clause, PredicateSense own) {
    Optional<Predicate> verb = clause.verb().predicate().filter(v -> !clause.verb().isPassive());
    return verb.flatMap(
        known ->
            subjectHead(clause)
                .flatMap(PredicateHit::noun)
                .flatMap(
                    noun ->
                        withNoun(known.lemma() + PredicateLexicon.BY, noun)
                            .or(() -> doneBy(PredicateSense.of(noun), own))));
  }

  private static Optional<PredicateSense> doneBy(PredicateSense noun, PredicateSense own) {
    boolean moves = own.states(Relation.CONSULT) && own.orientation() == Orientation.DIRECT;
    boolean changed =
        moves
            ? noun.relation().filter(MOVED::contains).isPresent()
            : noun.states(Relation.PROTEST)
                && own.relation().filter(PROTESTED::contains).isPresent();
    return changed ? Optional.of(noun) : Optional.empty();
  }

  /** The first phrase of the lexicon that heads a noun phrase of the subject. */
  private Optional<PredicateHit> subjectHead(Clause clause) {
    for (int at = clause.subject().first(); at < clause.subject().end(); at++) {
      PredicateHit hit = hits.get(at);
      if (hit != null && isHead(hit)) {
        return Optional.of(hit);
      }
    }
    return Optional.empty();
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
}
