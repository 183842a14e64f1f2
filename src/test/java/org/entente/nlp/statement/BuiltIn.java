package org.entente.nlp.statement;

import java.util.List;
import java.util.Optional;
import org.entente.model.Document;
import org.entente.model.SectorMention;
import org.entente.model.Statement;
import org.entente.nlp.TextAnalyzer;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.file.LexiconSource;

/** Reads short texts with the built-in lexicons. */
public final class BuiltIn {

  private static final TextAnalyzer ANALYZER =
      new TextAnalyzer(Lexicons.of(LexiconSource.BUILT_IN));

  private BuiltIn() {}

  /** The statements of {@code text}. */
  static List<Statement> statements(String text) {
    return ANALYZER.analyze(Document.of(text), Optional.empty(), List.of()).statements();
  }

  /** The first statement of {@code text}. */
  public static Statement first(String text) {
    return statements(text).get(0);
  }

  /** The relation of the first statement, and its direction, if it has one. */
  static String deed(String text) {
    Statement statement = first(text);
    return statement.interaction().relation().map(Enum::name).orElse("-")
        + statement.interaction().direction().map(d -> " " + d.from() + ">" + d.to()).orElse("");
  }

  /** The statements as dyad and sector. */
  static List<String> bound(String text) {
    return statements(text).stream()
        .map(s -> s.dyad() + " " + s.sector().map(SectorMention::sector).orElse("-"))
        .toList();
  }

  /** The dyads of {@code text}. */
  static List<String> dyads(String text) {
    return statements(text).stream().map(s -> s.dyad().toString()).distinct().toList();
  }
}
