package org.entente.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Dyad;
import org.entente.model.Interaction;
import org.entente.model.SectorMention;
import org.entente.model.Statement;
import org.entente.nlp.ArticleTopics;
import org.entente.nlp.ArticleTopics.CodeSalience;
import org.entente.nlp.ArticleTopics.DyadSalience;

/**
 * What an article says of one dyad, at a glance.
 *
 * @param topics on what they deal, that of the most sentences first
 */
record DyadSummary(DyadSalience pair, List<Topic> topics) {

  /** How many a page shows. */
  static final int MOST = 12;

  /** What a page says where there are none. */
  static final String NONE = "No sentence names two countries.";

  /**
   * A sector, or none, on which a dyad deals.
   *
   * @param sector its code, or empty
   * @param interactions how they deal, with the ids of the sentences that say so
   */
  record Topic(String sector, Map<Interaction, List<Integer>> interactions) {

    int sentences() {
      return interactions.values().stream().mapToInt(List::size).sum();
    }
  }

  private static final Comparator<Topic> BY_SENTENCES =
      Comparator.comparing((Topic topic) -> topic.sector.isEmpty())
          .thenComparing(topic -> -topic.sentences())
          .thenComparing(Topic::sector);

  /** The dyads that sentences bind or the article is about; the most salient first. */
  static List<DyadSummary> of(ArticleTopics subject, List<Statement> statements) {
    Map<Dyad, Map<String, Map<Interaction, List<Integer>>>> interactions = new HashMap<>();
    for (Statement statement : statements) {
      interactions
          .computeIfAbsent(statement.dyad(), dyad -> new HashMap<>())
          .computeIfAbsent(
              statement.sector().map(SectorMention::sector).orElse(""),
              sector -> new LinkedHashMap<>())
          .computeIfAbsent(statement.interaction(), interaction -> new ArrayList<>())
          .add(statement.sentence());
    }
    return subject.dyads().stream()
        .filter(pair -> pair.salient() || pair.sentences() > 0)
        .sorted(
            Comparator.comparing((DyadSalience pair) -> !pair.salient())
                .thenComparing(pair -> -pair.salience()))
        .map(
            pair -> new DyadSummary(pair, topics(interactions.getOrDefault(pair.dyad(), Map.of()))))
        .toList();
  }

  /** What a page says of those that it does not show. */
  static String more(List<DyadSummary> summaries) {
    return "… and " + (summaries.size() - MOST) + " dyads more, less salient";
  }

  /** The codes of an article, the most salient first. */
  static List<CodeSalience> mostSalientFirst(List<CodeSalience> codes) {
    return codes.stream()
        .sorted(
            Comparator.comparing((CodeSalience code) -> !code.salient())
                .thenComparing(code -> -code.salience()))
        .toList();
  }

  private static List<Topic> topics(Map<String, Map<Interaction, List<Integer>>> interactions) {
    List<Topic> topics = new ArrayList<>();
    interactions.forEach((sector, how) -> topics.add(new Topic(sector, how)));
    topics.sort(BY_SENTENCES);
    return topics;
  }
}
