package org.entente.model.text;

/** Why a record was refused. */
public enum RejectReason {
  BAD_ENCODING("bad-encoding"),
  BAD_JSON("bad-json"),
  BAD_ROW("bad-row"),
  NO_TEXT_FIELD("no-text-field"),
  EMPTY_TEXT("empty-text"),
  TOO_LONG("too-long"),
  TOO_DEEP("too-deep"),
  BAD_FIELD("bad-field"),
  NOT_TEXT("not-text"),
  OTHER_FILE("other-file"),
  UNKNOWN_FORMAT("unknown-format"),
  SEVERAL_DOCUMENTS("several-documents"),
  HTTP_ERROR("http-error"),
  HTML_NO_CONTENT("html-no-content"),
  TRUNCATED_ARCHIVE("truncated-archive"),
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
