package org.entente.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.model.Interaction;
import org.entente.model.Modality;
import org.entente.model.QuadClass;

/**
 * One thing that an interaction says.
 *
 * @param axis of which it is the value
 * @param text the value, as the tables have it
 */
record InteractionFacet(Axis axis, String text) {

  /** What a facet says of a dealing. */
  enum Axis {
    COOPERATION,
    CONFLICT,
    UNTOLD,
    QUAD_CLASS,
    INSTRUMENT,
    ASSERTED,
    NOT_ASSERTED;

    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** All that {@code interaction} says but for its direction. */
  static List<InteractionFacet> all(Interaction interaction) {
    List<InteractionFacet> facets = new ArrayList<>();
    interaction
        .relation()
        .ifPresentOrElse(
            relation -> {
              facets.add(new InteractionFacet(axis(relation.quadClass()), relation.name()));
              facets.add(new InteractionFacet(Axis.QUAD_CLASS, relation.quadClass().code()));
            },
            () -> facets.add(new InteractionFacet(Axis.UNTOLD, "no relation stated")));
    interaction
        .instrument()
        .ifPresent(form -> facets.add(new InteractionFacet(Axis.INSTRUMENT, "by " + form)));
    Axis so = interaction.modality() == Modality.ASSERTED ? Axis.ASSERTED : Axis.NOT_ASSERTED;
    facets.add(new InteractionFacet(so, interaction.modality().code()));
    return facets;
  }

  /** What a reader must know of {@code interaction} at a glance. */
  static List<InteractionFacet> few(Interaction interaction) {
    return all(interaction).stream()
        .filter(facet -> facet.axis != Axis.QUAD_CLASS && facet.axis != Axis.ASSERTED)
        .toList();
  }

  private static Axis axis(QuadClass quadClass) {
    return switch (quadClass) {
      case VERBAL_COOPERATION, MATERIAL_COOPERATION -> Axis.COOPERATION;
      case VERBAL_CONFLICT, MATERIAL_CONFLICT -> Axis.CONFLICT;
    };
  }
}
