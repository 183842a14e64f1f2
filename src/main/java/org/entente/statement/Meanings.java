package org.entente.statement;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.lexicon.Entry;
import org.entente.lexicon.Predicates;
import org.entente.model.Relation;
import org.entente.statement.Frame.Bearing;
import org.entente.statement.Verb.Form;

/** Tells what each verb of a sentence means with its object and its complement. */
final class Meanings {

  /** Nouns whose deed is done to the object of a verb of which they are the subject. */
  private static final Set<String> PASSED = Set.of("AID", "SANCTION");

  /** Prepositions behind which somebody goes from a country. */
  private static final Set<String> LEAVING = Set.of("from", "of");

  /** Prepositions that say where or when something is done, and no longer what. */
  private static final Set<String> PLACES =
      Set.of("across", "after", "along", "amid", "at", "before", "despite", "during", "near");

  private final Syntax syntax;
  private final Map<Integer, Cue> cues;
  private final Map<String, Entry> senses;
  private final Sense[] meanings;

  /**
   * The meanings in one sentence.
   *
   * @param cues the phrases of the lexicon by their first word
   * @param senses what a verb means with an object, by both
   */
  Meanings(Syntax syntax, Map<Integer, Cue> cues, Map<String, Entry> senses) {
    this.syntax = syntax;
    this.cues = cues;
    this.senses = senses;
    meanings = new Sense[syntax.verbs().size()];
    for (int verb = meanings.length - 1; verb >= 0; verb--) {
      meanings[verb] = meaning(verb);
    }
  }

  Sense of(int verb) {
    return meanings[verb];
  }

  private Sense meaning(int verb) {
    Optional<Entry> found = syntax.verbs().get(verb).entry();
    if (found.isEmpty()) {
      return Sense.NONE;
    }
    Entry entry = found.get();
    Optional<Entry> noun = objectNoun(verb).flatMap(Cue::noun);
    Optional<Entry> both =
        noun.flatMap(object -> sense(entry, object)).or(() -> ofPreposition(entry, verb));
    if (both.isPresent()) {
      return Sense.of(both.get());
    }
    Optional<Sense> ofNoun = noun.map(Sense::of);
    Optional<Sense> ofComplement = syntax.complement(verb).map(next -> meanings[next]);
    return switch (entry.code()) {
      case Predicates.SAY -> Sense.NONE;
      case Predicates.OBJECT -> ofNoun.orElse(Sense.NONE).turnedBy(entry.trait());
      case Predicates.STOP -> stop(verb, ofNoun, ofComplement);
      case "AGREE" -> commitment(verb, entry, ofComplement);
      default -> entry.kind().equals("light") ? light(entry, ofNoun) : Sense.of(entry);
    };
  }

  private Optional<Entry> sense(Entry verb, Entry object) {
    Entry own = senses.get(verb.surface() + " " + object.surface());
    String all = object.kind().equals("object") ? Predicates.COLLECTIVES.get(object.code()) : null;
    return Optional.ofNullable(
        own == null && all != null ? senses.get(verb.surface() + " " + all) : own);
  }

  /** What a verb means with the preposition before the first country behind it. */
  private Optional<Entry> ofPreposition(Entry entry, int verb) {
    return syntax.behind(verb).stream()
        .findFirst()
        .map(party -> senses.get(entry.surface() + " " + party.far().preposition()));
  }

  /** What is given is aid, even if goods of trade are. */
  private static Sense light(Entry entry, Optional<Sense> object) {
    boolean gift =
        entry.code().equals(Relation.AID.name())
            && object.flatMap(Sense::relation).filter(r -> r == Relation.TRADE).isPresent();
    return gift ? Sense.of(entry) : object.orElse(Sense.of(entry));
  }

  /** What an end means; where something ends of itself, its noun alone tells. */
  private Sense stop(int verb, Optional<Sense> object, Optional<Sense> complement) {
    Verb found = syntax.verbs().get(verb);
    boolean intransitive = !found.passive() && noun(found.end(), syntax.objectEnd(verb)).isEmpty();
    Optional<Sense> stopped = intransitive ? complement : object.or(() -> complement);
    return stopped
        .map(Sense::stopped)
        .orElseGet(() -> isLeaving(verb) ? Sense.RETREAT : Sense.NONE);
  }

  /** Whether a verb says of what country somebody goes: "withdrew from Cambodia". */
  private boolean isLeaving(int verb) {
    Verb found = syntax.verbs().get(verb);
    return LEAVING.contains(syntax.words().word(found.end() - 1))
        && syntax.behind(verb).stream().anyMatch(party -> party.near().at() == found.end() - 1);
  }

