package org.entente.read;

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
import org.entente.model.RejectReason;

/** The members of a JSON object as fields; {@code a.b} is the member b of the member a. */
final class JsonFields implements Fields {

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

  JsonFields(ObjectNode object) {
    this.object = object;
  }

  /** The fields of the one object that {@code json} holds. */
  static JsonFields of(String json) throws RejectedRecord {
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

  ObjectNode object() {
    return object;
  }

  @Override
  public Optional<String> value(Role role, String name) throws RejectedRecord {
    JsonNode node = member(name);
    if (node == null || node.isNull()) {
      return Optional.empty();
    }
    if (node.isTextual() || (node.isNumber() && role != Role.TEXT && role != Role.TITLE)) {
      return Optional.of(node.asText());
    }
    if (node.isArray() && role == Role.AUTHOR) {
      return Optional.of(
          StreamSupport.stream(node.spliterator(), false)
              .map(JsonNode::asText)
              .collect(Collectors.joining(", ")));
    }
    throw new RejectedRecord(
        RejectReason.BAD_FIELD, "field " + name + ": found " + kind(node) + ", expected a string");
  }

  private JsonNode member(String name) {
    JsonNode node = object.get(name);
    if (node != null) {
      return node;
    }
    int dot = name.indexOf('.');
    if (dot > 0 && object.get(name.substring(0, dot)) instanceof ObjectNode inner) {
      return inner.get(name.substring(dot + 1));
    }
    String other = written().get(name);
    return other == null ? null : object.get(other);
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
