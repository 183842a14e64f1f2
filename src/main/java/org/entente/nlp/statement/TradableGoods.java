package org.entente.nlp.statement;

import java.util.Locale;
import java.util.Set;
import org.entente.model.Relation;
import org.entente.model.SectorMention;
import org.entente.nlp.lexicon.PredicateLexicon;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.lexicon.file.EntryKind;
import org.entente.nlp.lexicon.file.Inflection;
import org.entente.nlp.lexicon.file.Trait;
import org.entente.nlp.lexicon.file.Validity;
import org.entente.nlp.lexicon.trie.CaseRule;

/**
 * The sectors whose terms name goods, which are traded where they go from one country to another.
 */
final class TradableGoods {

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

  /** Last words of terms that name persons. */
  private static final Set<String> PERSONS =
      Set.of(
          "baker",
          "breeder",
          "brewer",
          "builder",
          "butcher",
          "carmaker",
          "engineer",
          "exporter",
          "farmer",
          "fisherman",
          "fishermen",
          "forester",
          "grower",
          "herder",
          "importer",
          "logger",
          "lumberjack",
          "maker",
          "manufacturer",
          "miner",
          "planter",
          "processor",
          "producer",
          "rancher",
          "refiner",
          "shepherd",
          "supplier",
          "tailor",
          "trader",
          "vet",
          "veterinarian",
          "weaver",
          "winemaker",
          "worker",
          "workers");

  /** What the lexicon of relations would say of a term of goods. */
  static final Entry ENTRY =
      new Entry(
          Relation.TRADE.name(),
          EntryKind.OBJECT,
          PredicateLexicon.GOODS,
          CaseRule.ANY,
          Inflection.NONE,
          new Validity(null, null),
          1,
          Trait.FORWARD);

  private TradableGoods() {}

  /** Whether a term names goods, and not those who make or move them. */
  static boolean isOf(SectorMention mention) {
    String term = mention.term();
    if (PERSONS.contains(term.substring(term.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))) {
      return false;
    }
    String sector = mention.sector();
    int dot = sector.indexOf('.');
    return LEAVES.contains(sector) || GROUPS.contains(dot < 0 ? sector : sector.substring(0, dot));
  }
}
