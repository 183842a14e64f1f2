package org.entente.read.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.entente.model.text.RejectReason;
import org.entente.read.article.ArticleField;
import org.entente.read.article.FieldNames;
import org.entente.read.article.RecordFields;
import org.entente.read.article.RejectedRecord;

/** The members of a JSON object as fields; {@code a.b} is the member b of the member a. */
public final class JsonFields implements RecordFields {

  private static final int DEEPEST = 200;

  private static final ObjectMapper JSON =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(Integer.MAX_VALUE)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final ObjectNode object;
  private Map<String, String> written;

  public JsonFields(ObjectNode object) {
    this.object = object;
  }

  /** The fields of the one object that {@code json} holds. */
  public static JsonFields of(String json) throws RejectedRecord {
    try {
      JsonNode node = JSON.readTree(json);
      if (node instanceof ObjectNode object) {
        return new JsonFields(object);
      }
      throw new RejectedRecord(
          RejectReason.BAD_JSON, "found " + kind(node) + ", expected an object");
    } catch (StreamConstraintsException e) {
      boolean deep = e.getOriginalMessage().contains("depth");
      throw new RejectedRecord(
          deep ? RejectReason.TOO_DEEP : RejectReason.BAD_JSON,
          deep ? "nested deeper than " + DEEPEST : e.getOriginalMessage());
    } catch (JsonProcessingException e) {
      throw new RejectedRecord(RejectReason.BAD_JSON, e.getOriginalMessage());
    }
  }

  public ObjectNode object() {
    return object;
  }

  @Override
  public Optional<String> value(ArticleField role, String name) throws RejectedRecord {
    JsonNode node = member(name);
    if (node == null || node.isNull()) {
      return Optional.empty();
    }
    if (node.isTextual()) {
      return Optional.of(node.asText());
    }
    if (node.isNumber() && role != ArticleField.TEXT && role != ArticleField.TITLE) {
      return Optional.of(digits(node));
    }
    if (node.isArray() && role == ArticleField.AUTHOR) {
      return Optional.of(names(node));
    }
    throw new RejectedRecord(
        RejectReason.BAD_FIELD, "field " + name + ": found " + kind(node) + ", expected a string");
  }

  /** The digits of a number, without an exponent or zeros at the end. */
  private static String digits(JsonNode number) {
    return number.isFloatingPointNumber() && Double.isFinite(number.doubleValue())
        ? number.decimalValue().stripTrailingZeros().toPlainString()
        : number.asText();
  }

  /** The texts of an array, and the names of its objects. */
  private static String names(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(one -> one.isObject() ? one.path("name") : one)
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .collect(Collectors.joining(", "));
  }

  private JsonNode member(String name) {
    String own = object.has(name) ? name : written().get(name);
    if (own != null) {
      return object.get(own);
    }
    int dot = name.indexOf('.');
    return dot > 0 && member(name.substring(0, dot)) instanceof ObjectNode inner
        ? new JsonFields(inner).member(name.substring(dot + 1))
        : null;
  }

  /** The names as they are written by their folded forms. */
  private Map<String, String> written() {
    if (written == null) {
      written = new HashMap<>();
      for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
        String name = names.next();
        written.putIfAbsent(FieldNames.folded(name), name);
      }
    }
    return written;
  }

  @Override
  public List<String> names() {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static String kind(JsonNode node) {
    return node.getNodeType().name().toLowerCase(Locale.ROOT);
  }
}
