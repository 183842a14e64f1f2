package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.model.Modality;
import org.entente.model.QuadClass;
import org.entente.model.Reading;

/**
 * One thing that a reading says.
 *
 * @param axis of which it is the value
 * @param text the value, as the tables have it
 */
record Facet(Axis axis, String text) {

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

  /** All that {@code reading} says but for its direction. */
  static List<Facet> all(Reading reading) {
    List<Facet> facets = new ArrayList<>();
    reading
        .relation()
        .ifPresentOrElse(
            relation -> {
              facets.add(new Facet(axis(relation.quadClass()), relation.name()));
              facets.add(new Facet(Axis.QUAD_CLASS, relation.quadClass().code()));
            },
            () -> facets.add(new Facet(Axis.UNTOLD, "no relation told")));
    reading.instrument().ifPresent(form -> facets.add(new Facet(Axis.INSTRUMENT, "by " + form)));
    Axis so = reading.modality() == Modality.ASSERTED ? Axis.ASSERTED : Axis.NOT_ASSERTED;
    facets.add(new Facet(so, reading.modality().code()));
    return facets;
  }

  /** What a reader must know of {@code reading} at a glance. */
  static List<Facet> few(Reading reading) {
    return all(reading).stream()
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
