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
 * @param kind of which it is the value
 * @param text the value, as the tables have it
 */
record InteractionFacet(Kind kind, String text) {

  /** What a facet says of a dealing. */
  enum Kind {
    COOPERATION,
    CONFLICT,
    UNSTATED,
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
              facets.add(new InteractionFacet(kind(relation.quadClass()), relation.name()));
              facets.add(new InteractionFacet(Kind.QUAD_CLASS, relation.quadClass().code()));
            },
            () -> facets.add(new InteractionFacet(Kind.UNSTATED, "no relation stated")));
    interaction
        .instrument()
        .ifPresent(form -> facets.add(new InteractionFacet(Kind.INSTRUMENT, "by " + form)));
    Kind so = interaction.modality() == Modality.ASSERTED ? Kind.ASSERTED : Kind.NOT_ASSERTED;
    facets.add(new InteractionFacet(so, interaction.modality().code()));
    return facets;
  }

  /** What a reader must know of {@code interaction} at a glance. */
  static List<InteractionFacet> few(Interaction interaction) {
    return all(interaction).stream()
        .filter(facet -> facet.kind != Kind.QUAD_CLASS && facet.kind != Kind.ASSERTED)
        .toList();
  }

  private static Kind kind(QuadClass quadClass) {
    return switch (quadClass) {
      case VERBAL_COOPERATION, MATERIAL_COOPERATION -> Kind.COOPERATION;
      case VERBAL_CONFLICT, MATERIAL_CONFLICT -> Kind.CONFLICT;
    };
  }
}
