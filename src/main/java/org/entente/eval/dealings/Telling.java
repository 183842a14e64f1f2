package org.entente.eval.dealings;

import java.util.List;
import org.entente.model.SectorMention;
import org.entente.model.Statement;

/** How much of a dealing an article's statements tell; each value includes those before it. */
public enum Telling {
  NOTHING("nothing"),
  GROUP("pair and group of sector"),
  QUAD_CLASS("and quad class"),
  DIRECTION("and direction"),
  IN_FULL("and modality: in full");

  private final String label;

  Telling(String label) {
    this.label = label;
  }

  /** How it is written in tables. */
  public String label() {
    return label;
  }

  /**
   * The most that one of the statements tells.
   *
   * @param statements those of the dealing's dyad
   */
  static Telling of(Dealing dealing, List<Statement> statements) {
    return statements.stream()
        .map(statement -> of(dealing, statement))
        .max(Telling::compareTo)
        .orElse(NOTHING);
  }

  private static Telling of(Dealing dealing, Statement statement) {
    if (!dealing.tellsGroup(statement.sector().map(SectorMention::sector))) {
      return NOTHING;
    }
    if (!dealing.tellsQuadClass(statement.interaction())) {
      return GROUP;
    }
    if (!dealing.tellsDirection(statement.interaction())) {
      return QUAD_CLASS;
    }
    return dealing.fits(statement.interaction().modality()) ? IN_FULL : DIRECTION;
  }
}
