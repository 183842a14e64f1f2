package org.entente.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Dyad;
import org.entente.model.Interaction;
import org.entente.model.Quantity;
import org.entente.model.Scope;
import org.entente.model.SectorMention;
import org.entente.model.Statement;

/**
 * The statements of one sentence that say the same of the same dyad, and differ in their sectors.
 *
 * @param subjects on what, and how close it is
 */
record SentenceInteraction(
    Dyad dyad, Interaction interaction, boolean anaphoric, List<On> subjects) {

  /**
   * A subject of the interaction.
   *
   * @param sector its code, if there is one
   * @param quantity how much, if the sentence says so
   */
  record On(Optional<String> sector, Scope scope, Optional<Quantity> quantity) {}

  /** The interactions that {@code statements}, all of one sentence, describe, in order. */
  static List<SentenceInteraction> of(List<Statement> statements) {
    Map<SentenceInteraction, List<On>> subjects = new LinkedHashMap<>();
    for (Statement statement : statements) {
      SentenceInteraction same =
          new SentenceInteraction(
              statement.dyad(), statement.interaction(), statement.anaphoric(), List.of());
      subjects
          .computeIfAbsent(same, key -> new ArrayList<>())
          .add(
              new On(
                  statement.sector().map(SectorMention::sector),
                  statement.scope(),
                  statement.quantity()));
    }
    List<SentenceInteraction> dealings = new ArrayList<>();
    subjects.forEach(
        (same, on) ->
            dealings.add(new SentenceInteraction(same.dyad, same.interaction, same.anaphoric, on)));
    return dealings;
  }
}
