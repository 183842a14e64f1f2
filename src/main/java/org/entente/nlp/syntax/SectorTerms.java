package org.entente.nlp.syntax;

import java.util.Locale;
import java.util.Set;
import org.entente.model.SectorMention;

/** What the terms of sectors can be in a sentence, by their sector: goods, persons, or verbs. */
public final class SectorTerms {

  private static final Set<String> GROUPS_OF_GOODS = Set.of("agriculture", "minerals", "industry");

  /** Groups whose terms name events as well as things. */
  private static final Set<String> GROUPS_OF_VERBS =
      Set.of("statecraft", "security", "finance", "defence", "humanitarian");

  private static final Set<String> GOODS =
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

  private SectorTerms() {}

  /** Whether a term names goods, and not those who make or move them. */
  static boolean isGoods(SectorMention mention) {
    String term = mention.term();
    String last = term.substring(term.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return !PERSONS.contains(last)
        && (GOODS.contains(mention.sector()) || GROUPS_OF_GOODS.contains(group(mention)));
  }

  /** Whether a term may be a verb as well as a noun: "donate", "loans". */
  public static boolean mayBeVerb(SectorMention mention) {
    return GROUPS_OF_VERBS.contains(group(mention));
  }

  /** The group of a term's sector. */
  public static String group(SectorMention mention) {
    int dot = mention.sector().indexOf('.');
    return dot < 0 ? mention.sector() : mention.sector().substring(0, dot);
  }
}