  /** What is promised is agreed; what one alone vows against another is a threat. */
  private Sense commitment(int verb, Entry entry, Optional<Sense> complement) {
    long parties = syntax.subjects(verb).stream().map(Party::country).distinct().count();
    return parties < 2 && complement.filter(Sense::isConflict).isPresent()
        ? new Sense(Optional.of(Relation.THREATEN), Bearing.FORWARD)
        : Sense.of(entry);
  }

  /** The noun of the lexicon that is the object of a verb; of a passive, its subject. */
  Optional<Cue> objectNoun(int verb) {
    Verb found = syntax.verbs().get(verb);
    if (found.passive()) {
      boolean reduced = found.form() == Form.PARTICIPLE;
      int first = reduced ? Math.max(0, found.first() - 4) : syntax.subjectFirst(verb);
      return noun(first, found.first()).or(() -> suffered(verb));
    }
    Optional<Cue> behind = noun(found.end(), syntax.objectEnd(verb));
    boolean intransitive = behind.isEmpty() && isStop(found);
    return intransitive ? noun(syntax.subjectFirst(verb), found.first()) : behind;
  }

  /** The noun behind a passive that says what is done to its subject: "was put on trial". */
  private Optional<Cue> suffered(int verb) {
    Verb found = syntax.verbs().get(verb);
    if (!isOfObject(found)) {
      return Optional.empty();
    }
    int limit = found.end();
    while (limit < syntax.objectEnd(verb) && !syntax.words().word(limit).equals("by")) {
      limit++;
    }
    return noun(found.end(), limit)
        .filter(cue -> cue.first() == found.end() || cue.ofKind("noun").isPresent());
  }

  /** Whether the subject of a verb names goods. */
  boolean isOfGoods(int verb) {
    int first = syntax.subjectFirst(verb);
    for (int at = first; at < syntax.verbs().get(verb).first(); at++) {
      Cue cue = cues.get(at);
      if (isGoods(cue) && isHead(cue)) {
        return true;
      }
    }
    return false;
  }

  /** What is given or imposed by the noun that heads the subject of a verb: "a loan from Korea". */
  Sense ofSubject(int verb) {
    for (int at = syntax.subjectFirst(verb); at < syntax.verbs().get(verb).first(); at++) {
      Cue cue = cues.get(at);
      if (cue != null && isHead(cue)) {
        Optional<Entry> deed = cue.ofKind("noun").filter(noun -> PASSED.contains(noun.code()));
        return deed.map(Sense::of).orElse(Sense.NONE);
      }
    }
    return Sense.NONE;
  }

  private static boolean isGoods(Cue cue) {
    return cue != null
        && cue.ofKind("object").filter(e -> e.code().equals(Relation.TRADE.name())).isPresent();
  }

  /** Whether a phrase is what its noun phrase names: "oil", and not "oil minister". */
  private boolean isHead(Cue cue) {
    boolean followed = syntax.words().is(cue.end(), WordClass.OPEN);
    boolean ofVerb = syntax.verbs().stream().anyMatch(verb -> verb.first() == cue.end());
    return !followed || ofVerb || isGoods(cues.get(cue.end()));
  }

  private static boolean isOfObject(Verb verb) {
    return verb.entry().isPresent() && verb.entry().get().code().equals(Predicates.OBJECT);
  }

  static boolean isStop(Verb verb) {
    return verb.entry().isPresent() && verb.entry().get().code().equals(Predicates.STOP);
  }

  /** The first noun of the lexicon between two words, before a phrase of place or time. */
  private Optional<Cue> noun(int first, int end) {
    for (int at = first; at < end && (at == first || !isPlace(at)); at++) {
      boolean ofTime = syntax.words().is(at, WordClass.ADVERB);
      if (!ofTime && isNoun(cues.get(at))) {
        return Optional.of(headOf(cues.get(at), end));
      }
    }
    return Optional.empty();
  }

  private boolean isPlace(int at) {
    return PLACES.contains(syntax.words().word(at));
  }

  private static boolean isNoun(Cue cue) {
    return cue != null && cue.noun().filter(e -> Predicates.isRelation(e.code())).isPresent();
  }

  /** The noun that a compound ends in: "supplies" in "gas supplies". */
  private Cue headOf(Cue cue, int end) {
    Cue head = cue;
    while (head.end() < end && isNoun(cues.get(head.end()))) {
      head = cues.get(head.end());
    }
    return head;
  }
}
