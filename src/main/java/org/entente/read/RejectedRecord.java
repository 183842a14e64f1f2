package org.entente.read;

import org.entente.model.RejectReason;

/** A record that cannot be an article, with the reason. */
final class RejectedRecord extends Exception {

  private static final long serialVersionUID = 1L;

  private final RejectReason reason;

  RejectedRecord(RejectReason reason, String detail) {
    super(detail, null, false, false);
    this.reason = reason;
  }

  RejectReason reason() {
    return reason;
  }
}
