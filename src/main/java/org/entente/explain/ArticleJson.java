package org.entente.explain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.model.Direction;
import org.entente.model.Dyad;
import org.entente.model.Evidence;
import org.entente.model.Interaction;
import org.entente.model.Mention;
import org.entente.model.Quantity;
import org.entente.model.Relation;
import org.entente.model.SectorMention;
import org.entente.model.Statement;
import org.entente.model.text.Article;
import org.entente.model.text.Document;
import org.entente.model.text.Span;
import org.entente.nlp.ArticleTopics;
import org.entente.nlp.DyadLinks;
import org.entente.nlp.TextAnalysis;
import org.entente.nlp.text.SentenceIndex;

/**
 * An explained article as a JSON object: an array for each article-level table, with the table's
 * columns; beside them the sentences, what was rejected, why evidence states a part or leaves it
 * out, and the rules in words.
 */
public final class ArticleJson {

  private static final ObjectWriter WRITER = new ObjectMapper().writerWithDefaultPrettyPrinter();

  private final Document document;
  private final TextAnalysis analysis;
  private final ArticleTopics topics;
  private final List<Assessment> assessments;

  private ArticleJson(ExplainedArticle explained) {
    this.document = explained.document();
    this.analysis = explained.analysis();
    this.topics = explained.topics();
    this.assessments = explained.assessments();
  }

