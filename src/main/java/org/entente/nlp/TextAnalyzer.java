package org.entente.nlp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.config.AnnotationSettings;
import org.entente.model.CountryMention;
import org.entente.model.OrganizationMention;
import org.entente.model.SectorMention;
import org.entente.model.Statement;
import org.entente.model.text.Document;
import org.entente.model.text.NamedEntity;
import org.entente.model.text.Sentence;
import org.entente.model.text.Span;
import org.entente.nlp.anaphora.Anaphora;
import org.entente.nlp.confidence.ConfidenceModel;
import org.entente.nlp.confidence.EvidenceRater;
import org.entente.nlp.country.CountryResolver;
import org.entente.nlp.country.context.Resolution;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.file.PhraseMatcher;
import org.entente.nlp.sector.SectorResolver;
import org.entente.nlp.statement.StatementExtractor;
import org.entente.nlp.syntax.ParsedSentence;
import org.entente.nlp.syntax.SentenceParser;
import org.entente.nlp.text.Boilerplate;
import org.entente.nlp.text.SentenceIndex;
import org.entente.nlp.text.Tokens;

/** Finds all that a document holds; immutable, for any number of threads. */
public final class TextAnalyzer {

  private final Lexicons lexicons;
  private final CountryResolver countries;
  private final Anaphora anaphora;
  private final SectorResolver sectors;
  private final StatementExtractor statements;
  private final EvidenceRater rater;
  private final double minConfidence;

  /** An analyzer that keeps the evidence that a run keeps by default. */
  public TextAnalyzer(Lexicons lexicons) {
    this(lexicons, AnnotationSettings.DEFAULT_MIN_CONFIDENCE);
  }

  /**
   * An analyzer.
   *
   * @param minConfidence the least probability of a part that evidence states, 0 to 1
   */
  public TextAnalyzer(Lexicons lexicons, double minConfidence) {
    this.lexicons = lexicons;
    this.minConfidence = minConfidence;
    this.countries = new CountryResolver(lexicons.countries(), lexicons.text().datelines());
    this.anaphora = new Anaphora(lexicons);
    this.sectors = new SectorResolver(lexicons.sectors());
    this.statements = new StatementExtractor(lexicons);
    this.rater = new EvidenceRater(ConfidenceModel.of(lexicons.confidence()));
  }

  /** A document as it is read: scanned once, for all that look for something in it. */
  private record Page(
      Document document, Tokens text, List<Sentence> sentences, Boilerplate.Lines boilerplate) {

    SentenceIndex index() {
      return new SentenceIndex(sentences);
    }
  }

  private Page page(Document document, List<Sentence> sentences) {
    return new Page(
        document,
        Tokens.of(document.text()),
        sentences,
        lexicons.text().boilerplate().find(document.text(), document.textBegin()));
  }

  /**
   * Finds everything in {@code document}.
   *
   * @param day the day of the article, if known
   * @param entities what another recognizer found, in any order
   */
  public TextAnalysis analyze(
      Document document, Optional<LocalDate> day, List<NamedEntity> entities) {
    Page page = page(document, sentences(document.text()));
    Resolution resolution = countries(page, day, entities);
    List<SectorMention> terms = sectors(page);
    List<Statement> statements = statements(page, resolution.mentions(), terms, day);
    TextAnalysis read =
        new TextAnalysis(
            page.sentences(),
            organizations(page),
            withoutIdleReferences(resolution.mentions(), statements),
            resolution.rejections(),
            withStated(terms, statements),
            statements,
            ArticleTopics.NONE,
            List.of());
    TextAnalysis withTopics = read.with(ArticleTopics.of(document, read));
    return withTopics.with(rater.evidence(featured(document, withTopics), minConfidence));
  }

  /** The statements of an analysed document with all features of their confidence. */
  public static List<Statement> featured(Document document, TextAnalysis analysis) {
    return new ArticleFeatures(document, analysis).complete();
  }

  /** The mentions without the references that no statement uses. */
  private static List<CountryMention> withoutIdleReferences(
      List<CountryMention> mentions, List<Statement> statements) {
    Set<CountryMention> used = new HashSet<>();
    statements.forEach(statement -> used.addAll(List.of(statement.a(), statement.b())));
    return mentions.stream()
        .filter(mention -> !mention.isReference() || used.contains(mention))
        .toList();
  }

