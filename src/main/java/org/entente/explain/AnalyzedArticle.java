package org.entente.explain;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.text.Article;
import org.entente.model.text.Document;
import org.entente.nlp.TextAnalysis;
import org.entente.nlp.TextAnalyzer;
import org.entente.read.SingleArticle;

/**
 * An article with what is found in it, read as the job reads records but without Spark.
 *
 * @param document its fields, joined; what was analysed
 */
public record AnalyzedArticle(Article article, Document document, TextAnalysis analysis) {

  /**
   * Reads and analyses the article in {@code content}.
   *
   * @param file its name, for messages
   * @param id which record of JSON Lines; if empty, the content is one article
   * @param given fields that replace those in the content
   * @throws org.entente.config.UserException if no such article can be read
   */
  public static AnalyzedArticle of(
      String file,
      byte[] content,
      Optional<String> id,
      Map<String, String> given,
      TextAnalyzer analyzer) {
    Article article = SingleArticle.read(file, content, id, given);
    Document document = Document.of(article.title(), article.dateline(), article.text());
    Optional<LocalDate> day =
        article.published().map(moment -> moment.atZone(ZoneOffset.UTC).toLocalDate());
    return new AnalyzedArticle(article, document, analyzer.analyze(document, day, List.of()));
  }
}
