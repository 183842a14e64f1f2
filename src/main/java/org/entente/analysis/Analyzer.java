package org.entente.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.PhraseMatcher;
import org.entente.model.CountryMention;
import org.entente.model.Document;
import org.entente.model.NamedEntity;
import org.entente.model.OrganizationMention;
import org.entente.model.SectorMention;
import org.entente.model.Sentence;
import org.entente.model.Statement;
import org.entente.resolve.CountryResolver;
import org.entente.resolve.DyadAnaphora;
import org.entente.resolve.Resolution;
import org.entente.resolve.SectorResolver;
import org.entente.resolve.SentenceIndex;
import org.entente.statement.StatementExtractor;
import org.entente.text.Furniture;
import org.entente.text.SentenceBreaker;

/** Finds all that a document holds; immutable, for any number of threads. */
public final class Analyzer {

  private final Lexicons lexicons;
  private final CountryResolver countries;
  private final DyadAnaphora anaphora;
  private final SectorResolver sectors;
  private final StatementExtractor statements;

  public Analyzer(Lexicons lexicons) {
    this.lexicons = lexicons;
    this.countries = new CountryResolver(lexicons);
    this.anaphora = new DyadAnaphora(lexicons);
    this.sectors = new SectorResolver(lexicons.sectors());
    this.statements = new StatementExtractor(lexicons);
  }

  /**
   * Finds everything in {@code document}.
   *
   * @param day the day of the article, if known
   * @param entities what another recogniser found, in any order
   */
  public Analysis analyze(Document document, Optional<LocalDate> day, List<NamedEntity> entities) {
    List<Sentence> sentences = SentenceBreaker.split(document.text());
    Furniture.Lines furniture = furniture(document);
    Resolution resolution = countries(document, sentences, day, entities, furniture);
    List<CountryMention> named = resolution.mentions();
    List<SectorMention> sectors = sectors(document, sentences, furniture);
    return new Analysis(
        sentences,
        organizations(document, sentences, furniture),
        named,
        resolution.rejections(),
        sectors,
        statements(document, sentences, named, sectors));
  }

  /** The organisations that {@code document} names. */
  public List<OrganizationMention> organizations(Document document, List<Sentence> sentences) {
    return organizations(document, sentences, furniture(document));
  }

  private List<OrganizationMention> organizations(
      Document document, List<Sentence> sentences, Furniture.Lines furniture) {
    SentenceIndex index = new SentenceIndex(sentences);
    List<OrganizationMention> found = new ArrayList<>();
    for (PhraseMatcher.Hit hit : lexicons.organizations().find(document.text())) {
      if (!hit.isBlocked() && !furniture.hold(hit.span())) {
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
    return countries(document, sentences, day, entities, furniture(document));
  }

  private Resolution countries(
      Document document,
      List<Sentence> sentences,
      Optional<LocalDate> day,
      List<NamedEntity> entities,
      Furniture.Lines furniture) {
    Resolution named =
        countries.resolve(document, new SentenceIndex(sentences), day, entities).without(furniture);
    return new Resolution(
        anaphora.resolve(document, sentences, named.mentions()), named.rejections());
  }

  private Furniture.Lines furniture(Document document) {
    return lexicons.furniture().find(document.text(), document.textBegin());
  }

  /** The terms of sectors in {@code document}. */
  public List<SectorMention> sectors(Document document, List<Sentence> sentences) {
    return sectors(document, sentences, furniture(document));
  }

  private List<SectorMention> sectors(
      Document document, List<Sentence> sentences, Furniture.Lines furniture) {
    return sectors.resolve(document.text(), new SentenceIndex(sentences)).stream()
        .filter(mention -> !furniture.hold(mention.span()))
        .toList();
  }

  /** What {@code document} says of dyads; what is not of its subject binds none. */
  public List<Statement> statements(
      Document document,
      List<Sentence> sentences,
      List<CountryMention> countries,
      List<SectorMention> sectors) {
    List<CountryMention> subject =
        countries.stream().filter(mention -> mention.isOfSubject(document)).toList();
    return statements.extract(document.text(), sentences, subject, sectors);
  }
}
