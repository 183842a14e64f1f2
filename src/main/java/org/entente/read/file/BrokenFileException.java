package org.entente.read.file;

import java.io.IOException;
import org.entente.model.RejectReason;
import org.entente.read.article.RejectedRecord;

/** What is left of a file cannot be read; what came before it stands. */
public final class BrokenFileException extends IOException {

  private static final long serialVersionUID = 1L;

  private final RejectReason reason;

  public BrokenFileException(RejectReason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  public RejectedRecord asReject() {
    return new RejectedRecord(reason, getMessage() + "; the rest of the file is not read");
  }
}
