package org.entente.eval.score;

import java.util.Set;
import org.entente.eval.gold.GoldObject;
import org.entente.model.CountryKind;
import org.entente.model.CountryMention;
import org.entente.model.text.Document;
import org.entente.model.text.Field;
import org.entente.model.text.Span;

/**
 * A mention of a country as the gold has it.
 *
 * @param span in the joined text of its record
 * @param country a code of states.tsv
 */
record CountryLabel(Span span, String country, CountryKind kind) {

  /**
   * Reads a label.
   *
   * @param record the object that {@code label} is of
   * @param document the joined fields of {@code record}
   * @param countries the codes that are known
   */
  static CountryLabel read(
      GoldObject label, GoldObject record, Document document, Set<String> countries) {
    return new CountryLabel(
        span(label, record, document),
        label.known("country", countries),
        label.oneOf("kind", CountryKind.values(), CountryKind::code));
  }

  /** Whether {@code mention} says the same, on a span that shares at least a unit with this one. */
  boolean agreesWith(CountryMention mention) {
    return mention.country().equals(country)
        && mention.kind() == kind
        && mention.span().overlaps(span);
  }

  private static Span span(GoldObject label, GoldObject record, Document document) {
    Field field = field(label);
    int begin = label.integer("begin");
    int end = label.integer("end");
    String text = record.optionalText(field.code()).orElse("");
    if (begin < 0 || end <= begin || end > text.length()) {
      throw label.mistake("[" + begin + ", " + end + ") is no span of " + field.code());
    }
    String surface = text.substring(begin, end);
    if (!surface.equals(label.text("surface"))) {
      throw label.mistake(
          "surface '" + label.text("surface") + "', but the span holds '" + surface + "'");
    }
    int shift = document.begin(field);
    return new Span(begin + shift, end + shift);
  }

  private static Field field(GoldObject label) {
    String code = label.text("field");
    return switch (code) {
      case "title" -> Field.TITLE;
      case "text" -> Field.TEXT;
      default -> throw label.mistake("field '" + code + "', expected title or text");
    };
  }
}
