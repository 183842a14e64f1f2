package org.entente.sparknlp;

import java.util.HashMap;
import java.util.Map;
import org.entente.model.Interaction;
import org.entente.model.Relation;
import org.entente.model.Statement;
import org.entente.model.text.Span;

/** A statement as the metadata of an annotation; keys are left out where nothing is said. */
final class StatementMetadata {

  private StatementMetadata() {}

  static Map<String, String> of(Statement statement) {
    Interaction interaction = statement.interaction();
    Map<String, String> metadata = new HashMap<>();
    metadata.put("sentence", String.valueOf(statement.sentence()));
    metadata.put("country_a", statement.dyad().a());
    metadata.put("country_b", statement.dyad().b());
    metadata.put("scope", statement.scope().code());
    metadata.put("modality", interaction.modality().code());
    metadata.put("is_anaphoric", String.valueOf(statement.anaphoric()));
    interaction.relation().map(Relation::name).ifPresent(name -> metadata.put("relation", name));
    interaction.instrument().ifPresent(code -> metadata.put("instrument", code));
    interaction
        .direction()
        .ifPresent(
            direction -> {
              metadata.put("from_country", direction.from());
              metadata.put("to_country", direction.to());
            });
    statement.sector().ifPresent(sector -> metadata.put("bound_sector", sector.sector()));
    metadata.put("spans", spans(statement));
    return metadata;
  }

  /** Begin and end of both countries and of the sector, if there is one, separated by spaces. */
  private static String spans(Statement statement) {
    StringBuilder spans = new StringBuilder();
    append(spans, statement.a().span());
    append(spans.append(' '), statement.b().span());
    statement.sector().ifPresent(sector -> append(spans.append(' '), sector.span()));
    return spans.toString();
  }

  private static void append(StringBuilder spans, Span span) {
    spans.append(span.begin()).append(' ').append(span.end());
  }
}