  /**
   * The terms of sectors, and what statements take for one, in order. A span has the sector that a
   * statement gives it, so that each sector of the evidence is one of the article.
   */
  private static List<SectorMention> withStated(
      List<SectorMention> terms, List<Statement> statements) {
    Map<Span, SectorMention> all = new LinkedHashMap<>();
    terms.forEach(term -> all.put(term.span(), term));
    Map<Span, SectorMention> stated = new LinkedHashMap<>();
    statements.forEach(
        statement -> statement.sector().ifPresent(one -> stated.putIfAbsent(one.span(), one)));
    all.putAll(stated);
    return all.values().stream()
        .sorted(Comparator.comparing(mention -> mention.span().begin()))
        .toList();
  }

  /** The sentences of {@code text}, in order. */
  public List<Sentence> sentences(String text) {
    return lexicons.text().sentences().split(text);
  }

  /** The organizations that {@code document} names. */
  public List<OrganizationMention> organizations(Document document, List<Sentence> sentences) {
    return organizations(page(document, sentences));
  }

  private List<OrganizationMention> organizations(Page page) {
    SentenceIndex index = page.index();
    List<OrganizationMention> found = new ArrayList<>();
    for (PhraseMatcher.Hit hit : lexicons.organizations().find(page.text())) {
      if (!hit.isBlocked() && !page.boilerplate().hold(hit.span())) {
        int sentence = index.idAt(hit.span().begin());
        found.add(new OrganizationMention(hit.span(), sentence, hit.entries().get(0).code()));
      }
    }
    return found;
  }

  /**
   * The countries that {@code document} names, or means by an anaphor, and what was not taken for
   * one.
   */
  public Resolution countries(
      Document document,
      List<Sentence> sentences,
      Optional<LocalDate> day,
      List<NamedEntity> entities) {
    return countries(page(document, sentences), day, entities);
  }

  private Resolution countries(Page page, Optional<LocalDate> day, List<NamedEntity> entities) {
    Resolution named =
        countries
            .resolve(page.document(), page.text(), page.index(), day, entities)
            .without(page.boilerplate());
    return new Resolution(
        anaphora.resolve(page.document(), page.text(), page.sentences(), named.mentions()),
        named.rejections());
  }

  /** The parses of those sentences of an analysed document that name countries, in order. */
  public List<ParsedSentence> parse(Document document, TextAnalysis analysis) {
    SentenceParser parser = new SentenceParser(lexicons);
    Tokens text = Tokens.of(document.text());
    List<ParsedSentence> parsed = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      List<CountryMention> named =
          analysis.countries().stream()
              .filter(mention -> mention.sentence() == sentence.id())
              .filter(mention -> mention.countsForTopic(document))
              .toList();
      if (!named.isEmpty()) {
        List<SectorMention> terms =
            analysis.sectors().stream().filter(term -> term.sentence() == sentence.id()).toList();
        parsed.add(parser.parse(text, sentence, named, terms));
      }
    }
    return parsed;
  }

  /** The terms of sectors in {@code document}. */
  public List<SectorMention> sectors(Document document, List<Sentence> sentences) {
    return sectors(page(document, sentences));
  }

  private List<SectorMention> sectors(Page page) {
    return sectors.resolve(page.text(), page.index()).stream()
        .filter(mention -> !page.boilerplate().hold(mention.span()))
        .toList();
  }

  /**
   * What {@code document} says of dyads; what is not of its subject binds none.
   *
   * @param day the day of the article, if known
   */
  public List<Statement> statements(
      Document document,
      List<Sentence> sentences,
      List<CountryMention> countries,
      List<SectorMention> sectors,
      Optional<LocalDate> day) {
    return statements(page(document, sentences), countries, sectors, day);
  }

  private List<Statement> statements(
      Page page,
      List<CountryMention> countries,
      List<SectorMention> sectors,
      Optional<LocalDate> day) {
    List<CountryMention> subject =
        countries.stream().filter(mention -> mention.countsForTopic(page.document())).toList();
    return statements.extract(page.text(), page.sentences(), subject, sectors, day);
  }
}
