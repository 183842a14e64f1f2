package org.entente.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.analysis.Subject;
import org.entente.analysis.Subject.Bond;
import org.entente.analysis.Subject.Share;
import org.entente.model.Dyad;
import org.entente.model.Reading;
import org.entente.model.SectorMention;
import org.entente.model.Statement;

/**
 * What an article says of one dyad, at a glance.
 *
 * @param topics on what they deal, that of the most sentences first
 */
record Glance(Bond bond, List<Topic> topics) {

  /** How many a page shows. */
  static final int MOST = 12;

  /** What a page says where there are none. */
  static final String NONE = "No sentence names two countries.";

  /**
   * A sector, or none, on which a dyad deals.
   *
   * @param sector its code, or empty
   * @param readings how they deal, with the ids of the sentences that say so
   */
  record Topic(String sector, Map<Reading, List<Integer>> readings) {

    int sentences() {
      return readings.values().stream().mapToInt(List::size).sum();
    }
  }

  private static final Comparator<Topic> BY_SENTENCES =
      Comparator.comparing((Topic topic) -> topic.sector.isEmpty())
          .thenComparing(topic -> -topic.sentences())
          .thenComparing(Topic::sector);

  /** The dyads that sentences bind or the article is about; the most salient first. */
  static List<Glance> of(Subject subject, List<Statement> statements) {
    Map<Dyad, Map<String, Map<Reading, List<Integer>>>> readings = new HashMap<>();
    for (Statement statement : statements) {
      readings
          .computeIfAbsent(statement.dyad(), dyad -> new HashMap<>())
          .computeIfAbsent(
              statement.sector().map(SectorMention::sector).orElse(""),
              sector -> new LinkedHashMap<>())
          .computeIfAbsent(statement.reading(), reading -> new ArrayList<>())
          .add(statement.sentence());
    }
    return subject.dyads().stream()
        .filter(bond -> bond.salient() || bond.sentences() > 0)
        .sorted(
            Comparator.comparing((Bond bond) -> !bond.salient())
                .thenComparing(bond -> -bond.salience()))
        .map(bond -> new Glance(bond, topics(readings.getOrDefault(bond.dyad(), Map.of()))))
        .toList();
  }

  /** What a page says of those that it does not show. */
  static String more(List<Glance> glances) {
    return "… and " + (glances.size() - MOST) + " dyads more, less salient";
  }

  /** The shares of an article, the most salient first. */
  static List<Share> mostSalientFirst(List<Share> shares) {
    return shares.stream()
        .sorted(
            Comparator.comparing((Share share) -> !share.salient())
                .thenComparing(share -> -share.salience()))
        .toList();
  }

  private static List<Topic> topics(Map<String, Map<Reading, List<Integer>>> readings) {
    List<Topic> topics = new ArrayList<>();
    readings.forEach((sector, how) -> topics.add(new Topic(sector, how)));
    topics.sort(BY_SENTENCES);
    return topics;
  }
}
