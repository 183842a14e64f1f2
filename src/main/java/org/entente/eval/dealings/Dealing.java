package org.entente.eval.dealings;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
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
import org.entente.model.SectorMention;
import org.entente.model.Statement;

/**
 * What an article says that two countries do, by a careful reader.
 *
 * <p>A statement <em>fits</em> it where nothing that it says is wrong, and <em>tells</em> it where
 * it says what there is to say. Historic states count as those of today.
 *
 * @param dyad of today's states
 * @param sectors those that are right
 * @param mayHaveNoSector whether the article names no sector
 * @param relations those that are right
 * @param mayHaveNoRelation whether a statement needs no relation
 * @param direction from whom to whom, if it has one
 * @param modalities those that are right
 * @param isCore whether any careful reader would note it
 * @param quote words of the sentence that says so
 */
public record Dealing(
    Dyad dyad,
    Set<String> sectors,
    boolean mayHaveNoSector,
    Set<Relation> relations,
    boolean mayHaveNoRelation,
    Optional<Direction> direction,
    Set<Modality> modalities,
    boolean isCore,
    String quote) {

  private static final String DIPLOMACY = "statecraft.diplomacy";

  /**
   * Reads a label.
   *
   * @throws org.entente.config.UserException with file and line, if it is not of the form
   */
  static Dealing of(GoldObject label) {
    Dyad dyad =
        States.dyad(label.text("a"), label.text("b"))
            .orElseThrow(() -> label.mistake("a and b are one country"));
    Optional<String> sector = label.optionalText("sector");
    Set<String> sectors = new HashSet<>(label.texts("sector_also"));
    sector.ifPresent(sectors::add);
    List<Optional<Relation>> relations =
        label.oneOrMore("relation", Relation.values(), Relation::name);
    List<Optional<Modality>> modalities =
        label.oneOrMore("modality", Modality.values(), Modality::code);
    if (modalities.contains(Optional.<Modality>empty())) {
      throw label.mistake("field 'modality': found null, expected a string");
    }
    return new Dealing(
        dyad,
        sectors,
        sector.isEmpty(),
        known(relations),
        relations.contains(Optional.<Relation>empty()),
        direction(label, dyad),
        known(modalities),
        label.isTrueOrMissing("core"),
        label.text("quote"));
  }

  private static <T> Set<T> known(List<Optional<T>> values) {
    return values.stream().flatMap(Optional::stream).collect(toSet());
  }

  private static Optional<Direction> direction(GoldObject label, Dyad dyad) {
    if (label.optionalText("from").isEmpty() && label.optionalText("to").isEmpty()) {
      return Optional.empty();
    }
    Direction direction = States.modern(new Direction(label.text("from"), label.text("to")));
    if (!States.dyad(direction.from(), direction.to()).equals(Optional.of(dyad))) {
      throw label.mistake("from and to are not a and b");
    }
    return Optional.of(direction);
  }

  /** Whether all that a statement of its dyad says is right. */
  public boolean fits(Statement statement) {
    return fitsSector(statement.sector().map(SectorMention::sector))
        && fits(statement.interaction())
        && fits(statement.interaction().modality());
  }

  /** Whether relation and direction of an interaction are right. */
  public boolean fits(Interaction interaction) {
    return fitsRelation(interaction) && fitsDirection(interaction);
  }

  /** Whether a modality is right. */
  public boolean fits(Modality modality) {
    return modalities.contains(modality);
  }

  /** Whether a sector, or none, is right; diplomacy is right where the article names none. */
  public boolean fitsSector(Optional<String> sector) {
    return sector.isEmpty()
        || sectors.contains(sector.get())
        || (mayHaveNoSector && sector.get().equals(DIPLOMACY));
  }

  boolean fitsRelation(Interaction interaction) {
    return interaction.relation().isEmpty()
        || relations.contains(interaction.relation().get())
        || (relations.isEmpty() && mayHaveNoRelation);
  }

  /** Whether an interaction has a relation of the quad class of a right one. */
  boolean fitsQuadClass(Interaction interaction) {
    Set<QuadClass> classes = relations.stream().map(Relation::quadClass).collect(toSet());
    return interaction.relation().map(Relation::quadClass).filter(classes::contains).isPresent();
  }

  boolean fitsDirection(Interaction interaction) {
    return interaction.direction().isEmpty() || tellsDirection(interaction);
  }

  boolean tellsGroup(Optional<String> sector) {
    if (sector.isEmpty()) {
      return mayHaveNoSector || sectors.contains(DIPLOMACY);
    }
    String group = group(sector.get());
    return groups().contains(group) || (mayHaveNoSector && group.equals(group(DIPLOMACY)));
  }

  boolean tellsQuadClass(Interaction interaction) {
    return mayHaveNoRelation || fitsQuadClass(interaction);
  }

  boolean tellsDirection(Interaction interaction) {
    return direction.isEmpty() || direction.equals(interaction.direction().map(States::modern));
  }

  /** The groups of the right sectors. */
  Set<String> groups() {
    return sectors.stream().map(Dealing::group).collect(toSet());
  }

  static String group(String sector) {
    return sector.split("\\.", 2)[0];
  }
}
