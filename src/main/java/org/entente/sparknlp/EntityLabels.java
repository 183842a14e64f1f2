package org.entente.sparknlp;

import com.johnsnowlabs.nlp.Annotation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.config.UserException;
import org.entente.model.text.NamedEntity;

/**
 * What the labels of another recognizer mean to the resolution.
 *
 * @param types by label; labels that are not here say nothing
 */
public record EntityLabels(Map<String, NamedEntity.Type> types) implements Serializable {

  /** The labels of the usual corpora: CoNLL-2003 and OntoNotes. */
  public static final EntityLabels USUAL =
      parse("PER=PERSON,PERSON=PERSON,ORG=ORGANIZATION,LOC=PLACE,GPE=PLACE");

  /**
   * Reads {@code LABEL=TYPE,LABEL=TYPE}; the types are PERSON, ORGANIZATION and PLACE.
   *
   * @throws UserException if a part has another form
   */
  public static EntityLabels parse(String labels) {
    Map<String, NamedEntity.Type> types = new HashMap<>();
    for (String pair : labels.split(",", -1)) {
      String[] sides = pair.split("=", 2);
      try {
        types.put(sides[0].strip(), NamedEntity.Type.valueOf(typeName(sides)));
      } catch (IllegalArgumentException e) {
        throw new UserException(
            "entity labels: '" + pair + "' is not LABEL=PERSON, =ORGANIZATION or =PLACE", e);
      }
    }
    return new EntityLabels(types);
  }

  private static String typeName(String[] sides) {
    return sides.length < 2 ? "" : sides[1].strip().toUpperCase(Locale.ROOT);
  }

  /** What a label means, if it means anything. */
  public Optional<NamedEntity.Type> type(String label) {
    return Optional.ofNullable(types.get(label));
  }

  /** The entities among {@code annotations}. */
  List<NamedEntity> entities(List<Annotation> annotations) {
    List<NamedEntity> entities = new ArrayList<>();
    for (Annotation annotation : annotations) {
      Annotations.metadata(annotation, "entity")
          .flatMap(this::type)
          .ifPresent(type -> entities.add(new NamedEntity(Annotations.span(annotation), type)));
    }
    return entities;
  }
}
