package org.entente.model.text;

import java.io.Serializable;

/** A span that another recognizer took for a name, and of what; a hint for the resolution. */
public record NamedEntity(Span span, Type type) implements Serializable {

  /** What the name is of. */
  public enum Type {
    PERSON,
    ORGANIZATION,
    PLACE
  }
}
