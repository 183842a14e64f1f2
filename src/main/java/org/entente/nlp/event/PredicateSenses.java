package org.entente.nlp.event;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Relation;
import org.entente.nlp.event.Event.Bearing;
import org.entente.nlp.lexicon.PredicateLexicon;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.lexicon.file.EntryKind;
import org.entente.nlp.syntax.ClauseStructure;
import org.entente.nlp.syntax.CountryPhrase;
import org.entente.nlp.syntax.LexiconHit;
import org.entente.nlp.syntax.PartOfSpeech;
import org.entente.nlp.syntax.VerbGroup;
import org.entente.nlp.syntax.VerbGroup.Form;

/** Tells what each verb of a sentence means with its object and its complement. */
final class PredicateSenses {

  /** Nouns whose deed is done to the object of a verb of which they are the subject. */
  private static final Set<String> PASSED = Set.of("AID", "SANCTION");

  /** Prepositions behind which somebody goes from a country. */
  private static final Set<String> LEAVING = Set.of("from", "of");

  /** Prepositions that say where or when something is done, and no longer what. */
  private static final Set<String> PLACES =
      Set.of("across", "after", "along", "amid", "at", "before", "despite", "during", "near");

  private final ClauseStructure syntax;
  private final Map<Integer, LexiconHit> cues;
  private final Map<String, Entry> senses;
  private final PredicateSense[] meanings;

  /**
   * The meanings in one sentence.
   *
   * @param cues the phrases of the lexicon by their first word
   * @param senses what a verb means with an object, by both
   */
  PredicateSenses(
      ClauseStructure syntax, Map<Integer, LexiconHit> cues, Map<String, Entry> senses) {
    this.syntax = syntax;
    this.cues = cues;
    this.senses = senses;
    meanings = new PredicateSense[syntax.verbs().size()];
    for (int verb = meanings.length - 1; verb >= 0; verb--) {
      meanings[verb] = meaning(verb);
    }
  }

  PredicateSense of(int verb) {
    return meanings[verb];
  }

  private PredicateSense meaning(int verb) {
    Optional<Entry> found = syntax.verbs().get(verb).entry();
    if (found.isEmpty()) {
      return PredicateSense.NONE;
    }
    Entry entry = found.get();
    Optional<Entry> noun = objectNoun(verb).flatMap(LexiconHit::noun);
    Optional<Entry> both =
        noun.flatMap(object -> sense(entry, object)).or(() -> ofPreposition(entry, verb));
    if (both.isPresent()) {
      return PredicateSense.of(both.get());
    }
    Optional<PredicateSense> ofNoun = noun.map(PredicateSense::of);
    Optional<PredicateSense> ofComplement = syntax.complement(verb).map(next -> meanings[next]);
    return switch (entry.code()) {
      case PredicateLexicon.SAY -> PredicateSense.NONE;
      case PredicateLexicon.OBJECT -> ofNoun.orElse(PredicateSense.NONE).turnedBy(entry.trait());
      case PredicateLexicon.STOP -> stop(verb, ofNoun, ofComplement);
      case "AGREE" -> commitment(verb, entry, ofComplement);
      default -> entry.kind() == EntryKind.LIGHT ? light(entry, ofNoun) : PredicateSense.of(entry);
    };
  }

