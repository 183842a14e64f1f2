package org.entente.read.article;

import org.entente.model.text.RejectReason;

/** A record that cannot be an article, with the reason. */
public final class RejectedRecord extends Exception {

  private static final long serialVersionUID = 1L;

  private final RejectReason reason;

  public RejectedRecord(RejectReason reason, String detail) {
    super(detail, null, false, false);
    this.reason = reason;
  }

  public RejectReason reason() {
    return reason;
  }
}
