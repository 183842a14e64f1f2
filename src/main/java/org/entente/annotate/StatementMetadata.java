package org.entente.annotate;

import java.util.HashMap;
import java.util.Map;
import org.entente.model.Reading;
import org.entente.model.Relation;
import org.entente.model.Span;
import org.entente.model.Statement;

/** A statement as the metadata of an annotation; keys are left out where nothing is said. */
final class StatementMetadata {

  private StatementMetadata() {}

  static Map<String, String> of(Statement statement) {
    Reading reading = statement.reading();
    Map<String, String> metadata = new HashMap<>();
    metadata.put("sentence", String.valueOf(statement.sentence()));
    metadata.put("country_a", statement.dyad().a());
    metadata.put("country_b", statement.dyad().b());
    metadata.put("scope", statement.scope().code());
    metadata.put("modality", reading.modality().code());
    metadata.put("is_anaphoric", String.valueOf(statement.anaphoric()));
    reading.relation().map(Relation::name).ifPresent(name -> metadata.put("relation", name));
    reading.instrument().ifPresent(code -> metadata.put("instrument", code));
    reading
        .direction()
        .ifPresent(
            direction -> {
              metadata.put("from_country", direction.from());
              metadata.put("to_country", direction.to());
            });
    putSpan(metadata, "a", statement.a().span());
    putSpan(metadata, "b", statement.b().span());
    statement
        .sector()
        .ifPresent(
            sector -> {
              metadata.put("bound_sector", sector.sector());
              putSpan(metadata, "sector", sector.span());
            });
    return metadata;
  }

  private static void putSpan(Map<String, String> metadata, String name, Span span) {
    metadata.put(name + "_begin", String.valueOf(span.begin()));
    metadata.put(name + "_end", String.valueOf(span.end()));
  }
}
