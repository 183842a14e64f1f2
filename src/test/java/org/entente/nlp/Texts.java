package org.entente.nlp;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.model.SectorMention;
import org.entente.model.Statement;
import org.entente.model.text.Document;
import org.entente.model.text.Sentence;
import org.entente.nlp.event.EventExtractor;
import org.entente.nlp.event.Events;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.entente.nlp.syntax.ParsedSentence;
import org.entente.nlp.syntax.SentenceParser;
import org.entente.nlp.text.Tokens;

/** Short texts, parsed and analysed for a test. */
public final class Texts {

  /** Reads with the built-in lexicons. */
  public static final Texts BUILT_IN = new Texts(Lexicons.of(LexiconSource.BUILT_IN));

  private final Lexicons lexicons;
  private final TextAnalyzer analyzer;

  private Texts(Lexicons lexicons) {
    this.lexicons = lexicons;
    this.analyzer = new TextAnalyzer(lexicons);
  }

  /** Reads with some files in place of the built-in ones. */
  public static Texts with(Map<String, String> files) {
    return new Texts(Lexicons.of(new LexiconSource(new TreeMap<>(files))));
  }

  private TextAnalysis analysis(String text) {
    return analyzer.analyze(Document.of(text), Optional.empty(), List.of());
  }

  /** The statements of a text that was published on a day. */
  public List<Statement> statements(String text, LocalDate day) {
    return analyzer.analyze(Document.of(text), Optional.of(day), List.of()).statements();
  }

  /** The statements of a text. */
  public List<Statement> statements(String text) {
    return analysis(text).statements();
  }

  /** The first statement of a text. */
  public Statement first(String text) {
    return statements(text).get(0);
  }

  /** The one statement of a text. */
  public Statement only(String text) {
    List<Statement> statements = statements(text);
    if (statements.size() != 1) {
      throw new AssertionError("one statement was expected, found " + statements);
    }
    return statements.get(0);
  }

  /** The statements as dyad and sector. */
  public List<String> bound(String text) {
    return statements(text).stream().map(Texts::bound).toList();
  }

  /** The statements as dyad, sector and scope. */
  public List<String> scoped(String text) {
    return statements(text).stream().map(s -> bound(s) + " " + s.scope().code()).toList();
  }

  private static String bound(Statement statement) {
    return statement.dyad() + " " + statement.sector().map(SectorMention::sector).orElse("-");
  }

  /** The dyads of a text. */
  public List<String> dyads(String text) {
    return statements(text).stream().map(s -> s.dyad().toString()).distinct().toList();
  }

  /** The relation of the first statement, and its direction, if it has one. */
  public String event(String text) {
    Statement statement = first(text);
    return statement.interaction().relation().map(Enum::name).orElse("-")
        + statement.interaction().direction().map(d -> " " + d.from() + ">" + d.to()).orElse("");
  }

  /** The parse of a text of one sentence. */
  public ParsedSentence parse(String text) {
    TextAnalysis analysis = analysis(text);
    if (analysis.sentences().size() != 1) {
      throw new AssertionError("one sentence was expected, found " + analysis.sentences());
    }
    Sentence sentence = analysis.sentences().get(0);
    return new SentenceParser(lexicons)
        .parse(Tokens.of(text), sentence, analysis.countries(), analysis.sectors());
  }

  /** The events of a text of one sentence. */
  public Events events(String text) {
    return new EventExtractor(lexicons).events(parse(text), Optional.empty());
  }
}
