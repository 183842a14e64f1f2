package org.entente.eval.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.config.UserException;
import org.entente.model.text.Document;

/** An object of a gold file; its errors are reported with file and line. */
public final class GoldObject {

  private final String place;
  private final JsonNode node;

  /**
   * @param place file and line, for messages
   * @throws UserException if {@code node} is no object
   */
  GoldObject(String place, JsonNode node) {
    this.place = place;
    this.node = node;
    if (!node.isObject()) {
      throw mistake("found " + type(node) + ", expected an object");
    }
  }

  public UserException mistake(String what) {
    return new UserException(place + ": " + what);
  }

  public boolean has(String field) {
    return node.has(field);
  }

  public String text(String field) {
    return optionalText(field).orElseThrow(() -> mistake("no field '" + field + "'"));
  }

  /** The string in {@code field}; none where it is missing or null. */
  public Optional<String> optionalText(String field) {
    return Optional.ofNullable(node.get(field))
        .filter(value -> !value.isNull())
        .map(value -> string(field, value));
  }

  /** The string in {@code field}, which must be among {@code codes}. */
  public String known(String field, Set<String> codes) {
    String code = text(field);
    if (!codes.contains(code)) {
      throw mistake("the " + field + " '" + code + "' is not known");
    }
    return code;
  }

  /** The one of {@code values} whose code is in {@code field}. */
  public <T> T oneOf(String field, T[] values, Function<T, String> code) {
    return oneOf(field, text(field), values, code);
  }

  /**
   * Those of {@code values} whose codes are in the array in {@code field}, which holds one or more;
   * a null in it is an empty one.
   */
  public <T> List<Optional<T>> oneOrMore(String field, T[] values, Function<T, String> code) {
    List<Optional<T>> found = new ArrayList<>();
    JsonNode codes = required(field);
    for (JsonNode one :
        checked(field, codes, codes.isArray() && !codes.isEmpty(), "an array of one or more")) {
      found.add(
          one.isNull()
              ? Optional.empty()
              : Optional.of(oneOf(field, string(field, one), values, code)));
    }
    return found;
  }

  private <T> T oneOf(String field, String found, T[] values, Function<T, String> code) {
    return Stream.of(values)
        .filter(value -> code.apply(value).equals(found))
        .findFirst()
        .orElseThrow(
            () -> {
              String codes = Stream.of(values).map(code).collect(Collectors.joining(", "));
              return mistake(field + " '" + found + "', expected one of " + codes);
            });
  }

  public int integer(String field) {
    JsonNode value = required(field);
    return checked(field, value, value.isInt(), "an integer").intValue();
  }

  /** The fields of an article, joined. */
  public Document document() {
    return Document.of(
        optionalText("title").orElse(""), optionalText("dateline").orElse(""), text("text"));
  }

  public Optional<LocalDate> day(String field) {
    return optionalText(field)
        .map(
            text -> {
              try {
                return LocalDate.parse(text);
              } catch (DateTimeParseException e) {
                throw mistake("field '" + field + "': found '" + text + "', expected YYYY-MM-DD");
              }
            });
  }

  public List<GoldObject> objects(String field) {
    JsonNode values = required(field);
    List<GoldObject> objects = new ArrayList<>();
    for (JsonNode value : checked(field, values, values.isArray(), "an array")) {
      objects.add(new GoldObject(place, value));
    }
    return objects;
  }

  /** The boolean in {@code field}; true where it is missing. */
  public boolean isTrueOrMissing(String field) {
    return !node.has(field) || node.get(field).asBoolean(true);
  }

  /** The strings of the array in {@code field}; none where it is missing. */
  public List<String> texts(String field) {
    return node.has(field) ? texts(field, node.get(field)) : List.of();
  }

  /** The arrays of strings of the array in {@code field}; none where it is missing. */
  public List<List<String>> lists(String field) {
    List<List<String>> lists = new ArrayList<>();
    for (JsonNode list : node.path(field)) {
      lists.add(texts(field, list));
    }
    return lists;
  }

  private List<String> texts(String field, JsonNode values) {
    List<String> texts = new ArrayList<>();
    for (JsonNode value : checked(field, values, values.isArray(), "an array of strings")) {
      texts.add(string(field, value));
    }
    return texts;
  }

  private String string(String field, JsonNode value) {
    return checked(field, value, value.isTextual(), "a string").textValue();
  }

  private JsonNode required(String field) {
    JsonNode value = node.get(field);
    if (value == null) {
      throw mistake("no field '" + field + "'");
    }
    return value;
  }

  private JsonNode checked(String field, JsonNode value, boolean fits, String expected) {
    if (!fits) {
      throw mistake("field '" + field + "': found " + type(value) + ", expected " + expected);
    }
    return value;
  }

  private static String type(JsonNode value) {
    return value.getNodeType().name().toLowerCase(Locale.ROOT);
  }
}
