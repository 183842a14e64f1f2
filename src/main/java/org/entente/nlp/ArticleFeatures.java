package org.entente.nlp;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.model.Dyad;
import org.entente.model.Feature;
import org.entente.model.Features;
import org.entente.model.Statement;
import org.entente.model.text.Document;
import org.entente.model.text.Field;

/** Adds what the whole article contributes to the confidence of its statements. */
final class ArticleFeatures {

  private final Document document;
  private final TextAnalysis analysis;
  private final Map<Dyad, ArticleTopics.DyadSalience> dyads;
  private final Map<String, ArticleTopics.CodeSalience> sectors;

  ArticleFeatures(Document document, TextAnalysis analysis) {
    this.document = document;
    this.analysis = analysis;
    this.dyads =
        analysis.topics().dyads().stream()
            .collect(Collectors.toMap(ArticleTopics.DyadSalience::dyad, Function.identity()));
    this.sectors =
        analysis.topics().sectors().stream()
            .collect(Collectors.toMap(ArticleTopics.CodeSalience::code, Function.identity()));
  }

  /** The statements of the article, with their features complete. */
  List<Statement> complete() {
    return analysis.statements().stream()
        .map(statement -> statement.with(complete(statement)))
        .toList();
  }

  private Features complete(Statement statement) {
    Features.Builder features = statement.features().toBuilder();
    int begin = analysis.sentences().get(statement.sentence()).span().begin();
    features
        .flag(Feature.IN_TITLE, document.fieldAt(begin) == Field.TITLE)
        .set(Feature.PLACE, (double) statement.sentence() / analysis.sentences().size());
    ArticleTopics.DyadSalience pair = dyads.get(statement.dyad());
    if (pair != null) {
      features
          .set(Feature.DYAD_SALIENCE, pair.salience())
          .count(Feature.DYAD_SENTENCES, pair.sentences());
    }
    statement
        .sector()
        .map(sector -> sectors.get(sector.sector()))
        .ifPresent(
            code ->
                features
                    .set(Feature.SECTOR_SALIENCE, code.salience())
                    .count(Feature.SECTOR_MENTIONS, code.mentions()));
    return features.build();
  }
}
