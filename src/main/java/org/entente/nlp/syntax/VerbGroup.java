package org.entente.nlp.syntax;

import java.util.Optional;
import java.util.Set;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.lexicon.file.EntryKind;

/**
 * A verb of a sentence with its auxiliaries.
 *
 * @param first its first word, auxiliaries counted
 * @param at its main word
 * @param end the word after it, particles counted
 * @param entry what the lexicon of relations says of it, if anything
 */
public record VerbGroup(
    int first, int at, int end, Optional<Entry> entry, Form form, boolean passive, Mood mood) {

  /** What the verb can stand for in its clause. */
  public enum Form {
    /** It has a subject of its own. */
    FINITE,
    INFINITIVE,
    /** An -ing form behind a preposition, a comma or a noun. */
    GERUND,
    /** A passive participle behind its noun: "drones supplied to Russia". */
    PARTICIPLE
  }

  /** What its auxiliaries say. */
  public record Mood(boolean negated, Modal modal, boolean past) {}

  /** What its modal says. */
  public enum Modal {
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

  public boolean isReport() {
    return entry.isPresent() && entry.get().kind() == EntryKind.REPORT;
  }

  /** Whether the lexicon gives it one of some codes. */
  public boolean hasCode(Set<String> codes) {
    return entry.isPresent() && codes.contains(entry.get().code());
  }
}
