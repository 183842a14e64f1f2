package org.entente.explain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.model.text.Article;
import org.entente.model.text.Document;
import org.entente.nlp.TextAnalyzer;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.file.LexiconSource;

/** Articles explained by the built-in lexicons, but for one term of sectors. */
final class Explained {

  private static final Lexicons LEXICONS =
      Lexicons.of(
          new LexiconSource(
              new TreeMap<>(
                  Map.of(
                      "sector-terms.tsv",
                      "code\tkind\tsurface\tcase\nagriculture.inputs\tterm\tpotash\tany\n"))));

  /** The least probability of evidence that leaves nothing out. */
  private static final double ALL = 0;

  private Explained() {}

  static ExplainedArticle article(String title, String text) {
    Article article =
        new Article(
            "a1",
            "wire",
            Optional.empty(),
            title,
            "",
            text,
            Optional.of(Instant.parse("2024-05-20T00:00:00Z")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Document document = Document.of(title, "", text);
    return new ExplainedArticle(
        article,
        document,
        new TextAnalyzer(LEXICONS, ALL).analyze(document, Optional.empty(), List.of()),
        LEXICONS,
        ALL);
  }
}
