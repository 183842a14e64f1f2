package org.entente.statement;

import java.util.Optional;
import java.util.Set;
import org.entente.lexicon.Entry;

/**
 * A verb of a sentence with its auxiliaries.
 *
 * @param first its first word, auxiliaries counted
 * @param at its main word
 * @param end the word after it, particles counted
 * @param entry what the lexicon of relations says of it, if anything
 */
record Verb(
    int first, int at, int end, Optional<Entry> entry, Form form, boolean passive, Mood mood) {

  /** What the verb can stand for in its clause. */
  enum Form {
    /** It has a subject of its own. */
    FINITE,
    INFINITIVE,
    /** An -ing form behind a preposition, a comma or a noun. */
    GERUND,
    /** A passive participle behind its noun: "drones supplied to Russia". */
    PARTICIPLE
  }

  /** What its auxiliaries say. */
  record Mood(boolean negated, Modal modal, boolean past) {}

  /** What its modal says. */
  enum Modal {
    NONE,
    /** "Will" and the like. */
    FUTURE,
    /** "Would": a future told in the past, or what depends on something. */
    WOULD,
    /** "May", "could". */
    POSSIBLE,
    /** "Must", "should". */
    DEMANDED
  }

  boolean isReport() {
    return entry.isPresent() && entry.get().kind().equals("report");
  }

  /** Whether the lexicon gives it one of some codes. */
  boolean hasCode(Set<String> codes) {
    return entry.isPresent() && codes.contains(entry.get().code());
  }
}
