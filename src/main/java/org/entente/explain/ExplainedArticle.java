package org.entente.explain;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.model.Direction;
import org.entente.model.Dyad;
import org.entente.model.Evidence;
import org.entente.model.Statement;
import org.entente.model.text.Article;
import org.entente.model.text.Document;
import org.entente.model.text.Field;
import org.entente.model.text.Sentence;
import org.entente.nlp.ArticleTopics;
import org.entente.nlp.ArticleTopics.DyadSalience;
import org.entente.nlp.TextAnalysis;
import org.entente.nlp.TextAnalyzer;
import org.entente.nlp.confidence.ConfidenceModel;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.codes.CodeLists;
import org.entente.nlp.lexicon.codes.State;
import org.entente.nlp.text.SentenceIndex;

/** An article with all that was found in it, for a page to show. */
public final class ExplainedArticle {

  private final Article article;
  private final Document document;
  private final TextAnalysis analysis;
  private final ArticleTopics topics;
  private final CodeLists codeLists;
  private final List<Assessment> assessments;
  private final List<Highlight> marks;

  /**
   * An article as {@code analysis} explains it.
   *
   * @param document the text that was analysed: the fields of the article, joined
   * @param lexicons the names of the codes, and the models of confidence
   * @param minConfidence the least probability of a part that evidence states
   */
  public ExplainedArticle(
      Article article,
      Document document,
      TextAnalysis analysis,
      Lexicons lexicons,
      double minConfidence) {
    this.article = article;
    this.document = document;
    this.analysis = analysis;
    this.topics = analysis.topics();
    this.codeLists = lexicons.codeLists();
    this.marks = Highlight.of(document, analysis, codeLists);
    ConfidenceModel model = ConfidenceModel.of(lexicons.confidence());
    this.assessments =
        TextAnalyzer.featured(document, analysis).stream()
            .map(statement -> Assessment.of(statement, model, minConfidence))
            .toList();
  }

  /** A sentence, and what belongs to it. */
  record Line(
      Sentence sentence,
      Field field,
      Gap gap,
      List<TextRun> text,
      List<SentenceInteraction> dealings,
      List<Assessment> assessments,
      List<Highlight> rejections) {

    boolean hasNotes() {
      return !assessments.isEmpty() || !rejections.isEmpty();
    }
  }

  /** What parts a sentence from the one before it. */
  enum Gap {
    SPACE,
    LINE,
    PARAGRAPH
  }

  Article article() {
    return article;
  }

  Document document() {
    return document;
  }

  TextAnalysis analysis() {
    return analysis;
  }

  ArticleTopics topics() {
    return topics;
  }

  List<Highlight> marks() {
    return marks;
  }

  /** The title, or a placeholder. */
  String title() {
    return article.title().isEmpty() ? "An article without a title" : article.title();
  }

  /** What is known about the article besides its text: day, source and id. */
  List<String> particulars() {
    String day =
        article
            .published()
            .map(moment -> moment.atZone(ZoneOffset.UTC).toLocalDate().toString())
            .orElse("undated: read by the names and leaders of today");
    return List.of(day, "source " + article.source(), "id " + article.id());
  }

  /** The name of a country or a sector by its code. */
  String name(String code) {
    State state = codeLists.states().get(code);
    return state != null ? state.name() : codeLists.sectors().get(code).name();
  }

  /** The name of a sector by its code, or a placeholder if there is no sector. */
  String sector(String code) {
    return code.isEmpty() ? "no sector" : name(code);
  }

  /** How close the subject of an interaction is, and how much of it the article names. */
  String scope(SentenceInteraction.On on) {
    String quantity = on.quantity().map(much -> ", " + much.span().of(document.text())).orElse("");
    return on.scope().code() + quantity;
  }

  /** How many sentences bind a dyad, in words. */
  String bound(DyadSalience pair) {
    return switch (pair.sentences()) {
      case 0 -> "no sentence names both";
      case 1 -> "1 sentence";
      default -> pair.sentences() + " sentences";
    };
  }

  /** A dyad in words, with an arrow if there is a {@code direction}. */
  String parties(Dyad dyad, Optional<Direction> direction) {
    return direction
        .map(way -> name(way.from()) + " → " + name(way.to()))
        .orElseGet(() -> name(dyad.a()) + " – " + name(dyad.b()));
  }

  /** The sentences in their order. */
  List<Line> lines() {
    SentenceIndex index = new SentenceIndex(analysis.sentences());
    Map<Integer, List<Highlight>> marksOf = new HashMap<>();
    for (Highlight mark : marks) {
      int sentence = index.idAt(mark.span().begin());
      marksOf.computeIfAbsent(sentence, id -> new ArrayList<>()).add(mark);
    }
    Map<Integer, List<Statement>> statementsOf = new HashMap<>();
    for (Statement statement : published()) {
      statementsOf.computeIfAbsent(statement.sentence(), id -> new ArrayList<>()).add(statement);
    }
    List<Line> lines = new ArrayList<>();
    int end = 0;
    for (Sentence sentence : analysis.sentences()) {
      List<Highlight> here = marksOf.getOrDefault(sentence.id(), List.of());
      lines.add(
          new Line(
              sentence,
              document.fieldAt(sentence.span().begin()),
              gap(document.text().substring(end, sentence.span().begin())),
              TextRun.parts(document.text(), sentence.span(), HighlightGroup.of(here)),
              SentenceInteraction.of(statementsOf.getOrDefault(sentence.id(), List.of())),
              assessments.stream()
                  .filter(one -> one.statement().sentence() == sentence.id())
                  .toList(),
              here.stream().filter(mark -> mark.type() == Highlight.Type.REJECTED).toList()));
      end = sentence.span().end();
    }
    return lines;
  }

  private static Gap gap(String between) {
    long breaks = between.chars().filter(unit -> unit == '\n').count();
    return breaks == 0 ? Gap.SPACE : breaks == 1 ? Gap.LINE : Gap.PARAGRAPH;
  }

  /** What is said of each dyad, the most salient first. */
  List<DyadSummary> summaries() {
    return DyadSummary.of(topics, analysis.statements());
  }

  /** The statements as the tables have them. */
  private List<Statement> published() {
    return analysis.evidence().stream().map(Evidence::statement).toList();
  }

  /** Every statement that was read, and why evidence states its parts or not. */
  List<Assessment> assessments() {
    return assessments;
  }

  /** A statement's dyad and sector in words. */
  String topic(Assessment assessment) {
    return parties(assessment.statement().dyad(), Optional.empty())
        + ", "
        + sector(assessment.sector());
  }

  /** What the article names, and how. */
  List<EntityMentions> named() {
    return EntityMentions.of(marks, document.text());
  }

  /** The rules that decided, each in words. */
  SortedMap<String, String> rules() {
    SortedMap<String, String> rules = new TreeMap<>();
    for (Highlight mark : marks) {
      if (!mark.rule().isEmpty()) {
        rules.put(mark.rule(), mark.reason());
      }
    }
    return rules;
  }
}
