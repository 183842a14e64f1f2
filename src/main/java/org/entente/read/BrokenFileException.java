package org.entente.read;

import java.io.IOException;
import org.entente.model.RejectReason;

/** What is left of a file cannot be read; what came before it stands. */
final class BrokenFileException extends IOException {

  private static final long serialVersionUID = 1L;

  private final RejectReason reason;

  BrokenFileException(RejectReason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  RejectedRecord asReject() {
    return new RejectedRecord(reason, getMessage() + "; the rest of the file is not read");
  }
}
