package org.entente.eval.dealings;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.eval.gold.GoldObject;
import org.entente.model.Direction;
import org.entente.model.Dyad;
import org.entente.model.Interaction;
import org.entente.model.Modality;
import org.entente.model.QuadClass;
import org.entente.model.Relation;
import org.entente.model.Statement;

/**
 * What an article says that two countries do, by a careful reader.
 *
 * @param sectors the best sector and those that would do as well; empty if no matter is named
 * @param relations those that would do; empty if no deed is told
 * @param direction from whom to whom, if it has one
 * @param modalities those that would do
 * @param isCore whether any careful reader would note it
 * @param quote words of the sentence that says so
 */
public record Dealing(
    Dyad dyad,
    Set<String> sectors,
    Set<Relation> relations,
    boolean mayHaveNoRelation,
    Optional<Direction> direction,
    Set<Modality> modalities,
    boolean isCore,
    String quote) {

  private static final String DIPLOMACY = "statecraft.diplomacy";

  static Dealing of(GoldObject label) {
    Set<String> sectors = new LinkedHashSet<>();
    label.optionalText("sector").ifPresent(sectors::add);
    if (label.has("sector_also")) {
      label.strings("sector_also").forEach(also -> also.ifPresent(sectors::add));
    }
    List<Optional<String>> relations = label.strings("relation");
    Set<Relation> known = new HashSet<>();
    relations.forEach(relation -> relation.map(Relation::valueOf).ifPresent(known::add));
    Set<Modality> modalities = new HashSet<>();
    label.strings("modality").forEach(code -> code.map(Modality::of).ifPresent(modalities::add));
    return new Dealing(
        States.dyad(label.text("a"), label.text("b"))
            .orElseThrow(() -> label.mistake("a and b are one state")),
        label.optionalText("sector").isPresent() ? sectors : Set.of(),
        known,
        relations.contains(Optional.<String>empty()),
        direction(label),
        modalities,
        label.isNotDenied("core"),
        label.text("quote"));
  }

  private static Optional<Direction> direction(GoldObject label) {
    return label
        .optionalText("from")
        .map(from -> new Direction(States.modern(from), States.modern(label.text("to"))));
  }

  /** Whether a sector is right; none is, and diplomacy is where no matter is named. */
  public boolean fitsSector(Optional<String> sector) {
    return sector.isEmpty()
        || sectors.contains(sector.get())
        || (sectors.isEmpty() && sector.get().equals(DIPLOMACY));
  }

  /** Whether the group of a sector is told. */
  public boolean tellsGroup(Optional<String> sector) {
    if (sector.isEmpty()) {
      return sectors.isEmpty() || sectors.contains(DIPLOMACY);
    }
    String group = group(sector.get());
    return sectors.stream().anyMatch(one -> group(one).equals(group))
        || (sectors.isEmpty() && group.equals(group(DIPLOMACY)));
  }

  static String group(String sector) {
    return sector.substring(0, sector.indexOf('.'));
  }

  /** Whether the relation of an interaction, or none, is right. */
  public boolean fitsRelation(Interaction interaction) {
    return interaction.relation().isEmpty()
        || relations.contains(interaction.relation().get())
        || (relations.isEmpty() && mayHaveNoRelation);
  }

  /** Whether the quad class of an interaction's relation is told. */
  public boolean tellsQuadClass(Interaction interaction) {
    return mayHaveNoRelation
        || interaction
            .relation()
            .map(Relation::quadClass)
            .filter(quadClasses()::contains)
            .isPresent();
  }

  private Set<QuadClass> quadClasses() {
    Set<QuadClass> classes = new HashSet<>();
    relations.forEach(relation -> classes.add(relation.quadClass()));
    return classes;
  }

  /** Whether the direction of an interaction, or none, is right. */
  public boolean fitsDirection(Interaction interaction) {
    return interaction.direction().isEmpty()
        || direction.isEmpty()
        || direction.equals(interaction.direction().map(States::modern));
  }

  /** Whether the direction is told, if there is one. */
  public boolean tellsDirection(Interaction interaction) {
    return direction.isEmpty() || direction.equals(interaction.direction().map(States::modern));
  }

  /** Whether relation and direction of an interaction are right. */
  public boolean fits(Interaction interaction) {
    return fitsRelation(interaction) && fitsDirection(interaction);
  }

  /** Whether a modality is right. */
  public boolean fits(Modality modality) {
    return modalities.contains(modality);
  }

  /** Whether all that a statement says is right. */
  public boolean fits(Statement statement) {
    return fitsSector(statement.sector().map(mention -> mention.sector()))
        && fits(statement.interaction())
        && fits(statement.interaction().modality());
  }
}
