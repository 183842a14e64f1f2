package org.entente.eval.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.entente.model.CountryKind;
import org.entente.model.Direction;
import org.entente.model.Evidence;
import org.entente.model.Rule;
import org.entente.model.SectorMention;
import org.entente.model.Statement;
import org.entente.model.text.Document;
import org.entente.nlp.ArticleTopics;
import org.entente.nlp.TextAnalysis;
import org.entente.nlp.TextAnalyzer;

/** A short article that is easily misread, with what it says and what must not be read in it. */
record TrapCase(JsonNode fields) {

  private static final Set<Rule> NO_SCENE = Set.of(Rule.CURRENCY_UNIT, Rule.DATELINE);

  String id() {
    return fields.get("id").textValue();
  }

  /** Whether all that is expected is read, and nothing that is not. */
  boolean passes(TextAnalyzer analyzer) {
    Document document =
        Document.of(fields.get("title").textValue(), "", fields.get("text").textValue());
    Optional<LocalDate> day =
        Optional.ofNullable(fields.get("date").textValue()).map(LocalDate::parse);
    TextAnalysis analysis = analyzer.analyze(document, day, List.of());
    ArticleTopics topics = analysis.topics();
    List<Statement> rows = analysis.evidence().stream().map(Evidence::statement).toList();
    return namesTheCountries(analysis, rows)
        && isAboutTheDyads(topics)
        && expected("statements").stream().allMatch(label -> isTold(label, rows))
        && rows.stream().noneMatch(this::isForbidden)
        && topics.sectors().stream()
            .filter(ArticleTopics.CodeSalience::salient)
            .noneMatch(share -> begins(share.code(), texts("forbidden_article_sectors")));
  }

  private boolean namesTheCountries(TextAnalysis analysis, List<Statement> rows) {
    Set<String> found =
        analysis.countries().stream()
            .filter(mention -> mention.kind() != CountryKind.ANAPHOR)
            .filter(mention -> !NO_SCENE.contains(mention.rule()))
            .map(mention -> mention.country())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> allowed = allowed();
    return allowed.containsAll(found)
        && found.containsAll(texts("countries"))
        && rows.stream()
            .allMatch(row -> allowed.contains(row.dyad().a()) && allowed.contains(row.dyad().b()));
  }

  private Set<String> allowed() {
    Set<String> allowed = new TreeSet<>(texts("countries"));
    allowed.addAll(texts("tolerated_countries"));
    return allowed;
  }

  private boolean isAboutTheDyads(ArticleTopics topics) {
    Set<String> salient =
        topics.dyads().stream()
            .filter(ArticleTopics.DyadSalience::salient)
            .map(bond -> bond.dyad().toString())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> out = new TreeSet<>(texts("countries_in_no_salient_pair"));
    Set<String> allowed = allowed();
    allowed.removeAll(out);
    boolean none = fields.get("expected").has("no_salient_pair");
    return salient.containsAll(texts("salient_pairs"))
        && (!none || salient.isEmpty())
        && salient.stream().allMatch(dyad -> allowed.containsAll(List.of(dyad.split("-"))));
  }

  /** Whether rows of a dyad have each value of a label, in one row as far as possible. */
  private static boolean isTold(JsonNode label, List<Statement> rows) {
    List<Statement> left =
        rows.stream()
            .filter(row -> row.dyad().toString().equals(label.get("pair").textValue()))
            .toList();
    boolean told = !left.isEmpty() && (!label.has("qty") || hasQuantity(label.get("qty"), left));
    left = narrowed(left, label.path("sec"), TrapCase::sector);
    left = narrowed(left, label.path("rel"), TrapCase::relation);
    left = narrowed(left, label.path("dir"), TrapCase::direction);
    left = narrowed(left, label.path("mod"), row -> row.interaction().modality().code());
    return told && !left.isEmpty();
  }

  private static List<Statement> narrowed(
      List<Statement> rows, JsonNode values, Function<Statement, String> value) {
    Set<String> wanted = new TreeSet<>(texts(values));
    return wanted.isEmpty()
        ? rows
        : rows.stream().filter(row -> wanted.contains(value.apply(row))).toList();
  }

  private static boolean hasQuantity(JsonNode wanted, List<Statement> rows) {
    return rows.stream()
        .flatMap(row -> row.quantity().stream())
        .anyMatch(quantity -> values(wanted).anyMatch(one -> one.asDouble() == quantity.amount()));
  }

  private boolean isForbidden(Statement row) {
    for (JsonNode ban : expected("forbidden_relations")) {
      List<String> cells = texts(ban);
      if (isOf(cells.get(0), row)
          && cells.get(1).equals(relation(row))
          && (cells.size() < 3 || Set.of("null", direction(row)).contains(cells.get(2)))
          && (cells.size() < 4 || cells.get(3).equals(row.interaction().modality().code()))) {
        return true;
      }
    }
    return expected("forbidden_sectors").stream()
        .map(TrapCase::texts)
        .anyMatch(ban -> isOf(ban.get(0), row) && sector(row).startsWith(ban.get(1)));
  }

  private static boolean isOf(String dyad, Statement row) {
    return dyad.equals("*") || dyad.equals(row.dyad().toString());
  }

  private static String sector(Statement row) {
    return row.sector().map(SectorMention::sector).orElse("");
  }

  private static String relation(Statement row) {
    return row.interaction().relation().map(Enum::name).orElse("");
  }

  private static String direction(Statement row) {
    return row.interaction().direction().map(TrapCase::written).orElse("");
  }

  private static String written(Direction direction) {
    return direction.from() + ">" + direction.to();
  }

  private static boolean begins(String code, List<String> beginnings) {
    return beginnings.stream().anyMatch(code::startsWith);
  }

  private List<String> texts(String field) {
    return texts(fields.get("expected").path(field));
  }

  private List<JsonNode> expected(String field) {
    return values(fields.get("expected").path(field)).toList();
  }

  private static List<String> texts(JsonNode node) {
    return new ArrayList<>(values(node).map(JsonNode::asText).toList());
  }

  /** The elements of an array, or a value alone. */
  private static Stream<JsonNode> values(JsonNode node) {
    return node.isValueNode() ? Stream.of(node) : StreamSupport.stream(node.spliterator(), false);
  }
}