  private Optional<Entry> sense(Entry verb, Entry object) {
    Entry own = senses.get(verb.surface() + " " + object.surface());
    String all =
        object.kind() == EntryKind.OBJECT ? PredicateLexicon.COLLECTIVES.get(object.code()) : null;
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
  private static PredicateSense light(Entry entry, Optional<PredicateSense> object) {
    boolean gift =
        entry.code().equals(Relation.AID.name())
            && object
                .flatMap(PredicateSense::relation)
                .filter(r -> r == Relation.TRADE)
                .isPresent();
    return gift ? PredicateSense.of(entry) : object.orElse(PredicateSense.of(entry));
  }

  /** What an end means; where something ends of itself, its noun alone tells. */
  private PredicateSense stop(
      int verb, Optional<PredicateSense> object, Optional<PredicateSense> complement) {
    VerbGroup found = syntax.verbs().get(verb);
    boolean intransitive = !found.passive() && noun(found.end(), syntax.objectEnd(verb)).isEmpty();
    Optional<PredicateSense> stopped = intransitive ? complement : object.or(() -> complement);
    return stopped
        .map(PredicateSense::stopped)
        .orElseGet(() -> isLeaving(verb) ? PredicateSense.RETREAT : PredicateSense.NONE);
  }

  /** Whether a verb says of what country somebody goes: "withdrew from Cambodia". */
  private boolean isLeaving(int verb) {
    VerbGroup found = syntax.verbs().get(verb);
    return LEAVING.contains(syntax.words().word(found.end() - 1))
        && syntax.behind(verb).stream().anyMatch(party -> party.near().at() == found.end() - 1);
  }

  /** What is promised is agreed; what one alone vows against another is a threat. */
  private PredicateSense commitment(int verb, Entry entry, Optional<PredicateSense> complement) {
    long parties = syntax.subjects(verb).stream().map(CountryPhrase::country).distinct().count();
    return parties < 2 && complement.filter(PredicateSense::isConflict).isPresent()
        ? new PredicateSense(Optional.of(Relation.THREATEN), Bearing.FORWARD)
        : PredicateSense.of(entry);
  }

  /** The noun of the lexicon that is the object of a verb; of a passive, its subject. */
  Optional<LexiconHit> objectNoun(int verb) {
    VerbGroup found = syntax.verbs().get(verb);
    if (found.passive()) {
      boolean reduced = found.form() == Form.PARTICIPLE;
      int first = reduced ? Math.max(0, found.first() - 4) : syntax.subjectFirst(verb);
      return noun(first, found.first()).or(() -> suffered(verb));
    }
    Optional<LexiconHit> behind = noun(found.end(), syntax.objectEnd(verb));
    boolean intransitive = behind.isEmpty() && isStop(found);
    return intransitive ? noun(syntax.subjectFirst(verb), found.first()) : behind;
  }

  /** The noun behind a passive that says what is done to its subject: "was put on trial". */
  private Optional<LexiconHit> suffered(int verb) {
    VerbGroup found = syntax.verbs().get(verb);
    if (!isOfObject(found)) {
      return Optional.empty();
    }
    int limit = found.end();
    while (limit < syntax.objectEnd(verb) && !syntax.words().word(limit).equals("by")) {
      limit++;
    }
    return noun(found.end(), limit)
        .filter(cue -> cue.first() == found.end() || cue.ofKind(EntryKind.NOUN).isPresent());
  }

  /** Whether the subject of a verb names goods. */
  boolean isOfGoods(int verb) {
    int first = syntax.subjectFirst(verb);
    for (int at = first; at < syntax.verbs().get(verb).first(); at++) {
      LexiconHit cue = cues.get(at);
      if (isGoods(cue) && isHead(cue)) {
        return true;
      }
    }
    return false;
  }

  /** What is given or imposed by the noun that heads the subject of a verb: "a loan from Korea". */
  PredicateSense ofSubject(int verb) {
    for (int at = syntax.subjectFirst(verb); at < syntax.verbs().get(verb).first(); at++) {
      LexiconHit cue = cues.get(at);
      if (cue != null && isHead(cue)) {
        Optional<Entry> deed =
            cue.ofKind(EntryKind.NOUN).filter(noun -> PASSED.contains(noun.code()));
        return deed.map(PredicateSense::of).orElse(PredicateSense.NONE);
      }
    }
    return PredicateSense.NONE;
  }

  private static boolean isGoods(LexiconHit cue) {
    return cue != null
        && cue.ofKind(EntryKind.OBJECT)
            .filter(e -> e.code().equals(Relation.TRADE.name()))
            .isPresent();
  }

  /** Whether a phrase is what its noun phrase names: "oil", and not "oil minister". */
  private boolean isHead(LexiconHit cue) {
    boolean followed = syntax.words().is(cue.end(), PartOfSpeech.OPEN);
    boolean ofVerb = syntax.verbs().stream().anyMatch(verb -> verb.first() == cue.end());
    return !followed || ofVerb || isGoods(cues.get(cue.end()));
  }

  private static boolean isOfObject(VerbGroup verb) {
    return verb.entry().isPresent() && verb.entry().get().code().equals(PredicateLexicon.OBJECT);
  }

  static boolean isStop(VerbGroup verb) {
    return verb.entry().isPresent() && verb.entry().get().code().equals(PredicateLexicon.STOP);
  }

  /** The first noun of the lexicon between two words, before a phrase of place or time. */
  private Optional<LexiconHit> noun(int first, int end) {
    for (int at = first; at < end && (at == first || !isPlace(at)); at++) {
      boolean ofTime = syntax.words().is(at, PartOfSpeech.ADVERB);
      if (!ofTime && isNoun(cues.get(at))) {
        return Optional.of(headOf(cues.get(at), end));
      }
    }
    return Optional.empty();
  }

  private boolean isPlace(int at) {
    return PLACES.contains(syntax.words().word(at));
  }

  private static boolean isNoun(LexiconHit cue) {
    return cue != null && cue.noun().filter(e -> PredicateLexicon.isRelation(e.code())).isPresent();
  }

  /** The noun that a compound ends in: "supplies" in "gas supplies". */
  private LexiconHit headOf(LexiconHit cue, int end) {
    LexiconHit head = cue;
    while (head.end() < end && isNoun(cues.get(head.end()))) {
      head = cues.get(head.end());
    }
    return head;
  }
}
