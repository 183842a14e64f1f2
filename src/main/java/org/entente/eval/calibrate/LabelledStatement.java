package org.entente.eval.calibrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.eval.dealings.Dealing;
import org.entente.eval.dealings.DealingArticle;
import org.entente.model.SectorMention;
import org.entente.model.Statement;
import org.entente.nlp.TextAnalysis;
import org.entente.nlp.TextAnalyzer;
import org.entente.nlp.confidence.Part;

/**
 * A statement of a labelled article.
 *
 * @param article its id
 * @param statement with all features
 * @param dealings those of its dyad
 */
record LabelledStatement(String article, Statement statement, List<Dealing> dealings) {

  /** The statements of articles, without those of dyads that count neither way. */
  static List<LabelledStatement> of(List<DealingArticle> articles, TextAnalyzer analyzer) {
    List<LabelledStatement> labelled = new ArrayList<>();
    for (DealingArticle article : articles) {
      TextAnalysis analysis = analyzer.analyze(article.document(), article.day(), List.of());
      for (Statement statement : TextAnalyzer.featured(article.document(), analysis)) {
        if (!article.isOptional(statement.dyad())) {
          labelled.add(
              new LabelledStatement(article.id(), statement, article.of(statement.dyad())));
        }
      }
    }
    return labelled;
  }

  /**
   * Whether it has a part, and those before it are right, so that it says something of the part.
   */
  boolean concerns(Part part) {
    return switch (part) {
      case DYAD -> true;
      case SECTOR -> isRight(Part.DYAD) && statement.sector().isPresent();
      case INTERACTION -> isRight(Part.DYAD) && statement.interaction().relation().isPresent();
      case MODALITY -> isRight(Part.DYAD);
      case ROW -> false;
    };
  }

  /** Whether a part is right. */
  boolean isRight(Part part) {
    Optional<String> sector = statement.sector().map(SectorMention::sector);
    return dealings.stream()
        .anyMatch(
            dealing ->
                switch (part) {
                  case DYAD -> true;
                  case SECTOR -> dealing.fitsSector(sector);
                  case INTERACTION -> dealing.fits(statement.interaction());
                  case MODALITY -> dealing.fits(statement.interaction().modality());
                  case ROW -> dealing.fits(statement);
                });
  }

  /** The same labels for another version of the statement. */
  LabelledStatement with(Statement version) {
    return new LabelledStatement(article, version, dealings);
  }
}
