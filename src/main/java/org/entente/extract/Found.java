package org.entente.extract;

import java.util.Map;
import org.apache.spark.sql.Row;
import org.entente.model.Document;
import org.entente.model.Span;

/**
 * An annotation of the document, as a row of an annotation column gives it.
 *
 * @param span half-open, in the joined text
 * @param metadata what it says
 */
record Found(Span span, Map<String, String> metadata) {

  static Found of(Row annotation) {
    Map<String, String> metadata = annotation.getJavaMap(annotation.fieldIndex("metadata"));
    return new Found(
        new Span(annotation.<Integer>getAs("begin"), annotation.<Integer>getAs("end") + 1),
        metadata);
  }

  /** The value of a key that is always there. */
  String value(String key) {
    String value = metadata.get(key);
    if (value == null) {
      throw new IllegalStateException("annotation without " + key + ": " + metadata);
    }
    return value;
  }

  int sentence() {
    return Integer.parseInt(value("sentence"));
  }

  /** How far into its field the annotation begins, 0 to 1. */
  double place(Document document) {
    int begin = document.begin(document.fieldAt(span.begin()));
    int length = Math.max(1, document.text().length() - begin);
    return (span.begin() - begin) / (double) length;
  }
}