  /** The object as text. */
  public static String of(ExplainedArticle explained) {
    ObjectNode object = new ArticleJson(explained).object(explained.article());
    ObjectNode rules = object.putObject("rules");
    explained.rules().forEach(rules::put);
    try {
      return WRITER.writeValueAsString(object) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private ObjectNode object(Article article) {
    ObjectNode object =
        empty()
            .put("article_id", article.id())
            .put("published", article.published().map(Object::toString).orElse(null))
            .put("source", article.source())
            .put("url", article.url().orElse(null))
            .put("title", article.title())
            .put("language", article.language().orElse(null))
            .put("n_chars", article.text().length())
            .put("n_sentences", analysis.sentences().size());
    SentenceIndex index = new SentenceIndex(analysis.sentences());
    put(object, "sentences", analysis.sentences(), sentence -> at(sentence.span(), sentence.id()));
    put(
        object,
        "country_mentions",
        analysis.countries(),
        mention ->
            at(mention)
                .put("country", mention.country())
                .put("kind", mention.kind().code())
                .put("rule", mention.rule().code()));
    put(
        object,
        "rejections",
        analysis.rejections(),
        rejection ->
            at(rejection.span(), index.idAt(rejection.span().begin()))
                .put("rule", rejection.rule().code()));
    put(
        object,
        "organization_mentions",
        analysis.organizations(),
        mention -> at(mention).put("organization", mention.organization()));
    put(
        object,
        "sector_mentions",
        analysis.sectors(),
        mention -> at(mention).put("sector", mention.sector()).put("term", mention.term()));
    put(object, "dyad_evidence", analysis.evidence(), this::evidence);
    put(object, "assessments", assessments, ArticleJson::assessment);
    put(object, "article_countries", topics.countries(), code -> codeSalience("country", code));
    put(object, "article_sectors", topics.sectors(), code -> codeSalience("sector", code));
    Map<Dyad, DyadLinks> links = DyadLinks.of(analysis.evidence());
    put(
        object,
        "article_dyads",
        topics.dyads(),
        pair -> dyadSalience(pair, Optional.ofNullable(links.get(pair.dyad()))));
    return object;
  }

  private static ObjectNode empty() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static <T> void put(
      ObjectNode object, String name, List<T> things, Function<T, ObjectNode> row) {
    ArrayNode rows = object.putArray(name);
    things.forEach(thing -> rows.add(row.apply(thing)));
  }

  private ObjectNode at(Mention mention) {
    return at(mention.span(), mention.sentence());
  }

  private ObjectNode at(Span span, int sentence) {
    Span inField = document.inField(span);
    return empty()
        .put("field", document.fieldAt(span.begin()).code())
        .put("begin", inField.begin())
        .put("end", inField.end())
        .put("surface", span.of(document.text()))
        .put("sentence_id", sentence);
  }

  private static ObjectNode assessment(Assessment assessment) {
    Statement statement = assessment.statement();
    ObjectNode row =
        empty()
            .put("sentence_id", statement.sentence())
            .put("country_a", statement.dyad().a())
            .put("country_b", statement.dyad().b())
            .put("sector", statement.sector().map(SectorMention::sector).orElse(null))
            .put("link", statement.link().code());
    put(row, "parts", assessment.parts(), ArticleJson::estimate);
    return row;
  }

  private static ObjectNode estimate(Assessment.Estimate estimate) {
    ObjectNode row =
        empty()
            .put("part", estimate.part().code())
            .put("probability", estimate.probability())
            .put("is_stated", estimate.isStated());
    ObjectNode reasons = row.putObject("reasons");
    estimate.reasons().forEach(reason -> reasons.put(reason.feature(), reason.weight()));
    return row;
  }

  private ObjectNode evidence(Evidence evidence) {
    Statement statement = evidence.statement();
    Interaction interaction = statement.interaction();
    ObjectNode row =
        empty()
            .put("sentence_id", statement.sentence())
            .put("country_a", statement.dyad().a())
            .put("country_b", statement.dyad().b())
            .put("sector", statement.sector().map(SectorMention::sector).orElse(null))
            .put("scope", statement.scope().code())
            .put("relation", interaction.relation().map(Relation::name).orElse(null))
            .put(
                "quad_class",
                interaction.relation().map(relation -> relation.quadClass().code()).orElse(null))
            .put("instrument", interaction.instrument().orElse(null))
            .put("modality", interaction.modality().code())
            .put("from_country", interaction.direction().map(Direction::from).orElse(null))
            .put("to_country", interaction.direction().map(Direction::to).orElse(null))
            .put("is_anaphoric", statement.anaphoric())
            .put("link", statement.link().code())
            .put("confidence", evidence.confidence().orElse(0))
            .put(
                "sentence",
                analysis.sentences().get(statement.sentence()).span().of(document.text()));
    row.put("quantity", statement.quantity().map(Quantity::amount).orElse(null))
        .put("unit", statement.quantity().map(Quantity::unit).orElse(null));
    place(row, "a", Optional.of(statement.a().span()));
    place(row, "b", Optional.of(statement.b().span()));
    place(row, "sector", statement.sector().map(SectorMention::span));
    place(row, "quantity", statement.quantity().map(Quantity::span));
    return row;
  }

  private void place(ObjectNode row, String name, Optional<Span> span) {
    Optional<Span> inField = span.map(document::inField);
    row.put(name + "_field", span.map(found -> document.fieldAt(found.begin()).code()).orElse(null))
        .put(name + "_begin", inField.map(Span::begin).orElse(null))
        .put(name + "_end", inField.map(Span::end).orElse(null));
  }

  private static ObjectNode codeSalience(String column, ArticleTopics.CodeSalience code) {
    return empty()
        .put(column, code.code())
        .put("n_mentions", code.mentions())
        .put("salience", code.salience())
        .put("is_salient", code.salient());
  }

  private static ObjectNode dyadSalience(
      ArticleTopics.DyadSalience pair, Optional<DyadLinks> links) {
    return empty()
        .put("country_a", pair.dyad().a())
        .put("country_b", pair.dyad().b())
        .put("scope", pair.scope().code())
        .put("n_sentences", pair.sentences())
        .put("n_linked", links.map(DyadLinks::sentences).orElse(0))
        .put("confidence", links.map(DyadLinks::confidence).orElse(null))
        .put("salience", pair.salience())
        .put("is_salient", pair.salient());
  }
}
