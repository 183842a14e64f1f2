package org.entente.eval.score;

import java.util.Optional;
import java.util.Set;
import org.entente.eval.gold.GoldObject;
import org.entente.model.Direction;
import org.entente.model.Dyad;
import org.entente.model.Interaction;
import org.entente.model.Modality;
import org.entente.model.Relation;
import org.entente.model.SectorMention;
import org.entente.model.Statement;
import org.entente.nlp.lexicon.codes.CodeLists;

/**
 * What a text says of a dyad in one sector, or in none, as labelled or as found.
 *
 * @param sector leaf code
 */
record Claim(Dyad dyad, Optional<String> sector, Interaction interaction) {

  static Claim of(Statement found) {
    return new Claim(found.dyad(), found.sector().map(SectorMention::sector), found.interaction());
  }

  /** Reads a label. */
  static Claim read(GoldObject label, CodeLists codeLists) {
    return new Claim(
        dyad(label, codeLists.states().keySet()),
        label
            .optionalText("sector")
            .map(code -> label.known("sector", codeLists.sectors().keySet())),
        interaction(label));
  }

  /** What it says on {@code axis}, if anything. */
  Optional<String> on(Attribute axis) {
    return switch (axis) {
      case DYAD -> Optional.of(dyad.toString());
      case SECTOR -> sector;
      case RELATION -> interaction.relation().map(Relation::name);
      case QUAD_CLASS -> interaction.relation().map(relation -> relation.quadClass().code());
      case INSTRUMENT -> interaction.instrument();
      case MODALITY -> Optional.of(interaction.modality().code());
      case DIRECTION -> interaction.direction().map(way -> way.from() + ">" + way.to());
    };
  }

  private static Dyad dyad(GoldObject label, Set<String> countries) {
    String a = label.known("country_a", countries);
    String b = label.known("country_b", countries);
    if (a.compareTo(b) >= 0) {
      throw label.mistake("country_a '" + a + "', expected one smaller than '" + b + "'");
    }
    return new Dyad(a, b);
  }

  private static Interaction interaction(GoldObject label) {
    return new Interaction(
        label
            .optionalText("relation")
            .map(code -> label.oneOf("relation", Relation.values(), Relation::name)),
        label.optionalText("instrument"),
        label.oneOf("modality", Modality.values(), Modality::code),
        direction(label));
  }

  private static Optional<Direction> direction(GoldObject label) {
    Optional<String> from = label.optionalText("from");
    Optional<String> to = label.optionalText("to");
    if (from.isEmpty() && to.isEmpty()) {
      return Optional.empty();
    }
    Direction found = new Direction(from.orElse(""), to.orElse(""));
    Direction forward = new Direction(label.text("country_a"), label.text("country_b"));
    Direction backward = new Direction(forward.to(), forward.from());
    if (!found.equals(forward) && !found.equals(backward)) {
      throw label.mistake("from and to are not the two countries of the dyad");
    }
    return Optional.of(found);
  }
}
