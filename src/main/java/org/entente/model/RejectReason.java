package org.entente.model;

/** Why a record was refused. */
public enum RejectReason {
  BAD_ENCODING("bad-encoding"),
  BAD_JSON("bad-json"),
  NO_TEXT_FIELD("no-text-field"),
  EMPTY_TEXT("empty-text"),
  TOO_LONG("too-long"),
  BAD_FIELD("bad-field"),
  REPEATED_ID("repeated-id");

  private final String code;

  RejectReason(String code) {
    this.code = code;
  }

  /** The value of the column {@code reason}. */
  public String code() {
    return code;
  }
}
