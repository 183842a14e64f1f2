package org.entente.model.text;

/** The part of an article that contains a span. */
public enum Field {
  TITLE("title"),
  DATELINE("dateline"),
  TEXT("text");

  private final String code;

  Field(String code) {
    this.code = code;
  }

  /** The value of the column {@code field}. */
  public String code() {
    return code;
  }
}
