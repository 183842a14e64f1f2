package org.entente.nlp.syntax;

import java.util.Optional;
import java.util.Set;
import org.entente.model.Relation;
import org.entente.nlp.lexicon.file.EntryKind;
import org.entente.nlp.syntax.Predicate.Effect;
import org.entente.nlp.syntax.token.Modal;

/**
 * A verb with its auxiliaries and particles.
 *
 * @param first its first token, auxiliaries included
 * @param main its main verb
 * @param end the token after its last, particles included
 * @param predicate its entry in the lexicon of relations, if it has one
 */
public record VerbGroup(
    int first,
    int main,
    int end,
    Optional<Predicate> predicate,
    Form form,
    boolean isPassive,
    Mood mood) {

  /** The form that its place in the clause depends on. */
  public enum Form {
    /** It has a subject of its own. */
    FINITE,
    INFINITIVE,
    /** An -ing form after a preposition, a comma or a noun. */
    GERUND,
    /** A passive participle after its noun: "drones supplied to Russia". */
    PARTICIPLE
  }

  /**
   * What its auxiliaries express.
   *
   * @param isPast whether it is a past perfect or another form with "had"
   */
  public record Mood(boolean isNegated, Modal modal, boolean isPast) {}

  /** Whether it is a verb of reporting: "said". */
  public boolean isReport() {
    return predicate.isPresent() && predicate.get().kind() == EntryKind.REPORT;
  }

  /** Whether it states one of some relations. */
  public boolean states(Set<Relation> relations) {
    return predicate.isPresent()
        && predicate.get().relation().isPresent()
        && relations.contains(predicate.get().relation().get());
  }

  public boolean has(Effect effect) {
    return predicate.isPresent() && predicate.get().effect() == effect;
  }

  public boolean contains(int token) {
    return first <= token && token < end;
  }
}
