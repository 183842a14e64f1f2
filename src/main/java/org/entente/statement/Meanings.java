package org.entente.statement;

import java.util.Map;
import java.util.Optional;
import org.entente.lexicon.Entry;
import org.entente.lexicon.Predicates;
import org.entente.model.Relation;
import org.entente.statement.Frame.Bearing;
import org.entente.statement.Verb.Form;

/** Tells what each verb of a sentence means with its object and its complement. */
final class Meanings {

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
    Optional<Entry> both = noun.map(object -> senses.get(entry.surface() + " " + object.surface()));
    if (both.isPresent()) {
      return Sense.of(both.get());
    }
    Optional<Sense> ofNoun = noun.map(Sense::of);
    Optional<Sense> ofComplement = syntax.complement(verb).map(next -> meanings[next]);
    return switch (entry.code()) {
      case Predicates.SAY -> Sense.NONE;
      case Predicates.OBJECT -> ofNoun.orElse(Sense.NONE);
      case Predicates.STOP -> ofNoun.or(() -> ofComplement).orElse(Sense.NONE).stopped();
      case "AGREE" -> commitment(entry, ofComplement);
      default -> entry.kind().equals("light") ? ofNoun.orElse(Sense.of(entry)) : Sense.of(entry);
    };
  }

  /** What is promised is agreed, what is vowed against someone is a threat. */
  private static Sense commitment(Entry entry, Optional<Sense> complement) {
    return complement.filter(Sense::isConflict).isPresent()
        ? new Sense(Optional.of(Relation.THREATEN), Bearing.FORWARD)
        : Sense.of(entry);
  }

  /** The noun of the lexicon that is the object of a verb; of a passive, its subject. */
  Optional<Cue> objectNoun(int verb) {
    Verb found = syntax.verbs().get(verb);
    if (found.passive()) {
      boolean reduced = found.form() == Form.PARTICIPLE;
      return noun(
          reduced ? Math.max(0, found.first() - 4) : syntax.subjectFirst(verb), found.first());
    }
    Optional<Cue> behind = noun(found.end(), syntax.objectEnd(verb));
    boolean intransitive = behind.isEmpty() && isStop(found);
    return intransitive ? noun(syntax.subjectFirst(verb), found.first()) : behind;
  }

  static boolean isStop(Verb verb) {
    return verb.entry().isPresent() && verb.entry().get().code().equals(Predicates.STOP);
  }

  private Optional<Cue> noun(int first, int end) {
    for (int at = first; at < end; at++) {
      if (isNoun(cues.get(at))) {
        return Optional.of(headOf(cues.get(at), end));
      }
    }
    return Optional.empty();
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
