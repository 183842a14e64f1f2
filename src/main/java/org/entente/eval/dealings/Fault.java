package org.entente.eval.dealings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.model.Interaction;
import org.entente.model.SectorMention;
import org.entente.model.Statement;

/** What is wrong first in a statement, in the order of the checks. */
public enum Fault {
  PAIR,
  SECTOR,
  QUAD_CLASS,
  /** The relation, though it is of the right quad class. */
  RELATION,
  DIRECTION,
  MODALITY;

  /** How it is written in tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /**
   * The first fault of a statement; none if it fits one of the dealings.
   *
   * @param dealings all of its dyad
   */
  static Optional<Fault> of(Statement statement, List<Dealing> dealings) {
    if (dealings.isEmpty()) {
      return Optional.of(PAIR);
    }
    Optional<String> sector = statement.sector().map(SectorMention::sector);
    Interaction interaction = statement.interaction();
    List<Dealing> fitting = those(dealings, dealing -> dealing.fitsSector(sector));
    if (fitting.isEmpty()) {
      return Optional.of(SECTOR);
    }
    boolean isNear = fitting.stream().anyMatch(dealing -> dealing.fitsQuadClass(interaction));
    fitting = those(fitting, dealing -> dealing.fitsRelation(interaction));
    if (fitting.isEmpty()) {
      return Optional.of(isNear ? RELATION : QUAD_CLASS);
    }
    fitting = those(fitting, dealing -> dealing.fitsDirection(interaction));
    if (fitting.isEmpty()) {
      return Optional.of(DIRECTION);
    }
    fitting = those(fitting, dealing -> dealing.fits(interaction.modality()));
    return fitting.isEmpty() ? Optional.of(MODALITY) : Optional.empty();
  }

  private static List<Dealing> those(List<Dealing> dealings, Predicate<Dealing> fit) {
    return dealings.stream().filter(fit).toList();
  }
}
