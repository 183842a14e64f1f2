package org.entente.eval.dealings;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.model.Dyad;
import org.entente.model.Evidence;
import org.entente.model.Statement;
import org.entente.nlp.TextAnalysis;

/** What was found in one article, compared with its labels. */
final class ArticleScore {

  private final DealingArticle article;
  private final TextAnalysis analysis;

  /** The evidence of two countries that are two states today. */
  private final List<Found> found;

  /** The dealings that any careful reader would note. */
  private final List<Dealing> core;

  ArticleScore(DealingArticle article, TextAnalysis analysis) {
    this.article = article;
    this.analysis = analysis;
    this.found = analysis.evidence().stream().flatMap(one -> Found.of(one).stream()).toList();
    this.core = article.dealings().stream().filter(Dealing::isCore).toList();
  }

  /** Evidence, with the dyad of today's states. */
  private record Found(Dyad dyad, Evidence evidence) {

    static Optional<Found> of(Evidence evidence) {
      return States.modern(evidence.statement().dyad()).map(dyad -> new Found(dyad, evidence));
    }
  }

  /** A sector, or a group of sectors, that a dyad deals in. */
  private record Cell(Dyad dyad, String sector) {}

  /** The dyads that have evidence, and those that have a dealing. */
  Agreement pairs() {
    Set<Dyad> counted =
        foundDyads().stream().filter(dyad -> !article.isOptional(dyad)).collect(toSet());
    Set<Dyad> labelled = dyads(article.dealings());
    return new Agreement(
        Share.of(counted, labelled::contains), Share.of(labelled, counted::contains));
  }

  /** The dyads of core dealings that have evidence. */
  Share corePairs() {
    return Share.of(dyads(core), foundDyads()::contains);
  }

  private Set<Dyad> foundDyads() {
    return found.stream().map(Found::dyad).collect(toSet());
  }

  private static Set<Dyad> dyads(List<Dealing> dealings) {
    return dealings.stream().map(Dealing::dyad).collect(toSet());
  }

  /** The sectors found for a dyad that a dealing has, and core dealings that have one of them. */
  Agreement sectors() {
    return cells(Function.identity(), Dealing::sectors);
  }

  /** The same, by group of sectors. */
  Agreement groups() {
    return cells(Dealing::group, Dealing::groups);
  }

  /**
   * Compares what dyads deal in.
   *
   * @param level what a sector counts as
   * @param labels what of a dealing would do
   */
  private Agreement cells(Function<String, String> level, Function<Dealing, Set<String>> labels) {
    Set<Cell> cells = found.stream().flatMap(row -> cell(row, level).stream()).collect(toSet());
    Set<Cell> counted =
        cells.stream().filter(cell -> !article.isOptional(cell.dyad())).collect(toSet());
    List<Dealing> wanted = core.stream().filter(dealing -> !dealing.mayHaveNoSector()).toList();
    return new Agreement(
        Share.of(
            counted,
            cell ->
                article.of(cell.dyad()).stream()
                    .anyMatch(dealing -> labels.apply(dealing).contains(cell.sector()))),
        Share.of(
            wanted,
            dealing ->
                labels.apply(dealing).stream()
                    .anyMatch(sector -> cells.contains(new Cell(dealing.dyad(), sector)))));
  }

  private static Optional<Cell> cell(Found row, Function<String, String> level) {
    return row.evidence()
        .statement()
        .sector()
        .map(mention -> new Cell(row.dyad(), level.apply(mention.sector())));
  }

  /** The evidence of dyads that count. */
  List<JudgedRow> rows() {
    return found.stream()
        .filter(row -> !article.isOptional(row.dyad()))
        .map(row -> judged(row.evidence()))
        .toList();
  }

  private JudgedRow judged(Evidence evidence) {
    Statement statement = evidence.statement();
    return new JudgedRow(
        article.id(),
        evidence,
        Fault.of(statement, article.of(statement.dyad())),
        analysis.sentences().get(statement.sentence()).span().of(article.document().text()));
  }

  /** How much of each core dealing is told. */
  List<Telling> told() {
    return core.stream().map(dealing -> Telling.of(dealing, statements(dealing.dyad()))).toList();
  }

  private List<Statement> statements(Dyad dyad) {
    return found.stream()
        .filter(row -> row.dyad().equals(dyad))
        .map(row -> row.evidence().statement())
        .toList();
  }
}
