package org.entente.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.model.RejectReason;

/** The members of a JSON object as fields. */
record JsonFields(ObjectNode object) implements ArticleReader.Fields {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private static final List<String> MAY_BE_NUMBERS = FieldNames.ID;

  /** The fields of the one object that {@code json} holds. */
  static JsonFields of(String json) throws RejectedRecord {
    try {
      return of(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      throw new RejectedRecord(RejectReason.BAD_JSON, e.getOriginalMessage());
    }
  }

  /** The fields of a value that must be an object. */
  static JsonFields of(JsonNode node) throws RejectedRecord {
    if (node instanceof ObjectNode object) {
      return new JsonFields(object);
    }
    throw new RejectedRecord(RejectReason.BAD_JSON, "found " + kind(node) + ", expected an object");
  }

  @Override
  public Optional<String> value(String name) throws RejectedRecord {
    JsonNode node = object.get(name);
    if (node == null || node.isNull()) {
      return Optional.empty();
    }
    if (node.isTextual() || (node.isNumber() && MAY_BE_NUMBERS.contains(name))) {
      return Optional.of(node.asText());
    }
    throw new RejectedRecord(
        RejectReason.BAD_FIELD, "field " + name + ": found " + kind(node) + ", expected a string");
  }

  private static String kind(JsonNode node) {
    return node.getNodeType().name().toLowerCase(Locale.ROOT);
  }
}
