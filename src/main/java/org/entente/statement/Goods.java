package org.entente.statement;

import java.util.Set;
import org.entente.lexicon.CaseRule;
import org.entente.lexicon.Entry;
import org.entente.lexicon.Inflection;
import org.entente.lexicon.Predicates;
import org.entente.lexicon.Validity;
import org.entente.model.Relation;
import org.entente.model.SectorMention;

/**
 * The sectors whose terms name goods, which are traded where they go from one country to another.
 */
final class Goods {

  private static final Set<String> GROUPS = Set.of("agriculture", "minerals", "industry");

  private static final Set<String> LEAVES =
      Set.of(
          "energy.oil",
          "energy.gas",
          "energy.coal",
          "energy.electricity",
          "health.pharmaceuticals",
          "health.medical-equipment",
          "defence.arms-trade",
          "defence.missiles-drones");

  /** What the lexicon of relations would say of a term of goods. */
  static final Entry ENTRY =
      new Entry(
          Relation.TRADE.name(),
          "object",
          Predicates.GOODS,
          CaseRule.ANY,
          Inflection.NONE,
          new Validity(null, null),
          1,
          "forward");

  private Goods() {}

  static boolean isOf(SectorMention mention) {
    String sector = mention.sector();
    int dot = sector.indexOf('.');
    return LEAVES.contains(sector) || GROUPS.contains(dot < 0 ? sector : sector.substring(0, dot));
  }
}
